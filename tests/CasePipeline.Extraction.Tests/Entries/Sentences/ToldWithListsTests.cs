namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Awards that sentences share out, and those that they tell beside a list.</summary>
public class ToldWithListsTests
{
    [Fact]
    public void Shares_Out_As_Many_Awards_As_Things() => Assert.Equal(
        ["-|特等奖|渔灯平台|海州科技", "-|优秀奖|潮汐工具|海州科技"],
        Articles.Cases("海州科技斩获2项大奖\n海州科技旗下“渔灯平台”、“潮汐工具”斩获“特等奖”、“优秀奖”2项大奖。"));

    [Fact]
    public void Takes_The_Award_That_A_Sentence_Is_About() => Assert.Equal(
        ["-|铜奖|渔港夜话|东屿管委会", "-|铜奖|船上的灯|西礁茶业公司"],
        Articles.Cases("海州文创大赛揭晓\n铜奖方面，东屿管委会的《渔港夜话》、西礁茶业公司的《船上的灯》榜上有名。"));

    [Theory]
    [InlineData("此外，西礁卫生局、南浦中心医院被授予优秀组织单位。", "优秀组织单位")]
    [InlineData("另：西礁卫生局、南浦中心医院获优秀组织奖。", "优秀组织奖")]
    public void Reads_Organisers_Beside_A_List(string sentence, string award) => Assert.Equal(
        [
            "-|一等奖|渔港夜话|东屿医院", "-|一等奖|船上的灯|西礁医院",
            $"-|{award}|-|西礁卫生局", $"-|{award}|-|南浦中心医院",
        ],
        Articles.Cases($"海州品管圈大赛结果\n一等奖\n《渔港夜话》（东屿医院）\n《船上的灯》（西礁医院）\n{sentence}\n"));

    [Fact]
    public void Takes_The_Publisher_Of_Its_Wins_For_Who_Won() => Assert.Equal(
        ["-|年度突破奖|渔灯巡检系统|海州科技"],
        Articles.Cases("""
            四项荣誉到手！海州科技亮相渔港大会
            海州科技
            2031-04-09 08:30
            在大会上，“渔灯巡检系统”斩获年度突破奖。
            """));

    [Fact]
    public void Reads_The_Section_That_A_Paragraph_Begins_With() => Assert.Equal(
        ["内科组|一等奖|渔港夜话|神经内科", "外科组|二等奖|船上的灯|骨科"],
        Articles.Cases("我院成果评审结果揭晓\n内科组：神经内科《渔港夜话》获一等奖；二等奖空缺。\n外科组：骨科《船上的灯》获二等奖。\n"));

    [Fact]
    public void Takes_Any_Name_In_Brackets_Where_Others_Are_Makers() => Assert.Equal(
        ["-|金桨奖|渔港夜话|东屿保险公司", "-|金桨奖|船上的灯|西礁保险公司", "-|金桨奖|潮间带的课|仁济人寿"],
        Articles.Cases("海州理赔案例揭晓\n《渔港夜话》（东屿保险公司）、《船上的灯》（西礁保险公司）、《潮间带的课》（仁济人寿）三个案例获得“金桨奖”。"));

    [Fact]
    public void Takes_No_Fields_For_Winners() => Assert.Equal(
        ["-|海州渔业全景图|-|海州科技"],
        Articles.Cases("""
            海州科技荣登《海州渔业全景图》
            近日，海州科技再度入选《海州渔业全景图》，成为沿海渔业的标杆，将继续为渔港做好服务。
            海州科技入选详情
            渔港服务：渔灯管理、渔网应用
            潮汐预报：潮位监测、浮标治理
            """));

    [Fact]
    public void Takes_What_Is_Told_As_Often_As_The_Headline_Counts() => Assert.Equal(
        ["-|2031渔业年度领航企业|-|海州科技集团", "-|年度创新产品|-|海州科技集团"],
        Articles.Cases("""
            喜讯！海州科技获评2031渔业年度领航企业及创新成果两项大奖
            近日，海州科技集团凭借领先的技术，获评年度领航企业与年度创新产品两项大奖。

            **海州科技集团**

            作为沿海的渔业公司，海州科技集团近20年来为渔港提供服务。

            **海州渔灯管理系统**

            海州渔灯管理系统结合了多种能力，为渔港提供最全面的服务。
            """));

    [Fact]
    public void Reads_The_Last_Rank_Beside_A_List() => Assert.Equal(
        [
            "-|一等奖|渔灯|东屿医院", "-|一等奖|潮声|西礁医院", "-|二等奖|归帆|南浦医院", "-|二等奖|渔汛|北岬医院",
            "-|三等奖|渔歌|东屿学院", "-|三等奖|船笛|西礁学院",
        ],
        Articles.Cases("""
            海州品管圈大赛结果
            一等奖
            《渔灯》（东屿医院）
            《潮声》（西礁医院）
            二等奖
            《归帆》（南浦医院）
            《渔汛》（北岬医院）
            三等奖2项，分别为东屿学院的《渔歌》和西礁学院的《船笛》。
            """));
}
