namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Grants to those whose names are written in Latin letters.</summary>
public class LatinWinnersTests
{
    [Theory]
    [InlineData("潮汐奖授予了渔网的发明者 Ada Otter。", "-|潮汐奖|-|Ada Otter")]
    [InlineData("潮汐奖授予了已故的 Bo W. Reed 医生，他记录了潮水三十年。", "-|潮汐奖|-|Bo W. Reed")]
    [InlineData("潮汐奖授予了 Ada Otter 等人，他们研究渔网。", "-|潮汐奖|-|Ada Otter")]
    [InlineData("潮汐奖授予了测绘项目 Tidecast。", "-|潮汐奖|Tidecast|-")]
    [InlineData("潮汐奖授予了东屿大学的 Ada Otter。", "-|潮汐奖|-|东屿大学")]
    [InlineData("Heron Society 宣布 2031 年潮汐奖授予了 Ada Otter。", "-|2031 年潮汐奖|-|Ada Otter")]
    public void Reads_To_Whom_An_Award_Went(string sentence, string expected) =>
        Assert.Equal([expected], Articles.Cases("潮汐奖揭晓\n" + sentence));

    [Fact]
    public void Reads_All_Grants_Of_A_Sentence() => Assert.Equal(
        ["-|潮汐奖|-|Ada Otter", "-|潮汐奖|-|Tide Free Project", "-|先锋奖|-|Bo Reed"],
        Articles.Cases("潮汐奖揭晓\n潮汐奖授予 Ada Otter 和 Tide Free Project，先锋奖授予渔港开发者 Bo Reed。"));

    [Fact]
    public void Reads_No_Part_Of_A_List_Without_Names() => Assert.Empty(
        Articles.Cases("潮汐奖揭晓\n潮汐奖授予了证明潮水有信的三位学者。"));
}
