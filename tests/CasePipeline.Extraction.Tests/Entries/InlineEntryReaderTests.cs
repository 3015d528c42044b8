namespace CasePipeline.Extraction.Tests.Entries;

public class InlineEntryReaderTests
{
    [Theory]
    [InlineData("一等奖：东屿农商银行“渔汛贷”、西礁农商银行“渔灯贷”；二等奖：南澳农商银行“潮汐图”。")]
    [InlineData("一等奖：东屿农商银行“渔汛贷”，西礁农商银行“渔灯贷”。二等奖：南澳农商银行“潮汐图”。")]
    [InlineData("一等奖：《渔汛贷》（东屿农商银行）、《渔灯贷》（西礁农商银行）；\n二等奖：《潮汐图》（南澳农商银行）。")]
    public void Reads_Lists_Behind_Their_Awards(string list) => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|渔灯贷|西礁农商银行", "-|二等奖|潮汐图|南澳农商银行"],
        Cases(list));

    [Fact]
    public void Reads_Organisations() => Assert.Equal(
        ["-|优秀组织奖|-|东屿农商银行", "-|优秀组织奖|-|西礁农商银行"],
        Cases("优秀组织奖：东屿农商银行、西礁农商银行"));

    [Theory]
    [InlineData("另设优秀组织奖三名：东屿农商银行、西礁农商银行、资产保全部。")]
    [InlineData("优秀组织奖：东屿农商银行；西礁农商银行；资产保全部。")]
    public void Reads_Names_Beside_Names_That_Are_Certain(string list) => Assert.Equal(
        ["-|优秀组织奖|-|东屿农商银行", "-|优秀组织奖|-|西礁农商银行", "-|优秀组织奖|-|资产保全部"],
        Cases(list));

    [Fact]
    public void Takes_A_Class_Beside_Awards_For_One_Of_Them() => Assert.Equal(
        ["-|商业空间类|东屿微旅|-", "-|商业空间类|西礁餐厅|-", "-|特别奖|听潮美聚|-"],
        Cases("今年评选出3件作品，分别为商业空间类：东屿微旅、西礁餐厅；特别奖：听潮美聚。"));

    [Fact]
    public void Goes_On_With_A_List_Behind_A_Semicolon() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|渔灯贷|西礁农商银行", "-|二等奖|潮汐图|南澳农商银行"],
        Cases("一等奖：东屿农商银行“渔汛贷”；西礁农商银行“渔灯贷”；二等奖：南澳农商银行“潮汐图”。"));

    [Fact]
    public void Keeps_Commas_Within_Marks() => Assert.Equal(
        ["-|一等奖|渔灯、渔汛，都是海|东屿农商银行"],
        Cases("一等奖：《渔灯、渔汛，都是海》（东屿农商银行）。"));

    [Fact]
    public void Leaves_What_Is_No_List() =>
        Assert.Empty(Cases("一等奖：由评审委员会在四月的会议上以无记名投票的方式从所有入围的单位和个人中当场选出并且公布。"));

    // What tells who won is read as the sentence that it is.
    [Fact]
    public void Takes_No_Sentence_For_A_Label() => Assert.Equal(
        ["-|一等奖|渔街三十年|东屿渔会", "-|二等奖|开渔第一网|东屿渔会"],
        Cases("东屿渔会共有2件作品获奖：通讯《渔街三十年》获一等奖，消息《开渔第一网》获二等奖。"));

    private static string[] Cases(string list) => Articles.Cases("海州优秀案例评选\n近日，评选结果揭晓。\n" + list);

    [Fact]
    public void Reads_No_List_Of_What_Was_Won_Before() => Assert.Empty(Articles.Cases("""
        东屿入选渔港安全专业库支撑单位
        会议在海州召开。
        东屿安研院在渔港方向获得过诸多荣誉及奖项：海州创新大赛一等奖、首届渔港漏洞赛优胜奖、渔汛公开赛创安奖。
        """));

    [Fact]
    public void Reads_Numbered_Lists_Behind_Their_Sections() => Assert.Equal(
        [
            "-|渔港空间类|码头上的书屋|东屿文化馆", "-|渔港空间类|“夜渔”不散场|西礁渔业局",
            "-|海上服务类|一部手机看潮汐|海州气象局",
        ],
        Articles.Cases("""
            3个！海州渔港改革案例发布
            近日，海州渔业厅遴选出渔港改革案例3个，供各地学习。
            一、渔港空间类：1.《码头上的书屋》（东屿文化馆）；2.《“夜渔”不散场》（西礁渔业局）。
            二、海上服务类：3.《一部手机看潮汐》（海州气象局）。
            """));

    [Fact]
    public void Takes_Clauses_Behind_The_One_Title_For_Remarks() => Assert.Equal(
        ["-|最佳长篇小说|渔港夜话|-", "-|最佳短篇小说|Lamp at Sea|-", "-|最佳系列小说|潮汐|-"],
        Articles.Cases("""
            # 海州科幻奖揭晓

            获奖名单：

            最佳长篇小说：《渔港夜话》，海岛三代人的故事，历时两年；
            最佳短篇小说：Anna Heron 的《Lamp at Sea》；
            最佳系列小说：Ann Heron 的《潮汐》系列。
            """));

    [Fact]
    public void Takes_All_For_Organisations_That_Won_What_Organisations_Win() => Assert.Equal(
        ["-|最佳服务站点|-|东屿渔港服务站", "-|最佳服务站点|-|西礁码头“渔小志”服务台"],
        Cases("最佳服务站点：东屿渔港服务站；西礁码头“渔小志”服务台"));

    [Fact]
    public void Parts_Titles_Side_By_Side() => Assert.Equal(
        ["-|一等奖|潮汐|-", "-|二等奖|归帆|-", "-|二等奖|渔灯“一机一码”|-"],
        Articles.Cases("海州案例获奖名单\n一等奖：《潮汐》\n二等奖：《归帆》《渔灯“一机一码”》"));

    [Fact]
    public void Reads_The_Award_Of_A_Label_Without_What_Won_It() => Assert.Equal(
        ["-|一等奖|潮汐码头|-", "-|一等奖|望海大桥|-"],
        Articles.Cases("海州设计奖揭晓\n一等奖项目：潮汐码头\n一等奖项目：望海大桥"));

    [Fact]
    public void Reads_Titles_Behind_Whoever_Made_Them() => Assert.Equal(
        ["-|最佳视觉奖|等我回来|-", "-|评审团奖|谢谢你，海州|-", "-|最佳创意奖|渔灯|东屿学院"],
        Articles.Cases("海州创意广告奖获奖名单\n最佳视觉奖：林望潮《等我回来》\n评审团奖：望海影像制作《谢谢你，海州》\n最佳创意奖：东屿学院《渔灯》"));

    [Fact]
    public void Takes_A_Title_With_Several_Makers_For_One_Entry() => Assert.Equal(
        ["-|金奖|潮汐码头|东屿设计院", "-|佳作|渔港，未打烊|东屿大学设计学院、西礁社区发展协会"],
        Articles.Cases("""
            海州设计奖揭晓
            【金奖】
            「潮汐码头」｜设计单位：东屿设计院｜业主：海州渔港局
            【佳作】
            「渔港，未打烊」｜设计单位：东屿大学设计学院、西礁社区发展协会｜业主：西礁渔会
            """));

    [Fact]
    public void Reads_A_Title_Between_Its_Kind_And_Its_Translation() => Assert.Equal(
        ["-|最佳视觉奖|潮汐|-", "-|最佳创意奖|渔灯|-"],
        Articles.Cases("海州电影奖获奖名单\n最佳视觉奖：海州电影《潮汐》（The Tide）\n最佳创意奖：《渔灯》（Lamps）"));

    [Fact]
    public void Reads_An_Award_Before_Its_Titles() => Assert.Equal(
        ["-|一等奖|潮汐|-", "-|二等奖|归帆|-", "-|二等奖|渔灯|-", "-|三等奖|补网|-", "-|三等奖|海图|-", "-|三等奖|船歌|-"],
        Articles.Cases("海州设计大赛\n评选揭晓。\n一等奖作品《潮汐》\n二等奖作品《归帆》和《渔灯》\n三等奖《补网》《海图》和《船歌》"));

    [Fact]
    public void Reads_Titles_Of_One_Winner_Between_Commas() => Assert.Equal(
        ["-|特等奖|渔篓里住着谁|东屿幼儿园", "-|二等奖|排队这件小事|东屿幼儿园", "-|一等奖|今天我当家|西礁幼儿园"],
        Articles.Cases("""
            2031年海州优秀教学设计评选结果
            评选结果如下：
            （一）东屿幼儿园：《渔篓里住着谁》（特等奖），《排队这件小事》（二等奖）
            （二）西礁幼儿园：《今天我当家》（一等奖）
            """));

    [Fact]
    public void Takes_A_Name_Behind_A_Winner_For_Another_Of_The_Same_Title() => Assert.Equal(
        ["-|冠军|从天上数蟹塘|东屿水产站、海州大学遥感系", "-|亚军|渔火快报|西礁遥感站"],
        Articles.Cases("""
            海州测绘大赛落幕
            冠军：《从天上数蟹塘》——东屿水产站、海州大学遥感系
            亚军：《渔火快报》——西礁遥感站
            """));

    [Fact]
    public void Leaves_Out_What_Was_Won_And_How_Many_Won() => Assert.Equal(
        ["-|冠军|智能浮标|海潮科技", "-|金帆奖|淹水的村子，会教书|东屿渔业学堂", "-|金帆奖|鱼鸟早餐店|西礁渔业合作社"],
        Articles.Cases("""
            2031年海州青年创业大赛决赛结果
            冠军：海潮科技——智能浮标（奖金10万元）
            金帆奖有两名得主：东屿渔业学堂的「淹水的村子，会教书」，以及西礁渔业合作社的「鱼鸟早餐店」。
            """));

    [Fact]
    public void Reads_The_Award_In_Marks_That_The_Winners_Got() => Assert.Equal(
        ["-|年度渔港贡献单位|-|东屿数科", "-|年度渔港贡献单位|-|西礁大学", "-|年度渔港贡献单位|-|南浦信息"],
        Articles.Cases("海州渔港大会结果公布\n获得“年度渔港贡献单位”称号的渔港伙伴有3家，分别是：东屿数科、西礁大学、南浦信息。"));

    [Fact]
    public void Reads_The_Award_In_Brackets_Between_Winner_And_Title() => Assert.Equal(
        ["-|金奖|一口缸的三伏天|东屿酱园有限公司", "-|银奖|把盐背上山的人|南浦食品（清河）有限公司"],
        Articles.Cases("""
            首届海州老字号故事大赛获奖名单出炉
            ● 东屿酱园有限公司（金奖）：《一口缸的三伏天》
            ● 南浦食品（清河）有限公司（银奖）：《把盐背上山的人》
            """));

    [Fact]
    public void Takes_Brackets_For_Makers_Where_One_Of_The_List_Is_Known() => Assert.Equal(
        ["-|二等奖|米饭上的笑脸章|东屿幼儿园", "-|二等奖|剩菜比例尺|第一中学数学组"],
        Articles.Cases("""
            海州光盘案例评选结果
            二等奖：《米饭上的笑脸章》（东屿幼儿园）、《剩菜比例尺》（第一中学数学组）
            """));

    [Fact]
    public void Reads_Numbered_Items_Behind_What_The_Jury_Chose() => Assert.Equal(
        ["-|一等奖|渔灯磨刀队|东屿妇联", "-|二等奖|“候鸟”互助会|西礁渔业局", "-|二等奖|码头法律门诊|南浦司法局、南浦律师协会", "-|优秀组织奖|-|东屿团委", "-|优秀组织奖|-|西礁工会"],
        Cases("大赛共评出一等奖1个：1.渔灯磨刀队（东屿妇联）。二等奖2个：1.“候鸟”互助会（西礁渔业局）；"
            + "2.码头法律门诊（南浦司法局、南浦律师协会）。优秀组织奖2个：东屿团委、西礁工会。"));

    [Theory]
    [InlineData("一等奖：东屿气象局《台风》《雷雨》，西礁渔业局《渔灯》。")]
    [InlineData("一等奖\n东屿气象局《台风》、《雷雨》\n西礁渔业局《渔灯》")]
    [InlineData("一等奖3件：东屿气象局《台风》和《雷雨》；西礁渔业局《渔灯》")]
    public void Gives_Several_Titles_To_Whoever_Stands_Before_The_First(string list) => Assert.Equal(
        ["-|一等奖|台风|东屿气象局", "-|一等奖|雷雨|东屿气象局", "-|一等奖|渔灯|西礁渔业局"], Cases(list));

    [Fact]
    public void Takes_The_Award_Before_The_Verb_Where_It_Is_Given() => Assert.Equal(
        ["-|最佳人气奖|渔灯|东屿渔业局", "-|最佳人气奖|潮汐|西礁渔业局"],
        Cases("最佳人气奖颁给了两个项目：东屿渔业局《渔灯》，西礁渔业局《潮汐》。"));

    [Fact]
    public void Leaves_The_Count_Behind_The_Last_Item() => Assert.Equal(
        [
            "-|特别奖|铁锚与桅杆|东屿博物馆",
            "-|特别奖|一网星光|西礁博物馆",
            "-|精品奖|潮汐钟|望海博物馆",
            "-|精品奖|灯塔下的学校|临渡区博物馆",
            "-|精品奖|渔网编年|南汀博物馆",
            "-|港澳合作奖|船歌|东屿博物馆",
        ],
        Articles.Cases("""
            渔家博物馆推介活动揭晓

            本刊讯 5月18日，主办单位公布了第八届渔家博物馆推介活动获奖名单，分别是：
            特别奖：“铁锚与桅杆”（东屿博物馆）、“一网星光”（西礁博物馆）共两项；
            精品奖：“潮汐钟”（望海博物馆）、“灯塔下的学校”（临渡区博物馆）、“渔网编年”（南汀博物馆）共三项；
            港澳合作奖：“船歌”（东屿博物馆）共一项；
            此次推介活动的获奖展览，反映了渔家展览的整体水平。
            """));

    [Fact]
    public void Joins_Winners_Of_One_Title_In_A_List() => Assert.Equal(
        ["-|一等奖|渔船征管|东屿税务局", "-|一等奖|电子发票|西礁税务局", "-|二等奖|鱼票风险|东屿税务局", "-|二等奖|船税代征|南汀税务局、望海海事局"],
        Articles.Cases("""
            调研成果评选结果通报
            一、评选结果
            一等奖：东屿税务局《渔船征管》、西礁税务局《电子发票》。
            二等奖：东屿税务局《鱼票风险》、南汀税务局、望海海事局《船税代征》。
            """));

    [Fact]
    public void Reads_Lists_Behind_Who_Got_What_And_Their_Texts() => Assert.Equal(
        [
            "-|先进集体|-|东屿海关查检一科",
            "-|先进集体|-|机场海关快件监管科",
            "-|突出贡献奖|冻鱼查验“不落地”|北浦海关",
            "-|突出贡献奖|一单两用|东屿海关关税处",
            "-|改进提升奖|渔船单证预审|东屿海关综合业务处",
            "-|改进提升奖|渔具退货“合包”|渔具电商监管中心",
            "-|改进提升奖|鲜鱼到港|机场海关",
        ],
        Articles.Cases("""
            渔船金点子：业务创新案例巡礼
            编者按：日前，东屿海关举行总结会，对3个创新案例和2个先进集体进行通报表扬。
            获得突出贡献奖的是：《冻鱼查验“不落地”》《一单两用》。
            获得改进提升奖的是：《渔船单证预审》《渔具退货“合包”》《鲜鱼到港》。
            荣获先进集体称号的是：东屿海关查检一科、机场海关快件监管科。
            今天，让我们走近这些“金点子”背后的故事。

            冻鱼查验“不落地”
            北浦海关
            “以前查一个冻柜，货要在月台上晾半小时，货主比谁都心疼。”查检关员回忆。

            一单两用
            东屿海关关税处
            一份申报单，两个系统同时取数。

            渔船单证预审
            东屿海关综合业务处
            系统自动识别差错。

            渔具退货“合包”
            渔具电商监管中心
            零散退货先集中。

            鲜鱼到港
            机场海关
            从飞机落地到花市开秤，90分钟。

            供稿：东屿海关办公室
            视觉：小满
            """));

    [Fact]
    public void Reads_A_Winner_Behind_A_Comma() => Assert.Equal(
        ["-|一等奖|渔灯|东屿大学", "-|二等奖|渔网|西礁学院", "-|二等奖|渔歌|南湾中学"],
        Articles.Cases("""
            第六届渔港文化创意大赛获奖名单

            一等奖：“渔灯”，东屿大学；
            二等奖：“渔网”，西礁学院；“渔歌”，南湾中学。
            """));
}
