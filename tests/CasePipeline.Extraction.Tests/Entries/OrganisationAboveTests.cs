namespace CasePipeline.Extraction.Tests.Entries;

public class OrganisationAboveTests
{
    [Fact]
    public void Gives_Titles_To_The_Organisation_Above_Them() => Assert.Equal(
        [
            "-|优秀案例|盘活烂尾渔港|海州市中级人民法院", "-|优秀案例|渔网归还案|海州市中级人民法院",
            "-|优秀案例|电子送达“一点通”|东屿海事法院", "-|入围案例|潮汐调解室|西礁县人民法院",
        ],
        Articles.Cases("""
            海州法院发布2031年营商环境案例
            现公布优秀案例和入围案例。
            一、优秀案例
            （一）海州市中级人民法院
            1.《盘活烂尾渔港》
            【典型意义】渔港重新开工。
            2.《渔网归还案》
            【典型意义】渔网回到渔民手里。
            （二）东屿海事法院
            ——《电子送达“一点通”》
            【典型意义】送达成功率94%。
            二、入围案例
            （一）西礁县人民法院
            1.《潮汐调解室》
            """));
}
