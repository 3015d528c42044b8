namespace CasePipeline.Extraction.Tests.Outline;

public class SectionPlacerTests
{
    [Fact]
    public void Reads_Awards_Behind_A_Bulleted_List_Of_Another_Award() => Assert.Equal(
        ["小学组|冠军|-|东屿小学", "小学组|优异奖|-|西礁小学", "小学组|优异奖|-|南浦小学", "小学组|最佳新秀奖|-|海州公学", "小学组|最踊跃参与奖|-|东屿中学"],
        Articles.Cases("""
            第九届海州航海知识竞赛结果
            小学组
            冠军：东屿小学
            优异奖
            – 西礁小学
            – 南浦小学
            最佳新秀奖：海州公学
            最踊跃参与奖：东屿中学
            """));

    [Fact]
    public void Places_An_Attachment_Below_None_Of_The_Sections_Before_It() => Assert.Equal(
        ["-|一级示范工程|石门水库管护项目|东屿水库管理所", "-|二级示范工程|鲤鱼塘管护项目|西礁水务公司"],
        Articles.Cases(
            """
            关于公布小型水库示范工程名单的通知
            各县水务局：
            一、充分认识示范工程的作用
            我市现有小型水库642座。
            二、强化经费保障
            市级财政对示范工程给予补助。
            附件
            2031年度小型水库示范工程名单
            一级示范工程（1座）
            1	石门水库管护项目	东屿水库管理所
            二级示范工程（1座）
            1	鲤鱼塘管护项目	西礁水务公司
            """));

    [Fact]
    public void Places_An_Award_With_Its_List_Beside_One_Whose_Winners_Stand_Below_It() => Assert.Equal(
        [
            "-|爱心学校|-|东屿小学", "-|爱心学校|-|西礁幼儿园", "-|优秀慈善工作站|-|南浦慈善工作站", "-|优秀慈善工作站|-|北浦慈善工作站",
            "-|爱心医院|-|东屿人民医院", "-|爱心医院|-|西礁口腔医院",
        ],
        Articles.Cases("""
            海州公益慈善表扬名单
            爱心学校：东屿小学、西礁幼儿园
            优秀慈善工作站：
            南浦慈善工作站
            北浦慈善工作站
            爱心医院：东屿人民医院、西礁口腔医院
            希望受表扬的单位再接再厉。
            """));
}
