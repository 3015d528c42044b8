namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Cases whose parts stand on three lines, the win on the last.</summary>
public class StackedWinsTests
{
    [Fact]
    public void Reads_Each_Award_With_The_Title_Above_It() => Assert.Equal(
        ["-|十大特色品牌工作|爱心汇聚护苗成长|东屿市妇联", "-|创新典型案例——家庭儿童工作篇|激活家庭教育一池春水|西礁区妇联", "-|创新典型案例——志愿服务篇|缘虹梦编织彩虹|北浦区妇联"],
        Articles.Cases("""
            东屿妇联工作获表彰

            东屿市妇联

            《爱心汇聚护苗成长》

            入选十大特色品牌工作

            西礁区妇联

            《激活家庭教育一池春水》

            入选创新典型案例——家庭儿童工作篇

            北浦区妇联

            《缘虹梦编织彩虹》

            入选创新典型案例——志愿服务篇
            """));
}
