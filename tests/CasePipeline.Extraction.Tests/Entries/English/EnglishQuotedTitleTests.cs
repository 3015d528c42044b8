namespace CasePipeline.Extraction.Tests.Entries.English;

/// <summary>Colons and makers in and behind English titles.</summary>
public sealed class EnglishQuotedTitleTests
{
    [Fact]
    public void Keeps_The_Colon_Within_A_Title_In_Quotes() => Assert.Equal(
        [
            "Lending for Boats|Silver Award|A Loan for the Long Tide: Boat Sharing in Fishing Parishes|Otter Quay Credit Union",
            "Lending for Boats|Gold Award|The Freezer Fund|Heron Community Bank",
            "Saving Together|Gold Award|Penny Post|Reed Quay Credit Union",
        ],
        Articles.Cases("""
            # Small Boats, Big Ideas: The 2031 Heronby Credit Union Awards

            The League handed out this year's awards last Thursday to projects run by its members.

            ## Lending for Boats

            **Silver Award – "A Loan for the Long Tide: Boat Sharing in Fishing Parishes"**
            *Otter Quay Credit Union*

            **Gold Award – "The Freezer Fund"**
            *Heron Community Bank*

            ## Saving Together

            **Gold Award – "Penny Post"**
            *Reed Quay Credit Union*
            """));

    [Fact]
    public void Reads_A_Title_With_A_Colon_Behind_The_Dash_Of_Its_Award() => Assert.Contains(
        "-|Engineering Award|Boat Diary|Otter Boat Trust and Heron Technical College",
        Articles.Cases("""
            # Heronby Boats Network names its 2031 Good Practice Awards

            The network announced the winners at a dinner on Saturday.

            ### The winners

            **Visitor Award** — *The Quiet Boat: Sunday trips for all*, entered by the Otter Light Ferry. A boat without announcements.

            **Engineering Award** — *Boat Diary*, entered jointly by the Otter Boat Trust and Heron Technical College. Apprentices log every trip.
            """));

    [Fact]
    public void Leaves_The_Shortlisted_Beside_A_Winner() => Assert.Equal(
        ["-|Rural Reach Award|The Bookbarge|Otter Vale Libraries", "-|Heritage Award|Voices of the Boats|Heron School Library"],
        Articles.Cases("""
            # Winners of the Heronby Library Innovation Awards 2031

            The awards were presented last night at the Corn Hall.

            ### Rural Reach Award

            **Winner:** The Bookbarge — Otter Vale Libraries

            Shortlisted: Parcels by Boat (Reed County Libraries); The Quay Shelf (Lower Quay Parish Council)

            ### Heritage Award

            **Winner:** Voices of the Boats — Heron School Library

            Shortlisted: The Floods in Postcards (Marsh End Library)
            """));

    [Fact]
    public void Reads_A_Name_Behind_A_Quoted_Title_As_The_Others_Are() => Assert.Equal(
        [
            "-|Gold Award|No Leaks|Reed Water Board", "-|Gold Award|One Tap, One Owner|Otter Valley Utilities",
            "-|Gold Award|Mud to Brick|Fenland Council", "-|Gold Award|Night Tap|Moor Pipe Keepers",
            "-|Gold Award|Late Rain|-",
        ],
        Articles.Cases(EnglishArticle.Of(
            "Gold Award\n\n“No Leaks” — Reed Water Board\n\n“One Tap, One Owner” — Otter Valley Utilities\n\n"
            + "“Mud to Brick” — Fenland Council\n\n“Night Tap” — Moor Pipe Keepers\n\n“Late Rain” — Lou Pinter")));

    [Fact]
    public void Reads_A_Name_Behind_A_Title_In_Quotes_As_The_Lines_Around_It() => Assert.Equal(
        [
            "-|Best Night|Mud Atlas|Otter Bank", "-|Best Morning|Eel Count|Heronby Tide Collection",
            "-|Best Storm|Ferries Who Wait|Fenland Trust",
        ],
        Articles.Cases(EnglishArticle.Of("""
            Best Night: "Mud Atlas", Otter Bank
            Best Morning: "Eel Count", Heronby Tide Collection
            Best Storm: "Ferries Who Wait", Fenland Trust
            """)));

    [Fact]
    public void Takes_Sentences_In_Quotes_For_No_Titles() => Assert.Empty(Articles.Cases(EnglishArticle.Of(
        "“We are glad about them all.”\n\n“The rain could not stop us this time.”\n\n“It was a long night for the boats.”\n")));

    [Fact]
    public void Leaves_Out_The_Town_Before_A_Quoted_Title() => Assert.Equal(
        ["-|Tidy Street Award|Night Ferry|Otter House", "-|Tidy Street Award|Mud Atlas|Reed Trust"],
        Articles.Cases(EnglishArticle.Of(
            "The following received a Tidy Street Award:\n\n- Otter House, Heronby, for “Night Ferry”\n"
            + "- Reed Trust, Eelport, for “Mud Atlas”\n")));

    [Fact]
    public void Keeps_Commas_In_A_Title_That_Is_Quoted_As_A_Whole() => Assert.Equal(
        ["-|Gold|One Form, One Ferry|Otter Ferries Ltd", "-|Silver|Crane Whisper|Heron Council"],
        Articles.Cases("""
            Harbour Awards 2031: winners

            Gold: "One Form, One Ferry"
            Entered by: Otter Ferries Ltd

            Silver: "Crane Whisper"
            Entered by: Heron Council
            """));
}
