namespace CasePipeline.Extraction.Tests.Outline;

/// <summary>Headings that number a part of a list.</summary>
public class PartHeadingTests
{
    [Fact]
    public void Reads_A_Track_With_Its_Number_As_Section() => Assert.Equal(
        ["-|-|渔业生产|赛道一", "-|一等奖|渔灯夜巡|东屿渔业公司", "-|二等奖|小板凳议事会|西礁街道", "-|-|渔村生活|赛道二", "-|一等奖|渔家学堂|南湾社区"],
        Articles.Cases("""
            渔港服务创新大赛获奖名单

            赛道一：渔业生产
            一等奖 渔灯夜巡（东屿渔业公司）
            二等奖 小板凳议事会（西礁街道）
            赛道二：渔村生活
            一等奖 渔家学堂（南湾社区）
            """));

    [Fact]
    public void Reads_A_Theme_With_Its_Number_As_Award() => Assert.Equal(
        ["-|主题一 渔业生产|渔灯夜巡|东屿渔业公司", "-|主题一 渔业生产|小板凳议事会|西礁街道", "-|主题二 渔村生活|渔家学堂|南湾社区"],
        Articles.Cases("""
            渔港服务创新大赛获奖名单

            主题一 渔业生产
            渔灯夜巡（东屿渔业公司）
            小板凳议事会（西礁街道）
            主题二 渔村生活
            渔家学堂（南湾社区）
            """));
}
