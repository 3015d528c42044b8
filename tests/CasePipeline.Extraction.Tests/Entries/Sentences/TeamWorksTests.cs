namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Sentences of teams whose works stand without marks behind them.</summary>
public class TeamWorksTests
{
    [Theory]
    [InlineData("“听潮”团队带来的作品潮汐自动预报浮标，在设计赛中以总分第一的成绩获得特等奖。")]
    [InlineData("“听潮”团队凭借作品潮汐自动预报浮标获得特等奖，现场掌声不断。")]
    [InlineData("“听潮”团队的作品潮汐自动预报浮标同样获得特等奖。")]
    public void Reads_The_Work_Behind_A_Team(string sentence) => Assert.Equal(
        ["-|特等奖|潮汐自动预报浮标|“听潮”团队"],
        Articles.Cases($"东屿学院学子在海州装备大赛中再创佳绩\n5月8日，大赛在海州举行。\n{sentence}"));

    [Fact]
    public void Reads_The_Works_Of_Several_Teams() => Assert.Equal(
        ["-|二等奖|自适应渔网收放装置|“晚归”团队", "-|二等奖|贝类分拣一体化设备|“贝”加尔团队"],
        Articles.Cases("""
            东屿学院学子在海州装备大赛中再创佳绩
            5月8日，大赛在海州举行。
            “晚归”团队的作品自适应渔网收放装置、“贝”加尔团队的作品贝类分拣一体化设备分别获得二等奖。
            """));

    [Fact]
    public void Takes_Marks_That_Close_Behind_A_Team_For_Its_Name() => Assert.Equal(
        ["-|问题解决专场金奖|降低靠港等候时间|船务部“破冰圈”", "-|优秀奖|提高冷链到货准时率|后勤部“快桨圈”"],
        Articles.Cases("""
            喜讯！我司在海州品质管理大赛中斩获佳绩
            东屿渔业公司　2031-04-09
            船务部“破冰圈”带来的降低靠港等候时间获问题解决专场金奖。
            后勤部“快桨圈”的提高冷链到货准时率获优秀奖。
            """));

    [Fact]
    public void Reads_A_Title_That_Begins_With_What_It_Rests_On() => Assert.Equal(
        ["-|“2031渔业数字化”优秀实践案例|基于视频识别的靠港调度系统|东屿科技"],
        Articles.Cases("""
            东屿科技入选“2031渔业数字化”优秀实践案例
            2031年9月10日，大会在海州召开，东屿科技凭借基于视频识别的靠港调度系统入选“2031渔业数字化”优秀实践案例。
            """));

    [Fact]
    public void Gives_Things_By_Name_To_The_Winner_Of_The_Headline() => Assert.Equal(
        ["-|2031渔业优秀产品|TideDB-X分布式数据库|东屿数科", "-|大模型应用标杆|听潮大模型助手|东屿数科"],
        Articles.Cases("""
            东屿数科一周连获两奖！
            2031-04-21
            东屿数科亮相两场活动。4月14日，大会在海州举行。会上发布评选结果，TideDB-X分布式数据库荣获“2031渔业优秀产品”。
            4月16日，渔业大会在东屿召开，听潮大模型助手荣获“大模型应用标杆”。
            """));

    [Fact]
    public void Looks_For_The_Award_Before_A_List_Without_A_Name() => Assert.Equal(
        ["-|金锚·2031渔业年度产品|听潮预报系统|东屿科技"],
        Articles.Cases("""
            三项荣誉！东屿科技在海州渔业大会上收获满满
            11月22日，大会在海州举行。
            在“金锚·2031渔业年度产品”评选中，东屿科技自主研发的“听潮预报系统”从117款产品中脱颖而出，荣登榜单。
            """));

    [Fact]
    public void Reads_Clubs_And_Awards_That_Name_Their_Section() => Assert.Equal(
        ["-|声乐类一等奖|渔港的早晨|望海合唱团", "-|书画类二等奖|潮声|剪纸社"],
        Articles.Cases("""
            喜报！我校2部作品在海州艺术展演中获奖
            发布时间：2031-06-21　作者：校团委
            在舞台类比赛中，我校望海合唱团演唱的《渔港的早晨》荣获声乐类一等奖，剪纸社苏文安的剪纸《潮声》荣获书画类二等奖。
            """));

    [Fact]
    public void Goes_On_With_A_Title_Behind_Who_Chose_It() => Assert.Equal(
        ["-|街坊心动奖|渔港夜校|东屿志愿者协会"],
        Articles.Cases("""
            海州公益项目大赛结果公布
            9月5日，海州慈善促进会公布了大赛结果。
            另外，东屿志愿者协会的“渔港夜校”由现场一百位街坊投豆子选出，获得街坊心动奖。
            """));

    [Fact]
    public void Shares_Out_Ranks_To_Teams_Without_Works() => Assert.Equal(
        ["-|“渔业企业组”团队赛一等奖|-|FishWolf队", "-|三等奖|-|望潮战队"],
        Articles.Cases("""
            # 海科在海州网络大赛中获得团体赛一等奖

            经过激烈角逐，最终海科参与比赛的FishWolf队和望潮战队分别获得“渔业企业组”团队赛一等奖和三等奖。
            """));

    [Fact]
    public void Shares_Out_Titles_And_Ranks_To_Teams_One_By_One() => Assert.Equal(
        [
            "-|全国一等奖|渔网识别系统|听潮团队",
            "-|全国一等奖|潮汐护航平台|望潮团队",
            "-|优胜奖|船闸治理平台|守港团队",
        ],
        Articles.Cases("""
            # 我实验室在海州渔业大赛中获奖

            我实验室听潮团队在林望潮老师指导下凭借作品《渔网识别系统》获得全国一等奖；望潮团队和守港团队分别在两位老师的指导下，凭借《潮汐护航平台》和《船闸治理平台》获得全国一等奖和优胜奖。
            """));
}
