namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Headings above what nobody won.</summary>
public class HeadingsOfOthersTests
{
    [Fact]
    public void Reads_No_Interview() => Assert.Equal(
        ["渔村微项目赛道|最具温度项目|船舱书架|东屿社区", "渔村微项目赛道|最具温度项目|渔灯课堂|西礁社区"],
        Articles.Cases("""
            微光公益大赛榜单揭晓

            上榜单！

            渔村微项目赛道
            最具温度项目
            东屿社区：船舱书架
            西礁社区：渔灯课堂

            评委会主任访谈

            问：今年的项目和往年相比，最大的不同是什么？
            答：更小了，也更真了。

            问：有没有让您印象特别深的？
            答：渔灯课堂。
            """));
}
