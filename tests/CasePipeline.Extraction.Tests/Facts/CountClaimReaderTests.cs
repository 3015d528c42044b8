using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Tests.Facts;

public class CountClaimReaderTests
{
    [Theory]
    [InlineData("海州农信3个项目入选2031年案例", "近日揭晓。", 3)]
    [InlineData("海州农信十二项成果获奖", "近日揭晓。", 12)]
    [InlineData("海州农信入选2031年案例", "评审最终确定了90个入选案例。海州农信斩获4个奖项。", 4)]
    [InlineData("海州农信入选2031年案例", "海州农信共有4个案例获奖。", 4)]
    [InlineData("海州农信入选2031年案例", "评审最终确定了90个入选案例。", null)]
    [InlineData("2031年优秀案例评选结果", "从200个案例中评选出90个案例。", 90)]
    [InlineData("2031年优秀案例评选结果", "共征集300个案例。", null)]
    [InlineData("海州农信入选2031年案例", "斩获近20个奖项。", null)]
    [InlineData("海州农信入选2031年案例", "斩获20余个奖项。", null)]
    [InlineData("海州农信入选十大案例", "第3个案例入选。", null)]
    [InlineData("海州农信入选2031年案例", "斩获2个金奖，收获3个银奖。", null)]
    [InlineData("海州农信8个县的3个案例入选", "近日揭晓。", 3)]
    public void Reads_What_The_Article_Claims(string headline, string introduction, int? expected) =>
        Assert.Equal(expected, Articles.Read(Article(headline, introduction)).Article.DeclaredCaseCount);

    [Fact]
    public void Warns_Where_Headline_And_Introduction_Disagree()
    {
        var announcement = Articles.Read(Article("海州农信3个项目入选", "海州农信斩获1个奖项。"));

        Assert.Equal(
            [WarningCodes.CountMismatch, WarningCodes.CountsDisagree],
            announcement.Warnings.Select(warning => warning.Code));
    }

    [Fact]
    public void Does_Not_Warn_Where_The_Claim_Was_Found() =>
        Assert.Empty(Articles.Read(Article("海州农信1个项目入选", "海州农信斩获1个奖项。")).Warnings);

    private static string Article(string headline, string introduction) => $"""
        {headline}
        {introduction}
        一、渔港系列
        1、2031年度案例
        《潮汐案例》
        东屿农商银行推出渔汛贷。
        """;
}
