using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Tests.Cases;

public class CaseReaderTests
{
    [Fact]
    public void Reads_Every_Field_Of_A_Case()
    {
        var first = Articles.Read(Articles.Complete).Cases[0];

        Assert.Equal(
            (1, "渔港服务系列", "2031沿海普惠服务年度案例", 2031, "“渔汛贷”随船出海", "东屿农商银行"),
            (first.Ordinal, first.Series, first.Award, first.Year, first.Title, first.Institution));
        Assert.StartsWith("东屿农商银行面向渔民", first.Body, StringComparison.Ordinal);
        Assert.Equal(["建档到船", "授信到户", "服务到港"], first.Measures.Select(measure => measure.Heading));
    }

    [Fact]
    public void Starts_A_Series_Without_The_Award_Of_The_One_Before()
    {
        var cases = Articles.Read("""
            海州农信案例获奖
            一、渔港系列
            1、2031年度案例
            《渔汛贷》
            二、潮汐系列
            《潮汐图》
            """).Cases;

        Assert.Equal([("渔港系列", "2031年度案例"), ("潮汐系列", null)], cases.Select(awarded => (awarded.Series, awarded.Award)));
    }

    [Fact]
    public void Takes_Several_Paragraphs_As_One_Body() =>
        Assert.Equal("甲。\n\n  乙。", Articles.ReadBody("甲。\n\n  乙。\n\n").Body);

    [Fact]
    public void Leaves_Open_The_Body_Of_A_Title_Alone()
    {
        var awarded = Assert.Single(Articles.Read("海州农信案例获奖\n一、渔港奖\n《渔汛贷》").Cases);

        Assert.Null(awarded.Body);
        Assert.Null(awarded.Grounding.Body);
    }

    [Theory]
    [InlineData("渔港系列", "2031年度案例", 2031)]
    [InlineData("2031渔港系列", "最佳案例", 2031)]
    [InlineData("渔港系列", "最佳案例", null)]
    [InlineData("渔港系列", "第20310409号案例", null)]
    public void Takes_The_Year_From_Award_Or_Series(string series, string award, int? expected)
    {
        var text = $"海州农信案例获奖\n发布时间：2033-04-09\n一、{series}\n1、{award}\n《渔汛贷》\n正文。";

        Assert.Equal(expected, Assert.Single(Articles.Read(text).Cases).Year);
    }

    [Fact]
    public void Warns_Of_Cases_Without_Institution()
    {
        var announcement = Articles.Read("海州农信案例获奖\n一、渔港奖\n" + string.Concat(Enumerable.Range(1, 400).Select(i => $"《渔汛贷{i}》\n")));

        Assert.Equal(400, announcement.Cases.Count);
        Assert.Equal(100, announcement.Warnings.Count);
        Assert.All(
            announcement.Warnings.SkipLast(1),
            warning => Assert.Equal(WarningCodes.InstitutionMissing, warning.Code));
        Assert.Equal(WarningCodes.MoreWarnings, announcement.Warnings[^1].Code);
        Assert.Contains("301", announcement.Warnings[^1].Message, StringComparison.Ordinal);
    }
}
