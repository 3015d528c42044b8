namespace CasePipeline.Extraction.Tests.Lines;

public class AsideSectionsTests
{
    [Theory]
    [InlineData("附：评审专家名单\n◎ 马文山　海州大学\n◎ 李海　东屿电视台")]
    [InlineData("端午门诊安排\n01　儿科　　　照常（8:00）\n02　内科　　　停诊")]
    [InlineData("二、会议议程\n1. 渔汛贷的难点\n　　分享单位：东屿农商银行\n2. 潮汐码的办法\n　　分享单位：西礁农商银行")]
    [InlineData("## 评委名单\n- 马文山（海州大学）\n- 李海（东屿电视台）")]
    [InlineData("第 2 页 共 3 页")]
    [InlineData("**说明**\n1. 排名不分先后；\n2. 名称以合同为准。")]
    public void Takes_No_Programme_No_Jury_And_No_Hours_For_Cases(string section) => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|潮汐码|西礁农商银行"],
        Articles.Cases($"海州案例获奖\n一等奖\n《渔汛贷》（东屿农商银行）\n《潮汐码》（西礁农商银行）\n{section}"));

    // Both attachments stand below, so their names in the letter head nothing.
    [Fact]
    public void Takes_No_Name_Of_An_Attachment_For_The_Heading_Above_All() => Assert.Equal(
        ["-|标杆案例|渔汛贷|东屿农商银行", "-|优秀案例|潮汐码|西礁农商银行"],
        Articles.Cases("""
            关于公布海州典型案例名单的通知
            附件：1.标杆案例
            2.优秀案例
            海州市渔业局
            2031年4月9日
            附件1
            标杆案例（1个）
            1.《渔汛贷》（东屿农商银行）
            附件2
            优秀案例（1个）
            1.《潮汐码》（西礁农商银行）
            """));

    [Fact]
    public void Takes_No_Imprint_In_Columns_For_A_Case() => Assert.Equal(
        ["-|-|渔汛贷|东屿农商银行"],
        Articles.Cases(
            "海州优秀案例名单\n序号\t案例名称\t申报单位\n1\t渔汛贷\t东屿农商银行\n海州市渔业局办公室\t2031年4月9日印发")
            .Select(found => string.Join('|', ["-", "-", .. found.Split('|')[2..]])));

    [Fact]
    public void Reads_On_Behind_A_Programme() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|潮汐码|西礁农商银行"],
        Articles.Cases("""
            海州案例获奖
            一、会议议程
            1. 渔港夜话
            2. 颁奖
            二、获奖名单
            一等奖
            《渔汛贷》（东屿农商银行）
            《潮汐码》（西礁农商银行）
            """));

    [Fact]
    public void Leaves_Out_What_The_Jury_Says_And_Its_Points() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|潮汐码|西礁农商银行"],
        Articles.Cases("""
            海州案例获奖
            一等奖
            《渔汛贷》（东屿农商银行）
            《潮汐码》（西礁农商银行）
            评委会综合评语
            今年的案例小而真，数据都来自渔港，不足之处也有两点要改：
            （1）有的案例没有写清渔船的吨位；
            （2）有的案例没有写清潮水的高低。
            """));

    [Fact]
    public void Leaves_Out_What_Is_Said_About_The_Publisher() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|潮汐码|西礁农商银行"],
        Articles.Cases("""
            # 海州科技两项案例获奖
            **一等奖**

            《渔汛贷》（东屿农商银行）

            《潮汐码》（西礁农商银行）

            **关于海州科技**

            海州科技先后获评“渔港十强”。
            """));

    [Theory]
    [InlineData("晚会节目单", 0)]
    [InlineData("获奖节目单", 2)]
    public void Leaves_Out_What_Is_Only_Performed(string heading, int count) => Assert.Equal(
        count,
        Articles.Cases($"""
            海州“渔灯案例”颁奖结果今晚揭晓
            晚会上将揭晓“年度渔港案例”，结果明日公布。
            {heading}
            1.舞蹈《渔灯》　　东屿歌舞团
            2.合唱《潮汐》　　西礁中学
            """).Length);

    [Fact]
    public void Leaves_Out_What_Came_Behind_The_Awards() => Assert.Equal(
        ["-|一等奖|渔港看图识潮系统|-", "-|二等奖|渔网监测装置|-"],
        Articles.Cases("""
            # 喜报！数研院两项成果获大赛表彰

            **一等奖**

            **渔港看图识潮系统**

            该系统把卫星影像与气象数据结合起来。

            **二等奖**

            **渔网监测装置**

            一旦发现破洞即推送。

            **获奖之后**

            **一、成果不下架**

            成果将全部纳入推广目录。
            """));
}
