namespace CasePipeline.Extraction.Tests.Entries.Sentences;

public class PublishedListsTests
{
    private static readonly string[] Expected =
        ["-|渔港治理优秀案例|渔灯夜巡|东屿渔业公司", "-|渔港治理优秀案例|小板凳议事会|西礁街道"];

    [Theory]
    [InlineData("市渔业局发布2个“渔港治理优秀案例”，包括东屿渔业公司的《渔灯夜巡》、西礁街道的《小板凳议事会》。")]
    [InlineData("近日，市渔业局公布“渔港治理优秀案例”，共2个，分别是东屿渔业公司“渔灯夜巡”、西礁街道“小板凳议事会”。")]
    [InlineData("大会公布了“渔港治理优秀案例”名单，它们是：东屿渔业公司“渔灯夜巡”；西礁街道“小板凳议事会”。")]
    public void Reads_What_Was_Made_Known(string sentence) =>
        Assert.Equal(Expected, Articles.Cases($"渔港治理再添样板\n\n{sentence}\n"));

    [Fact]
    public void Reads_Nothing_From_Other_News() => Assert.Empty(Articles.Cases(
        "渔港治理再添样板\n\n市渔业局发布2项规定，包括东屿渔业公司的《渔灯管理办法》、西礁街道的《渔网管理办法》。\n"));
}
