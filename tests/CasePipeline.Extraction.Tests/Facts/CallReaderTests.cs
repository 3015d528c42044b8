namespace CasePipeline.Extraction.Tests.Facts;

/// <summary></summary>
public class CallReaderTests
{
    [Fact]
    public void Reads_Good_Results_Of_A_Call_As_News() => Assert.Equal(
        ["-|一等案例|码头书屋：让书香飘进渔港|海州市图书馆", "-|二等案例|渔灯夜读|海州市图书馆", "-|二等案例|听海读书会|海州市图书馆"],
        Articles.Cases("""
            海州市图书馆在全省阅读推广案例征集中获佳绩

            在日前公布的全省图书馆阅读推广案例征集评选结果中，海州市图书馆选送的“码头书屋：让书香飘进渔港”从全省216个案例中脱颖而出，获评一等案例；“渔灯夜读”“听海读书会”获评二等案例。
            """));
}
