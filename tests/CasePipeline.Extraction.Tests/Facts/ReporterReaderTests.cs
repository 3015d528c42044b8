namespace CasePipeline.Extraction.Tests.Facts;

public class ReporterReaderTests
{
    [Theory]
    [InlineData("本报讯（记者 马文山）海州优秀案例评选结果揭晓。")]
    [InlineData("海州讯 记者马文山 海州优秀案例评选结果揭晓。")]
    [InlineData("海州优秀案例评选结果揭晓。（记者 马文山）")]
    [InlineData("海州优秀案例评选结果揭晓。主任说：“来年再办。”(记者 马文山)")]
    [InlineData("海州优秀案例评选结果揭晓。\n（记者马文山）")]
    [InlineData("海州优秀案例评选结果揭晓。(马文山)")]
    [InlineData("海州优秀案例评选结果揭晓。 （马文山）")]
    [InlineData("海州优秀案例评选结果揭晓。（文/马文山  海州学院）")]
    [InlineData("海州优秀案例评选结果揭晓。（图/文：马文山）")]
    [InlineData("〔記者马文山／海州報導〕海州优秀案例评选结果揭晓。")]
    [InlineData("（海州新聞網/資深記者马文山）海州优秀案例评选结果揭晓。")]
    [InlineData("【海州時報4月9日報導】（海通社記者马文山東屿縣九日電）海州优秀案例评选结果揭晓。")]
    [InlineData("【记者马文山／海州报导】2031-12-03\n海州优秀案例评选结果揭晓。")]
    [InlineData("本网讯（办公室 马文山）海州优秀案例评选结果揭晓。")]
    [InlineData("本报讯（记者 马文山 海州报道）海州优秀案例评选结果揭晓。")]
    public void Reads_Who_Reports(string paragraph) =>
        Assert.Equal("马文山", Articles.Read("海州案例揭晓\n" + paragraph).Article.Author);

    [Fact]
    public void Reads_Several_Who_Report() => Assert.Equal(
        "马文山 李海",
        Articles.Read("海州案例揭晓\n海州网讯（通讯员 马文山 李海）海州优秀案例评选结果揭晓。").Article.Author);

    [Theory]
    [InlineData("海州日报 2031-04-09 20:02", "记者 马文山", "马文山")]
    [InlineData("海州日报 2031-04-09 20:02", "马文山", "海州日报")]
    [InlineData("李海 2031-04-09 20:02", "记者 马文山", "李海")]
    public void Prefers_The_Reporter_At_The_End_To_The_Paper_At_The_Head(string byline, string end, string author) =>
        Assert.Equal(author, Articles.Read($"海州案例揭晓\n{byline}\n评选结果揭晓。（{end}）").Article.Author);

    [Theory]
    [InlineData("本网讯（海州 东屿）海州优秀案例评选结果揭晓。")]
    [InlineData("海州优秀案例评选结果揭晓。（完）")]
    [InlineData("海州优秀案例评选结果揭晓。（渔汛贷）")]
    [InlineData("渔汛贷（马文山）")]
    public void Takes_Nobody_Else_In_Brackets(string paragraph) =>
        Assert.Null(Articles.Read("海州案例揭晓\n" + paragraph).Article.Author);

    [Fact]
    public void Reads_A_Byline_With_Bars_Below_A_Path_And_A_Menu()
    {
        var article = Articles.Read("""
            首页 投稿
            精彩推荐
            当前位置: 新闻首页 >> 精彩推荐 >> 正文
            海州案例揭晓
            2031年4月9日 08:30 | 来源:海州日报
            字号变大| 字号变小
            海州优秀案例评选结果揭晓。
            """).Article;

        Assert.Equal(("海州案例揭晓", new DateOnly(2031, 4, 9)), (article.Title, article.PublishedOn));
    }

    [Theory]
    [InlineData("本报讯（记者 马 文）")]
    [InlineData("本报讯（记者　马　文　通讯员 李海）")]
    public void Reads_A_Name_Of_Two_Characters_That_Is_Spaced_Out(string opening) => Assert.Equal(
        "马文",
        Articles.Read($"海州案例揭晓\n{opening}海州优秀案例评选结果揭晓。").Article.Author?
            .Replace(" ", "", StringComparison.Ordinal).Replace("　", "", StringComparison.Ordinal));

    // Each work of a list has its author; one alone at the end wrote the text.
    [Fact]
    public void Takes_No_Author_Of_A_Work_For_That_Of_The_Article() => Assert.Equal(
        "海州渔港党群工作部",
        Articles.Read("""
            海州渔港标语评选公告
            一、创意奖(2条):
            1.灯在港，船就回来
            (作者:林望潮 海州省东屿市)
            2.潮起潮落，渔港有光
            (作者:马文山 海州省西礁县)
            海州渔港党群工作部
            2031年4月9日
            """).Article.Author);

    // What a picture shows stands above, and is neither a headline nor a title by whoever took it.
    [Fact]
    public void Reads_The_Reporter_On_A_Line_Below_A_Caption()
    {
        var read = Articles.Read("""
            渔港会议表扬考核单位。（渔业局提供）
            记者马文山／海州报导
            海州渔港考核揭晓，东屿农商银行的《渔汛贷》获得一等奖。（渔业局提供）
            """);

        Assert.Equal((null, "马文山"), (read.Article.Title, read.Article.Author));
        Assert.Equal("渔汛贷", Assert.Single(read.Cases).Title);
    }

    [Theory]
    [InlineData("海州优秀案例评选结果揭晓。（马文山 李海）", "马文山 李海")]
    [InlineData("本报讯（通讯员马文山、李海）海州优秀案例评选结果揭晓。", "马文山、李海")]
    [InlineData("海州优秀案例评选结果揭晓。\n东屿·海州网记者 马文山", "马文山")]
    [InlineData("海州优秀案例评选结果揭晓。（渔港 马文山）", null)]
    public void Reads_Who_Wrote_Together_And_Whose_Paper_Is_Named(string paragraph, string? author) =>
        Assert.Equal(author, Articles.Read("海州案例揭晓\n" + paragraph).Article.Author);
}
