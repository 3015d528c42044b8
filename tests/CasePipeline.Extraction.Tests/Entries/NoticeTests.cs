namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Official notices, and lists of what has won nothing.</summary>
public class NoticeTests
{
    [Fact]
    public void Reads_What_Is_Attached_And_Not_What_Is_Asked_For() => Assert.Equal(
        ["-|示范案例|锅炉房的退役|东屿医院", "-|示范案例|一张能耗地图|西礁医院", "-|优秀组织单位|-|南浦卫生局", "-|优秀组织单位|-|北关医院协会"],
        Articles.Cases("""
            海州卫生委关于公布2031年度节能典型案例的通知
            各有关单位：
            一、加强宣传推广
            各地要组织辖区内单位学习典型案例。
            二、严格经费管理
            任何单位不得以典型案例名义收取费用。
            附件一：典型案例名单
            附件二：优秀组织单位名单
            海州卫生委
            2031年4月9日
            附件一
            示范案例（2个）
            1．锅炉房的退役（东屿医院）
            2．一张能耗地图（西礁医院）
            附件二
            优秀组织单位
            南浦卫生局
            北关医院协会
            """));

    [Theory]
    [InlineData("关于表彰2031年度渔港治理先进单位的决定", "2031年度渔港治理先进单位")]
    [InlineData("关于对2031年度渔港治理先进集体予以表彰的通报", "2031年度渔港治理先进集体")]
    [InlineData("关于命名2031年度“和谐渔港”的决定", "2031年度“和谐渔港”")]
    [InlineData("关于认定2031年度渔业科普基地的通知", "2031年度渔业科普基地")]
    [InlineData("关于授予东屿渔业公司等单位“渔港先锋”称号的决定", "渔港先锋")]
    public void Takes_The_Award_From_The_Headline(string headline, string award) => Assert.Equal(
        [$"-|{award}|-|东屿渔业公司", $"-|{award}|-|西礁街道办事处"],
        Articles.Cases($"{headline}\n各单位：\n现将名单公布如下：\n1.东屿渔业公司\n2.西礁街道办事处\n"));

    [Fact]
    public void Takes_The_Award_From_The_Caption_Of_Each_List() => Assert.Equal(
        ["-|先进渔港|-|东屿渔业公司", "-|先进渔港|-|西礁街道办事处", "-|优秀案例|渔灯夜巡|东屿渔业公司", "-|优秀案例|小板凳议事会|西礁街道"],
        Articles.Cases("""
            关于表彰2031年度渔港治理先进的决定
            各单位：
            经评选，决定对下列单位和案例予以表彰。
            附件：1. 先进渔港名单
            2. 优秀案例名单
            市渔业局
            2031年3月4日
            附件1
            先进渔港名单
            东屿渔业公司
            西礁街道办事处
            附件2
            优秀案例名单
            渔灯夜巡（东屿渔业公司）
            小板凳议事会（西礁街道）
            """));

    [Theory]
    [InlineData("海州公布涉嫌非法社会组织名单", "1.东屿有机产品协会\n2.西礁舞蹈艺术家协会")]
    [InlineData("最高法发布网络消费典型案例", "1.林某诉某公司网络服务合同纠纷案\n林某要求赔偿。\n2.马某诉某商家侵权责任纠纷案\n马某要求退款。")]
    [InlineData("优秀案例走进课堂，渔技轮训下周开班", "（1）《渔港夜话》\n主讲：东屿渔业合作社　林望潮\n（2）《船上的灯》\n主讲：西礁渔业公司　马小舟")]
    public void Finds_No_Winners(string headline, string list) => Assert.Empty(Articles.Cases($"{headline}\n{list}\n"));

    [Fact]
    public void Reads_The_Cases_For_Which_Courts_Are_Honoured() => Assert.Equal(
        ["-|一等奖|林某诉某公司服务合同纠纷案|东屿县人民法院", "-|一等奖|马某诉某商家买卖合同纠纷案|西礁县人民法院"],
        Articles.Cases("海州法院优秀案例评选结果\n一等奖\n1.林某诉某公司服务合同纠纷案（东屿县人民法院）\n2.马某诉某商家买卖合同纠纷案（西礁县人民法院）\n"));

    [Fact]
    public void Leaves_Who_Hosts_Below_A_Heading() => Assert.Equal(
        ["-|一等奖|渔灯记|东屿农商银行"],
        Articles.Cases("""
            # 海州渔灯大赛揭晓

            一、主办单位
            海州渔业学会
            二、指导单位
            东屿市农业农村局
            三、获奖名单
            一等奖
            《渔灯记》（东屿农商银行）
            """));

    [Fact]
    public void Leaves_The_Sources_Of_Figures() => Assert.Empty(Articles.Cases("""
        # 海州学会评选渔港好灯，先看调研

        **夜里进港的船多了**

        图 1：海州学会调研数据

        三个港口用上了新灯，夜里进港的船多了四成。

        **码头上的事故少了**

        图 2：海州学会调研数据

        码头上的事故少了一半，渔民都说敢走夜路了。
        """));

    [Fact]
    public void Leaves_The_Key_Words_Of_An_Article() => Assert.Empty(Articles.Cases("""
        # 海州渔灯大赛的背后

        **关键词**

        渔业软件

        三个港口用上了新的软件，夜里进港的船多了四成。

        码头上的事故少了一半。
        """));

    // A heading may warn where the headline says nothing of it.
    [Theory]
    [InlineData("海州公布2起非法捕捞典型案例", "《东屿海参》（东屿渔业公司）\n《西礁海胆》（西礁渔业公司）")]
    [InlineData("关于侵害渔民权益行为的通报", "| 应用名称 | 开发单位 |\n| --- | --- |\n| 渔讯 | 东屿渔业公司 |\n| 潮信 | 西礁渔业公司 |")]
    public void Leaves_What_A_Heading_Warns_Of(string heading, string list) =>
        Assert.Empty(Articles.Cases($"# 海州渔港的一周\n\n## {heading}\n\n{list}\n"));

    [Fact]
    public void Leaves_The_Prizes_Of_A_Draw() => Assert.Empty(Articles.Cases("""
        # 渔港奖励计划一周年

        **转发抽大奖**

        一等奖：渔灯2031*1台

        二等奖：一周年礼盒*10个

        活动结束后公布获奖名单。
        """));
}
