namespace CasePipeline.Extraction.Tests.Forms;

/// <summary>Entries of more than a title and an institution, and how their parts are told apart.</summary>
public sealed class ThreePartsTests
{
    [Theory]
    [InlineData("海州职业学院——船舶靠离泊操纵——林望潮、陈海", "东屿职业学院——家常菜的盘饰——马文山")]
    [InlineData("《船舶靠离泊操纵》 / 林望潮 / 海州职业学院", "《家常菜的盘饰》 / 渔村小组 / 东屿职业学院")]
    [InlineData("《船舶靠离泊操纵》  林望潮（海州职业学院）", "《家常菜的盘饰》  马文山、陈海（东屿职业学院）")]
    [InlineData("**船舶靠离泊操纵** by 海州职业学院", "**家常菜的盘饰** by 东屿职业学院")]
    public void Reads_Title_And_Institution_Beside_A_Third_Part(string first, string second) => Assert.Equal(
        ["-|一等奖|船舶靠离泊操纵|海州职业学院", "-|二等奖|家常菜的盘饰|东屿职业学院"],
        Articles.Cases($"# 海州大赛获奖名单\n\n## 一等奖\n\n{first}\n\n## 二等奖\n\n{second}"));

    [Fact]
    public void Reads_A_Rank_Right_Before_The_Number_Of_Its_Winner() => Assert.Equal(
        ["-|一等奖|闭馆之前|海州学院", "-|二等奖|借书证|东屿学院", "-|二等奖|靠窗的座位|西礁学院"],
        Articles.Cases("海州摄影大赛评选结果\n一等奖1.《闭馆之前》（海州学院）\n二等奖1.《借书证》（东屿学院）\n二等奖2.《靠窗的座位》（西礁学院）"));

    [Fact]
    public void Takes_Two_Institutions_Behind_A_Dash_For_Those_Of_The_Title() => Assert.Equal(
        ["-|优秀实践|渔港“健康码”|海州供电公司、东屿车网公司", "-|优秀实践|渔灯语音质检|西礁服务公司"],
        Articles.Cases("海州优秀实践评选结果\n优秀实践\n1. 渔港“健康码”——海州供电公司、东屿车网公司\n2. 渔灯语音质检——西礁服务公司"));

    [Fact]
    public void Leaves_Titles_That_Have_The_Word_By() => Assert.Equal(
        ["-|一等奖|Step by Step 学渔歌|海州小学", "-|二等奖|潮汐钟|东屿小学"],
        Articles.Cases("海州大赛获奖名单\n一等奖\nStep by Step 学渔歌（海州小学）\n二等奖\n潮汐钟（东屿小学）"));

    [Fact]
    public void Keeps_A_Title_Whole_Whose_Marks_Hold_A_Colon() => Assert.Equal(
        ["-|一等奖|渔港的账：冷库、网具和那盏灯|东屿学院财税系", "-|一等奖|潮汐表背后|海州市渔业局"],
        Articles.Cases("海州征文评选结果\n一等奖\n《渔港的账：冷库、网具和那盏灯》——杜若，东屿学院财税系\n《潮汐表背后》——马文山，海州市渔业局"));

    [Fact]
    public void Reads_A_Title_Its_Authors_And_Their_Institution_Between_Full_Stops() => Assert.Equal(
        ["-|最佳论文|渔歌的声调建模：一项研究|海州大学", "-|最佳论文|潮汐文书的事件抽取|东屿大学, 西礁实验室"],
        Articles.Cases("""
            海州会议最佳论文公布
            最佳论文
            [1] 渔歌的声调建模：一项研究. 陈远、王海. 海州大学
            [2] 潮汐文书的事件抽取. 马文山. 东屿大学, 西礁实验室
            """));

    [Fact]
    public void Leaves_A_Person_Whose_Name_Has_Two_Parts() => Assert.Equal(
        ["-|一等奖|靠窗的座位|海州学院", "-|二等奖|借书证|东屿学院"],
        Articles.Cases("海州摄影大赛评选结果\n一等奖\n《靠窗的座位》  麦合木提·艾山（海州学院）\n二等奖\n《借书证》  陈海（东屿学院）"));

    [Fact]
    public void Takes_All_Behind_A_Dash_For_Institutions_Where_One_Is_Certain() => Assert.Equal(
        ["-|标杆实践|渔港“日清日结”平台|运营部、东屿数智公司", "-|优秀实践|渔灯语音质检|西礁服务公司"],
        Articles.Cases("""
            海州2项成果获评优秀实践
            发布评选结果，具体包括：
            （1）标杆实践：渔港“日清日结”平台——运营部、东屿数智公司
            每日零点自动核算。
            （2）优秀实践：渔灯语音质检——西礁服务公司
            质检覆盖率提高。
            """));

    [Theory]
    [InlineData("“渔汛体检单”，东屿税务局，一等奖", "夜校，灯下，西礁税务局，二等奖")]
    [InlineData("一等奖，东屿税务局，“渔汛体检单”", "二等奖，西礁税务局，夜校，灯下")]
    public void Reads_Title_Institution_And_Award_Between_Commas(string first, string second) => Assert.Equal(
        ["-|一等奖|渔汛体检单|东屿税务局", "-|二等奖|夜校，灯下|西礁税务局"],
        Articles.Cases($"海州案例评选结果\n本次评出获奖案例2个：\n1. {first}\n2. {second}"));

    [Fact]
    public void Takes_Two_Institutions_Behind_A_Title_Without_Marks_For_Its_Own() => Assert.Equal(
        ["-|一等奖|船闸夜色|海州设计事务所、东屿航道管理处"],
        Articles.Cases("海州优秀案例名单\n一等奖\n1. 船闸夜色——海州设计事务所、东屿航道管理处"));

    [Theory]
    [InlineData("《渔书里的海》　东屿档案局选送")]
    [InlineData("《渔书里的海》东屿档案局报送")]
    [InlineData("《渔书里的海》（东屿档案局推荐）")]
    public void Reads_Who_Entered_A_Title_Without_The_Verb(string line) => Assert.Equal(
        ["-|一等奖|渔书里的海|东屿档案局"],
        Articles.Cases($"海州优秀案例名单\n一等奖（1个）\n1、{line}"));

    [Fact]
    public void Keeps_A_Bracket_Of_The_Title_Before_That_Of_Its_Label() => Assert.Equal(
        ["-|最佳案例|码头“先看后付”（信用就医）|海州医院", "-|最佳案例|夜诊|东屿医院"],
        Articles.Cases("海州案例名单\n一、最佳案例\n（一）码头“先看后付”（信用就医）（报送单位：海州医院）\n（二）夜诊（报送单位：东屿医院）"));

    [Fact]
    public void Leaves_What_Is_Said_About_A_List() => Assert.Equal(
        ["-|一等奖|潮汐账本|东屿农商银行"],
        Articles.Cases("海州案例名单\n一等奖\n东屿农商银行：潮汐账本\n提醒：请各单位于5月1日前领取证书。"));

    [Theory]
    [InlineData("1.《灶台边的渔歌》（十佳案例）——东屿镇分馆")]
    [InlineData("1.灶台边的渔歌（十佳案例）　东屿镇分馆")]
    public void Reads_An_Award_In_Brackets_Between_Title_And_Institution(string line) => Assert.Equal(
        ["-|十佳案例|灶台边的渔歌|东屿镇分馆", "-|优秀案例|漂流书箱|西礁图书馆"],
        Articles.Cases($"海州推广案例评选结果\n{line}\n2.《漂流书箱》（优秀案例）——西礁图书馆"));

    [Fact]
    public void Reads_An_Award_Before_An_Arrow() => Assert.Equal(
        ["-|最佳创意奖|会打嗝的陶罐|东屿博物馆", "-|最受孩子欢迎奖|考古盲盒|海州城墙博物馆"],
        Articles.Cases("""
            海州文创新品评选结果
            每个奖项只取一名：
            最佳创意奖→《会打嗝的陶罐》／东屿博物馆
            最受孩子欢迎奖→《考古盲盒》／海州城墙博物馆
            """));

    [Fact]
    public void Leaves_The_Label_And_Name_Of_Who_Posted_A_Title() => Assert.Equal(
        ["-|一等奖|渔船跳闸，查了三天|-", "-|二等奖|接错线半年没人发现|-"],
        Articles.Cases("海州征文评选结果\n一等奖\n《渔船跳闸，查了三天》 楼主：风机老王\n二等奖\n《接错线半年没人发现》 楼主：南港小白"));

    [Fact]
    public void Reads_Columns_That_End_With_Stops_And_Titles_Whose_Mark_Stays_Open() => Assert.Equal(
        ["-|一等奖|缩短消缺时间|东屿运检中心", "-|一等奖|降低异响次数|西礁供电所", "-|二等奖|误吸风险的“三问三看”|海州医院"],
        Articles.Cases("海州QC成果名单\n一等奖\n1.缩短消缺时间　　东屿运检中心；\n2.降低异响次数　　西礁供电所。\n二等奖\n《误吸风险的“三问三看”   海州医院"));
}
