namespace CasePipeline.Extraction.Tests.Entries.English;

/// <summary>Lines of which the place says what they are: award, title, who won.</summary>
public class EnglishStackedEntriesTests
{
    [Fact]
    public void Reads_Awards_In_Capitals_Above_Titles_And_Winners() => Assert.Equal(
        ["-|BEST BOAT|Night Ferry|Otter Bank", "-|BEST LEDGER|Reed: A Study|Heron University", "-|BEST MAP|Mud Atlas|Tidewater Museum"],
        Articles.Cases(EnglishArticle.Of("""
            BEST BOAT

            Night Ferry

            Otter Bank

            BEST LEDGER

            Reed: A Study

            Heron University

            BEST MAP

            Mud Atlas

            Tidewater Museum
            """)));

    [Fact]
    public void Reads_Numbered_Awards_Above_Titles_And_Winners() => Assert.Equal(
        [
            "-|Line A Boats for all|Night Ferry|Otter Bank, Norway",
            "-|Line B The sharing of mud|Reed: a study of mud|Heron University, Chile",
            "-|Line C Late hours|The System of Boats|Mudly, Peru",
        ],
        Articles.Cases("""
            Winners of the Saltmarsh Prizes 2031

            Winning Projects

              1. Line A Boats for all:
                Night Ferry

                Otter Bank, Norway.
              2. Line B The sharing of mud
                Reed: a study of mud
                Heron University, Chile.
              3. Line C Late hours
                The System of Boats
                Mudly, Peru.
            """));

    [Fact]
    public void Reads_No_Awards_From_Numbers_Above_Persons() => Assert.DoesNotContain(
        Articles.Read("""
            Winners of the Saltmarsh Prizes 2031

            Winning Projects

            1. Night Ferry
            Ada Quill, Ira Otter
            Heron University
            2. Mud Atlas
            Bo Reed, Max Heron
            Otter College
            3. Eel Count
            Rosa Fennick, Lou Pinter
            Reed School
            """).Cases,
        awarded => awarded.Award is "Night Ferry");

    [Fact]
    public void Reads_Winners_Behind_Two_Dashes() => Assert.Equal(
        ["-|Gold|Night Ferry|Port of Heron", "-|Silver|Mud Atlas|Otter Bank"],
        Articles.Cases(
            "Winners of the Saltmarsh Awards 2031\n\nThe jury met on Monday, and here is what it decided.\n\n"
            + "Gold    “Night Ferry”\n        -- Port of Heron\n\nSilver    “Mud Atlas”\n        -- Otter Bank\n"));

    [Fact]
    public void Reads_Towns_Before_What_They_Won_With() => Assert.Equal(
        ["-|Grand Prize|Night Ferry|Heronby, Ill.", "-|First Prize|Mud Atlas|Reedport, Ohio"],
        Articles.Cases(EnglishArticle.Of(
            "## Grand Prize\n\n- Heronby, Ill. – Night Ferry\n\n## First Prize\n\n- Reedport, Ohio – Mud Atlas\n")));

    [Fact]
    public void Leaves_Persons_Before_A_Title() => Assert.Equal(
        ["-|Best Paper|Night Ferry – A Study of Boats|-", "-|Best Poster|Mud Atlas – Maps of Tides|-"],
        Articles.Cases(EnglishArticle.Of(
            "## Best Paper\n\nJames Smith, John Reed: Night Ferry – A Study of Boats\n\n"
            + "## Best Poster\n\nMary Quill, Peter Finch: Mud Atlas – Maps of Tides\n")));

    [Fact]
    public void Reads_A_Shared_Rank_With_A_Note_Behind_It() => Assert.Equal(
        ["-|Second Place|Night Ferry|Otter Bank", "-|Second Place|Mud Atlas|Tidewater Museum"],
        Articles.Cases(EnglishArticle.Of(
            "- Second Place (tie): Night Ferry, Otter Bank\n- Second Place (tie): Mud Atlas, Tidewater Museum\n")));

    [Fact]
    public void Reads_Affiliations_Between_Recipients_And_Titles() => Assert.Equal(
        ["-|Best Thesis|Night Ferry|Heron University", "-|Best Poster|Mud Atlas|Otter College"],
        Articles.Cases(EnglishArticle.Of("""
            ## Best Thesis

            - Recipient: Ada Quill
            - Affiliation: Heron University
            - Title: Night Ferry

            ## Best Poster

            - Recipient: Bo Finch
            - Affiliation: Otter College
            - Title: Mud Atlas
            """)));
}
