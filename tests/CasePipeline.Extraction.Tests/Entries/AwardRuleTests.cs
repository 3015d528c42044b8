namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>What stands behind an award's name and a colon.</summary>
public class AwardRuleTests
{
    [Theory]
    [InlineData("渔港贡献奖：该奖项独立评选，得分需在十二分以上方可入围。")]
    [InlineData("渔港贡献奖：授予在渔港建设中得分最高的十支队伍。")]
    public void Leaves_What_Says_What_An_Award_Is_For(string rule) =>
        Assert.Empty(Articles.Cases("海州渔业挑战赛\n比赛规则调整如下。\n" + rule));

    [Fact]
    public void Takes_Who_Is_The_Best_Company_For_One() => Assert.Equal(
        ["-|最佳创业公司|-|Heronly", "-|最佳产品|Netbox|-"],
        Articles.Cases("海州创业大会结果公布\n获奖名单如下：\n最佳创业公司：Heronly\n最佳产品：Netbox"));
}
