namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Court cases that won under their numbers.</summary>
public class DocketNumbersTests
{
    [Theory]
    [InlineData("（", "）")]
    [InlineData("(", ")")]
    public void Reads_Numbers_Behind_Their_Courts(string open, string close) => Assert.Equal(
        [
            $"-|精品案件一等奖|{open}2031{close}屿0503民初565号|东屿区人民法院",
            $"-|精品案件二等奖|{open}2030{close}屿05行终160号|海州中院",
            $"-|优秀裁判文书一等奖|{open}2030{close}屿05民初109号|海州中院",
            $"-|优秀裁判文书一等奖|{open}2031{close}屿05刑初4号|海州中院",
        ],
        Articles.Cases(
            "海州法院在精品案件评选中取得佳绩\n近日，评选结果揭晓。"
            + $"其中，东屿区人民法院{open}2031{close}屿0503民初565号{open}承办人林望潮{close}获精品案件一等奖、"
            + $"海州中院{open}2030{close}屿05行终160号{open}承办人陈海{close}获精品案件二等奖；"
            + $"海州中院{open}2030{close}屿05民初109号{open}承办人马文山{close}、"
            + $"海州中院{open}2031{close}屿05刑初4号分获优秀裁判文书一等奖。"));

    [Fact]
    public void Reads_The_Kind_Of_The_Case_With_Its_Number() => Assert.Equal(
        ["-|2031年度精品案例|（2031）屿0503民初565号案件|东屿法院"],
        Articles.Cases("东屿法院获奖\n近日，东屿法院审理的（2031）屿0503民初565号案件获评“2031年度精品案例”。"));

    [Fact]
    public void Reads_No_Number_That_The_Sentence_Only_Mentions() => Assert.DoesNotContain(
        Articles.Cases("东屿法院要闻\n根据（2031）屿0503民初565号判决的要求，东屿渔业公司获“2031年度守信企业”称号。"),
        read => read.Contains("565号", StringComparison.Ordinal));
}
