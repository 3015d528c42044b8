namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Awards that a sentence counts before it names them.</summary>
public class NamedPrizesTests
{
    [Theory]
    [InlineData("包括“渔港先锋”、“潮汐之星”")]
    [InlineData("分别为“渔港先锋”和“潮汐之星”")]
    public void Reads_The_Names_Behind_The_Count(string names) => Assert.Equal(
        ["-|渔港先锋|-|东屿造船有限公司", "-|潮汐之星|-|东屿造船有限公司"],
        Articles.Cases($"海州渔业大会举行\n会上，东屿造船有限公司一举夺得两项省级奖项，{names}，展现了实力。"));

    [Fact]
    public void Reads_Names_Without_Marks_Behind_The_Count() => Assert.Equal(
        ["-|年度渔业公司奖|-|东屿造船有限公司", "-|最佳捕捞及养殖服务商|-|东屿造船有限公司"],
        Articles.Cases("海州渔业大会举行\n东屿造船有限公司荣获大会颁发两个奖项，包括年度渔业公司奖、最佳捕捞及养殖服务商，备受肯定。"));

    [Fact]
    public void Takes_No_Count_For_An_Award() =>
        Assert.Empty(Articles.Cases("海州渔业大会举行\n会上，东屿造船有限公司斩获双项大奖，10余大奖也各有所归。"));
}
