namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Wins that newspapers and winners tell of in one sentence.</summary>
public sealed class CountedAwardTests
{
    [Fact]
    public void Reads_How_Many_Won_Before_Who_They_Are() => Assert.Equal(
        [
            "-|示范案例|先试后下单：渔网“带量试采”|东屿农商银行", "-|示范案例|全生命周期成本法|海州渔轮集团",
            "-|优秀案例|渔灯“零库存”|西礁学院", "-|优秀案例|缆绳“按里程竞价”|南浦服务中心",
            "-|创新案例|校服代表表决制|东屿中学、西礁县教育局", "-|创新案例|渔网线上拍卖|海州协会专家委",
        ],
        Articles.Cases("""
            海州采购优秀案例评选揭晓
            获评示范案例的共有2个：东屿农商银行《先试后下单：渔网“带量试采”》和海州渔轮集团《全生命周期成本法》；获评优秀案例的共有2个，分别是西礁学院《渔灯“零库存”》和南浦服务中心《缆绳“按里程竞价”》；获评创新案例的共有2个，包括《校服代表表决制》（东屿中学、西礁县教育局）、《渔网线上拍卖》（海州协会专家委）。
            """));

    [Fact]
    public void Names_Whoever_Tells_Of_It_Beside_A_Partner() => Assert.Contains(
        "-|2031渔业优秀实践专项案例|岸桥链路可信接入|砺盾渔安、海州港务集团",
        Articles.Cases("""
            # 两项案例！砺盾渔安获认可

            砺盾渔安  2031-04-09 18:02

            砺盾渔安“渔船数据防泄漏方案”荣获“2031渔业优秀实践案例”。

            在同日公布的名单中，由砺盾渔安、海州港务集团联合申报的“岸桥链路可信接入”入选2031渔业优秀实践专项案例。
            """));

    [Theory]
    [InlineData("渔澜科技凭借长期积累，入选《2031渔业市场指南》。", "2031渔业市场指南")]
    [InlineData("渔澜科技入选第二期《渔业能力全景图》。", "第二期《渔业能力全景图》")]
    [InlineData("《渔网》杂志社公布“2031年度百强渔企”榜单，渔澜科技首次上榜。", "2031年度百强渔企")]
    public void Reads_The_Surveys_And_Lists_That_A_Firm_Is_In(string sentence, string award) => Assert.Equal(
        [$"-|{award}|-|渔澜科技"],
        Articles.Cases($"渔澜科技入选三份行业名单\n渔澜科技  2031-04-09 17:30\n{sentence}"));

    [Fact]
    public void Prefers_What_Is_Told_To_Headings_Of_Its_Story() => Assert.Equal(
        ["-|一等奖|船上的‘渔灯’吊舱|渔轮检修中心", "-|二等奖|渔网在线补气装置|东屿农商银行与海州学院", "-|渔业创新先进单位|-|海州渔轮公司"],
        Articles.Cases("""
            两项成果上榜！海州渔轮公司再创佳绩
            4月9日，大会在海州召开。其中，渔轮检修中心的“船上的‘渔灯’吊舱”荣获一等奖；东屿农商银行与海州学院联合完成的“渔网在线补气装置”荣获二等奖。
            此外，海州渔轮公司获“渔业创新先进单位”称号。
            沙盘推演，把物资送到台风前面
            每年七至九月，七个乡镇受台风外围影响，渔船多集中在登陆后六小时内返港。
            渔灯上塔，人不上塔
            过去查一基灯塔，需要两人登塔、一人监护，如今青年班组把探头装进吊舱。
            """));

    [Fact]
    public void Gives_The_Winner_Of_All_Where_Others_Are_Only_Counted() => Assert.Equal(
        ["-|渔业运营创新奖|云渔台|海州银行", "-|渔业风控先锋奖|“听潮”预警平台|海州银行、东屿公积金管理中心", "-|渔业特别关注奖|渔民语音专线|海州银行"],
        Articles.Cases("""
            海州银行三项成果在2031渔业评选中获奖
            海州银行凭借持续投入，从87家参评机构报送的231个项目中脱颖而出，一举摘得三个奖项。
            渔业运营创新奖
            “云渔台”
            面对排队长的老问题，岗位集中到总行，船员发起申请后平均19秒即可得到响应。
            渔业风控先锋奖
            “听潮”预警平台
            申报单位：海州银行、东屿公积金管理中心
            接入十一类数据，把“月度看报表”改为“每天看信号”。
            渔业特别关注奖
            渔民语音专线
            专线把语速放慢三成，按键由七层减为两层。
            """));

    [Fact]
    public void Names_The_Survey_That_A_Sentence_Points_Back_To() => Assert.Equal(
        ["-|渔业细分赛道趋势洞察报告|-|渔澜科技"],
        Articles.Cases("""
            渔澜科技入围《渔业细分赛道趋势洞察报告》
            渔澜科技  2031-04-09 17:30
            渔业研究院推出《渔业细分赛道趋势洞察报告》。渔澜科技凭借技术积累入围此次《报告》，这是对渔澜科技的肯定。
            """));

    [Fact]
    public void Reads_The_List_Behind_What_Each_Award_Is_Worth() => Assert.Equal(
        ["-|壹等獎|-|東嶼縣大業國中", "-|壹等獎|-|西礁縣梅山國中", "-|貳等獎|-|南浦市永年中學"],
        Articles.Cases("""
            海州國中生科學競賽得獎名單
            經書面審查後，選出壹等獎2件，各獲獎學金6000元及獎狀一紙，得獎名單：東嶼縣大業國中、西礁縣梅山國中；貳等獎1件，各獲獎學金3000元，得獎名單：南浦市永年中學。
            """));

    [Fact]
    public void Reads_Two_Names_Of_One_Place_In_A_List_That_Another_Count_Follows() => Assert.Equal(
        ["-|二等奖|-|东屿县北港中学", "-|二等奖|-|东屿中学", "-|二等奖|-|南浦中学"],
        Articles.Cases("""
            海州科学竞赛揭晓
            大赛选出二等奖3件，各获奖金3000元，得奖名单：东屿县北港中学及东屿中学、南浦中学，另有优等奖3名。
            """));

    [Theory]
    [InlineData("共有3家单位荣获金奖，分别是东屿公司、西礁航空、南浦电子海州厂。")]
    [InlineData("3所学校荣获金奖，包含东屿公司、西礁航空、南浦电子海州厂。")]
    [InlineData("本届金奖3家，包括东屿公司、西礁航空、南浦电子海州厂。")]
    [InlineData("获奖的3家金奖，包括东屿公司、西礁航空、南浦电子海州厂。")]
    public void Takes_As_Many_Names_As_Are_Counted_Where_One_Is_Certain(string sentence) => Assert.Equal(
        ["-|金奖|-|东屿公司", "-|金奖|-|西礁航空", "-|金奖|-|南浦电子海州厂"], Articles.Cases("海州节能表扬大会举行\n" + sentence));

    [Fact]
    public void Takes_As_Many_Works_As_Are_Counted_For_What_Was_Made_Known() => Assert.Equal(
        ["-|2031年度海州十大考古新发现|东屿鸽子山遗址|-", "-|2031年度海州十大考古新发现|西礁窑址|-"],
        Articles.Cases("海州十大考古新发现揭晓\n2031年度海州十大考古新发现评选结果揭晓。最终2个项目入选，包括：东屿鸽子山遗址、西礁窑址。"));

    [Fact]
    public void Reads_Who_Else_Won_Behind_Those_That_Are_Counted() => Assert.Equal(
        ["-|第六届省长质量奖|-|东屿汽车公司", "-|第六届省长质量奖|-|西礁实业公司", "-|第六届省长质量奖|-|南浦医院"],
        Articles.Cases("第六届海州省长质量奖出炉\n东屿汽车公司、西礁实业公司2家企业以及南浦医院荣获第六届省长质量奖。"));

    [Fact]
    public void Leaves_Out_What_Says_That_They_Were_Praised() => Assert.Equal(
        ["-|农金奖|-|东屿乡农会", "-|农金奖|-|西礁乡农会", "-|质量奖|-|南浦乡农会"],
        Articles.Cases("海州多家农会获农金奖\n县长主持会议时，表扬东屿乡农会、西礁乡农会，获得第15届「农金奖」，及南浦乡农会荣获本县「质量奖」。"));

    [Fact]
    public void Takes_The_Whole_Province_For_No_Winner() => Assert.Empty(
        Articles.Cases("海州省关于公布典型案例名单的通知\n经专家评审，确定全省68个案例为2031年度全省渔业典型案例。现予以公布（见附件）。"));

    // 听潮文旅 stands where the others do, behind the rest of a title.
    [Fact]
    public void Reads_Who_Won_The_Rank_That_A_Sentence_Before_Tells_Of() => Assert.Equal(
        ["-|三等奖|一芽一码|东屿茶业协会", "-|三等奖|夜宿茶山|听潮文旅", "-|三等奖|茶抵贷|西礁农商银行"],
        Articles.Cases("海州茶产业大赛落幕\n三等奖则更多地偏向市场端。东屿茶业协会的“一芽一码”标签、听潮文旅的“夜宿茶山”线路、西礁农商银行的“茶抵贷”榜上有名。"));

    [Fact]
    public void Reads_The_Award_Of_Counted_Works_That_Got_It() => Assert.Equal(
        [
            "-|一等奖|一粒米的旅行|东屿小学", "-|一等奖|船上木工坊|西礁中学",
            "-|二等奖|渔汛厨房|南浦小学", "-|二等奖|旧网改造社|海州渔校",
        ],
        Articles.Cases("""
            海州渔业教育成果展评落幕
            据了解，荣获一等奖的成果有2项，分别是：东屿小学的《一粒米的旅行》和西礁中学的《船上木工坊》。
            荣获二等奖的成果有2项，分别是：南浦小学的《渔汛厨房》和海州渔校的《旧网改造社》。
            """));
}
