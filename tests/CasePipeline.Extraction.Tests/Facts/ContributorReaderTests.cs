namespace CasePipeline.Extraction.Tests.Facts;

public class ContributorReaderTests
{
    [Theory]
    [InlineData("供稿 | 办公室、科技部\n东屿农商银行、西礁农信联社\n东屿农商银行")]
    [InlineData("供稿：办公室、科技部、东屿农商银行、西礁农信联社　编辑：张三")]
    [InlineData("（供稿：办公室、科技部、东屿农商银行、西礁农信联社）")]
    [InlineData("（办公室、科技部、东屿农商银行、西礁农信联社供稿）")]
    [InlineData("供稿：办公室/科技部/东屿农商银行/西礁农信联社")]
    [InlineData("供稿单位：办公室 科技部\n\n东屿农商银行，西礁农信联社\n扫码关注我们")]
    public void Reads_The_Sign_Off(string signOff)
    {
        var announcement = Articles.Read($"海州农信案例获奖\n一、渔港系列\n1、2031年度案例\n《甲》\n正文。\n{signOff}");

        Assert.Equal(["办公室", "科技部", "东屿农商银行", "西礁农信联社"], announcement.Article.Contributors);
        Assert.Equal("正文。", Assert.Single(announcement.Cases).Body);
    }

    [Fact]
    public void Goes_On_Below_With_Whatever_Ends_Like_An_Institution()
    {
        var announcement = Articles.Read(
            "海州铁路案例获奖\n一、渔港系列\n1、2031年度标杆\n《慢车上的渔市》\n南屿站每日开出渔市专列。\n"
            + "《会说话的雨量筒》\n东屿工务段加装了雨量筒。\n供稿丨东屿机务段、西礁车务段\n东屿工务段、南屿站\n西礁车辆段");

        Assert.Equal(
            ["东屿机务段", "西礁车务段", "东屿工务段", "南屿站", "西礁车辆段"], announcement.Article.Contributors);
        Assert.Equal(["南屿站", "东屿工务段"], announcement.Cases.Select(each => each.Institution));
    }

    [Fact]
    public void Reads_The_Byline() =>
        Assert.Equal(["科技部"], Articles.Read("海州农信案例获奖\n作者：张三 供稿：科技部\n正文。").Article.Contributors);

    [Theory]
    [InlineData("正文。（科技部 供稿）")]
    [InlineData("他说：“好。”（科技部供稿）")]
    public void Reads_Who_Supplied_Behind_The_Last_Sentence(string end) =>
        Assert.Equal(["科技部"], Articles.Read($"海州农信案例获奖\n评选结束。\n{end}").Article.Contributors);

    [Theory]
    [InlineData("海州日报　2031-04-09　作者：韩牧之", "（通讯员 李海 唐小满）评选结果揭晓。", "韩牧之")]
    [InlineData("海州日报　2031-04-09　记者：韩牧之　通讯员：李海、唐小满", "评选结果揭晓。", "韩牧之")]
    [InlineData("记者 韩牧之 通讯员 李海 唐小满", "评选结果揭晓。", "韩牧之")]
    [InlineData("2031-04-09", "本报讯（记者 韩牧之 通讯员 李海 唐小满）评选结果揭晓。", "韩牧之")]
    [InlineData("海州文旅　2031-04-09", "评选结果揭晓。\n\n撰稿：李海、唐小满", "海州文旅")]
    public void Reads_Who_Wrote_For_The_Author(string byline, string text, string author)
    {
        var article = Articles.Read($"海州农信案例获奖\n{byline}\n{text}").Article;

        Assert.Equal(author, article.Author);
        Assert.Equal(["李海", "唐小满"], article.Contributors);
    }

    [Theory]
    [InlineData("通讯员：李海、唐小满\n评选结果揭晓。")]
    [InlineData("评选结果揭晓。\n撰稿：李海、唐小满")]
    public void Takes_Who_Wrote_For_The_Author_Where_No_Other_Is_Named(string text)
    {
        var article = Articles.Read("海州农信案例获奖\n" + text).Article;

        Assert.Equal("李海、唐小满", article.Author);
        Assert.Empty(article.Contributors);
    }

    [Fact]
    public void Keeps_Lists_Bounded()
    {
        var names = string.Join('\n', Enumerable.Range(0, 600).Select(i => $"第{i}农商银行"));

        Assert.Equal(500, Articles.Read($"海州农信案例获奖\n正文。\n供稿：科技部\n{names}").Article.Contributors.Count);
    }

    [Fact]
    public void Reads_Several_Behind_The_Label_At_The_End_Of_The_Last_Paragraph() => Assert.Equal(
        ["东屿港务局工会", "技术科"],
        Articles.Read("海州农信案例获奖\n评选结束。\n下一步将推广成果。（供稿：东屿港务局工会、技术科）").Article.Contributors);

    [Fact]
    public void Reads_Who_Wrote_With_The_Reporter_Behind_The_Last_Sentence()
    {
        var article = Articles.Read("海州案例揭晓\n评选揭晓。（记者 马文山 通讯员 李海 王文军 周小舟）").Article;

        Assert.Equal("马文山", article.Author);
        Assert.Equal(["李海", "王文军", "周小舟"], article.Contributors);
    }
}
