using System.Globalization;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Cases;

namespace CasePipeline.Extraction.Tests.Cases;

public class MetricReaderTests
{
    [Theory]
    [InlineData("授信13亿元，", "13亿元", "1300000000", "元")]
    [InlineData("贷款3.57万笔、", "3.57万笔", "35700", "笔")]
    [InlineData("走访1,942家，", "1,942家", "1942", "家")]
    [InlineData("走访１，９４２家，", "１，９４２家", "1942", "家")]
    [InlineData("占比64.20％。", "64.20％", "64.2", "%")]
    [InlineData("占比６４．２％。", "６４．２％", "64.2", "%")]
    [InlineData("提高2.5个百分点", "2.5个百分点", "2.5", "个百分点")]
    [InlineData("下降0.3‰", "0.3‰", "0.3", "‰")]
    [InlineData("下调45个基点", "45个基点", "45", "个基点")]
    [InlineData("授信3亿5千万元", "3亿5千万元", "350000000", "元")]
    [InlineData("授信1.2万亿元", "1.2万亿元", "1200000000000", "元")]
    [InlineData("授信5百万元", "5百万元", "5000000", "元")]
    [InlineData("授信 3.5 亿元", "3.5 亿元", "350000000", "元")]
    [InlineData("造林3.8万平方米", "3.8万平方米", "38000", "平方米")]
    [InlineData("装机11.2万千瓦", "11.2万千瓦", "112000", "千瓦")]
    [InlineData("发电640万千瓦时", "640万千瓦时", "6400000", "千瓦时")]
    [InlineData("减碳96千克", "96千克", "96", "千克")]
    [InlineData("用时1.5个小时", "1.5个小时", "1.5", "小时")]
    [InlineData("增长3倍", "3倍", "3", "倍")]
    [InlineData("一是转人员,85名柜员", "85名", "85", "名")]
    [InlineData("连续7天下降", "7天", "7", "天")]
    [InlineData("提高到26%", "26%", "26", "%")]
    [InlineData("成效——300家", "300家", "300", "家")]
    public void Reads_A_Figure(string body, string text, string value, string unit) =>
        AssertOne(body, text, value, unit, null);

    [Theory]
    [InlineData("受理近60万笔，", "近60万笔", "600000", "笔", "approximately")]
    [InlineData("受理约 60 笔，", "约 60 笔", "60", "笔", "approximately")]
    [InlineData("受理60笔左右，", "60笔左右", "60", "笔", "approximately")]
    [InlineData("受理率超71%，", "超71%", "71", "%", "over")]
    [InlineData("准确率71%以上，", "71%以上", "71", "%", "over")]
    [InlineData("走访300余家，", "300余家", "300", "家", "over")]
    [InlineData("走访300多万户，", "300多万户", "3000000", "户", "over")]
    [InlineData("投放2亿多元，", "2亿多元", "200000000", "元", "over")]
    [InlineData("服务100+户，", "100+户", "100", "户", "over")]
    [InlineData("历时2个多月，", "2个多月", "2", "个月", "over")]
    [InlineData("每月不少于2次。", "不少于2次", "2", "次", "over")]
    [InlineData("至少2次。", "至少2次", "2", "次", "over")]
    [InlineData("缩短至不足4个小时，", "不足4个小时", "4", "小时", "under")]
    [InlineData("最高不超过50万元", "不超过50万元", "500000", "元", "under")]
    [InlineData("控制在0.9%以内", "0.9%以内", "0.9", "%", "under")]
    [InlineData("须在3个工作日内回复", "3个工作日内", "3", "个工作日", "under")]
    [InlineData("最多3次", "最多3次", "3", "次", "under")]
    public void Reads_A_Qualifier(string body, string text, string value, string unit, string qualifier) =>
        AssertOne(body, text, value, unit, qualifier);

    [Theory]
    [InlineData("提高百分之三十五", "百分之三十五", "35", "%", null)]
    [InlineData("提高百分之3.5", "百分之3.5", "3.5", "%", null)]
    [InlineData("下降千分之五", "千分之五", "5", "‰", null)]
    [InlineData("补贴六成。", "六成", "60", "%", null)]
    [InlineData("授信两千万元", "两千万元", "20000000", "元", null)]
    [InlineData("授信三亿五千万元", "三亿五千万元", "350000000", "元", null)]
    [InlineData("授信三点五亿元", "三点五亿元", "350000000", "元", null)]
    [InlineData("覆盖十九个村", "十九个", "19", "个", null)]
    [InlineData("来自三十余家机构", "三十余家", "30", "家", "over")]
    [InlineData("记下一百多个故事", "一百多个", "100", "个", "over")]
    [InlineData("覆盖近百户", "近百户", "100", "户", "approximately")]
    [InlineData("服务超万户", "超万户", "10000", "户", "over")]
    [InlineData("提高近三倍", "近三倍", "3", "倍", "approximately")]
    public void Reads_Chinese_Numerals(string body, string text, string value, string unit, string? qualifier) =>
        AssertOne(body, text, value, unit, qualifier);

    [Theory]
    [InlineData("投入¥300万，", "¥300万", "3000000", "元", null)]
    [InlineData("投入 RMB 300万元，", "RMB 300万元", "3000000", "元", null)]
    [InlineData("raised over $2.5 billion in", "over $2.5 billion", "2500000000", "美元", "over")]
    [InlineData("投入HK$5,000，", "HK$5,000", "5000", "港元", null)]
    [InlineData("投入30万欧元", "30万欧元", "300000", "欧元", null)]
    [InlineData("投入30万人民币", "30万人民币", "300000", "元", null)]
    [InlineData("reached more than 3 million users.", "more than 3 million users", "3000000", "users", "over")]
    [InlineData("grew 45 percent", "45 percent", "45", "%", null)]
    [InlineData("nearly 1,200 households", "nearly 1,200 households", "1200", "households", "approximately")]
    public void Reads_Money_And_English(string body, string text, string value, string unit, string? qualifier) =>
        AssertOne(body, text, value, unit, qualifier);

    [Theory]
    [InlineData("耗时3~5天，", "3~5天", "天", null)]
    [InlineData("耗时约3至5天，", "约3至5天", "天", "approximately")]
    [InlineData("耗时3到5个工作日内，", "3到5个工作日内", "个工作日", "under")]
    [InlineData("占10%-15%，", "10%-15%", "%", null)]
    [InlineData("占10－15%，", "10－15%", "%", null)]
    [InlineData("惠及1.2万至1.5万户", "1.2万至1.5万户", "户", null)]
    [InlineData("额度1万元至10万元", "1万元至10万元", "元", null)]
    [InlineData("适合4-8岁", "4-8岁", "岁", null)]
    public void Reads_A_Range_Without_A_Value(string body, string text, string unit, string? qualifier) =>
        AssertOne(body, text, null, unit, qualifier);

    [Theory]
    [InlineData("从4个小时转变为1.5个小时", "4个小时|1.5个小时")]
    [InlineData("从4个小时到1.5个小时", "4个小时|1.5个小时")]
    [InlineData("由2天至35分钟", "2天|35分钟")]
    [InlineData("由36%至71%", "36%|71%")]
    [InlineData("50元、100元、200元", "50元|100元|200元")]
    [InlineData("在2031年，300家签约20家", "300家|20家")]
    public void Reads_Each_Figure_Of_A_Change(string body, string texts) =>
        Assert.Equal(texts, string.Join('|', Read(body).Select(metric => metric.Text)));

    [Theory]
    [InlineData("2031年8月末，")]
    [InlineData("2030至2031年，")]
    [InlineData("1-3月，")]
    [InlineData("第3次，")]
    [InlineData("第3-5次，")]
    [InlineData("前10名，")]
    [InlineData("升级2.0系统，")]
    [InlineData("升级7.0版，")]
    [InlineData("升级1.5.2个")]
    [InlineData("走访1个半天，")]
    [InlineData("A4张，")]
    [InlineData("CVE-2031-3156个")]
    [InlineData("在2031,300家，")]
    [InlineData("在2031，300家，")]
    [InlineData("9999999999999999999999999999999999家，")]
    [InlineData("海农〔2031〕12号")]
    [InlineData("“8+1”特色产业")]
    [InlineData("7×24小时")]
    [InlineData("24点，14:30，10时30分")]
    [InlineData("仅用2分40秒")]
    [InlineData("电话0592-6602260户")]
    [InlineData("1/3户")]
    [InlineData("三分之一")]
    [InlineData("翻一番")]
    [InlineData("授信1万2户")]
    [InlineData("30户均")]
    [InlineData("3家庭")]
    [InlineData("1 项目背景")]
    [InlineData("数十万元")]
    [InlineData("几百户")]
    [InlineData("十几户")]
    [InlineData("三四十家")]
    [InlineData("三大平台")]
    [InlineData("三个阶段")]
    [InlineData("十条红线")]
    [InlineData("百名骑手")]
    [InlineData("近百年")]
    [InlineData("一成不变")]
    [InlineData("二〇三一个")]
    [InlineData("A$300，")]
    [InlineData("")]
    public void Leaves_What_Is_Not_Certain(string body) => Assert.Empty(Read(body));

    [Theory]
    [InlineData("签约20家")]
    [InlineData("节约20元")]
    [InlineData("附近20户")]
    public void Leaves_Words_That_End_Like_A_Qualifier(string body) => Assert.Null(Assert.Single(Read(body)).Qualifier);

    [Fact]
    public void Reads_Inside_The_Body_Only()
    {
        Assert.Equal("2家", Assert.Single(MetricReader.Read("近12家次", new TextSpan(2, 2))).Text);
        Assert.Empty(MetricReader.Read("近12家", null));
    }

    [Fact]
    public void Stops_At_The_Limit() => Assert.Equal(
        MetricReader.MaxMetrics,
        Read(string.Concat(Enumerable.Repeat("3家；", MetricReader.MaxMetrics + 1))).Count);

    private static void AssertOne(string body, string text, string? value, string unit, string? qualifier)
    {
        var metric = Assert.Single(Read(body));

        Assert.Equal((text, unit, qualifier), (metric.Text, metric.Unit, metric.Qualifier));
        Assert.Equal(value, metric.Value?.ToString(CultureInfo.InvariantCulture));
    }

    // Behind a title, so that offsets into the body are not offsets into the text.
    private static List<Metric> Read(string body)
    {
        var text = $"潮汐案例\n{body}\n300家";
        var metrics = MetricReader.Read(text, new TextSpan(5, body.Length));
        Assert.All(metrics, metric => Assert.Equal(metric.Text, text.Substring(metric.Start, metric.Length)));
        return metrics;
    }
}
