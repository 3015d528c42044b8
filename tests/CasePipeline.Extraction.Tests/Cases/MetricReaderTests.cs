using System.Globalization;

namespace CasePipeline.Extraction.Tests.Cases;

public class MetricReaderTests
{
    [Theory]
    [InlineData("受理近60万笔，", "近60万笔", "600000", "笔", "approximately")]
    [InlineData("受理率超71%，", "超71%", "71", "%", "over")]
    [InlineData("授信13亿元，", "13亿元", "1300000000", "元", null)]
    [InlineData("贷款3.57万笔、", "3.57万笔", "35700", "笔", null)]
    [InlineData("走访1,942家，", "1,942家", "1942", "家", null)]
    [InlineData("走访300余家，", "300余家", "300", "家", "over")]
    [InlineData("缩短至不足4个小时，", "不足4个小时", "4", "小时", "under")]
    [InlineData("每月不少于2次。", "不少于2次", "2", "次", "over")]
    [InlineData("占比64.20％。", "64.20％", "64.2", "%", null)]
    public void Reads_A_Figure(string body, string text, string value, string unit, string? qualifier)
    {
        var metric = Assert.Single(Articles.ReadBody(body).Metrics);

        Assert.Equal((text, unit, qualifier), (metric.Text, metric.Unit, metric.Qualifier));
        Assert.Equal(value, metric.Value?.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2031年8月末，")]
    [InlineData("3-5天，")]
    [InlineData("第3次，")]
    [InlineData("升级2.0系统，")]
    [InlineData("走访1个半天，")]
    [InlineData("A4张，")]
    [InlineData("在2031,300家，")]
    [InlineData("9999999999999999999999999999999999家，")]
    public void Leaves_What_Is_Not_Certain(string body) => Assert.Empty(Articles.ReadBody(body).Metrics);
}
