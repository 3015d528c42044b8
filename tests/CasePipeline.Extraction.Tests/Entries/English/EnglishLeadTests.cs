namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishLeadTests
{
    [Fact]
    public void Reads_Explained_Names_Below_A_Line_That_Announces_Winners() => AssertCases(
        """
        The winners of the Low Water Medal are:

        Night Ferry: An initiative of the Otter Foundation and a gift to all who work late in town.

        Reed Ledger – Counting What Grows: The fen keeps its books and everybody in the village can read them.

        Ada and Rosa will sail with us next week, and we will tell you about it.
        """,
        "-|Low Water Medal|Night Ferry|Otter Foundation",
        "-|Low Water Medal|Reed Ledger – Counting What Grows|-");

    [Fact]
    public void Reads_Emphasised_Names_Below_Such_A_Line() => AssertCases(
        """
        This year’s finalists are:

        **Night Ferry, Otter Bank**

        The ferry sails after dark, and nobody has fallen into the water so far.

        **Mud Challenge, King County**

        Everybody counts mud in May, and the county adds it up in June for us.
        """,
        "-|-|Night Ferry|Otter Bank",
        "-|-|Mud Challenge|King County");

    [Fact]
    public void Reads_What_Follows_From_The_Last_Sentence() => AssertCases(
        "They will dine in May. Until then, congratulations to the winning boats:\n\n"
        + "  • Night Ferry\n    Otter Bank\n  • Mud Atlas of Fenland\n    Air Command, Fenland Army\n",
        "-|-|Night Ferry|Otter Bank",
        "-|-|Mud Atlas of Fenland|Air Command, Fenland Army");

    [Fact]
    public void Finds_No_Winners_In_How_They_Were_Chosen() => AssertCases(
        "The winners were selected as follows:\n\n- The entries were read twice, by two of us.\n"
        + "- The Best Boat committee sailed in all of them.\n\nGold Award: Night Ferry, Otter Bank",
        "-|Gold Award|Night Ferry|Otter Bank");

    [Fact]
    public void Ends_What_An_Emphasised_Line_Heads_Elsewhere() => AssertCases(
        "**Press**\n\nWrite to us.\n\nThe winners are:\n\n* Night Ferry – Otter Bank",
        "-|-|Night Ferry|Otter Bank");

    [Fact]
    public void Reads_Labels_Of_Items_As_Awards() => AssertCases(
        "The honourees are:\n\n* Courage: Otter Bank\n* Patience: Ada Quill, Founder, Fenland Trust",
        "-|Courage|-|Otter Bank",
        "-|Patience|-|Fenland Trust");

    [Fact]
    public void Finds_No_Case_In_Labels_That_Repeat() => AssertCases(
        """
        ## Gold Award – Night Ferry

        * Judges Liked: It sails after dark, and nobody has fallen into the water so far.
        * Good Points: It is on time.

        ## Silver Award – Reed Ledger

        * Judges Liked: It counts what grows, and everybody in the village can read it.
        """,
        "-|Gold Award|Night Ferry|-",
        "-|Silver Award|Reed Ledger|-");

    [Fact]
    public void Takes_Headings_Below_A_Line_That_Announces_Winners_For_Titles() => AssertCases(
        """
        And the two winners, as voted by the crew, are…

        ## Slow Soup

        Builder: Ada Otter

        It is a soup that waits for whoever comes late, and it is never cold.

        ## Late Loaf

        Builder: Bo Reed

        It is a loaf that was found a day after the baker had stopped looking for it.
        """,
        "-|-|Slow Soup|-",
        "-|-|Late Loaf|-");

    [Fact]
    public void Takes_What_Stands_Behind_The_Dash_Of_A_Heading_Above_Authored_Titles_For_No_Title() => AssertCases(
        """
        ## Best Paper

        **Ferries at Night: A Study of Boats**

        Ada Otter, Bo Reed and Carl Quill

        ## Honorable Mention Papers -- Small Boats

        **A Map of Mud**

        Dora Reed, Emil Otter and Fay Quill
        """,
        "-|Best Paper|Ferries at Night: A Study of Boats|-",
        "-|Honorable Mention Papers -- Small Boats|A Map of Mud|-");

    [Fact]
    public void Reads_The_Label_Of_An_Award_Before_A_Sentence_Above_A_List() => AssertCases(
        "Best Ferry: Night Ferry\n\nSpecial jury picks: there were so many boats that we recognised two more of them!\n"
        + "\n* Reedly\n* Mud Atlas Bot",
        "-|Best Ferry|Night Ferry|-",
        "-|Special jury picks|Reedly|-",
        "-|Special jury picks|Mud Atlas Bot|-");

    private static void AssertCases(string list, params string[] expected) =>
        Assert.Equal(expected, Articles.Cases(EnglishArticle.Of(list)));

    [Theory]
    [InlineData("And the winners are…", "-")]
    [InlineData("We would like to name other entries that received “honorable mentions:”", "honorable mentions")]
    public void Knows_Lines_That_End_With_Dots_Or_With_An_Award_In_Quotes(string lead, string award) => Assert.Equal(
        [$"-|{award}|Slow Soup|-", $"-|{award}|Late Loaf|-"],
        Articles.Cases(EnglishArticle.Of(
            $"{lead}\n\n- **Slow Soup** - *A soup that waits.*\n- **Late Loaf** - *A loaf that was found later.*")));

    [Fact]
    public void Reads_Items_With_Their_Institutions_Right_Below_A_Sentence_That_Announces_Winners() => AssertCases(
        "The fund helps boats. We are glad to announce the recipients of its grants.\n\n"
        + "1. **Night Ferry** – Otter Bank – £20,000\n2. **Mud Atlas** – Eelport College – £15,000",
        "-|-|Night Ferry|Otter Bank",
        "-|-|Mud Atlas|Eelport College");

    [Fact]
    public void Reads_No_Items_Below_Other_Sentences() => AssertCases(
        "The winners will be announced in May.\n\n- Night Ferry, Otter Bank\n- Mud Atlas, Eelport College");
}
