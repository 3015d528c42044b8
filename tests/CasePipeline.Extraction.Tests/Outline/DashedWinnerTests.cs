namespace CasePipeline.Extraction.Tests.Outline;

/// <summary>Who won behind a dash below the title.</summary>
public class DashedWinnerTests
{
    [Fact]
    public void Reads_Titles_That_End_Like_Sections() => Assert.Equal(
        [
            "-|典型案例|渔船不再空等|东屿渔业局",
            "-|典型案例|潮汐钟进校园|西礁小学",
            "-|典型案例|渔船压舱水检出外来藻类|望海港海关、望海海关技术中心",
            "-|提名案例|一网星光|南汀渔业站",
            "-|提名案例|木箱截获白蚁|北浦海关查检二科",
        ],
        Articles.Cases("""
            渔港案例评选结果公布

            ＞＞＞ 典型案例
            渔船不再空等
            ——东屿渔业局
            潮汐钟进校园
            ——西礁小学
            渔船压舱水检出外来藻类
            ——望海港海关、望海海关技术中心

            ＞＞＞ 提名案例
            一网星光
            ——南汀渔业站
            木箱截获白蚁
            ——北浦海关查检二科
            """));
}
