namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishSubjectsTests
{
    [Theory]
    [InlineData("Night Ferry, submitted by Otter Bank, took the Gold Award.", "Night Ferry", "Otter Bank")]
    [InlineData("Night Ferry, the boat app of Otter Bank, has received the Gold Award.", "Night Ferry", "Otter Bank")]
    [InlineData("Otter Bank is proud to announce that it has won the Gold Award.", "-", "Otter Bank")]
    [InlineData("Otter Bank today announced it has won the Gold Award.", "-", "Otter Bank")]
    [InlineData("Ada Otter, professor at Heron College, has won the Gold Award.", "-", "Heron College")]
    [InlineData("We’re proud to announce that Otter Bank has been awarded the Gold Award.", "-", "Otter Bank")]
    public void Reads_Who_Wins(string sentence, string title, string institution) =>
        Assert.Equal([$"-|Gold Award|{title}|{institution}"], Articles.Cases(EnglishArticle.Of(sentence)));

    [Fact]
    public void Knows_An_Organisation_Again_By_What_Its_Name_Says_It_Is() => Assert.Equal(
        ["-|Golden Eel Award|Save Before Mud|Otter County Credit Union"],
        Articles.Cases(
            """
            Otter County Credit Union Wins Marketing Award

            Otter County Credit Union announced today that the league of lenders has honored it in Heronby.

            The credit union received the Golden Eel Award for its “Save Before Mud” campaign.
            """));

    [Fact]
    public void Reads_An_Opening_That_Is_Set_As_A_Heading() => Assert.Equal(
        ["-|Otter Seal of Approval|-|Heron College"],
        Articles.Cases(EnglishArticle.Of("### We are glad to say Heron College has been awarded the Otter Seal of Approval.")));

    [Theory]
    [InlineData("The team Mudlarks won the Gold Award for Night Ferry.", "Night Ferry")]
    [InlineData("The student team Mudlarks won the Gold Award.", "-")]
    public void Reads_The_Name_Of_A_Team(string sentence, string title) =>
        Assert.Equal([$"-|Gold Award|{title}|Mudlarks"], Articles.Cases(EnglishArticle.Of(sentence)));
}
