using System.Globalization;

namespace CasePipeline.Extraction.Cases;

public class MetricReaderTests
{
    [Theory]
    [InlineData("受理近50万笔，", "近50万笔", "500000", "笔", "approximately")]
    [InlineData("受理率超78%，", "超78%", "78", "%", "over")]
    [InlineData("授信25亿元，", "25亿元", "2500000000", "元", null)]
    [InlineData("贷款2.68万笔、", "2.68万笔", "26800", "笔", null)]
    [InlineData("走访1,758家，", "1,758家", "1758", "家", null)]
    [InlineData("走访300余家，", "300余家", "300", "家", "over")]
    [InlineData("缩短至不足4个小时，", "不足4个小时", "4", "小时", "under")]
    [InlineData("每月不少于2次。", "不少于2次", "2", "次", "over")]
    [InlineData("占比76.60％。", "76.60％", "76.6", "%", null)]
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
