using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tests.Reading;

namespace CasePipeline.Extraction.Tests.Lines;

public class RunOnItemsTests
{
    [Theory]
    [InlineData("1、东屿渔会 2、西礁渔会 3、南浦渔会", "东屿渔会|西礁渔会|南浦渔会")]
    [InlineData("名单如下：1.渔灯贷 2.船证通 3.冰库贷", "名单如下：|渔灯贷|船证通|冰库贷")]
    public void Gives_Items_Their_Lines(string text, string expected) => Assert.Equal(expected, Contents(text));

    [Theory]
    [InlineData("1、东屿渔会 2、西礁渔会")]
    [InlineData("1、建立台账。 2、逐船登记。 3、授信到户。")]
    [InlineData("1、东屿渔会 3、西礁渔会 2、南浦渔会")]
    [InlineData("活动于 1、2、3 月举行")]
    public void Keeps_Other_Lines(string text) =>
        Assert.Single(LineReader.Read(ReadArticle.Of(text)));

    [Fact]
    public void Reads_The_Cases_Of_A_Line() => Assert.Equal(
        ["-|2031年度渔港优秀案例|渔灯贷|东屿农商银行", "-|2031年度渔港优秀案例|船证通|西礁村镇银行", "-|2031年度渔港优秀案例|冰库贷|南浦农信联社"],
        Articles.Cases("""
            关于2031年度渔港优秀案例评选结果的公示
            现将入选案例公示如下：
            1、渔灯贷（东屿农商银行） 2、船证通（西礁村镇银行） 3、冰库贷（南浦农信联社）
            """));

    private static string Contents(string text)
    {
        var article = ReadArticle.Of(text);
        return string.Join('|', LineReader.Read(article).Select(line => article.Text.Cut(line.Content)));
    }

    [Theory]
    [InlineData("东屿博物馆《渔灯》　西礁图书馆《潮声》", "东屿博物馆《渔灯》|西礁图书馆《潮声》")]
    [InlineData("东屿客运站　林望潮　　西礁客运站　陈远帆", "东屿客运站　林望潮|西礁客运站　陈远帆")]
    public void Parts_Items_At_Wide_Spaces(string text, string expected) => Assert.Equal(expected, Contents(text));

    [Theory]
    [InlineData("海州博物馆　渔文化中心")]
    [InlineData("《渔灯》　《潮声》")]
    [InlineData("东屿博物馆《渔灯》　由林望潮策展")]
    public void Keeps_Lines_Whose_Spaces_Part_No_Items(string text) =>
        Assert.Single(LineReader.Read(ReadArticle.Of(text)));
}
