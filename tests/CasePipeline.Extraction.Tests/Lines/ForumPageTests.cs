namespace CasePipeline.Extraction.Tests.Lines;

/// <summary>Pages of forums that were saved as text.</summary>
public class ForumPageTests
{
    private const string Post = "获奖作品：\n一等奖\n《渔港夜话》林望潮\n二等奖\n《船上的灯》（组照）方海";

    [Theory]
    [InlineData(
        "查看: 2031|回复: 0\n打印 上一主题 下一主题\n海州摄影大赛结果出炉!\n[复制链接]\n2万\n主题\n2万\n帖子\n超级版主\n楼主\n"
        + "发表于 2031-4-9 07:01:04 | 只看该作者 回帖奖励 |倒序浏览\n")]
    [InlineData(
        "• 49阅读\n• 0回复\n海州摄影大赛结果出炉! [复制链接]\n上一主题 下一主题\n离线admin\n只看楼主 倒序阅读 0 发表于: 2031-04-09\n")]
    public void Finds_Headline_And_Date_Among_The_Counts_Of_Who_Posted(string page)
    {
        var read = Articles.Read(page + Post);

        Assert.Equal(("海州摄影大赛结果出炉!", new DateOnly(2031, 4, 9)), (read.Article.Title, read.Article.PublishedOn));
        Assert.Equal(["-|一等奖|渔港夜话|-", "-|二等奖|船上的灯|-"], Articles.Cases(page + Post));
    }

    [Theory]
    [InlineData("海州摄影大赛结果出炉!\n")]
    [InlineData("海州摄影大赛结果出炉!\n[复制链接]\n")]
    public void Leaves_A_Page_That_Is_None_Of_A_Forum(string page) =>
        Assert.Equal("海州摄影大赛结果出炉!", Articles.Read(page + Post).Article.Title);
}
