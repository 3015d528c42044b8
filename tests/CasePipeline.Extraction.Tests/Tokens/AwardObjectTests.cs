using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Tests.Tokens;

public class AwardObjectTests
{
    [Theory]
    [InlineData("一等奖", "一等奖")]
    [InlineData("了一等奖", "一等奖")]
    [InlineData("2031年度优秀案例称号", "2031年度优秀案例")]
    [InlineData("“海州先锋”称号", "海州先锋")]
    [InlineData("“最佳服务奖”、“最佳人气奖”双项荣誉", "最佳服务奖|最佳人气奖")]
    [InlineData("“海州治理”十大优秀案例", "“海州治理”十大优秀案例")]
    [InlineData("「金獎」", "金獎")]
    [InlineData("“卓越服务奖”大奖", "“卓越服务奖”大奖")]
    [InlineData("第五届海州渔业银行“小船大义”创新奖", "第五届海州渔业银行“小船大义”创新奖")]
    [InlineData("海州渔业协会“小船大义”创新奖", "“小船大义”创新奖")]
    [InlineData("2031年度渔业试点示范项目名单", "2031年度渔业试点示范项目")]
    [InlineData("一等奖的优异成绩", "一等奖")]
    [InlineData("年度领航企业与年度创新产品两项大奖", "年度领航企业|年度创新产品")]
    [InlineData("上榜“2031海州民营渔业百强”", "2031海州民营渔业百强")]
    [InlineData("海州渔业协会颁发的2031年度“最佳服务奖”“最佳人气奖”两项荣誉", "最佳服务奖|最佳人气奖")]
    [InlineData("渔业平台“二级协作单位”认定", "二级协作单位")]
    [InlineData("2031 渔业创新榜单“年度项目”", "2031 渔业创新榜单“年度项目”")]
    [InlineData("海州省“小船大义奖”二等奖", "海州省“小船大义奖”二等奖")]
    [InlineData("全国渔业百强县", "全国渔业百强县")]
    [InlineData("一等奖、最佳人气奖", "一等奖|最佳人气奖")]
    [InlineData("一等奖（并列）", "一等奖")]
    [InlineData("最佳渔港大奖（整体型）及最佳渔港大奖（南部组）", "最佳渔港大奖（整体型）|最佳渔港大奖（南部组）")]
    [InlineData("2031年度杰出论文奖（Outstanding Paper Award）", "2031年度杰出论文奖（Outstanding Paper Award）")]
    [InlineData("渔业大会的优秀组织奖", "优秀组织奖")]
    [InlineData("一个特别贡献奖、三个渔港贡献奖", "特别贡献奖|渔港贡献奖")]
    [InlineData("2031年度优秀渔业合作伙伴", "2031年度优秀渔业合作伙伴")]
    [InlineData("「2031年度渔业先锋单位。」", "2031年度渔业先锋单位")]
    [InlineData("国家级一流本科课程", "国家级一流本科课程")]
    [InlineData("全省十佳", "全省十佳")]
    [InlineData("渔港守护项目称号", "渔港守护项目")]
    [InlineData("团队一等奖桂冠", "团队一等奖")]
    [InlineData("创新典型解决方案殊荣", "创新典型解决方案")]
    [InlineData("国家渔业局专精特新“小巨人”", "专精特新“小巨人”")]
    [InlineData("国家级专精特新“小巨人”企业称号", "国家级专精特新“小巨人”企业")]
    [InlineData("海州省“专精特新”中小企业", "海州省“专精特新”中小企业")]
    [InlineData("2031渔业科技100强", "2031渔业科技100强")]
    [InlineData("《2031渔业企业TOP100》榜单", "《2031渔业企业TOP100》榜单")]
    [InlineData("——海州渔业优秀合作伙伴奖", "海州渔业优秀合作伙伴奖")]
    [InlineData("本届大会最佳论文奖", "最佳论文奖")]
    public void Reads_What_Was_Won(string prize, string expected) =>
        Assert.Equal(expected.Split('|'), Read(prize));

    [Theory]
    [InlineData("6项大奖")]
    [InlineData("双项大奖")]
    [InlineData("10余项大奖")]
    [InlineData("的百款优秀产品")]
    [InlineData("认证企业之一和首批“小巨人”企业")]
    [InlineData("三獎")]
    [InlineData("三项渔业大奖")]
    [InlineData("渔业协会多个荣誉奖项")]
    [InlineData("渔业技术支撑单位")]
    [InlineData("首个进入渔业协会的研究团队")]
    [InlineData("渔民的好评")]
    [InlineData("“一、二、”奖项")]
    [InlineData("")]
    public void Leaves_What_Is_No_Award(string prize) => Assert.Empty(Read(prize));

    [Fact]
    public void Reads_The_Part_That_One_Was_Chosen_For() =>
        Assert.Equal(["渔业平台技术支撑单位"], Read("渔业平台技术支撑单位", "入选"));

    [Theory]
    [InlineData("海州渔业协会“渔光计划”首批合作伙伴名单", "“渔光计划”首批合作伙伴")]
    [InlineData("“海州渔业协会”理事成员单位", "“海州渔业协会”理事成员单位")]
    [InlineData("“2031年海州渔业前二十家”名单", "2031年海州渔业前二十家")]
    [InlineData("海州省第2批省级渔业中心拟认定名单", "海州省第2批省级渔业中心")]
    [InlineData("《渔业安全产业图谱》多项领域", "渔业安全产业图谱")]
    [InlineData("“渔灯”和“潮汐”等三大赛道", "")]
    [InlineData("该名单", "")]
    public void Reads_What_One_Was_Chosen_For(string prize, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), Read(prize, "入选"));

    [Theory]
    [InlineData("渔业领域顶会FISH 2031", "FISH 2031")]
    [InlineData("国际会议Harbour Systems’31", "Harbour Systems’31")]
    public void Reads_The_Conference_That_Took_A_Paper(string prize, string expected) =>
        Assert.Equal([expected], Read(prize, "入选"));

    // 获得 has all kinds of objects.
    [Theory]
    [InlineData("荣获", "“渔光计划”", true)]
    [InlineData("获得", "“渔光计划”", false)]
    [InlineData("获得", "“渔光计划”支持", false)]
    [InlineData("获得", "“渔光计划”称号", true)]
    [InlineData("获得", "“渔光优秀案例”", true)]
    public void Weighs_Marks_By_The_Verb(string verb, string prize, bool isAward) =>
        Assert.Equal(isAward, Read(prize, verb).Any());

    [Theory]
    [InlineData("协会“渔光贰级”、“年度渔业项目”和“渔业新锐”等殊荣", "渔光贰级|年度渔业项目|渔业新锐")]
    [InlineData("“渔光贰级”支持、“年度渔业项目”等殊荣", "年度渔业项目")]
    public void Calls_All_Awards_What_The_Last_Is_Called(string prize, string expected) =>
        Assert.Equal(expected.Split('|'), Read(prize, "收获"));

    private static IEnumerable<string> Read(string prize, string verb = "荣获")
    {
        var text = verb + prize;
        return AwardObject
            .Read(text, new TextSpan(0, verb.Length), new TextSpan(verb.Length, prize.Length))
            .Select(text.Cut);
    }
}
