using System.Text;
using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Tests;

/// <summary>Extracts invented articles, and holds one with every part.</summary>
internal static class Articles
{
    public const string Complete = """
        海州农信3个案例入选2031年沿海金融优秀案例
        作者：海州农信办公室　发布时间：2031-04-09
        近日，2031年沿海金融优秀案例评选结果公布，主办方从全国评出90个优秀案例。海州农信斩获3个奖项。
        一、“渔港服务系列”
        1、2031沿海普惠服务年度案例
        《“渔汛贷”随船出海》
        东屿农商银行面向渔民推出“渔汛贷”。一是建档到船。逐船登记吨位，完成建档；二是授信到户，一户一策；三是服务到港。
        《码头上的“流动柜台”》
        为解决渔港网点少的难题，西礁农信联社开出流动柜台，累计服务近3.5万人次。
        二、《数字运营系列》
        1、2031沿海科技年度案例
        《一张图看清潮汐风险》
        海州农信搭建潮汐风险平台，覆盖120个渔村。
        供稿 | 办公室、科技部
        东屿农商银行、西礁农信联社
        """;

    public static ExtractionOutcome Extract(string text) => Extract(Encoding.UTF8.GetBytes(text));

    public static ExtractionOutcome Extract(ReadOnlyMemory<byte> bytes) =>
        AnnouncementExtractor.Extract(bytes, TestContext.Current.CancellationToken);

    public static Announcement Read(string text) =>
        Assert.IsType<ExtractionOutcome.Read>(Extract(text)).Announcement;

    /// <summary>The cases of an article as a person would write them down: series|award|title|institution.</summary>
    public static string[] Cases(string text) =>
    [
        .. Read(text).Cases.Select(awarded => string.Join(
            '|',
            awarded.Series ?? "-",
            awarded.Award ?? "-",
            awarded.Title ?? "-",
            awarded.Institution ?? "-")),
    ];

    /// <summary>Reads an article with one case, whose body is given.</summary>
    public static AwardedCase ReadBody(string body) => Assert.Single(Read($"""
        海州农信案例获奖
        一、渔港服务系列
        1、2031沿海普惠服务年度案例
        《潮汐案例》
        {body}
        """).Cases);
}
