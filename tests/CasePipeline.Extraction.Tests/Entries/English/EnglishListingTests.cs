namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishListingTests
{
    [Fact]
    public void Reads_A_Name_Behind_A_Comma_As_The_Lines_Around_It() => AssertTitles(
        """
        Gold Award
        Mud Atlas, Otter Bank
        It shows what lies below.
        Eel Count, Fenland Trust
        It counts by shadow.
        Ferries Who Wait for Cows, Kestrel and Daughters
        It waits.
        """,
        "Mud Atlas|Otter Bank",
        "Eel Count|Fenland Trust",
        "Ferries Who Wait for Cows|Kestrel and Daughters");

    [Fact]
    public void Reads_Institutions_Before_The_Dash_Where_Most_Stand_There() => AssertTitles(
        "Gold Award\nOtter Bank – Ledgers for Gulls\nFenland Trust – Mud Atlas\nKestrel – Boats Who Wait",
        "Ledgers for Gulls|Otter Bank",
        "Mud Atlas|Fenland Trust",
        "Boats Who Wait|Kestrel");

    [Fact]
    public void Keeps_A_Title_Before_The_Dash_That_Has_An_Institutions_Word() => AssertTitles(
        "Gold Award\nMud Atlas – Otter Bank\nEel Count – Fenland Trust\nThe Floating Library – Kestrel",
        "Mud Atlas|Otter Bank",
        "Eel Count|Fenland Trust",
        "The Floating Library|Kestrel");

    [Fact]
    public void Reads_Institutions_Before_The_Colon_Where_Most_Stand_There() => AssertTitles(
        "## Gold Award\n\n- Otter Bank: Ledgers for Gulls\n- Fenland Trust: Mud Atlas\n",
        "Ledgers for Gulls|Otter Bank",
        "Mud Atlas|Fenland Trust");

    [Fact]
    public void Leaves_Out_The_Town_Where_Other_Lines_Have_Theirs_Behind_A_Comma() => Assert.Equal(
        [
            "-|Large Award|-|Reed & Sons, Inc.", "-|Small Award|-|Mudly Ltd", "-|Boat Award|-|Heron Foundation",
            "-|Care Award|-|Kestrel Eye Center",
        ],
        Articles.Cases(EnglishArticle.Of(
            "Large Award – Reed & Sons, Inc., Eelport\nSmall Award – Mudly Ltd, Fenby\n"
            + "Boat Award – Heron Foundation, Fenby\nCare Award – Kestrel Eye Center, Otterby")));

    [Fact]
    public void Reads_A_Name_Before_A_Quoted_Title_As_The_Lines_Around_It() => AssertTitles(
        "## Gold Award\n\n- The Heron Tribune, “Mud”\n- Otter Times, “Eels at Dawn”\n- Fenland Evening Star, “Fog”",
        "Mud|The Heron Tribune",
        "Eels at Dawn|Otter Times",
        "Fog|Fenland Evening Star");

    [Fact]
    public void Reads_A_Name_Behind_The_Dash_Where_Most_Are_Institutions() => AssertTitles(
        "Gold Award\nMud Atlas – Otter Bank\nEel Count – Fenland Trust\nQuay Song – Reed School\n"
        + "Slow Boats – Tide Watch Heronby\nFog Horn – Ada Otter",
        "Mud Atlas|Otter Bank",
        "Eel Count|Fenland Trust",
        "Quay Song|Reed School",
        "Slow Boats|Tide Watch Heronby",
        "Fog Horn|-");

    [Fact]
    public void Reads_Who_Won_Together_Behind_The_Dash_Where_Most_Are_Institutions() => AssertTitles(
        "Gold Award\nMud Atlas – Otter Bank\nEel Count – Fenland Trust\nQuay Song – Reed School\nDusk Ferry – Kestrel Society\n"
        + "Slow Boats – Fennmark Rail Cargo and Brightwell Supermarkets",
        "Mud Atlas|Otter Bank",
        "Eel Count|Fenland Trust",
        "Quay Song|Reed School",
        "Dusk Ferry|Kestrel Society",
        "Slow Boats|Fennmark Rail Cargo and Brightwell Supermarkets");

    private static void AssertTitles(string list, params string[] expected) => Assert.Equal(
        expected.Select(title => $"-|Gold Award|{title}"), Articles.Cases(EnglishArticle.Of(list)));

    [Fact]
    public void Leaves_Sums_In_Square_Brackets_Out_Of_Names() => AssertTitles(
        """
        Gold Award
        (1) Tide Tables - Otter Town Library [£4,000]
        (2) The Borrowed Garden - Heron Parish Council [£1,200]
        (3) Lodgers - Kestrel Women's Institute [£900]
        """,
        "Tide Tables|Otter Town Library",
        "The Borrowed Garden|Heron Parish Council",
        "Lodgers|Kestrel Women's Institute");

    [Fact]
    public void Reads_Institutions_Behind_Commas_Before_Awards() => Assert.Equal(
        [
            "-|Gold Award|Night Ferry|Otter House", "-|Silver Award|Storm Bell|Reed Trust",
            "-|Bronze Award|Eel Count|Heron School",
        ],
        Articles.Cases(EnglishArticle.Of(
            "Night Ferry, Otter House - Gold Award\nStorm Bell, Reed Trust - Silver Award\n"
            + "Eel Count, Heron School - Bronze Award\n")));

    [Fact]
    public void Keeps_A_Comma_In_A_Title_Before_The_Dash() => Assert.Equal(
        [
            "Digital Inclusion|Winner|Tablet Tides|Heron Lane Library",
            "Digital Inclusion|Highly Commended|Low Tide, High Tide|Eelport Library",
            "Local Memory|Winner|Names on the Pier|Otter Library",
        ],
        Articles.Cases(EnglishArticle.Of(
            """
            ## Digital Inclusion

            **Winner: Tablet Tides** – Heron Lane Library

            Volunteers sit down with one person at a time.

            **Highly Commended: Low Tide, High Tide** – Eelport Library

            Two evenings a week.

            ## Local Memory

            **Winner: Names on the Pier** – Otter Library

            Staff photographed every name.
            """)));

    [Theory]
    [InlineData("Reedham Brass", "Reedham Brass")]
    [InlineData("Anna Heron", "-")]
    public void Reads_A_Name_Of_Two_Words_Behind_A_Dash_Where_Many_Are_Institutions(string name, string institution)
    {
        var makers = Enumerable.Range(1, 9).Select(i => $"**Quiet Quay {i}** – *Heron Council {i} Trust*\n\n");
        var cases = Articles.Cases(EnglishArticle.Of(
            $"## Best Song\n\n{string.Concat(makers)}**The Fog Symphony** – *{name}*"));
        Assert.Equal($"-|Best Song|The Fog Symphony|{institution}", cases[^1]);
    }

    [Theory]
    [InlineData("Reedham Dial-a-Ride", "Reedham Dial-a-Ride")]
    [InlineData("Tom Heron", "-")]
    public void Reads_A_Name_Of_Two_Words_Behind_A_Quoted_Title_As_The_Others_Are(string name, string institution) =>
        Assert.Equal(
            [
                "-|Best Night|Night Ferry|Heronby Listening Service",
                $"-|Best Boat|Mud Atlas|{institution}",
                "-|Best Fog|Fog Horn|Heron Library Friends",
                "-|Best Tide|Tide Clock|Saltmarsh Trust",
            ],
            Articles.Cases(EnglishArticle.Of(
                $"""
                - Best Night: "Night Ferry", Heronby Listening Service
                - Best Boat: "Mud Atlas", {name}
                - Best Fog: "Fog Horn", Heron Library Friends
                - Best Tide: "Tide Clock", Saltmarsh Trust
                """)));
}
