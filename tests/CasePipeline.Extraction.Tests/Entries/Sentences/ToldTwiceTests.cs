namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Wins that an article tells of more than once.</summary>
public class ToldTwiceTests
{
    [Fact]
    public void Leaves_The_Win_Without_Its_Title_And_By_A_Longer_Name() => Assert.Equal(
        ["-|评审大奖|三寸潮声|东屿学院"],
        Articles.Cases("""
            海州短片比赛揭晓
            东屿学院荣获评审大奖。
            东屿学院凭作品《三寸潮声》荣获评审大奖。
            东屿学院团队凭作品《三寸潮声》荣获评审大奖。
            """));

    [Fact]
    public void Leaves_The_Shorter_Name_Of_A_Team() => Assert.Equal(
        ["-|季军|-|东屿大学听潮战队"],
        Articles.Cases("海州数据大赛落幕\n东屿大学听潮战队获得季军。\n听潮战队以200分的优势获得季军。"));

    [Fact]
    public void Keeps_Other_Winners_Of_The_Same() => Assert.Equal(
        ["-|优异奖|-|西礁学院", "-|优异奖|三寸潮声|东屿学院"],
        Articles.Cases("海州短片比赛揭晓\n西礁学院荣获优异奖。\n东屿学院凭作品《三寸潮声》荣获优异奖。"));

    [Fact]
    public void Leaves_The_Win_Whose_Work_And_Rank_Another_Sentence_Tells() => Assert.Equal(
        ["-|海州科学技术奖二等奖|潮汐预报技术|东屿学院"],
        Articles.Cases("""
            东屿学院获奖
            东屿学院荣获2031年度海州科学技术奖。
            东屿学院申报的“潮汐预报技术”项目荣获海州科学技术奖二等奖。
            """));

    [Fact]
    public void Leaves_The_Shorter_Title_Of_A_Line_Above_The_Text() => Assert.Equal(
        ["-|海州优秀案例|西礁渔港灯塔改造项目|东屿公司"],
        Articles.Cases("""
            东屿公司荣获优秀案例
            灯塔改造项目获优秀案例
            近日，东屿公司的“西礁渔港灯塔改造项目”荣获“海州优秀案例”。
            """));

    [Theory]
    [InlineData("东屿公司再次入选「渔业短名单」。")]
    [InlineData("东屿公司入选报告海州渔业短名单典型厂商。", "海州渔业短名单典型厂商")]
    public void Leaves_The_Award_By_A_Part_Of_Its_Name(string again, string award = "海州渔业短名单") => Assert.Equal(
        [$"-|{award}|-|东屿公司"],
        Articles.Cases($"东屿公司再获认可\n近日，东屿公司入选「{award}」。\n{again}"));

    [Fact]
    public void Leaves_The_Award_Of_A_Title_By_A_Briefer_Name() => Assert.Equal(
        ["-|“十条—渔港”2031行业标杆示范项目|潮汐预报项目|东屿公司"],
        Articles.Cases("""
            东屿公司再获认可
            东屿公司“潮汐预报项目”成功获评“十条—渔港”2031行业标杆示范项目。
            东屿公司申报的“潮汐预报项目”入选“渔港”标杆项目。
            """));

    [Fact]
    public void Leaves_What_Is_The_Award_Elsewhere() => Assert.Equal(
        ["-|渔港采购指南|-|东屿公司"],
        Articles.Cases("""
            东屿公司入选《渔港采购指南》
            近日，东屿公司成功入选《渔港采购指南》。
            《渔港采购指南》从近300个方案中甄选出入围的近百款产品。
            """));

    [Fact]
    public void Leaves_The_Winner_By_A_Part_Of_Its_Name() => Assert.Equal(
        ["-|海州渔业100强|-|海海科技"],
        Articles.Cases("""
            海海科技入选海州渔业100强
            近日，海海科技再度入选“海州渔业100强”。
            海州科技再度入选“海州渔业100强”，海科技再度入选“海州渔业100强”。
            """).Where(awarded => awarded.EndsWith("海海科技", StringComparison.Ordinal)));

    [Fact]
    public void Keeps_The_Award_Of_The_Contest_That_Is_Told_Once() => Assert.Equal(
        ["-|大赛渔网赛道总冠军|-|东屿公司"],
        Articles.Cases("渔港大赛落幕\n东屿公司荣获大赛渔网赛道总冠军。"));

    [Fact]
    public void Keeps_Awards_Of_One_List_That_Are_Called_Alike() => Assert.Equal(
        ["-|优秀渔港支撑单位|-|东屿公司", "-|渔港支撑单位|-|东屿公司"],
        Articles.Cases("海州渔业大会举行\n东屿公司荣获“优秀渔港支撑单位”、“渔港支撑单位”称号。"));

    [Fact]
    public void Leaves_The_Win_Without_A_Work_By_The_End_Of_Its_Award() => Assert.Equal(
        ["-|2031渔业赛总决赛二等奖|渔网管理平台|东屿公司"],
        Articles.Cases("""
            海州渔业大赛落幕
            东屿公司凭借“渔网管理平台”项目，荣获2031渔业赛总决赛二等奖。
            东屿公司此次荣获总决赛二等奖，是实力的印证。
            """));

    [Fact]
    public void Leaves_What_Only_Points_Back_To_What_Was_Won() => Assert.Equal(
        ["-|“海州渔港”创新榜年度优秀渔业产品|Tidecast|-"],
        Articles.Cases("""
            ---
            title: “海州渔港”榜单公布，Tidecast入选年度优秀渔业产品
            ---

            近日，渔网引擎Tidecast入选了“海州渔港”创新榜年度优秀渔业产品。

            ![](https://sea.example/1.png)

            正因如此，Tidecast才得以入选此次优秀渔业产品的榜单。
            """));

    [Fact]
    public void Leaves_The_Award_That_Is_Called_A_Prize_Elsewhere() => Assert.Equal(
        ["-|卓越案例奖|夜航渔灯|东屿医院"],
        Articles.Cases("""
            海州医院擂台赛落幕
            《夜航渔灯》荣获海州医院擂台赛“卓越案例”。
            最终，东屿医院案例《夜航渔灯》斩获海州医院擂台赛“卓越案例奖”。
            """));
}
