namespace CasePipeline.Extraction.Tests.Outline;

public class AwardedThingsTests
{
    [Fact]
    public void Takes_A_List_Called_Like_Those_Of_The_Other_Awards_For_One() => Assert.Equal(
        ["-|年度创新案例|渔汛贷|东屿农商银行", "-|年度创新案例|渔灯贷|西礁农商银行", "-|人气案例|船上的药箱|南浦人民医院"],
        Articles.Cases("""
            海州公布2031年度榜单
            年度创新案例
            ① 东屿农商银行：渔汛贷
            ② 西礁农商银行：渔灯贷
            人气案例
            ① 南浦人民医院：船上的药箱
            """));

    [Fact]
    public void Takes_Parts_All_Called_After_One_Thing_For_Awards() => Assert.Equal(
        ["-|渔港信贷案例|渔汛贷|东屿农商银行", "-|渔港保险案例|渔船停航险|西礁财险公司"],
        Articles.Cases("""
            海州金融案例汇编发布
            PART.01
            渔港信贷案例
            ★ 渔汛贷
            东屿农商银行
            按渔汛放款，按渔汛还款。
            PART.02
            渔港保险案例
            ★ 渔船停航险
            西礁财险公司
            风大就赔。
            """));
}
