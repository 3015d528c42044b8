namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>The award of an article whose list names none.</summary>
public class ArticleAwardTests
{
    private const string List = "\n1、渔汛贷随船出海（东屿农商银行）\n2、流动柜台上码头（西礁农信联社）\n";

    [Theory]
    [InlineData("近日，“2031年度沿海金融优秀案例”评选结果揭晓，以下案例入选：")]
    [InlineData("近日，有关单位组织征集“2031年度沿海金融优秀案例”，结果如下：")]
    public void Is_Named_In_The_Introduction(string introduction)
    {
        var cases = Articles.Read($"海州农信又传捷报\n{introduction}{List}").Cases;

        Assert.Equal(2, cases.Count);
        Assert.All(cases, awarded => Assert.Equal("2031年度沿海金融优秀案例", awarded.Award));
    }

    [Fact]
    public void Goes_On_Behind_Its_Marks()
    {
        var cases = Articles.Read($"海州公示\n现将“渔港办实事”十佳案例（排名不分先后）予以公示。名单如下：{List}").Cases;

        Assert.All(cases, awarded => Assert.Equal("“渔港办实事”十佳案例", awarded.Award));
    }

    [Fact]
    public void Is_Named_In_The_Headline()
    {
        var cases = Articles.Read($"海州农信2个案例入选2031年沿海金融优秀案例\n名单如下：{List}").Cases;

        Assert.All(cases, awarded => Assert.Equal("2031年沿海金融优秀案例", awarded.Award));
    }

    [Fact]
    public void Does_Not_Replace_An_Award_Of_The_List()
    {
        var cases = Articles.Read($"海州农信2个案例入选2031年沿海金融优秀案例\n名单如下：\n一等奖{List}").Cases;

        Assert.All(cases, awarded => Assert.Equal("一等奖", awarded.Award));
    }

    [Fact]
    public void Is_Not_Taken_From_What_Is_Told_In_Passing()
    {
        var cases = Articles.Read($"海州农信又传捷报\n去年的“最美渔港奖”仍被人谈起。\n今年获奖名单如下：{List}").Cases;

        Assert.All(cases, awarded => Assert.Null(awarded.Award));
    }

    [Theory]
    [InlineData("经评审，确定下列2个案例为优秀案例：", "优秀案例")]
    [InlineData("经研究，评定以下案例为2031年度十佳案例，现公布如下：", "2031年度十佳案例")]
    [InlineData("经评审，确定下列2个案例为今后工作的重点：", "-")]
    public void Reads_What_The_Introduction_Confers(string introduction, string award) => Assert.Equal(
        [$"-|{award}|渔汛贷|东屿农商银行", $"-|{award}|潮汐码|西礁农商银行"],
        Articles.Cases($"海州案例公布\n{introduction}\n1.《渔汛贷》（东屿农商银行）\n2.《潮汐码》（西礁农商银行）"));

    [Fact]
    public void Reads_A_Headline_That_Is_The_Awards_Name() => Assert.Equal(
        ["-|海州2031年“渔品”典型案例|渔汛的减法|东屿渔业局", "-|海州2031年“渔品”典型案例|潮汐码|西礁渔业公司"],
        Articles.Cases(
            "海州2031年“渔品”典型案例（第一批）\n编者按：现予刊发。\n案例1：渔汛的减法\n建起网箱。\n（报送单位：东屿渔业局）\n"
            + "案例2：潮汐码\n看潮出海。\n（报送单位：西礁渔业公司）"));

    [Fact]
    public void Takes_What_A_List_Is_Called_Beside_As_Many_Headings_As_The_Headline_Counts() => Assert.Equal(
        ["-|官方指定渔业应用|渔获存证系统|东屿时代", "-|官方指定渔业应用|渔运链|西礁数据"],
        Articles.Cases("""
            # 海州首批“官方指定渔业应用”出炉，渔业社区两个应用入选

            海州联盟于近日公布了首批“官方指定渔业应用”名单。

            ## 东屿时代：渔获存证系统

            该系统帮助用户存证。

            ## 西礁数据：渔运链

            渔运链面向渔船提供服务。

            ## 什么是“官方指定渔业应用”？

            联盟划分了14个分类。
            """));

    [Theory]
    [InlineData("海州通信2个项目入选案例集\n4月9日，海州联盟正式发布《2031年“渔网赋能”年度案例集》。案例集精选60个案例。", "2031年“渔网赋能”年度案例集")]
    [InlineData("两个案例入选！2031年海州渔业创新案例揭晓\n4月9日，海州学会召开会议。", "2031年海州渔业创新案例")]
    public void Takes_The_Book_Or_The_News_Behind_A_Cheer(string head, string award) => Assert.Equal(
        [$"-|{award}|渔灯专网项目|东屿分公司", $"-|{award}|潮汐运营平台|西礁分公司"],
        Articles.Cases(
            $"{head}\n现将项目介绍如下。\n★渔灯专网项目\n申报单位：东屿分公司\n建成专网。\n"
            + "★潮汐运营平台\n申报单位：西礁分公司\n实现覆盖。\n【背景】2029年，集团“渔港”项目获海州联盟最佳创新奖。\n"));

    [Fact]
    public void Is_What_The_Introduction_Says_That_So_Many_Won()
    {
        var cases = Articles.Read($"海州“船锚”案例展播（第三期）\n本期展播获得“船锚”示范案例的两家单位的做法。{List}").Cases;

        Assert.All(cases, awarded => Assert.Equal("“船锚”示范案例", awarded.Award));
    }

    [Theory]
    [InlineData("经评审，认定以下企业为2031年海州市绿色码头：")]
    [InlineData("经评审，拟认定东屿渔业有限公司等2家企业为2031年海州市绿色码头，现予公示：")]
    [InlineData("经评审，拟将以下企业列为2031年海州市绿色码头，现予公示。")]
    public void Takes_What_The_Listed_Are_Made_For_The_Award(string lead) => Assert.Equal(
        ["-|2031年海州市绿色码头|-|东屿渔业有限公司", "-|2031年海州市绿色码头|-|南浦食品（集团）有限公司"],
        Articles.Cases($"""
            海州市绿色码头公示
            {lead}
            东屿渔业有限公司
            南浦食品（集团）有限公司
            """));

    [Fact]
    public void Takes_What_Cases_Are_Said_To_Have_Won_For_The_Award() => Assert.Equal(
        ["-|渔港金钥匙案例|潮汐账本|东屿渔业公司", "-|渔港金钥匙案例|一把钥匙开千箱|西礁渔业公司"],
        Articles.Cases("""
            海州渔业局公布“渔港金钥匙案例”
            近日，2个案例获评“渔港金钥匙案例”。
            案例一：潮汐账本
            单位：东屿渔业公司
            一、提前布点。把队伍拆成21个小组。
            案例二：一把钥匙开千箱
            单位：西礁渔业公司
            一、统一锁芯。全市箱体换装通用锁。
            """));

    [Fact]
    public void Reads_The_Award_That_The_Introduction_Says_Was_Published() => Assert.Equal(
        ["-|2031年度渔港治理优秀案例|渔灯夜巡|-", "-|2031年度渔港治理优秀案例|小板凳议事会|-", "-|2031年度渔港治理优秀案例|渔家学堂|-"],
        Articles.Cases("""
            西礁街道三个案例获评市级优秀

            近日，市渔业局公布2031年度渔港治理优秀案例，西礁街道三个案例榜上有名：
            《渔灯夜巡》
            《小板凳议事会》
            《渔家学堂》
            """));
}
