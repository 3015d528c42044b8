namespace CasePipeline.Extraction.Tests.Entries.Sentences;

public class GrantTests
{
    [Fact]
    public void Reads_Whom_A_Sentence_Grants_A_Title_Below_A_List() => Assert.Equal(
        ["-|一等奖|渔灯记|东屿学院", "-|优秀组织单位|-|西礁学院", "-|优秀组织单位|-|南浦学院"],
        Articles.Cases("海州短片比赛结果揭晓\n一等奖：东屿学院《渔灯记》。\n同时，授予西礁学院、南浦学院“优秀组织单位”称号。"));

    [Fact]
    public void Reads_Several_Grants_In_A_Sentence() => Assert.Equal(
        ["-|最佳商业奖|渔网围裙|东屿渔具厂", "-|最佳校园奖|课桌上的海|西礁三中"],
        Articles.Cases("海州文创大赛落幕\n最佳商业奖归属东屿渔具厂的《渔网围裙》，最佳校园奖则授予西礁三中的《课桌上的海》。"));

    [Fact]
    public void Reads_Awards_Of_A_Count() => Assert.Equal(
        ["-|佳作|便當裡的海|東嶼漁會", "-|佳作|冰鮮融資平台|西礁漁會與南浦大學", "-|佳作|碳帳戶|北灣農會"],
        Articles.Cases("海州提案競賽揭曉\n佳作共三名，分別為東嶼漁會「便當裡的海」、西礁漁會與南浦大學合作的「冰鮮融資平台」，以及北灣農會「碳帳戶」。"));

    [Theory]
    [InlineData("人气奖，由东屿渔会的「潮汐地图」拿下。")]
    [InlineData("而人气奖，就由东屿渔会的「潮汐地图」夺得。")]
    [InlineData("由现场观众选出的人气奖，由东屿渔会以「潮汐地图」夺得。")]
    [InlineData("最受瞩目的人气奖由东屿渔会的「潮汐地图」获得。")]
    public void Reads_Awards_Before_Their_Winners(string sentence) => Assert.Equal(
        ["-|首奖|鱼市场下班后|西礁渔会", "-|人气奖|潮汐地图|东屿渔会"],
        Articles.Cases("海州金融提案竞赛 西礁渔会夺首奖\n首奖由西礁渔会的「鱼市场下班后」获得。" + sentence));

    [Fact]
    public void Reads_Wins_Beside_Grants() => Assert.Equal(
        ["-|一等奖|渔灯|东屿学院", "-|评审团大奖|潮声|西礁学院", "-|人气奖|归帆|南浦学院"],
        Articles.Cases("海州短片比赛揭晓\n东屿学院的《渔灯》荣获一等奖，评审团大奖颁给了西礁学院的《潮声》，人气奖则由南浦学院的《归帆》获得。")
            .OrderBy(line => Array.FindIndex(["渔灯", "潮声", "归帆"], title => line.Contains(title))));

    [Fact]
    public void Goes_On_Behind_A_Grant_That_Looks_Back_First() => Assert.Equal(
        ["-|金奖|一盏渔灯|东屿学院", "-|铜奖|潮声|西礁学院"],
        Articles.Cases("海州短片比赛揭晓\n南浦学院曾荣获银奖，今年的金奖授予东屿学院的《一盏渔灯》。西礁学院的《潮声》荣获铜奖。"));

    [Fact]
    public void Reads_Counted_Awards_One_By_One() => Assert.Equal(
        ["-|特等奖|渔灯贷|东屿农商银行", "-|一等奖|船证通|西礁村镇银行", "-|一等奖|冰库贷|南浦农信联社"],
        Articles.Cases("海州案例揭晓\n评选活动共评出特等奖1个，为东屿农商银行的《渔灯贷》；一等奖2个，分别为西礁村镇银行的《船证通》、南浦农信联社的《冰库贷》。"));

    [Fact]
    public void Reads_The_Works_Of_An_Award() => Assert.Equal(
        ["-|三等獎|漁港國際化|-", "-|三等獎|海橋監測|-"],
        Articles.Cases("海州科技競賽揭曉\n兩項三等獎的作品分別是「漁港國際化」和「海橋監測」。"));

    [Fact]
    public void Reads_What_Organisations_Are_Named_As() => Assert.Equal(
        ["-|全市首批标杆商会|-|东屿渔业商会", "-|全市首批标杆商会|-|西礁冷链商会"],
        Articles.Cases("海州工商联发布通报\n现认定东屿渔业商会、西礁冷链商会为全市首批标杆商会。"));

    [Fact]
    public void Takes_A_Part_Played_For_No_Award() =>
        Assert.Empty(Articles.Cases("海州工商联发布通报\n现确定东屿渔业商会、西礁冷链商会为轮值会长。"));

    [Fact]
    public void Reads_Who_Else_Won_The_Same() => Assert.Equal(
        ["-|铜奖|茶渣杯|东屿茶厂", "-|铜奖|渔歌表情包|独立设计师工作室“半日渔”"],
        Articles.Cases("海州文创大赛落幕\n同获铜奖的还有东屿茶厂的《茶渣杯》和独立设计师工作室“半日渔”的《渔歌表情包》。"));

    [Theory]
    [InlineData("《海州日报》刊登的「慢船」夺得新闻摄影奖。", "慢船")]
    [InlineData("《海州日报》的林远拍摄的「慢船」夺得新闻摄影奖。", "慢船")]
    public void Takes_A_Paper_For_The_Winner(string sentence, string title) => Assert.Equal(
        [$"-|新闻摄影奖|{title}|海州日报"], Articles.Cases("海州新闻奖揭晓\n" + sentence));

    [Fact]
    public void Gives_All_Titles_To_Who_Entered_Them() => Assert.Equal(
        ["-|二等奖|构筑“大阅读”格局|图书馆", "-|三等奖|首届“书香奖”评选|图书馆"],
        Articles.Cases("""
            我馆在海州高校图书馆大赛中喜获佳绩
            图书馆选送的两项参赛案例全部获奖，其中《构筑“大阅读”格局》案例获得二等奖，《首届“书香奖”评选》案例获得三等奖。
            """));

    [Fact]
    public void Reads_Winners_Behind_A_Count_Whose_Only_Marks_Stand_Before_It() => Assert.Equal(
        ["-|一等奖|-|东屿农商银行", "-|一等奖|-|西礁村镇银行"],
        Articles.Cases("海州案例揭晓\n“渔灯杯”大赛评出一等奖2个，分别为东屿农商银行、西礁村镇银行。"));

    [Fact]
    public void Reads_What_Was_Granted_To_Whoever_Is_Told_Of() => Assert.Equal(
        ["-|2031年度先进单位|-|东屿农商银行"],
        Articles.Cases("东屿农商银行获表彰\n东屿农商银行被海州省联社授予“2031年度先进单位”称号，副行长林望潮应邀出席。"));

    [Theory]
    [InlineData("渔具组金奖得主为东屿学院的《潮声》，冷链组金奖得主为西礁学院的《渔灯》。")]
    [InlineData("渔具组金奖为东屿学院的《潮声》，冷链组金奖获得者是西礁学院的《渔灯》。")]
    public void Reads_Who_Is_Called_By_The_Award(string sentence) => Assert.Equal(
        ["-|渔具组金奖|潮声|东屿学院", "-|冷链组金奖|渔灯|西礁学院"],
        Articles.Cases("海州设计赛揭晓\n" + sentence));

    [Fact]
    public void Reads_Works_That_An_Award_By_Any_Name_Went_To() => Assert.Equal(
        ["-|渔村微项目|渔灯通|东屿渔会", "-|渔村微项目|补网日|西礁渔会"],
        Articles.Cases("海州渔会公布项目\n渔村微项目由以下两个项目摘得：东屿渔会申报的《渔灯通》，西礁渔会申报的《补网日》。"));

    [Fact]
    public void Reads_Persons_By_Whom_They_Belong_To() => Assert.Equal(
        ["-|年度人物|-|东屿渔业协会", "-|年度人物|-|西礁小学"],
        Articles.Cases("海州年度人物揭晓\n“年度人物”授予东屿渔业协会理事长林望潮、西礁小学教师陈远帆。"));

    [Fact]
    public void Takes_No_Title_For_The_Award_Of_A_Grant() => Assert.DoesNotContain(
        Articles.Read("海州项目揭晓\n传播项目授予东屿电视台《潮声》和西礁晚报《渔灯》。").Cases,
        awarded => awarded.Award?.Contains("渔灯", StringComparison.Ordinal) is true);

    [Theory]
    [InlineData("市教育局授予东屿小学、西礁小学“先进集体”称号；授予南浦幼儿园“示范园”称号。")]
    [InlineData("市教育局授予东屿小学和西礁小学“先进集体”称号；南浦幼儿园“示范园”称号。")]
    [InlineData("市教育局授予东屿小学、西礁小学“先进集体”称号、授予南浦幼儿园“示范园”称号。")]
    public void Reads_Every_Title_That_A_Sentence_Grants(string sentence) => Assert.Equal(
        ["-|先进集体|-|东屿小学", "-|先进集体|-|西礁小学", "-|示范园|-|南浦幼儿园"],
        Articles.Cases("教育工作会召开\n" + sentence));

    [Fact]
    public void Reads_Grants_Whose_Winners_Stand_Before_The_Verb() => Assert.Equal(
        ["-|年度渔港案例（规模型）|渔港系统|-", "-|年度渔港案例（创新型）|冷链平台创新实践|-", "-|先进集体|-|东屿小学"],
        Articles.Cases(
            "评选结果公示\n经评审，决定对“渔港系统”等10个案例授予“年度渔港案例（规模型）”称号，"
            + "对“冷链平台创新实践”等5个案例授予“年度渔港案例（创新型）”称号，对东屿小学授予“先进集体”称号。"));

    [Fact]
    public void Reads_Counted_Awards_Right_Before_Their_Winners() => Assert.Equal(
        ["-|特优|-|东屿水利局", "-|特优|-|西礁林业局", "-|优等|-|南浦教育局", "-|优等|-|北湾渔业局"],
        Articles.Cases("海州净滩表彰\n得奖名单：特优2名为东屿水利局、西礁林业局。优等2名为南浦教育局、北湾渔业局。"));

    [Theory]
    [InlineData("决定授予《潮汐预报》（东屿法院）、《渔灯网络》（西礁法院）一等奖，《码头租约》（南浦法院）二等奖。")]
    [InlineData("决定授予《潮汐预报》（东屿法院）、《渔灯网络》（西礁法院）一等奖；授予《码头租约》（南浦法院）二等奖。")]
    public void Reads_Awards_Behind_The_Works_That_Get_Them(string sentence) => Assert.Equal(
        ["-|一等奖|潮汐预报|东屿法院", "-|一等奖|渔灯网络|西礁法院", "-|二等奖|码头租约|南浦法院"],
        Articles.Cases("关于海州优秀司法建议评选结果的通报\n" + sentence));

    [Fact]
    public void Reads_Numbered_Grants_Whatever_The_Last_Of_Them_Ends_With() => Assert.Equal(
        ["-|渔港促进奖|-|海州大学", "-|渔港促进奖|-|海州港务集团", "-|渔港先锋奖|-|海州市第一中学", "-|渔港先锋奖|-|东屿街道办事处", "-|渔港先锋奖|-|海天商贸城",
            "-|特别贡献奖|-|海州市公交集团"],
        Articles.Cases("""
            关于表扬2031年度渔港工作先进单位的决定
            各县区渔业局：
            经研究，决定：
            一、授予海州大学、海州港务集团“渔港促进奖”；
            二、授予海州市第一中学、东屿街道办事处、海天商贸城“渔港先锋奖”；
            三、授予海州市公交集团“特别贡献奖”。
            """));

    [Fact]
    public void Takes_Whoever_Stands_Right_Behind_The_Verb_Of_Granting() => Assert.Equal(
        ["-|青年实验奖|井下八百米|东屿矿工文艺社"],
        Articles.Cases("""
            海州小戏展演落幕
            今年首次设立的青年实验奖花落东屿矿工文艺社的《井下八百米》。
            """));

    [Fact]
    public void Reads_Works_With_The_Label_Of_Their_Maker() => Assert.Equal(
        ["-|县科学技术进步奖一等奖|渔港疏浚技术|东屿县渔业研究所", "-|县科学技术进步奖一等奖|渔汛早报选育|湘港种业有限公司、东屿县渔业局"],
        Articles.Cases("""
            海州科技奖励
            获县科学技术进步奖一等奖的项目是：“渔港疏浚技术”，完成单位东屿县渔业研究所；“渔汛早报选育”，完成单位湘港种业有限公司、东屿县渔业局。
            """));

    [Fact]
    public void Reads_As_Many_Names_As_The_Award_Has() => Assert.Equal(
        ["-|三大金品|东屿海带|-", "-|三大金品|西礁紫菜|-", "-|三大金品|灯塔盐|-"],
        Articles.Cases("""
            海州三大金品出炉
            在昨日的发布会上，三大金品正式揭晓，分别是：东屿海带、西礁紫菜、灯塔盐。
            """));

    [Fact]
    public void Reads_Titles_Without_Marks_With_Their_Makers_In_Brackets() => Assert.Equal(
        ["-|一等奖|集卡预约闸口改造|东屿码头公司", "-|二等奖|岸桥远程培训舱|船机检修公司", "-|二等奖|理货影像自动归档|西礁理货公司"],
        Articles.Cases("""
            海州港职工创新擂台赛决出名次
            经过三轮比拼，一等奖授予集卡预约闸口改造（东屿码头公司），二等奖授予岸桥远程培训舱（船机检修公司）和理货影像自动归档（西礁理货公司）。
            """));

    [Fact]
    public void Reads_Titles_Without_Marks_Behind_Their_Award_And_Nothing_That_Won_Nothing() => Assert.Equal(
        ["-|一等奖|正压呼吸器除雾帘|东屿救护大队", "-|一等奖|巷道密闭充气袋|西礁救护中队", "-|二等奖|“三分钟”担架拼接扣|南浦救护大队"],
        Articles.Cases("""
            海州矿山竞赛落幕
            获得一等奖的是：正压呼吸器除雾帘（东屿救护大队）；巷道密闭充气袋（西礁救护中队）。
            获得二等奖的有：“三分钟”担架拼接扣（南浦救护大队）。
            《除雾帘手册》、灾区图纸夹获得鼓励奖的提名，但因未通过复测，最终未予授奖。
            """));

    [Theory]
    [InlineData("设计奖由两家单位分享：东屿渔业局“渔灯”、西礁渔业局“潮汐”。")]
    [InlineData("设计奖颁给了两个项目：东屿渔业局的《渔灯》，以及西礁渔业局的《潮汐》。")]
    [InlineData("最先宣布的是设计奖，得主是东屿渔业局的《渔灯》、西礁渔业局的《潮汐》。")]
    public void Reads_Whom_An_Award_Is_Shared_By(string sentence) => Assert.Equal(
        ["-|设计奖|渔灯|东屿渔业局", "-|设计奖|潮汐|西礁渔业局"],
        Articles.Cases("海州渔港案例评选揭晓\n昨日，评选结果在码头揭晓。" + sentence));

    [Fact]
    public void Reads_No_List_Of_An_Award_From_A_Sentence_That_Gives_It() => Assert.Equal(
        ["-|最佳人气奖|缆绳|东屿小学", "-|最佳人气奖|渔网|西礁小学"],
        Articles.Cases("海州渔港案例评选揭晓\n最佳人气奖颁给两件作品：东屿小学的“缆绳”、西礁小学的“渔网”。"));

    [Fact]
    public void Reads_What_Is_Granted_To_Works_With_Makers_In_Brackets() => Assert.Equal(
        [
            "-|示范案例|一站式渔灯|东屿渔业合作社", "-|推广案例|小船并大船|西礁镇渔业服务中心",
            "-|推广案例|渔灯夜校|东屿学校", "-|渔港先锋|渔汛互助|南屿渔业协会",
        ],
        Articles.Cases("""
            海州渔港案例评审会会议纪要

            经记名投票，会议决定：
            1. 授予“一站式渔灯”（东屿渔业合作社）示范案例，9票同意；
            2. 授予“小船并大船”（西礁镇渔业服务中心）、“渔灯夜校”（东屿学校）推广案例，8票同意；
            3. 授予《渔汛互助》（南屿渔业协会）“渔港先锋”称号，6票同意。
            """));

    [Fact]
    public void Reads_To_Whom_An_Award_Was_Given_In_Plain_Words() => Assert.Equal(
        ["-|最佳实验奖|渔汛课|西礁小学", "-|最佳展示奖|渔灯夜话|东屿小学"],
        Articles.Cases("""
            渔灯展示侧记
            西礁小学的《渔汛课》获得最佳实验奖。
            最佳展示奖给了东屿小学的《渔灯夜话》。评委给了南屿小学很多建议。
            """));

    [Fact]
    public void Reads_Organisers_That_Are_Counted_By_Their_Kind() => Assert.Equal(
        ["-|二等奖|渔船案|刑事审判庭", "-|三等奖|渔网案|执行局", "-|优秀组织奖|-|执行局", "-|优秀组织奖|-|码头人民法庭"],
        Articles.Cases("""
            结果公布
            经讨论，《渔船案》（刑事审判庭）获二等奖；《渔网案》（执行局）获三等奖。执行局、码头人民法庭2个部门获优秀组织奖。
            """));

    [Fact]
    public void Reads_Namings_Beside_A_List() => Assert.Equal(
        [
            "-|巾帼文明岗|-|东屿医院产科",
            "-|巾帼文明岗|-|渔港大厅社保窗口",
            "-|巾帼文明岗|-|西礁乡船夫餐厅",
            "-|巾帼创业基地|-|南汀海带合作社",
            "-|巾帼创业基地|-|鱼丸加工厂",
            "-|优秀家庭教育案例|船长爷爷课堂|西礁镇妇联",
            "-|优秀家庭教育案例|海员子女“代理妈妈”|南汀镇妇联",
        ],
        Articles.Cases("""
            东屿县妇联关于命名先进集体和优秀案例的决定
            各乡镇妇联：
            经审议，决定：
            1、命名东屿医院产科、渔港大厅社保窗口、西礁乡船夫餐厅为“巾帼文明岗”；
            2、命名南汀海带合作社、鱼丸加工厂为“巾帼创业基地”；
            3、授予以下2个案例“优秀家庭教育案例”：
            （1）“船长爷爷课堂”　　西礁镇妇联
            （2）海员子女“代理妈妈”　　南汀镇妇联
            希望受到表扬的单位珍惜荣誉。
            """));

    [Fact]
    public void Reads_Works_That_Are_Rewarded_For_What_They_Won() => Assert.Equal(
        ["-|2031年度渔港科技奖一等奖|渔灯亮了|-", "-|2031年度渔港科技奖一等奖|风浪里的账本|-", "-|优秀案例|渔汛贷|-"],
        Articles.Cases("""
            海州表彰渔港成果
            海州市决定，对获得2031年度渔港科技奖一等奖的“渔灯亮了”“风浪里的账本”等12项成果，颁发证书和奖金；对获评优秀案例的“渔汛贷”通报表扬。
            """));

    [Theory]
    [InlineData("对获得“渔灯奖”称号的企业，给予20万元奖励。")]
    [InlineData("对获得省级以上荣誉的“渔灯”项目，给予5万元奖励。")]
    public void Reads_No_Work_From_The_Rules_Of_Rewards(string rule) =>
        Assert.Empty(Articles.Cases("海州渔业扶持办法\n" + rule));
}
