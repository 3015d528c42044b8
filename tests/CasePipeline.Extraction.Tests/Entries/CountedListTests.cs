namespace CasePipeline.Extraction.Tests.Entries;

public class CountedListTests
{
    [Fact]
    public void Takes_What_Counts_The_Names_Behind_It_For_Their_Award() => Assert.Equal(
        ["-|“四海”商会标杆|-|东屿商会", "-|“四海”商会标杆|-|西礁商会", "-|“四海”商会|-|南浦商会", "-|“四海”商会|-|江口商会",
            "-|优秀商会秘书长|-|东屿商会", "-|优秀商会秘书长|-|江口商会"],
        Articles.Cases("""
            全市“四海”商会揭晓
            ★ “四海”商会标杆（2家）：东屿商会、西礁商会；
            ★ “四海”商会（2家）：南浦商会、江口商会；
            ★ 优秀商会秘书长（2人）：季长河（东屿商会）、费晴（江口商会）。
            """));

    [Fact]
    public void Takes_As_Many_Labels_As_The_Headline_Counts_For_Awards() => Assert.Equal(
        ["-|三年期金穗公司|-|东屿基金管理有限公司", "-|五年期金穗基金|东屿渔汛混合A|东屿基金", "-|年度创新产品|东屿渔灯债券|东屿基金"],
        Articles.Cases("""
            斩获三项大奖！东屿基金再添佳绩
            近日，评选结果揭晓，东屿基金凭借稳健的业绩一举拿下三项大奖。
            - **三年期金穗公司**：东屿基金管理有限公司
            - **五年期金穗基金**：东屿渔汛混合A
            - **年度创新产品**：东屿渔灯债券
            """));

    [Fact]
    public void Reads_Lists_Between_Semicolons() => Assert.Equal(
        ["-|二等案例|家庭医生“按钮”进村|东屿县卫健局", "-|二等案例|疫苗“送上门”|西礁区疾控中心"],
        Articles.Cases("海州案例评选揭晓\n二等案例\n家庭医生“按钮”进村（东屿县卫健局）；疫苗“送上门”（西礁区疾控中心）"));

    [Fact]
    public void Reads_Lists_In_Text_Below_Their_Heading() => Assert.Equal(
        ["-|品牌管理方向|“渔光”品牌重塑|东屿能源集团", "-|品牌管理方向|百年渔港打开门|潮生食品", "-|老字号方向|一粒盐的千年|西礁盐业集团"],
        Articles.Cases("""
            国企品牌典型案例名单出炉
            品牌管理方向
            入选案例为：东屿能源集团——《“渔光”品牌重塑》，潮生食品——《百年渔港打开门》。
            老字号方向
            入选案例为：西礁盐业集团——《一粒盐的千年》。
            """));

    [Fact]
    public void Reads_Titles_With_Their_Makers_Before_A_Text() => Assert.Equal(
        ["-|优秀项目|渔汛险|东屿财险", "-|优秀项目|“光伏+渔排”保障计划|西礁保险代理公司"],
        Articles.Cases("""
            关于表彰优秀项目的决定
            一、优秀项目
            其一，渔汛险，由东屿财险开发。遇连阴雨即启动赔付，惠及渔农九千户，赔款一千余万元。
            其二，“光伏+渔排”保障计划，由西礁保险代理公司设计。日照不足、设备被盗均可获赔，保障村集体收益。
            """));

    [Fact]
    public void Takes_Lines_Between_Those_That_Name_Their_Awards_For_Sections() => Assert.Equal(
        ["点钞项目|一等奖|-|营业部", "点钞项目|二等奖|-|城南支行", "录入项目|二等奖|-|会计部", "录入项目|优秀奖|-|西礁支行"],
        Articles.Cases("""
            海州技能竞赛结果揭晓
            获奖情况如下：
            点钞项目
            一等奖 王海（营业部）
            二等奖 李月（城南支行）
            录入项目
            二等奖 陈远（会计部）
            优秀奖 方晓（西礁支行）
            """));

    [Theory]
    [InlineData("智慧渔港示范校", "智慧渔港达标校")]
    [InlineData("领航渔校", "达标渔校")]
    public void Reads_The_Lists_Of_Whatever_The_Introduction_Counts(string first, string second) => Assert.Equal(
        [$"-|{first}|-|东屿小学", $"-|{second}|-|西礁小学", $"-|{second}|-|南浦小学"],
        Articles.Cases($"""
            海州渔校评选揭晓
            最终评选出{first}1所、{second}2所。
            {first}名单（1所）
            东屿小学
            {second}名单（2所）
            西礁小学
            南浦小学
            """));

    [Fact]
    public void Reads_Who_Proposed_The_Titles_Below_Bare_Awards() => Assert.Equal(
        ["-|特優|漁燈夜話|東嶼鄉農會", "-|特優|漁汛課|西礁國小", "-|佳作|船上讀書會|南嶼圖書館"],
        Articles.Cases("""
            第三屆漁港方案甄選評審結果公告

            得獎名單如下：
            　特優
            　　「漁燈夜話」，由東嶼鄉農會提案。
            　　「漁汛課」，由西礁國小提案。
            　佳作
            　　「船上讀書會」，由南嶼圖書館提報。
            """));

    [Fact]
    public void Counts_Joint_Winners_As_One() => Assert.Equal(
        ["-|推广成果|海岛电网值守|西礁供电公司", "-|推广成果|来电录音质检|望海信通公司、客服中心", "-|推广成果|“人盯灯”改“灯盯人”|南汀电力公司"],
        Articles.Cases("""
            成果发布会

            推广成果3项：西礁供电公司《海岛电网值守》，望海信通公司、客服中心《来电录音质检》，南汀电力公司《“人盯灯”改“灯盯人”》。
            """));
}
