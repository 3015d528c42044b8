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

    [Theory]
    [InlineData("Heron and Reed Care Group, East Otter Care Group, and Otter Downs Care Group")]
    [InlineData("Heron Care Group, East Otter Care Group and Otter Downs Care Group")]
    public void Reads_Institutions_That_Are_Called_Alike_As_Joint_Winners(string names) => Assert.Equal(
        [$"-|Award for Carers|-|{names}"],
        Articles.Cases(EnglishArticle.Of($"- Award for Carers: {names}")));

    [Fact]
    public void Keeps_A_Title_Before_Institutions_That_Are_Called_Otherwise() => Assert.Equal(
        ["-|Award for Night|Night Library|Otter Trust, and Reed Bank"],
        Articles.Cases(EnglishArticle.Of("- Award for Night: Night Library, Otter Trust, and Reed Bank")));

    [Fact]
    public void Reads_An_Institution_That_Is_Named_After_A_River() => Assert.Equal(
        ["-|Award for Ferries|-|The Otter upon Reed Hospitals Foundation Trust"],
        Articles.Cases(EnglishArticle.Of("- Award for Ferries: The Otter upon Reed Hospitals Foundation Trust")));
}
