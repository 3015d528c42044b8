namespace CasePipeline.Extraction.Tests.Lines;

/// <summary>Where what follows an article begins.</summary>
public class TailStartTests
{
    [Theory]
    [InlineData("**推 荐 阅 读**")]
    [InlineData("推荐阅读")]
    [InlineData("**End**")]
    [InlineData("**海州渔业直播回放**")]
    public void Leaves_Other_News_Behind_The_Article(string heading) => Assert.Equal(
        ["-|2031渔业创新百强|-|海科安全"],
        Articles.Cases($"""
            # 海科安全入选2031渔业创新百强

            海科安全

            近日，海州渔业协会公布榜单，海科安全入选“2031渔业创新百强”。

            未来，海科安全将继续为渔港服务。

            {heading}

            喜讯：海科安全荣获“2030年渔业科技奖二等奖”
            """));
}
