namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishTitledLinesTests
{
    private const string List =
        """
        **Night Ferry**

        _Department of Tides_

        It sails after dark, and nobody has fallen into the water so far.

        **Reed Ledger**

        _Otter Bank_

        It counts what grows.

        **Mud Atlas**

        _Eelport Library_

        It maps every mudflat between two tides.
        """;

    [Fact]
    public void Reads_Emphasised_Titles_Above_Institutions_With_What_The_Headline_Calls_Them() => Assert.Equal(
        [
            "-|Top 25 Ideas of the Coast|Night Ferry|Department of Tides",
            "-|Top 25 Ideas of the Coast|Reed Ledger|Otter Bank",
            "-|Top 25 Ideas of the Coast|Mud Atlas|Eelport Library",
        ],
        Articles.Cases(
            $"# Heronby’s Top 25 Ideas of the Coast\n\nThe jury named the Top 25 Ideas of the Coast.\n\n{List}"));

    [Fact]
    public void Names_The_Contest_That_Is_Named_Most_Often_Above() => Assert.Equal(
        "Low Water Award",
        Articles.Read(
            "# Finalists\n\nThe Low Water Award has its finalists. Ada once won the Otter Prize. "
            + $"The Low Water Award is old.\n\n{List}").Cases[0].Award);

    [Fact]
    public void Finds_No_Case_In_An_Article_That_Announces_None() =>
        Assert.Empty(Articles.Cases($"# Things to do on the coast\n\nIt rains a lot.\n\n{List}"));

    [Fact]
    public void Reads_The_Headings_Above_Such_Titles_As_Their_Awards() => Assert.Equal(
        [
            "-|Simpler|One Quay Form|Department of Tides", "-|Simpler|Ferry Pass|Otter Bank",
            "-|Kinder|The Quiet Quay|Eelport Library",
        ],
        Articles.Cases(EnglishArticle.Of(
            "## Simpler\n\n### One Quay Form\n\n*Department of Tides*\n\nIt took eleven forms before.\n\n"
            + "### Ferry Pass\n\n*Otter Bank*\n\nIt is one card.\n\n"
            + "## Kinder\n\n### The Quiet Quay\n\n*Eelport Library*\n\nIt has no loudspeaker.\n")));

    [Fact]
    public void Reads_Titles_Above_Their_Authors_Whatever_Their_Words() => Assert.Equal(
        [
            "-|Best Papers|A Note about Mud|-", "-|Best Papers|Tides: Risks and Roles|-",
            "-|Best Papers|Why Eels Stay|-",
        ],
        Articles.Cases(EnglishArticle.Of(
            "## Best Papers\n\n**A Note about Mud**\n\nby Ada Otter and Bo Quill\n\n"
            + "**Tides: Risks and Roles**\n\nby Lou Pinter\n\n"
            + "**Why Eels Stay**\n\nby Di Marsh, Ed Moor, & Cy Ford\n")));

    [Fact]
    public void Reads_A_Second_Emphasised_Title_Below_An_Emphasised_Award() => Assert.Equal(
        [
            "-|Gold Award|Night Ferry|Otter Bank", "-|Gold Award|Fog Horn|Port of Heron",
            "-|Silver Award|Storm Bell|Heronby Coastguard",
        ],
        Articles.Cases(EnglishArticle.Of(
            "**Gold Award**\n\n**Night Ferry**\n\nOtter Bank\n\n**Fog Horn**\n\nPort of Heron\n\n"
            + "**Silver Award**\n\n**Storm Bell**\n\nHeronby Coastguard\n")));
}
