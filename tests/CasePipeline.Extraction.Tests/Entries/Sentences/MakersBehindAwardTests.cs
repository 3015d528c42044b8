namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary></summary>
public class MakersBehindAwardTests
{
    [Fact]
    public void Reads_Units_Behind_Those_Who_Completed_A_Work() => Assert.Equal(
        ["-|2031年度海州渔业最高科学技术奖|-|东屿大学", "-|渔业自然科学奖一等奖|渔灯光学基础理论|东屿大学、西礁研究院", "-|渔业技术发明奖一等奖|渔网可降解技术|南湾公司"],
        Articles.Cases("""
            最高渔业奖揭晓

            2031年度海州渔业最高科学技术奖授予东屿大学林望潮教授。渔业自然科学奖一等奖授予“渔灯光学基础理论”，主要完成人为林望潮、马文山，主要完成单位为东屿大学、西礁研究院。渔业技术发明奖一等奖授予“渔网可降解技术”，主要完成单位为南湾公司。
            """));

    [Fact]
    public void Reads_Who_Led_The_Work_Behind_Its_Award() => Assert.Equal(
        ["-|特等奖|渔灯智能控制关键技术|东屿大学", "-|一等奖|渔网可降解材料|西礁研究院", "-|一等奖|渔船节能装备|南湾公司"],
        Articles.Cases("""
            第十届渔港科技奖励大会召开

            “渔灯智能控制关键技术”获特等奖，由东屿大学牵头完成。“渔网可降解材料”“渔船节能装备”获一等奖，分别由西礁研究院、南湾公司牵头完成。
            """));

    [Fact]
    public void Leaves_The_Titles_Of_The_Next_Clause_To_Their_Makers() => Assert.Equal(
        ["-|特等奖|渔灯智能控制关键技术|东屿大学", "-|一等奖|渔网可降解材料|西礁研究院", "-|一等奖|渔船节能装备|南湾公司"],
        Articles.Cases("""
            第十届渔港科技奖励大会召开

            “渔灯智能控制关键技术”获特等奖，由东屿大学牵头完成；“渔网可降解材料”“渔船节能装备”获一等奖，分别由西礁研究院、南湾公司牵头完成。
            """));

    [Fact]
    public void Reads_Makers_Behind_That_Project() => Assert.Equal(
        ["-|特等奖|渔灯智能控制关键技术|东屿大学、西礁研究院", "-|一等奖|渔网可降解材料|南湾公司"],
        Articles.Cases("""
            第十届渔港科技奖励大会召开

            “渔灯智能控制关键技术”获特等奖，该项目由东屿大学、西礁研究院共同完成；“渔网可降解材料”获一等奖，完成单位为南湾公司。
            """));

    [Fact]
    public void Reads_Makers_Behind_What_Was_Granted() => Assert.Equal(
        ["-|特等奖|渔灯智能控制关键技术|东屿大学", "-|一等奖|渔网可降解材料|西礁研究院"],
        Articles.Cases("""
            第十届渔港科技奖励大会召开

            特等奖授予“渔灯智能控制关键技术”，由东屿大学牵头完成；一等奖授予“渔网可降解材料”，由西礁研究院牵头完成。
            """));
}
