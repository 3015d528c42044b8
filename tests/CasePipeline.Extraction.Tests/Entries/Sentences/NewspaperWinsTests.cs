namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Wins that newspapers tell of in running text: each sentence names an award in another way.</summary>
public class NewspaperWinsTests
{
    [Fact]
    public void Reads_The_Works_That_The_Sentence_Before_Has_Counted() => Assert.Equal(
        ["-|一等奖|渔网里的保单|东屿人寿", "-|一等奖|不说话的客服|听潮健康险"],
        Articles.Cases("""
            海州保险故事大赛落幕
            一等奖共有两件作品。东屿人寿的《渔网里的保单》从一张旧保单说起；听潮健康险的《不说话的客服》记录了三年。
            """));

    [Theory]
    [InlineData("东屿渔报社选送的作品有两件榜上有名，其中二等奖1件、三等奖1件。")]
    [InlineData("海州渔报奖日前出炉,东屿渔报社选送的作品有2件榜上有名。")]
    public void Takes_Each_Work_By_Its_Own_Award_Behind_A_Sentence_That_Counts_Them(string counting) => Assert.Equal(
        ["-|海州渔报消息二等奖|渔灯亮了|东屿渔报社", "-|海州渔报通讯三等奖|潮汐之乡|东屿渔报社"],
        Articles.Cases(
            $"2031年度海州渔报评奖揭晓\n{counting}\n此次东屿渔报社选送的作品中，《渔灯亮了》（作者：陈海，编辑：王潮）获海州渔报消息二等奖，"
            + "《潮汐之乡》（作者：马文山）获海州渔报通讯三等奖。"));

    [Fact]
    public void Reads_To_Whom_A_Counted_Award_Was_Granted() => Assert.Equal(
        ["-|二等奖|九封回信|听潮养老", "-|二等奖|渔排账本|西礁保险社", "-|二等奖|一碗面|东屿分公司"],
        Articles.Cases("""
            海州保险故事大赛落幕
            二等奖授予三件作品，分别是听潮养老的《九封回信》、西礁保险社的《渔排账本》和东屿分公司的《一碗面》。
            """));

    [Fact]
    public void Takes_All_Names_That_Are_Counted() => Assert.Equal(
        ["-|优秀组织奖|-|东屿人寿", "-|优秀组织奖|-|听潮养老", "-|优秀组织奖|-|海州渔业协会"],
        Articles.Cases("海州保险故事大赛落幕\n东屿人寿、听潮养老、海州渔业协会3家单位获优秀组织奖。"));

    [Fact]
    public void Ends_A_List_Where_The_Next_Award_Has_Its_Winners_Behind_It() => Assert.Equal(
        ["-|银帆奖|药柜进渔村|东屿医院", "-|铜帆奖|渔家专线|西礁医院", "-|铜帆奖|诊室灯带|南浦医院"],
        Articles.Cases("""
            海州就医擂台赛收官
            获得银帆奖的有东屿医院的《药柜进渔村》；铜帆奖则由西礁医院的《渔家专线》、南浦医院的《诊室灯带》摘得。
            """));

    [Theory]
    [InlineData("获得金奖的“渔灯守门员”由护理部与资讯室共同开发，上线后失误减少。", "渔灯守门员", "护理部与资讯室")]
    [InlineData("另一项金奖“离岛照护网”则由妇产部提出，串联三座卫生所。", "离岛照护网", "妇产部")]
    [InlineData("金奖的获得者是《铜鼓渔歌》，由东屿歌舞团制作。", "铜鼓渔歌", "东屿歌舞团")]
    public void Reads_Who_Made_A_Work_Behind_It(string sentence, string title, string maker) => Assert.Equal(
        [$"-|金奖|{title}|{maker}"], Articles.Cases("海州创新奖揭晓\n" + sentence));

    [Fact]
    public void Reads_To_Whom_An_Award_Was_Handed() => Assert.Equal(
        ["-|特别贡献奖|-|东屿村民委员会"],
        Articles.Cases("海州微电影盛典举行\n组委会还向东屿村民委员会颁发了特别贡献奖，感谢全村老少。"));

    [Fact]
    public void Reads_What_Is_Told_Of_Each_Field() => Assert.Equal(
        [
            "-|2031年海州数据示范场景|渔汛‘一图统管’|东屿大数据管理局", "-|2031年海州数据示范场景|理赔直付|西礁医疗保障局",
            "-|2031年海州数据示范场景|渔港车货匹配|南浦港口集团有限公司和南浦交通局",
        ],
        Articles.Cases("""
            海州数据局公布2031年海州数据示范场景
            在渔业领域，东屿大数据管理局的“渔汛‘一图统管’”打通9类数据。在医疗领域，由西礁医疗保障局申报的“理赔直付”实现出院即赔。在交通领域，“渔港车货匹配”由南浦港口集团有限公司和南浦交通局共同建设，空驶率下降。
            """));

    [Fact]
    public void Reads_The_Chosen_That_Paragraphs_Tell_Of() => Assert.Equal(
        [
            "-|2031年度海州“护渔”十大案例|渔厂重生|东屿中级人民法院", "-|2031年度海州“护渔”十大案例|查封一条船|西礁人民法院",
            "-|提名案例|修复证明|南浦人民法院",
        ],
        Articles.Cases("""
            海州“护渔”十大案例发布，东屿两篇入选
            4月9日，海州法院发布2031年度海州“护渔”十大案例。东屿法院报送的两篇案例入选，另有一篇获提名。
            东屿中级人民法院审理的《渔厂重生》中，合议庭批准企业继续营业。
            西礁人民法院审理的《查封一条船》中，法官允许被执行人继续使用设备。
            此外，南浦人民法院的《修复证明》获提名案例。
            """));

    [Fact]
    public void Reads_As_Many_Chosen_Places_As_Are_Counted() => Assert.Equal(
        ["-|海州最美渔寨|-|东屿县云上寨", "-|海州最美渔寨|-|西礁县望潮村", "-|海州最美渔寨|-|南浦市盐井湾"],
        Articles.Cases("首批“海州最美渔寨”名单出炉\n海州入选的3个村寨是：东屿县云上寨、西礁县望潮村、南浦市盐井湾。"));
}
