namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Awards that stand before each title of a line.</summary>
public class InlineChainTests
{
    [Fact]
    public void Reads_Bracketed_Makers_And_The_Section() => Assert.Equal(
        ["新建组|第一名|望潮广场|北区公所", "新建组|第二名|新桥花台|西礁国小", "新建组|第三名|长堤广场|南区公所", "校园组|第一名|望海小院|东屿国小", "校园组|第二名|渔火阶梯|南汀小学"],
        Articles.Cases("""
            东屿好望角考核揭晓

            东屿市政府十八日表扬考核优良单位，名单如下。

            新建组：第一名「望潮广场」（北区公所）、第二名「新桥花台」（西礁国小）、第三名「长堤广场」（南区公所）。

            校园组：第一名「望海小院」（东屿国小）、第二名「渔火阶梯」（南汀小学）。
            """));
}
