using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Tests.Reading.PlainText;

/// <summary>E-mails that were saved as text.</summary>
public class MessageHeadTests
{
    [Fact]
    public void Takes_The_Fields_Of_A_Message_For_The_Articles()
    {
        var article = ReadArticle.Of("""
            From: "Ada Otter" <ada@heron.example>
            To: boats@heron.example,
             mud@heron.example
            Date: Wed, 9 Apr 2031 08:30:00 +0000
            Subject: Three boats win

            Night Ferry has won.
            """);

        Assert.Equal(("Three boats win", "Ada Otter"), (article.Declared.Title, article.Declared.Author));
        Assert.Equal(["Night Ferry has won."], article.Lines.Select(line => article.Text.Cut(line.Span)));
    }

    [Theory]
    [InlineData("Subject: Three boats win\nDate: 9 April 2031\n\nNight Ferry has won.")]
    [InlineData("From: Ada Otter\nSubject: Three boats win\nNight Ferry has won.")]
    public void Leaves_Text_Without_A_Whole_Head(string text) =>
        Assert.Equal(DeclaredFacts.None, ReadArticle.Of(text).Declared);

    [Fact]
    public void Takes_The_Fields_Of_A_Chinese_Message_For_The_Articles()
    {
        var article = Articles.Read("""
            发件人：渔业局质控组
            发送时间：2031年4月9日 16:32
            收件人：各渔港
            抄　送：办公室
            主　题：2031年渔港成果发布赛结果

            各渔港：

            金奖
            - 降低渔灯故障率 / 东屿渔业局
            """).Article;

        Assert.Equal(
            ("2031年渔港成果发布赛结果", "渔业局质控组", new DateOnly(2031, 4, 9)),
            (article.Title, article.Author, article.PublishedOn));
    }

    [Fact]
    public void Leaves_Labels_That_Only_Look_Like_A_Chinese_Head() => Assert.Equal(
        DeclaredFacts.None,
        ReadArticle.Of("发件人：渔业局\n时间：2031年4月9日\n\n金奖：渔灯（东屿渔业局）").Declared);
}
