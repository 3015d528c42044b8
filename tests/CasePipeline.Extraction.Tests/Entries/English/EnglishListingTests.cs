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

    private static void AssertTitles(string list, params string[] expected) => Assert.Equal(
        expected.Select(title => $"-|Gold Award|{title}"), Articles.Cases(EnglishArticle.Of(list)));
}
