namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Numbered lists of winners above what they won with.</summary>
public class NumberedWinnersTests
{
    [Fact]
    public void Reads_Titles_Below_Numbered_Winners() => Assert.Equal(
        [
            "-|渔港服务十大创新案例|渔灯夜巡：让渔民夜里出海更安心|东屿渔业公司",
            "-|渔港服务十大创新案例|小板凳议事会：把矛盾化解在码头|西礁街道",
            "-|渔港服务十大创新案例|渔家学堂：渔嫂也能上网课|南湾社区",
        ],
        Articles.Cases("""
            渔港服务十大创新案例

            01 东屿渔业公司
            渔灯夜巡：让渔民夜里出海更安心
            02 西礁街道
            小板凳议事会：把矛盾化解在码头
            03 南湾社区
            渔家学堂：渔嫂也能上网课
            """));

    [Fact]
    public void Reads_Titles_Below_Winners_With_Numbers_In_Brackets() => Assert.Equal(
        ["-|渔港服务十佳案例|渔灯夜巡让渔民夜里出海更安心|东屿渔业公司", "-|渔港服务十佳案例|小板凳议事会把矛盾化解在码头|西礁街道", "-|渔港服务十佳案例|渔家学堂：渔嫂也能上网课|南湾社区"],
        Articles.Cases("""
            关于公布渔港服务十佳案例的通知

            经评审，评选出十佳案例，名单如下：

            （一）东屿渔业公司
            渔灯夜巡让渔民夜里出海更安心
            （二）西礁街道
            小板凳议事会把矛盾化解在码头
            （三）南湾社区
            渔家学堂：渔嫂也能上网课
            """));

    [Fact]
    public void Takes_Labels_Below_Winners_For_No_Titles() => Assert.Empty(Articles.Cases("""
            第三届渔港职工技能大赛先进集体

            1. 东屿渔业公司
            负责人：林望潮
            2. 西礁街道
            负责人：李海
            """));
}
