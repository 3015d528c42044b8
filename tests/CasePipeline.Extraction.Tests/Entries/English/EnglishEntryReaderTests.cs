using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishEntryReaderTests
{
    private const string Head = "# Winners of the Saltmarsh Awards 2031\n\nThe jury met on Monday and here is what it decided.\n\n";

    [Fact]
    public void Reads_Labelled_Paragraphs_With_Their_Makers()
    {
        AssertCases(
            """
            **Best Use of Sensors:** Tide Watch, created by a team at Space Apps Heronby, warns boats of low water. It runs on batteries.

            **Best Story:** Gull Diaries, created at Marsh Camp Eelport in Fenland, is an audio game about a lonely gull.

            **Widest Reach:** Mud Atlas, created by Rosa Fennick, maps every mudflat between two tides.
            """,
            (null, "Best Use of Sensors", "Tide Watch", "Space Apps Heronby"),
            (null, "Best Story", "Gull Diaries", "Marsh Camp Eelport"),
            (null, "Widest Reach", "Mud Atlas", null));
    }

    [Fact]
    public void Reads_Paragraphs_Below_Award_Headings()
    {
        AssertCases(
            """
            ### Gold Award

            **Heat from a dairy warms a school** — Eelport Energy Cooperative

            Two things made the difference:

            1. a fair price;
            2. patient neighbours.

            ### Silver Award

            **Night Ferry** — University of Heronby

            ### Lifetime Achievement

            Prof. Ada Quill, Marsh Technical Institute
            """,
            (null, "Gold Award", "Heat from a dairy warms a school", "Eelport Energy Cooperative"),
            (null, "Silver Award", "Night Ferry", "University of Heronby"),
            (null, "Lifetime Achievement", null, "Marsh Technical Institute"));
    }

    [Fact]
    public void Reads_Winner_Labels_Below_Plain_Headings()
    {
        AssertCases(
            """
            Best Small Archive
            Winner: The Drowned Letters, Eelport Rail Museum
            The judges liked its humour.

            Sustainable Exhibition
            Winner: Nothing Bought, Heronby Gallery (Fenland Council)

            Volunteer Team of the Year
            Winner: Friends of Marsh Mill

            Notes to editors
            1. The Saltmarsh Trust was founded in 1974.
            """,
            (null, "Best Small Archive", "The Drowned Letters", "Eelport Rail Museum"),
            (null, "Sustainable Exhibition", "Nothing Bought", "Heronby Gallery (Fenland Council)"),
            (null, "Volunteer Team of the Year", null, "Friends of Marsh Mill"));
    }

    [Fact]
    public void Reads_Ranks_Below_Tracks()
    {
        AssertCases(
            """
            ## Water Track

            First Place: Team Otterbyte

            * Prize: $500
            * Theme: games (for beginners!)

            Second Place: Reed Ledger

            ## Air Track

            First Place: Wind Diary by Heronby University
            """,
            ("Water Track", "First Place", null, "Team Otterbyte"),
            ("Water Track", "Second Place", "Reed Ledger", null),
            ("Air Track", "First Place", "Wind Diary", "Heronby University"));
    }

    [Fact]
    public void Reads_Headings_With_Award_And_Title_And_The_Team_Below()
    {
        AssertCases(
            """
            ## 1st Place: Reed Pilot -- A Careful Way Through Shallow Water

            **Author:** Rosa Fennick

            ## 2nd Place: Mud Atlas

            **Team:** Otter Labs

            ## Honorable Mentions

            - **Eel Count** -- Counting eels by their shadows (Ada Quill, Rosa Fennick)
            - **Gull Diaries** -- Audio games for long ferries
            """,
            (null, "1st Place", "Reed Pilot -- A Careful Way Through Shallow Water", null),
            (null, "2nd Place", "Mud Atlas", "Otter Labs"),
            (null, "Honorable Mentions", "Eel Count", null),
            (null, "Honorable Mentions", "Gull Diaries", null));
    }

    [Fact]
    public void Reads_Emphasised_Items_Whatever_Their_Words()
    {
        AssertCases(
            """
            ## Best Paper Awards

            * **Mud: A Survey**<br>*Ada Quill*
            * **Why Do Gulls Submit?**<br>*Ada Quill, Rosa Fennick*
            * **Saving Eels by Counting Shadows**<br>*Ada Quill*
            """,
            (null, "Best Paper Awards", "Mud: A Survey", null),
            (null, "Best Paper Awards", "Why Do Gulls Submit?", null),
            (null, "Best Paper Awards", "Saving Eels by Counting Shadows", null));
    }

    [Fact]
    public void Reads_Tables_And_Leaves_Sponsors_Out()
    {
        AssertCases(
            """
            ## Water Track

            | Rank | Project | Team | Organisation |
            |---|---|---|---|
            | 1st place | Reed Ledger | Wet Feet | University of Heronby |
            | Honourable mention | Eel Count | Lone Gull | |

            ## Sponsors

            | Tier | Name |
            |---|---|
            | Gold | Bank of Two Tides |
            """,
            ("Water Track", "1st place", "Reed Ledger", "University of Heronby"),
            ("Water Track", "Honourable mention", "Eel Count", null));
    }

    [Fact]
    public void Reads_Sentences_That_Give_An_Award()
    {
        AssertCases(
            """
            **Greatest Impact Onshore** went to the Agency for Tidal Development (ATD) for a contest about eels.

            Second place went to the Reed Ledger platform from Otterbank in Fenland, which counts reeds.

            Two winners of **Open Water Collaboration** awards spotlighted:

            * Heron Agency’s Night Ferry Challenge, which offered a boat.
            """,
            (null, "Greatest Impact Onshore", null, "Agency for Tidal Development (ATD)"),
            (null, "Second place", "Reed Ledger platform", "Otterbank"),
            (null, "Open Water Collaboration", "Night Ferry Challenge", "Heron Agency"));
    }

    [Theory]
    [InlineData("Team Otterbyte received second place honors.", "second place", null, "Team Otterbyte")]
    [InlineData("Heronby University won the Gold Award for its Mud Atlas.", "Gold Award", "Mud Atlas", "Heronby University")]
    [InlineData("The Eel Count Challenge was held in May. The winner was “Shadow Nets”, a game.", "Eel Count Challenge", "Shadow Nets", null)]
    public void Reads_A_Sentence(string sentence, string award, string? title, string? institution) =>
        AssertCases(sentence, (null, award, title, institution));

    [Theory]
    [InlineData("Our judges were:\n\n- **Ada Quill**, CEO of Otter Labs\n- **Rosa Fennick**, CTO of Eel Works")]
    [InlineData("## Past winners\n\n### Gold Award\n\n- Old Mill — Heronby University")]
    [InlineData("Previously, Heronby University won the Gold Award for Mud Atlas.")]
    [InlineData("## Gold Award\n\nThis award goes to whoever helped most. Thank you all for your work on it.")]
    public void Finds_No_Cases_In(string body) => AssertCases(body);

    [Fact]
    public void Finds_No_Cases_In_A_Call() => Assert.Empty(Articles.Read(
        "# Saltmarsh Challenge Opens\n\nTeams may enter until May.\n\n## Prizes\n\n- First Prize: A Boat\n- Second Prize: A Tent\n").Cases);

    [Fact]
    public void Leaves_A_Chinese_Article_With_Latin_Names_To_Its_Own_Rules() =>
        Assert.Equal("东屿农商银行", Articles.ReadBody("东屿农商银行上线 Tide Watch 与 Mud Atlas。").Institution);

    private static void AssertCases(
        string body, params (string? Series, string? Award, string? Title, string? Institution)[] expected)
    {
        var announcement = Articles.Read(Head + body);

        Assert.Equal(expected, announcement.Cases.Select(Fields));
        Grounding.AssertHolds(announcement);
    }

    private static (string?, string?, string?, string?) Fields(AwardedCase awarded) =>
        (awarded.Series, awarded.Award, awarded.Title, awarded.Institution);
}
