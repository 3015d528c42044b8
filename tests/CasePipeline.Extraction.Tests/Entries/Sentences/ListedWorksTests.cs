namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Works without marks around them, which a sentence lists.</summary>
public class ListedWorksTests
{
    private const string News = "海州工程奖揭晓\n";

    [Theory]
    [InlineData("东屿港务集团承建的望海会展中心、西礁环线、南浦污水干线等3项工程荣获2031年度海州杯优质工程奖。")]
    [InlineData("东屿港务集团承建的望海会展中心、西礁环线和南浦污水干线3项工程荣获2031年度海州杯优质工程奖。")]
    public void Reads_As_Many_As_A_Sentence_Counts(string sentence) => Assert.Equal(
        [
            "-|2031年度海州杯优质工程奖|望海会展中心|东屿港务集团",
            "-|2031年度海州杯优质工程奖|西礁环线|东屿港务集团",
            "-|2031年度海州杯优质工程奖|南浦污水干线|东屿港务集团",
        ],
        Articles.Cases(News + sentence));

    [Fact]
    public void Takes_The_Award_From_The_List_That_Was_Published() => Assert.Equal(
        ["-|海州杯优质工程奖|望海会展中心|东屿港务集团", "-|海州杯优质工程奖|南浦污水干线|东屿港务集团"],
        Articles.Cases(News + "海州建筑协会公布了海州杯优质工程奖第二批入选工程名单，东屿港务集团承建的望海会展中心、南浦污水干线等2项工程荣列其中。"));

    // 桥 may belong to the name before it.
    [Fact]
    public void Reads_None_Where_The_Count_Is_Another() => Assert.DoesNotContain(
        Articles.Read(News + "东屿港务集团承建的望海会展中心、西礁环线等5项工程荣获2031年度海州杯优质工程奖。").Cases,
        awarded => awarded.Title is not null);

    [Fact]
    public void Reads_Works_With_Their_Owners() => Assert.Equal(
        ["-|绿色港口示范项目|智慧码头项目|东屿港务集团", "-|绿色港口示范项目|港口岸电项目|西礁电力公司"],
        Articles.Cases(News + "东屿港务集团的智慧码头项目、西礁电力公司的港口岸电项目入选“绿色港口示范项目”。"));

    [Fact]
    public void Takes_What_Was_Published_For_The_Award_Of_What_Was_Chosen() => Assert.Equal(
        ["-|2031年渔业互联网试点示范|渔船健康管理|东屿渔业集团", "-|2031年渔业互联网试点示范|冷库安全监测|东屿渔业集团"],
        Articles.Cases(News + "近日，海州公布2031年渔业互联网试点示范名单，东屿渔业集团“渔船健康管理”“冷库安全监测”两个项目入选。"));

    [Theory]
    [InlineData("东屿冷链有限公司管道检测机器人项目获一等奖。", "管道检测机器人项目", "东屿冷链有限公司")]
    [InlineData("东屿银行渔汛信用平台获一等奖。", "渔汛信用平台", "东屿银行")]
    public void Parts_An_Owner_From_Its_Thing(string sentence, string title, string owner) =>
        Assert.Equal([$"-|一等奖|{title}|{owner}"], Articles.Cases(News + sentence));

    // 中国银行业协会 is one name.
    [Fact]
    public void Parts_No_Longer_Name() =>
        Assert.Equal(["-|一等奖|-|中国银行业协会"], Articles.Cases(News + "中国银行业协会项目获一等奖。"));

    [Theory]
    [InlineData("东屿幼儿园的会唱歌的书包和西礁小学的水火箭发射架获一等奖。")]
    [InlineData("东屿幼儿园的会唱歌的书包、西礁小学的水火箭发射架荣获一等奖。")]
    public void Reads_Works_Of_Any_Name_With_Their_Owners(string sentence) => Assert.Equal(
        ["-|一等奖|会唱歌的书包|东屿幼儿园", "-|一等奖|水火箭发射架|西礁小学"], Articles.Cases(News + sentence));

    [Theory]
    [InlineData("东屿小学的参赛作品、西礁小学的参赛作品获一等奖。")]
    [InlineData("东屿小学的林望潮同学和西礁小学的马小舟同学获一等奖。")]
    public void Takes_No_Persons_And_No_Unnamed_Works_For_Works(string sentence) => Assert.All(
        Articles.Read(News + sentence).Cases, awarded => Assert.Null(awarded.Title));

    [Fact]
    public void Reads_As_Many_As_A_Sentence_Counts_Of_A_Place() => Assert.Equal(
        ["-|金奖产品|东屿海苔脆|-", "-|金奖产品|西礁手工鱼松|-", "-|金奖产品|南浦虾酱|-"],
        Articles.Cases(News + "海州的东屿海苔脆、西礁手工鱼松、南浦虾酱等3个产品被评为本届渔交会金奖产品。"));

    [Fact]
    public void Reads_Works_Behind_Who_Sent_Them_In_Clause_By_Clause() => Assert.Equal(
        ["-|银奖|木质首饰系列|东屿学院", "-|银奖|洮河石砚套组|西礁洮砚文化公司"],
        Articles.Cases("海州旅游商品大赛揭晓\n由东屿学院选送的木质首饰系列，西礁洮砚文化公司选送的洮河石砚套组获得银奖。"));

    [Fact]
    public void Reads_Works_Before_Who_Made_Them_In_Brackets() => Assert.Equal(
        ["-|铜奖|六楼茶杯套组|东屿文化公司", "-|铜奖|天气预报瓶|西礁传媒公司", "-|最佳创意奖|枣悦红枣咖啡|南浦枣业公司"],
        Articles.Cases("海州旅游商品大赛揭晓\n其中，六楼茶杯套组（东屿文化公司）、天气预报瓶（西礁传媒公司）获铜奖，枣悦红枣咖啡（南浦枣业公司）获最佳创意奖。"));

    [Fact]
    public void Gives_Titles_To_Whoever_The_Sentence_Counts_The_Works_Of() => Assert.Equal(
        ["-|最佳微动漫奖|跟着江豚游|东屿传媒总社", "-|网络人气奖|归帆|东屿传媒总社", "-|特别奖|清气|西礁法院"],
        Articles.Cases("海州比赛获奖名单公布\n东屿传媒总社有2部作品获奖，《跟着江豚游》获得最佳微动漫奖；《归帆》获得网络人气奖。西礁法院出品的《清气》获得特别奖。"));

    // 洮河砚 is as short as a name.
    [Fact]
    public void Reads_Works_As_Short_As_Names_Among_Longer_Ones() => Assert.Equal(
        ["-|银奖|木质首饰系列|东屿学院", "-|银奖|洮河砚|西礁洮砚文化公司", "-|银奖|薰衣草香包组合茶|南浦公园管理所", "-|银奖|渔村牛角梳套|海州商贸公司"],
        Articles.Cases(
            "海州旅游商品大赛揭晓\n由东屿学院选送的木质首饰系列、西礁洮砚文化公司选送的洮河砚，"
            + "南浦公园管理所选送的薰衣草香包组合茶、海州商贸公司选送的渔村牛角梳套获得银奖。"));

    [Fact]
    public void Reads_A_Short_Work_Before_Its_Maker_In_Brackets() => Assert.Equal(
        ["-|最佳创意奖|红枣咖啡|南浦枣业公司"], Articles.Cases("海州旅游商品大赛揭晓\n红枣咖啡（南浦枣业公司）获最佳创意奖。"));

    [Fact]
    public void Reads_A_Work_Of_Many_Behind_Its_Owner() => Assert.Equal(
        ["-|金奖|“渔灯红”大米|东屿合作社", "-|银奖|豪猪肉|西礁合作社"],
        Articles.Cases("首届海州好食材评选落幕\n东屿合作社“渔灯红”大米等24个产品获金奖，西礁合作社的豪猪肉等10个产品获银奖。"));

    [Fact]
    public void Reads_As_Many_As_A_Sentence_Counts_With_A_Part_In_Marks() => Assert.Equal(
        ["-|一等成果|“鱼米码”收单平台|东屿银行", "-|二等成果|智能外拓助手|东屿银行"],
        Articles.Cases("东屿银行两项成果获奖\n近日，东屿银行报送的“鱼米码”收单平台、智能外拓助手两项成果分别获评一等成果、二等成果。"));

    [Fact]
    public void Takes_What_A_Clause_Before_The_Titles_Made_Known() => Assert.Equal(
        ["-|海州好书榜|潮汐奥秘丛书|-", "-|海州好书榜|地球与潮汐|-"],
        Articles.Cases("海州好书揭晓\n昨天，“海州好书榜”2031年度榜单揭晓，“潮汐奥秘丛书”、《地球与潮汐》等10种图书脱颖而出。"));

    [Fact]
    public void Reads_Works_Behind_Their_Award_With_Their_Makers() => Assert.Equal(
        [
            "-|金奖|滨江渔港二期工程|市渔港建设集团有限公司",
            "-|金奖|西礁货场口袋公园|绿野渔业股份有限公司",
            "-|银奖|环岛栈道北段|华林渔港公司",
            "-|银奖|渔家医院康复花园|市渔港建设集团有限公司",
            "-|铜奖|石桥边坡复绿工程|三禾渔业公司",
        ],
        Articles.Cases("""
            我市6个渔港项目获省“渔港杯”优质工程奖

            本报讯（记者 温子墨）12月12日，省渔港协会公布2031年度“渔港杯”优质工程奖评选结果，我市送评的9个项目中有6个上榜，数量居全省各市之首。
            其中，获得金奖的是由市渔港建设集团有限公司承建的滨江渔港二期工程、由绿野渔业股份有限公司承建的西礁货场口袋公园；获得银奖的是由华林渔港公司承建的环岛栈道北段、由市渔港建设集团有限公司承建的渔家医院康复花园；获得铜奖的是由三禾渔业公司承建的石桥边坡复绿工程。
            """));

    [Fact]
    public void Reads_Works_With_Their_Makers_That_A_Word_Joins() => Assert.Equal(
        ["-|金奖|滨江渔港二期工程|东屿公司", "-|金奖|西礁货场口袋公园|西礁公司", "-|银奖|环岛栈道北段|华林渔港公司", "-|银奖|渔家医院康复花园|南湾集团"],
        Articles.Cases("""
            我市4个渔港项目获奖

            12月12日，省渔港协会公布2031年度渔港奖评选结果。获得金奖的是东屿公司承建的滨江渔港二期工程和西礁公司设计的西礁货场口袋公园，获得银奖的是华林渔港公司建设的环岛栈道北段、南湾集团施工的渔家医院康复花园。
            """));

    [Fact]
    public void Reads_One_Work_Behind_Its_Award() => Assert.Equal(
        ["-|一等奖|渔港一期工程|东屿渔业公司", "-|二等奖|渔灯改造项目|西礁公司", "-|二等奖|渔网仓库项目|南湾公司"],
        Articles.Cases("""
            渔港案例评选结果揭晓

            4月9日，市渔业局公布2031年度渔港创新案例评选结果。夺得一等奖的是东屿渔业公司承建的渔港一期工程，获得二等奖的有西礁公司承建的渔灯改造项目、南湾公司承建的渔网仓库项目。
            """));

    [Fact]
    public void Reads_Designers_And_Builders_Of_Works() => Assert.Equal(
        ["-|金奖|滨江渔港二期工程|东屿公司", "-|银奖|西礁货场口袋公园|西礁公司", "-|银奖|环岛栈道北段|华林渔港公司"],
        Articles.Cases("""
            我市4个渔港项目获奖

            12月12日，省渔港协会公布2031年度渔港奖评选结果。东屿公司承建的滨江渔港二期工程获得金奖，西礁公司设计的西礁货场口袋公园、华林渔港公司建设的环岛栈道北段获得银奖。
            """));
}
