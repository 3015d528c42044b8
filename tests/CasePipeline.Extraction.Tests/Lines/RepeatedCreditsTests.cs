namespace CasePipeline.Extraction.Tests.Lines;

public class RepeatedCreditsTests
{
    private const string Works = """
        渔灯夜巡
        作者：林望潮
        申报单位：东屿渔业公司
        小板凳议事会
        作者：马文山
        申报单位：西礁街道
        渔家学堂进码头
        作者：李海
        申报单位：南湾社区
        """;

    private static readonly string[] Expected =
        ["-|一等奖|渔灯夜巡|东屿渔业公司", "-|一等奖|小板凳议事会|西礁街道", "-|一等奖|渔家学堂进码头|南湾社区"];

    [Fact]
    public void Are_Of_The_Works_From_The_First()
    {
        var article = Articles.Read($"2031年度渔港治理创新案例评选结果\n一等奖\n{Works}\n");

        Assert.Null(article.Article.Author);
        Assert.Equal(Expected, Articles.Cases(article.Text));
    }

    [Fact]
    public void Leave_The_Article_Its_Own_Author()
    {
        var article = Articles.Read($"2031年度渔港治理创新案例评选结果\n作者：周舟\n一等奖\n{Works}\n");

        Assert.Equal("周舟", article.Article.Author);
        Assert.Equal(Expected, Articles.Cases(article.Text));
    }
}
