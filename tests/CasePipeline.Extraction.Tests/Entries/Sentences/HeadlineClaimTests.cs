using CasePipeline.Extraction.Entries.Sentences;

namespace CasePipeline.Extraction.Tests.Entries.Sentences;

public class HeadlineClaimTests
{
    [Theory]
    [InlineData("东屿农商银行荣获2031年海州金融创新奖", "东屿农商银行", "2031年海州金融创新奖")]
    [InlineData("喜报！东屿农商银行荣获“海州金融创新奖”", "东屿农商银行", "海州金融创新奖")]
    [InlineData("东屿农商银行两项成果入选2031年度优秀案例", "东屿农商银行", "2031年度优秀案例")]
    [InlineData("东屿农商银行在海州大赛中斩获一等奖", "东屿农商银行", "一等奖")]
    [InlineData("東嶼農商銀行榮獲金獎", "東嶼農商銀行", "金獎")]
    [InlineData("我行荣获一等奖", null, "一等奖")]
    [InlineData("东屿农商银行案例喜获佳绩", "东屿农商银行案例", null)]
    [InlineData("海州优秀案例评选结果揭晓", null, null)]
    [InlineData(null, null, null)]
    public void Reads_Who_Won_What(string? headline, string? subject, string? award) =>
        Assert.Equal(new HeadlineClaim(subject, award), HeadlineClaim.Read(headline));
}
