using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Tests.Tokens;

public class HeadingNameTests
{
    [Theory]
    [InlineData("一等奖", "一等奖")]
    [InlineData("一等奖：", "一等奖")]
    [InlineData("一等奖（3个）", "一等奖")]
    [InlineData("一等奖（共3名）：", "一等奖")]
    [InlineData("一等奖 3名", "一等奖")]
    [InlineData("一等奖 × 3", "一等奖")]
    [InlineData("最佳渔港 🏆🥇", "最佳渔港")]
    [InlineData("最佳渔港 ❤️", "最佳渔港")]
    [InlineData("读者评选：Top 10 🎉", "读者评选：Top 10")]
    [InlineData("优秀组织奖三名：", "优秀组织奖")]
    [InlineData("一等奖　　奖金2000元／条", "一等奖")]
    [InlineData("鼓励奖（略）", "鼓励奖")]
    [InlineData("渔船撞上防波堤 赔付420万元", "渔船撞上防波堤 赔付420万元")]
    [InlineData("一等奖作品", "一等奖")]
    [InlineData("一等奖名单", "一等奖")]
    [InlineData("优秀论文名录", "优秀论文")]
    [InlineData("年度新锐企业前五名单：", "年度新锐企业")]
    [InlineData("年度优秀产品前3名", "年度优秀产品")]
    [InlineData("金奖案例", "金奖案例")]
    [InlineData("获奖作品", "获奖作品")]
    [InlineData("=====　渔港服务赛道　=====", "渔港服务赛道")]
    [InlineData("━━━ 渔港服务赛道 ━━━", "渔港服务赛道")]
    [InlineData("｜渔港服务类｜", "渔港服务类")]
    [InlineData("一等奖（排名不分先后）", "一等奖")]
    [InlineData("“渔港服务系列”（6个）：", "渔港服务系列")]
    [InlineData("《渔港服务系列》", "渔港服务系列")]
    [InlineData("【一等奖】", "一等奖")]
    [InlineData("一等奖（渔港组）", "一等奖（渔港组）")]
    [InlineData("授予以下渔港“最美渔港”称号", "最美渔港")]
    public void Leaves_Out_Marks_And_Counts(string heading, string expected) =>
        Assert.Equal(expected, heading.Cut(HeadingName.Of(heading, Whole(heading))));

    [Theory]
    [InlineData("“渔灯奖”奖状", HeadingClass.None)]
    [InlineData("获奖企业及个人", HeadingClass.Generic)]
    [InlineData("成绩", HeadingClass.Generic)]
    [InlineData("一等奖", HeadingClass.Award)]
    [InlineData("第三名", HeadingClass.Award)]
    [InlineData("读者评选：Top 10", HeadingClass.Award)]
    [InlineData("扫码查看季度榜单", HeadingClass.None)]
    [InlineData("2031年度优秀案例", HeadingClass.Award)]
    [InlineData("“千船共读”年度书目", HeadingClass.Award)]
    [InlineData("十佳项目", HeadingClass.Award)]
    [InlineData("银牌案例", HeadingClass.Award)]
    [InlineData("十万人气案例", HeadingClass.Award)]
    [InlineData("先进班组（6个）", HeadingClass.Award)]
    [InlineData("护港协作单位（4个）", HeadingClass.Award)]
    [InlineData("附件2", HeadingClass.Generic)]
    [InlineData("获奖团队", HeadingClass.Generic)]
    [InlineData("目　录", HeadingClass.Generic)]
    [InlineData("领航案例（4个）", HeadingClass.Award)]
    [InlineData("单飞冠军", HeadingClass.Award)]
    [InlineData("铜奖项目", HeadingClass.Award)]
    [InlineData("Gold Award", HeadingClass.Award)]
    [InlineData("授予以下渔港“最美渔港”称号：", HeadingClass.Award)]
    [InlineData("授信“第二盏渔灯”", HeadingClass.None)]
    [InlineData("评价“潮汐表”", HeadingClass.None)]
    [InlineData("渔港服务系列", HeadingClass.Series)]
    [InlineData("小学组", HeadingClass.Series)]
    [InlineData("【渔港】", HeadingClass.Series)]
    [InlineData("六楼茶杯套组", HeadingClass.None)]
    [InlineData("获奖名单", HeadingClass.Generic)]
    [InlineData("附件", HeadingClass.Generic)]
    [InlineData("金锚奖·年度智能装备", HeadingClass.Award)]
    [InlineData("渔汛贷随船出海", HeadingClass.None)]
    [InlineData("主要做法", HeadingClass.None)]
    [InlineData("Best Catch（）", HeadingClass.None)]
    [InlineData("Best Catch（最佳渔获）", HeadingClass.Award)]
    [InlineData("各县农业农村局：", HeadingClass.None)]
    [InlineData("评选结束，大家都得了一等奖。", HeadingClass.None)]
    [InlineData("东屿渔业凭借多年积累成功入选海州技术组成员单位", HeadingClass.None)]
    [InlineData("渔业生产先进县", HeadingClass.Award)]
    public void Knows_What_A_Heading_Names(string heading, object expected) =>
        Assert.Equal((HeadingClass)expected, HeadingLine.ClassOf(heading, Whole(heading)));

    [Theory]
    [InlineData("主要做法", true)]
    [InlineData("取得的成效", true)]
    [InlineData("背景", true)]
    [InlineData("渔汛贷", false)]
    [InlineData("渔业保险助力深海养殖的海州经验", false)]
    public void Knows_The_Headings_Of_A_Body(string heading, bool expected) =>
        Assert.Equal(expected, HeadingName.IsBodyHeading(heading));

    private static TextSpan Whole(string text) => new(0, text.Length);

    // The text ends where the name does.
    [Theory]
    [InlineData("东屿\n奖项：2,南")]
    [InlineData("海州渔港大赛\n奖项：3,000元")]
    public void Reads_A_Heading_That_Ends_The_Text(string article) => Assert.Empty(Articles.Cases(article));
}
