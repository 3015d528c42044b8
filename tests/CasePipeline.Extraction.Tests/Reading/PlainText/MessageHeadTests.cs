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
}
