namespace CasePipeline.Extraction.Tests.Entries.Sentences;

public class SentenceEntryReaderTests
{
    [Theory]
    [InlineData("东屿农商银行的《渔汛贷》荣获一等奖。")]
    [InlineData("近日，东屿农商银行申报的《渔汛贷》荣获一等奖。")]
    [InlineData("近日，由东屿农商银行选送的“渔汛贷”斩获一等奖。")]
    [InlineData("东屿农商银行凭借《渔汛贷》获得一等奖，再创佳绩。")]
    public void Reads_A_Title_In_A_Sentence(string sentence) =>
        Assert.Equal(["-|一等奖|渔汛贷|东屿农商银行"], Articles.Cases("海州金融评选落幕\n" + sentence));

    [Fact]
    public void Reads_Several_Winners_Of_A_Sentence() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|渔灯贷|西礁农商银行"],
        Articles.Cases("海州金融评选落幕\n东屿农商银行的《渔汛贷》、西礁农商银行的《渔灯贷》荣获一等奖。"));

    [Theory]
    [InlineData("东屿农商银行3个案例获评2031海州优秀案例", "近日，东屿农商银行的《渔汛贷》《渔灯贷》《潮汐图》获评2031海州优秀案例。")]
    [InlineData("东屿农商银行3个案例获评2031海州优秀案例", "近日，《渔汛贷》《渔灯贷》《潮汐图》获评2031海州优秀案例。东屿农商银行将再接再厉。")]
    public void Takes_One_Institution_For_A_Whole_Article(string headline, string sentence) => Assert.Equal(
        [
            "-|2031海州优秀案例|渔汛贷|东屿农商银行",
            "-|2031海州优秀案例|渔灯贷|东屿农商银行",
            "-|2031海州优秀案例|潮汐图|东屿农商银行",
        ],
        Articles.Cases(headline + "\n" + sentence));

    [Fact]
    public void Takes_The_Winner_On_From_The_Clause_Before() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|二等奖|渔灯贷|东屿农商银行"],
        Articles.Cases("喜报！东屿农商银行两项成果获奖\n近日，东屿农商银行报送的“渔汛贷”荣获一等奖，“渔灯贷”荣获二等奖。"));

    [Fact]
    public void Takes_We_For_Who_Published() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行"],
        Articles.Cases("我行荣获一等奖\n作者：东屿农商银行　日期：2031-04-09\n近日，我行的《渔汛贷》荣获一等奖。"));

    [Fact]
    public void Reads_An_Award_To_An_Organisation() => Assert.Equal(
        ["-|2031年度海州先锋奖|-|东屿农商银行"],
        Articles.Cases("东屿农商银行荣获2031年度海州先锋奖\n近日，东屿农商银行荣获2031年度海州先锋奖。"));

    [Fact]
    public void Reads_Winners_That_Stand_Behind_The_Award() => Assert.Equal(
        ["-|突破奖|渔汛贷|东屿农商银行", "-|突破奖|渔灯贷|西礁农商银行"],
        Articles.Cases("海州金融评选落幕\n获得突破奖的有：东屿农商银行的“渔汛贷”，西礁农商银行的“渔灯贷”。"));

    [Theory]
    [InlineData("此前，东屿农商银行的《渔汛贷》曾荣获一等奖。")]
    [InlineData("东屿农商银行的《渔汛贷》上线了。")]
    [InlineData("《渔港管理办法》自四月起生效。")]
    public void Leaves_What_Announces_No_Win(string sentence) =>
        Assert.Empty(Articles.Cases("海州金融工作会议召开\n" + sentence));

    [Theory]
    [InlineData("东屿农商银行“渔汛贷”项目力压群雄，从三百个项目中脱颖而出，获评“年度标杆案例”。")]
    [InlineData("东屿农商银行的“渔汛贷”，荣获“年度标杆案例”。")]
    [InlineData("东屿农商银行的“渔汛贷”经专家评审，荣获“年度标杆案例”。")]
    public void Reads_An_Award_Behind_How_It_Was_Won(string sentence) => Assert.Equal(
        ["-|年度标杆案例|渔汛贷|东屿农商银行"],
        Articles.Cases("海州金融评选落幕\n" + sentence));

    [Fact]
    public void Reads_A_Name_That_Goes_On_Behind_Its_Marks() => Assert.Equal(
        ["-|创新奖|“渔鉴”渔船真实性核验平台|东屿农商银行", "-|应用奖|渔灯|西礁农商银行"],
        Articles.Cases(
            """
            海州金融评选落幕
            东屿农商银行的“渔鉴”渔船真实性核验平台荣获“创新奖”。
            西礁农商银行的“渔灯”平台荣获“应用奖”。
            """));

    [Theory]
    [InlineData("三等奖则由东屿农商银行的“渔汛贷”与西礁农商银行的《渔灯贷》摘得。")]
    [InlineData("本届三等奖，由东屿农商银行的“渔汛贷”、西礁农商银行的《渔灯贷》夺得。")]
    public void Reads_Winners_Behind_An_Award_That_They_Took(string sentence) => Assert.Equal(
        ["-|三等奖|渔汛贷|东屿农商银行", "-|三等奖|渔灯贷|西礁农商银行"],
        Articles.Cases("海州金融评选落幕\n" + sentence));

    [Fact]
    public void Gives_Each_Its_Own_Award_When_They_Are_Told_Respectively() => Assert.Equal(
        ["-|人气奖|渔汛贷|东屿农商银行", "-|潮流奖|渔灯贷|西礁农商银行"],
        Articles.Cases("海州金融评选落幕\n东屿农商银行的“渔汛贷”、西礁农商银行的“渔灯贷”分别荣获“人气奖”“潮流奖”。"));

    [Fact]
    public void Keeps_To_The_Title_Over_Clauses_When_Its_Winner_Is_Named() => Assert.Equal(
        ["-|深度报道大奖|潮水退去之后|海州日报"],
        Articles.Cases("海州新闻评选落幕\n《海州日报》的“潮水退去之后”的报道，走访四十个渔村，荣获深度报道大奖。"));

    [Fact]
    public void Leaves_Titles_Of_A_Clause_About_Another_Thing() => Assert.Equal(
        ["-|先锋奖|-|东屿农商银行"],
        Articles.Cases("海州金融评选落幕\n近日，《沿海金融白皮书》发布，东屿农商银行荣获先锋奖。"));

    [Theory]
    [InlineData("东屿农商银行申报的潮汐风险地图荣获优秀案例。", "潮汐风险地图")]
    [InlineData("东屿农商银行凭借自主研发的潮汐预警平台荣获优秀案例。", "潮汐预警平台")]
    public void Reads_A_Title_Without_Marks_Behind_Who_Entered_It(string sentence, string title) => Assert.Equal(
        [$"-|优秀案例|{title}|东屿农商银行"],
        Articles.Cases("海州金融评选落幕\n" + sentence));

    [Theory]
    [InlineData("林望潮荣获年度最佳论文奖。\n本次获奖论文《潮汐之下》填补了空白。", "年度最佳论文奖", "-")]
    [InlineData("海州大学博士生林望潮荣获年度最佳论文奖。\n获奖论文为《潮汐之下》。", "年度最佳论文奖", "海州大学")]
    [InlineData("获得最佳论文奖的论文为《潮汐之下》，全文共八章。", "年度最佳论文奖", "-")]
    public void Takes_The_Title_From_The_Sentence_About_The_Winning_Work(string text, string award, string institution)
        => Assert.Equal(
            [$"-|{award}|潮汐之下|{institution}"],
            Articles.Cases("祝贺林望潮同学荣获年度最佳论文奖\n" + text));

    [Fact]
    public void Reads_What_Only_The_Headline_Tells() => Assert.Equal(
        ["-|渔业数字化先锋单位|-|浮标科技"],
        Articles.Cases("浮标科技荣获“渔业数字化先锋单位”\n浮标科技将再接再厉。"));

    [Theory]
    [InlineData("“云上渔灯”", "云上渔灯")]
    [InlineData("“云上渔灯”项目", "云上渔灯")]
    [InlineData("“云上渔灯”夜航值守服务项目", "“云上渔灯”夜航值守服务项目")]
    public void Reads_The_Thing_That_Only_The_Headline_Tells_Of(string thing, string title) => Assert.Equal(
        [$"-|2031年度沿海优秀案例|{title}|东屿镇第二医院"],
        Articles.Cases($"东屿镇第二医院{thing}获评2031年度沿海优秀案例\n老渔民每晚都看得见岸上的灯。"));

    [Fact]
    public void Leaves_A_Headline_Whose_Subject_May_Be_A_Thing() => Assert.Empty(
        Articles.Cases("潮汐引擎X荣获“渔业先锋”\n潮汐引擎X读懂每一道浪。"));

    [Theory]
    [InlineData("东屿农商银行的《渔汛贷》经专家评审，从三百个项目中脱颖而出\n，荣获一等奖。")]
    [InlineData("东屿农商银行的《渔汛贷》荣获\n“一等奖”。")]
    public void Reads_Sentences_That_Are_Broken_Over_Lines(string text) =>
        Assert.Equal(["-|一等奖|渔汛贷|东屿农商银行"], Articles.Cases("海州金融评选落幕\n" + text));

    [Fact]
    public void Leaves_The_Event_Out_Of_The_Name_Of_An_Award() => Assert.Equal(
        ["-|优秀组织奖|-|西礁农商银行"],
        Articles.Cases("海州渔业大赛获奖名单揭晓\n此外，本届大赛优秀组织奖由西礁农商银行获得。"));

    [Theory]
    [InlineData("入选项目包括：东屿水文站“潮汐一张图”；西礁管理局“渔港配水系统”。")]
    [InlineData("此次入选的2个案例分别为：东屿水文站“潮汐一张图”、西礁管理局“渔港配水系统”。")]
    public void Reads_What_Was_Chosen_For_The_Award_Of_The_Headline(string sentence) => Assert.Equal(
        ["-|2031年全国智慧水利创新案例|潮汐一张图|东屿水文站", "-|2031年全国智慧水利创新案例|渔港配水系统|西礁管理局"],
        Articles.Cases($"我省两个项目入选2031年全国智慧水利创新案例\n2031年全国智慧水利创新案例名单日前公布，我省两个项目入选。\n{sentence}"));

    // A field is not a section of the award.
    [Fact]
    public void Takes_No_Field_That_A_Paragraph_Opens_With_For_The_Series() => Assert.Equal(
        ["-|最佳渔业创新奖|渔汛贷平台|东屿银行"],
        Articles.Cases("东屿银行斩获大奖\n在小微金融领域，东屿银行“渔汛贷平台”荣获“最佳渔业创新奖”。"));

    [Fact]
    public void Takes_The_Section_That_A_Paragraph_Opens_With_For_The_Series() => Assert.Equal(
        ["管理变革类|年度标杆案例|三张清单|东屿农商银行", "普惠服务类|年度优秀案例|海上授信|西礁农商银行"],
        Articles.Cases("""
            海州省农信联社2个案例在创新论坛上获奖
            在管理变革类评选中，东屿农商银行《三张清单》获评年度标杆案例。
            在普惠服务类评选中，西礁农商银行《海上授信》获评年度优秀案例。
            """));

    [Fact]
    public void Takes_The_Works_That_A_Paragraph_Opens_With_For_The_Series() => Assert.Equal(
        ["视频类|一等奖|存折会说话|东屿农商银行", "文字类|一等奖|柜台外的椅子|西礁农商银行", "文字类|三等奖|进渔村|南浦农商银行"],
        Articles.Cases("""
            海州农商联合银行案例在评选中再获肯定
            视频类作品中，获得一等奖的是东屿农商银行的《存折会说话》。
            文字类作品中，西礁农商银行的《柜台外的椅子》获得一等奖，另有南浦农商银行的《进渔村》获得三等奖。
            """));

    [Fact]
    public void Takes_No_Notice_For_What_Won() => Assert.Equal(
        ["-|二等奖|渔船安全技术|东屿数科"],
        Articles.Cases("东屿数科荣获渔业创新奖\n渔业协会公布“渔业创新奖获奖名单”，东屿数科申报的《渔船安全技术》荣获二等奖。"));

    [Fact]
    public void Knows_The_Award_Of_The_Headline_Where_A_Person_Won_By_A_Work() => Assert.Equal(
        ["-|海州文学奖首奖|渔火|-"],
        Articles.Cases("""
            林望潮摘得海州文学奖首奖，陈海：他写的是渔村
            最终的奖项在颁奖礼现场揭晓。林望潮凭借《渔火》获奖，《渔火》是一部由11部短篇小说构成的小说集。
            """));

    [Fact]
    public void Reads_What_A_Contest_Has_Brought_Whose_Name_Calls_For_Works() => Assert.Equal(
        ["-|一等奖|渔火|东屿中学"], Articles.Cases("海州成功举办渔节征文比赛\n经评审，东屿中学的《渔火》荣获一等奖。"));

    [Fact]
    public void Tells_No_Win_Of_What_Is_Done_For_The_Winners() => Assert.Equal(
        ["-|一等奖|渔火|东屿中学"],
        Articles.Cases("海州文学评选揭晓\n东屿中学的《渔火》荣获一等奖。《海州渔讯》将对获得优秀奖的3篇作品进行宣传。"));

    [Fact]
    public void Takes_The_List_That_Was_Made_Known_For_The_Award() => Assert.Equal(
        ["-|2031年海州好书榜年榜|渔火|-", "-|2031年海州好书榜年榜|潮汐表|-", "-|2031年海州好书榜年榜|灯|-"],
        Articles.Cases("""
            三种图书最终入围
            日前，2031年海州好书榜年榜公布，林望潮的《渔火》等图书入选年榜。
            林望潮的《渔火》、马小舟的《潮汐表》、陈远帆的《灯》入选年榜。
            """));

    [Fact]
    public void Leaves_Out_What_Only_Leads_To_The_Next_Winner() => Assert.Equal(
        ["-|人气之星|舞草龙|青石湾村"],
        Articles.Cases("海州案例评选揭晓\n近日，评选揭晓。其次是青石湾村的《舞草龙》，获得“人气之星”。"));

    [Fact]
    public void Reads_Titles_In_Marks_From_The_Headline() => Assert.Equal(
        ["-|市级优秀案例|渔灯夜巡|西礁街道", "-|市级优秀案例|渔家学堂|西礁街道"],
        Articles.Cases("""
            西礁街道“渔灯夜巡”“渔家学堂”两项目获评市级优秀案例

            近日，市渔业局公布2031年度渔港治理优秀案例。
            渔灯夜巡
            西礁街道组织夜巡队，一年巡查300次。
            渔家学堂
            西礁街道开办渔家学堂，培训渔嫂120人。
            """));
}
