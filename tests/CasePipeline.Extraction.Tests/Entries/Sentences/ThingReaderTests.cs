namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Things that win without marks around their names.</summary>
public class ThingReaderTests
{
    private const string Byline = "海渔科技　2031-04-09\n";

    [Theory]
    [InlineData("海渔科技潮汐预报平台凭借领先的算法，荣获“年度产品”。", "潮汐预报平台")]
    [InlineData("海渔潮汐预报芯片，在全国200款产品中脱颖而出，荣获“年度产品”。", "海渔潮汐预报芯片")]
    [InlineData("海渔潮汐预报系统T9凭借领先的算法，作为优秀成果亮相大会，并获评“年度产品”。", "海渔潮汐预报系统T9")]
    [InlineData("海渔潮汐预报平台获得专家的高度认可，在众多产品中脱颖而出，荣获“年度产品”。", "海渔潮汐预报平台")]
    public void Ends_A_Thing_Where_Its_Way_To_The_Award_Begins(string sentence, string title) => Assert.Equal(
        [$"-|年度产品|{title}|海渔科技"],
        Articles.Cases("海渔科技荣获“年度产品”\n" + Byline + sentence));

    [Theory]
    [InlineData("海渔科技凭借多年技术创新与实践，荣获“年度产品”。")]
    [InlineData("海渔科技凭借自身实力与优质服务，荣获“年度产品”。")]
    public void Takes_No_Strength_For_A_Thing(string sentence) => Assert.Equal(
        ["-|年度产品|-|海渔科技"], Articles.Cases("海渔科技荣获“年度产品”\n" + Byline + sentence));

    [Fact]
    public void Begins_A_Title_With_What_It_Rests_On() => Assert.Equal(
        ["-|年度产品|基于声呐的渔船防撞方案|海渔科技"],
        Articles.Cases("海渔科技荣获“年度产品”\n" + Byline + "其中，海渔科技基于声呐的渔船防撞方案荣获“年度产品”。"));

    [Fact]
    public void Takes_No_Thing_Of_The_Headline_For_Who_Won() => Assert.Equal(
        ["-|年度产品|潮汐预报平台|海渔科技"],
        Articles.Cases("潮汐预报平台荣获“年度产品”\n" + Byline + "海渔科技潮汐预报平台凭借领先的算法，荣获“年度产品”。"));

    [Fact]
    public void Takes_No_Role_For_A_Thing() => Assert.Equal(
        ["-|海州技术榜|潮汐预报技术|东屿科技"],
        Articles.Cases("""
            东屿科技荣登海州技术榜
            东屿科技“潮汐预报技术”项目在众多项目中脱颖而出，作为渔业领域唯一代表性技术成果入选海州技术榜。
            """));

    [Fact]
    public void Takes_A_Solution_With_What_Stands_Behind_Its_Marks() => Assert.Equal(
        ["-|海州优秀奖|“两港一湾”专项治理解决方案|东屿科技"],
        Articles.Cases("东屿科技荣获海州优秀奖\n东屿科技“两港一湾”专项治理解决方案斩获海州优秀奖。"));

    [Fact]
    public void Begins_A_Title_With_What_It_Rests_On_Whatever_It_Ends_With() => Assert.Equal(
        ["-|年度产品|基于潮汐模型的渔网治理|海渔科技"],
        Articles.Cases("海渔科技荣获“年度产品”\n" + Byline + "海渔科技基于潮汐模型的渔网治理凭借创新脱颖而出，荣获“年度产品”。"));

    [Theory]
    [InlineData("海渔科技基于多年的渔网经验凭借创新荣获“年度产品”。")]
    [InlineData("海渔科技基于潮汐模型凭借创新荣获“年度产品”。")]
    public void Takes_No_Other_Ground_For_A_Title(string sentence) => Assert.DoesNotContain(
        Articles.Cases("海渔科技荣获“年度产品”\n" + Byline + sentence),
        awarded => awarded.Contains("基于", StringComparison.Ordinal));

    [Fact]
    public void Takes_No_Part_In_A_Project_For_Its_Title() => Assert.Equal(
        ["-|海州渔业奖|渔网追踪技术|海渔"],
        Articles.Cases("""
            海渔荣获海州渔业奖
            海渔的《渔网追踪技术》项目荣获“海州渔业奖”。
            此次海渔参与项目获评一等奖，是对海渔的又一次认可。
            """));

    [Fact]
    public void Takes_The_Case_That_Two_Ran_Together() => Assert.Equal(
        ["-|2031年度渔业优秀案例|潮汐防御体系建设案例|某运营商与东屿科技"],
        Articles.Cases("海州渔业案例揭晓\n由某运营商与东屿科技合作开展的潮汐防御体系建设案例，荣膺2031年度渔业优秀案例。"));

    [Fact]
    public void Takes_No_Count_Of_Works_For_A_Thing() => Assert.Empty(
        Articles.Cases("海州文艺调演揭晓\n近日，渔场有24部作品分获歌舞类、声乐类一等奖。"));

    [Theory]
    [InlineData("东屿科技的渔灯评估平台与巡航防御解决方案分别荣获一等奖和二等奖。")]
    [InlineData("东屿科技的渔灯评估平台、巡航防御解决方案分获一等奖、二等奖。")]
    public void Parts_Things_That_Won_One_By_One(string sentence) => Assert.Equal(
        ["-|一等奖|渔灯评估平台|东屿科技", "-|二等奖|巡航防御解决方案|东屿科技"], Articles.Cases("东屿科技斩获双奖\n" + sentence));

    [Fact]
    public void Takes_What_Was_Entered_For_No_Award() => Assert.Equal(
        ["-|一等奖|渔灯读书会实践创新案例|东屿大学图书馆"],
        Articles.Cases("海州读书成果揭晓\n近日，东屿大学图书馆报送的“渔灯读书会实践创新案例”荣获一等奖。"));

    [Fact]
    public void Takes_No_Count_Of_Papers_For_A_Thing() => Assert.Empty(
        Articles.Cases("海州渔港案例揭晓\n经过评审，共遴选出10份案例入围“海州渔港十大精品案例”。"));
}
