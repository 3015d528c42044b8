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
}
