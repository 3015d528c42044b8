using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Tests;

public class WrittenFormTests
{
    private const string Traditional = """
        海州農信3個案例入選2031年沿海金融優秀案例
        作者：海州農信辦公室　發佈時間：2031-04-09
        近日，2031年沿海金融優秀案例評選結果公佈，主辦方從全國評出90個優秀案例。海州農信斬獲3個獎項。
        一、“漁港服務系列”
        1、2031沿海普惠服務年度案例
        《“漁汛貸”隨船出海》
        東嶼農商銀行面向漁民推出“漁汛貸”。一是建檔到船。逐船登記噸位，完成建檔；二是授信到戶，一戶一策；三是服務到港。
        《碼頭上的“流動櫃檯”》
        爲解決漁港網點少的難題，西礁農信聯社開出流動櫃檯，累計服務近3.5萬人次。
        二、《數字運營系列》
        1、2031沿海科技年度案例
        《一張圖看清潮汐風險》
        海州農信搭建潮汐風險平臺，覆蓋120個漁村。
        供稿 | 辦公室、科技部
        東嶼農商銀行、西礁農信聯社
        """;

    [Fact]
    public void Reads_A_Traditional_Article_Like_The_Simplified_One()
    {
        var expected = Articles.Read(Articles.Complete);
        var actual = Articles.Read(Traditional);

        Assert.Equal(expected.Text, SimplifiedText.Of(actual.Text));
        Assert.Equal(expected.Cases.Select(awarded => awarded.Grounding), actual.Cases.Select(awarded => awarded.Grounding));
        Assert.Equal(AllMetrics(expected), AllMetrics(actual));
    }

    [Fact]
    public void Gives_Every_Value_As_It_Is_Written()
    {
        var announcement = Articles.Read(Traditional);

        Assert.Equal("海州農信3個案例入選2031年沿海金融優秀案例", announcement.Article.Title);
        Assert.Equal("海州農信辦公室", announcement.Article.Author);
        Assert.Equal(["辦公室", "科技部", "東嶼農商銀行", "西礁農信聯社"], announcement.Article.Contributors);
        Assert.Equal(
            "漁港服務系列|2031沿海普惠服務年度案例|“漁汛貸”隨船出海|東嶼農商銀行",
            Articles.Cases(Traditional)[0]);
        Assert.Equal("建檔到船", announcement.Cases[0].Measures[0].Heading);
        Grounding.AssertHolds(announcement);
    }

    [Fact]
    public void Gives_Declared_Facts_As_They_Are_Declared() =>
        Assert.Equal("海濱農會 (編輯部)", Articles.Read("""
            ---
            title: 優秀案例揭曉
            author: 海濱農會 (編輯部)
            ---

            # 優秀案例揭曉

            《潮汐講堂》 東嶼農商銀行
            """).Article.Author);

    private static IEnumerable<(string? Unit, decimal? Value, int Start)> AllMetrics(Announcement announcement) =>
        announcement.Cases.SelectMany(awarded => awarded.Metrics)
            .Select(metric => (metric.Unit, metric.Value, metric.Start));
}
