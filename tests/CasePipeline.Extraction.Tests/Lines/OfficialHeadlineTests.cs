namespace CasePipeline.Extraction.Tests.Lines;

/// <summary>Where the title of a document stands between who issues it, its number and its byline.</summary>
public class OfficialHeadlineTests
{
    private const string Winners = "一等奖\n渔港夜话（东屿法院）\n船上的灯（西礁法院）\n";

    [Theory]
    [InlineData("海州中级法院关于公布2031年度\n优秀案例评选结果的通报\n", "海州中级法院关于公布2031年度优秀案例评选结果的通报")]
    [InlineData("海州市渔业局\n关于公布优秀案例的通报\n", "海州市渔业局关于公布优秀案例的通报")]
    [InlineData("海渔发〔２０３１〕４号\n────────────────\n关于公布优秀案例的通报\n", "关于公布优秀案例的通报")]
    public void Finds_The_Title_Of_A_Document(string head, string title) =>
        Assert.Equal(title, Articles.Read($"{head}\n各县渔业局：\n经评选，现将结果公布如下。\n{Winners}").Article.Title);

    [Fact]
    public void Leaves_A_Subtitle_Out_Of_The_List() => Assert.Equal(
        ["-|一等奖|渔港夜话|东屿法院", "-|一等奖|船上的灯|西礁法院"],
        Articles.Cases($"海州渔港榜单揭晓\n——两张榜单、十五个去处\n2031年4月9日　来源：海州日报\n{Winners}"));

    [Fact]
    public void Finds_The_Headline_Above_Its_Author() => Assert.Equal(
        "Three Boats Win the Saltmarsh Awards",
        Articles.Read("""
            THE TIDE TABLE
            Newsletter of the Saltmarsh Trust, No. 4
            Three Boats Win the Saltmarsh Awards
            By Ada Otter

            The jury met on Monday, and it read ninety entries before it chose three boats.
            """).Article.Title);

    [Fact]
    public void Leaves_Out_What_Is_Attached_And_Who_Gets_A_Copy() => Assert.Equal(
        ["-|一等奖|渔港夜话|东屿法院", "-|一等奖|船上的灯|西礁法院"],
        Articles.Cases(
            "关于公布优秀案例的通报\n各县渔业局：\n经评选，现将结果公布如下。\n\n附件一：获奖案例名单\n附件二：优秀组织名单\n\n"
            + $"海州市渔业局\n2031年4月9日\n\n附件一\n{Winners}\n报：省渔业厅。\n送：各县渔业局。\n"));

    [Fact]
    public void Ends_With_What_Is_Told_About_The_Publisher() => Assert.Equal(
        ["-|一等奖|渔港夜话|东屿法院", "-|一等奖|船上的灯|西礁法院"],
        Articles.Cases($"海州优秀案例揭晓\n{Winners}\n〖关于海州科技（HZKJ）〗\n海州科技成立于2019年，曾获年度创新企业奖。\n"));

    [Fact]
    public void Finds_The_Headline_Below_The_Name_Of_A_Column() => Assert.Equal(
        "“小渔灯”装下大民生",
        Articles.Read($"海州渔港\n首页 | 渔港概况 | 渔港新闻 | 党建\n渔港新闻\n\n“小渔灯”装下大民生\n日期：2031年4月9日　文：林望潮\n{Winners}")
            .Article.Title);

    [Fact]
    public void Takes_The_Number_Of_A_Document_Below_Its_Title_For_No_Case() => Assert.Equal(
        ["-|一等奖|渔港夜话|东屿法院", "-|一等奖|船上的灯|西礁法院"],
        Articles.Cases($"海州法院关于表彰优秀建议的通报\n海法〔2031〕37号\n各县法院：\n现予通报表彰。\n{Winners}"));

    [Fact]
    public void Keeps_The_Pictograph_That_A_Headline_Begins_With() => Assert.Equal(
        "🎉揭榜啦｜渔港案例名单", Articles.Read($"# 🎉揭榜啦｜渔港案例名单\n\n{Winners}").Article.Title);

    [Theory]
    [InlineData("信息名称")]
    [InlineData("标　　题")]
    public void Takes_The_Headline_Below_The_Form_That_Names_It(string label) => Assert.Equal(
        "东屿渔业局关于公布优秀案例评选结果的通知",
        Articles.Read($"""
            {label}：东屿渔业局关于公布优秀案例评选结果的通知
            索 引 号：0144/2031-093
            文件编号：东渔〔2031〕31号
            公开范围：面向社会

            东屿渔业局关于公布优秀案例评选结果的通知

            一等奖
            渔汛贷（东屿农商银行）
            """).Article.Title);
}
