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

    [Fact]
    public void Reads_The_Names_Before_The_Next_Winner() => Assert.Equal(
        ["-|优秀渔业专家|-|东屿公司", "-|优秀渔港单位|-|东屿公司", "-|渔网贡献奖|-|东屿公司"],
        Articles.Cases("""
            海州渔业大会举行
            东屿公司在渔网方面表现突出，还荣获了三项大奖，包括
            《优秀渔港单位》《渔网贡献奖》以及东屿公司副总裁林望潮荣获《优秀渔业专家》称号，收获颇丰。
            """).Order(StringComparer.Ordinal));

    [Fact]
    public void Takes_No_Titles_For_Awards_That_Win_Some_Themselves() => Assert.Equal(
        ["-|年度责任企业|-|东屿公司", "-|海州十大工程|万吨渔网产线|东屿公司", "-|转型先锋奖|鱼苗孪生库|东屿公司"],
        Articles.Cases("海州渔业大会举行\n近日，东屿公司一举斩获三项荣誉："
            + "“万吨渔网产线”入选“海州十大工程”，“鱼苗孪生库”荣获“转型先锋奖”，公司同时荣膺“年度责任企业”。").Order(StringComparer.Ordinal));

    [Fact]
    public void Reads_The_Name_Behind_A_Label_Below_The_Title() => Assert.Equal(
        ["-|2031年海州渔港标杆方案|渔港运维大脑|望潮软件", "-|2031年海州渔港成长性产品|客流推演平台|望潮软件"],
        Articles.Cases("""
            两款产品上榜！望潮软件斩获2031年度海州渔港两项大奖
            近日，望潮软件“渔港运维大脑”入选“2031年海州渔港标杆方案”，另有一款产品获评“2031年海州渔港成长性产品”。
            渔港运维大脑
            入选奖项：2031年海州渔港标杆方案
            渔港点多线长，传统模式人力投入大、响应慢。
            客流推演平台
            入选奖项：2031年海州渔港成长性产品
            平台融合多源数据，先推演、再落地。
            """));
}
