namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishCommasTests
{
    [Theory]
    [InlineData("Otter Risk Mudly, LLC", "-", "Otter Risk Mudly, LLC")]
    [InlineData("Night Ferry, Reed & Sons, Inc.", "Night Ferry", "Reed & Sons, Inc.")]
    [InlineData("Reed & Sons, Inc., Heronby, Ohio", "-", "Reed & Sons, Inc.")]
    [InlineData("Ada Otter, Head of Data, Mudly, LLP", "-", "Mudly, LLP")]
    [InlineData("Night Ferry, Ada Otter, Heron Harbours, Ltd.", "Night Ferry", "Heron Harbours, Ltd.")]
    public void Keeps_A_Company_Together_With_Its_Form(string line, string title, string institution) => Assert.Equal(
        [$"-|Gold Award|{title}|{institution}"],
        Articles.Cases(EnglishArticle.Of($"## Gold Award\n\n- {line}")));

    [Fact]
    public void Reads_A_Company_With_Its_Form_In_A_Sentence() => Assert.Equal(
        ["-|Tide Award|-|Mudly Harbours, LLC"],
        Articles.Cases(EnglishArticle.Of("Mudly Harbours, LLC won the Tide Award for its work on ferries.")));
}
