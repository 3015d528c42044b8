namespace CasePipeline.Extraction.Tests.Lines;

public class CommitteeTests
{
    [Fact]
    public void Takes_The_Committee_Below_The_Last_Sentence_For_Who_Signs()
    {
        var article = Articles.Read("""
            海州渔歌大赛获奖名单
            优秀组织奖
            东屿农商银行
            西礁农商银行
            请各单位于五月前领取奖牌。
            “渔歌杯”大赛组委会
            """);

        Assert.Equal("“渔歌杯”大赛组委会", article.Article.Author);
        Assert.Equal(2, article.Cases.Count);
    }
}
