namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Grants, and awards beside those of a list.</summary>
public class GrantReaderTests
{
    [Fact]
    public void Reads_An_Award_Beside_The_List() => Assert.Equal(
        ["-|金奖|一盏渔灯|东屿服务中心", "-|银奖|缆绳接力|西礁街坊会", "-|最佳组织奖|-|北浦渔业局"],
        Articles.Cases("""
            东屿社区计划结果

            得奖计划如下：
            金奖：《一盏渔灯》（东屿服务中心）
            银奖：《缆绳接力》（西礁街坊会）
            另设最佳组织奖，由北浦渔业局夺得。
            """));

    [Fact]
    public void Reads_What_Else_The_Organiser_Won_With() => Assert.Equal(
        ["-|优秀组织奖|-|西礁街道", "-|一等奖|小板凳议事会|西礁街道"],
        Articles.Cases("""
            东屿基层治理案例评选揭晓

            西礁街道荣获优秀组织奖，其选送的“小板凳议事会”荣获一等奖。
            """));

    [Fact]
    public void Takes_A_Title_Before_A_Winner_For_None() => Assert.Equal(
        ["-|优秀案例|AI进渔港|南湾县委宣传部", "-|优秀案例|码头服务法|中岬实验幼儿园", "-|创新案例|123渔事服务法|中岬实验幼儿园"],
        Articles.Cases("""
            2031年度渔港治理创新案例评选结果

            优秀案例：AI进渔港 南湾县委宣传部
            优秀案例：码头服务法 中岬实验幼儿园
            创新案例：123渔事服务法 中岬实验幼儿园
            """));
}
