namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>All that an announced award was given to, in the one sentence that lists it.</summary>
public class WholeListsTests
{
    [Theory]
    [InlineData("三大案例为：")]
    [InlineData("入选的三个案例分别是：")]
    public void Reads_As_Many_Titles_As_The_Sentence_Counts(string lead) => Assert.Equal(
        [
            "-|2031年沿海三大创新案例|渔船撞礁案|-", "-|2031年沿海三大创新案例|首例“毒鱼”索赔案|-",
            "-|2031年沿海三大创新案例|渔灯商标案|-",
        ],
        Articles.Cases(
            $"“2031年沿海三大创新案例”评选结果揭晓\n评选结果今天揭晓，渔灯商标案等入选。\n{lead}渔船撞礁案、首例“毒鱼”索赔案、渔灯商标案。"));

    [Fact]
    public void Reads_Organisations_As_Winners() => Assert.Equal(
        [
            "-|2031年沿海三大创新企业|-|东屿渔业公司", "-|2031年沿海三大创新企业|-|西礁港务集团",
            "-|2031年沿海三大创新企业|-|南浦农商银行",
        ],
        Articles.Cases("2031年沿海三大创新企业揭晓\n评选结果今天揭晓。\n三大创新企业为：东屿渔业公司、西礁港务集团、南浦农商银行。"));

    [Theory]
    [InlineData("三大创新案例为：渔船撞礁案、渔灯商标案。")]
    [InlineData("三大标准为：渔船安全、渔灯常亮、渔港整洁。")]
    public void Reads_None_Of_Another_Count_Or_Name(string sentence) =>
        Assert.Empty(Articles.Cases($"2031年沿海三大创新案例揭晓\n评选结果今天揭晓。\n{sentence}"));

    [Fact]
    public void Reads_No_Persons() => Assert.Empty(
        Articles.Cases("2031年沿海三大渔民揭晓\n评选结果今天揭晓。\n三大渔民为：林望潮、马文山、李小舟。"));

    [Theory]
    [InlineData("据了解，这三个案例分别为：", "；")]
    [InlineData("三大案例是:", ";")]
    public void Reads_Long_Titles_Between_Semicolons(string lead, string stop) => Assert.Equal(
        [
            "-|2031年沿海三大创新案例|甲渔业公司、乙渔业公司诉丙港务公司渔船买卖案|-", "-|2031年沿海三大创新案例|林某某毒鱼案|-",
            "-|2031年沿海三大创新案例|渔灯商标案|-",
        ],
        Articles.Cases(
            "2031年沿海三大创新案例揭晓\n评选结果今天揭晓。\n"
            + $"{lead}甲渔业公司、乙渔业公司诉丙港务公司渔船买卖案{stop}林某某毒鱼案{stop}渔灯商标案。"));

    [Fact]
    public void Reads_No_List_Of_Another_Edition() => Assert.Empty(
        Articles.Cases("2031年沿海三大创新案例揭晓\n评选结果今天揭晓。\n据介绍，上届评选中，三大创新案例为：渔船撞礁案；毒鱼索赔案；渔灯商标案。"));
}
