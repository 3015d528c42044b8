using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tests.Reading;

namespace CasePipeline.Extraction.Tests.Lines;

public class LineReaderTests
{
    [Theory]
    [InlineData("1、渔汛贷", 1, "渔汛贷")]
    [InlineData("1、 渔汛贷", 1, "渔汛贷")]
    [InlineData("渔汛贷", null, "渔汛贷")]
    [InlineData("渔汛贷随船出海……………… 12", null, "渔汛贷随船出海")]
    [InlineData("1. 渔汛贷随船出海.......... 12", 1, "渔汛贷随船出海")]
    [InlineData("渔汛贷随船出海（东屿渔协） …… 第12页", null, "渔汛贷随船出海（东屿渔协）")]
    [InlineData("夜航灯照到第2页", null, "夜航灯照到第2页")]
    [InlineData("1. 渔汛贷（海州大学）[paper] [slides]", 1, "渔汛贷（海州大学）")]
    [InlineData("[论文]", null, "[论文]")]
    [InlineData("01\n渔汛贷", 1, "渔汛贷")]
    [InlineData("案例一\n渔汛贷", 1, "渔汛贷")]
    [InlineData("▍案例一　渔汛贷", 1, "渔汛贷")]
    public void Leaves_Out_Numbers_And_Pages(string text, int? number, string content)
    {
        var article = ReadArticle.Of(text);

        var line = Assert.Single(LineReader.Read(article));

        Assert.Equal((number, content), (line.Number?.Value, article.Text.Cut(line.Content)));
    }

    [Fact]
    public void Keeps_Numbers_Alone_Above_Another_Number() => Assert.Equal(2, LineReader.Read(ReadArticle.Of("01\n02")).Count);

    [Fact]
    public void Joins_No_Lead_To_The_List_Below_A_Blank_Line() => Assert.Equal(
        ["先看榜单——", "渔港创新十佳"],
        Contents("先看榜单——\n\n渔港创新十佳"));

    private static IEnumerable<string> Contents(string text)
    {
        var article = ReadArticle.Of(text);
        return LineReader.Read(article).Select(line => article.Text.Cut(line.Content));
    }

    [Fact]
    public void Does_Not_Join_An_Award_To_What_Leads_To_It() => Assert.Equal(
        [
            "-|渔善项目奖|渔灯夜校|东屿市总工会", "-|渔善项目奖|一碗鱼汤|东屿街道志愿者协会",
            "-|渔善捐赠奖|-|东屿钢铁集团", "-|渔善捐赠奖|-|望潮食品有限公司",
        ],
        Articles.Cases("""
            # 海州渔善奖颁发

            现场颁发了渔善项目奖、渔善捐赠奖两个奖项。

            下面，让我们走近这些项目——

            **渔善项目奖**

            **渔灯夜校**

            实施单位：东屿市总工会

            每晚七点，船舱里亮起灯。

            **一碗鱼汤**

            实施单位：东屿街道志愿者协会

            凌晨四点半，鱼汤已经熬好。

            **渔善捐赠奖**

            东屿钢铁集团

            望潮食品有限公司

            颁奖结束后，大家参观了图片展。

            **人人可渔善**
            """));

    [Theory]
    [InlineData("一起来看看它们——")]
    [InlineData("颁奖礼在东屿渔港举行。\n▼")]
    [InlineData("颁奖礼在东屿渔港举行。\n\n👇")]
    public void Keeps_The_First_Label_Apart_From_What_Leads_To_It(string lead) => Assert.Equal(
        ["-|金灯奖|渔汛贷|东屿农商银行", "-|银灯奖|渔灯贷|西礁农商银行"],
        Articles.Cases($"""
            海州渔灯公益项目大赛获奖项目一览
            {lead}
            项目名称： 渔汛贷
            执行机构： 东屿农商银行
            所获奖项： 金灯奖
            项目名称： 渔灯贷
            执行机构： 西礁农商银行
            所获奖项： 银灯奖
            """));
}
