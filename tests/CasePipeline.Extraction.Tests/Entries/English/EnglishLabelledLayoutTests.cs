namespace CasePipeline.Extraction.Tests.Entries.English;

/// <summary>Whole announcements that label their winners.</summary>
public class EnglishLabelledLayoutTests
{
    [Fact]
    public void Reads_A_Councils_Page_With_Winners_And_Others_Below_Categories() => Assert.Equal(
        [
            "Best Community Garden|Winner|-|Millbrook Allotment Society",
            "Best Community Garden|Highly commended|-|Otter Lane School",
            "Best Community Garden|Highly commended|-|Fenside Care Home",
            "Best Business Display|Winner|-|The Old Ferry Inn",
            "Best Business Display|Runner-up|-|Heron Bakery",
        ],
        Articles.Cases(
            """
            # Saltby in Bloom awards 2031: the winners

            Mayor Ada Reed handed out this year’s awards at the Town Hall on 3 July 2031.

            ## Best Community Garden

            Winner: Millbrook Allotment Society

            Highly commended: Otter Lane School, Fenside Care Home

            ## Best Front Garden

            Winner: Mr B Marsh, Quay Street

            ## Best Business Display

            Winner: The Old Ferry Inn

            Runner-up: Heron Bakery

            ## Related news

            Road closures in Saltby
            """));

    [Fact]
    public void Reads_Press_Awards_Below_Their_Names() => Assert.Equal(
        [
            "-|Newspaper of the Year|-|Saltby Post",
            "Newspaper of the Year|Highly commended|-|Heron Gazette",
            "-|Scoop of the Year|The Missing Ferry|Saltby Post",
            "-|Podcast of the Year|Mud and Money|Fenland Radio",
            "-|Young Journalist of the Year|-|Otter Times",
        ],
        Articles.Cases(
            """
            Fenland Journalism Awards 2031: winners in full

            Newspaper of the Year
            Saltby Post
            Highly commended: Heron Gazette

            Scoop of the Year
            Ada Reed, Saltby Post – “The Missing Ferry”

            Podcast of the Year
            “Mud and Money” – Fenland Radio

            Young Journalist of the Year
            Ben Marsh, Otter Times
            """));

    [Fact]
    public void Reads_Books_With_Their_Publishers() => Assert.Equal(
        [
            "-|Fiction|The Salt Road|Otter Press",
            "-|Nonfiction|Eels: A Life|-",
            "-|Poetry|Low Water|Fen & Co",
            "-|Children’s|Night Ferry|Otter Press",
        ],
        Articles.Cases(
            """
            Marsh Book Prizes 2031 announced

            SALTBY – The Fenland Library Association has announced the winners of the Marsh Book Prizes.

            Fiction: “The Salt Road” by Ada Reed (Otter Press)
            Nonfiction: “Eels: A Life” by Ben Marsh (Heron Books)
            Poetry: “Low Water” by Cleo Otter (Fen & Co)
            Children’s: “Night Ferry” by Dan Heron (Otter Press)

            Each winner receives $5,000.

            The jury: Ella Fen, Finn Marsh and Gus Otter.
            """));

    [Fact]
    public void Reads_Labels_In_Capitals() => Assert.Equal(
        [
            "SMALL BUSINESS AWARD|WINNER|-|Otter Cycles",
            "SMALL BUSINESS AWARD|FINALISTS|-|Reed Repairs",
            "SMALL BUSINESS AWARD|FINALISTS|-|Mud Kitchen",
            "LARGE BUSINESS AWARD|WINNER|-|Heron Energy Ltd",
            "LARGE BUSINESS AWARD|FINALISTS|-|Fen Foods Ltd",
            "LARGE BUSINESS AWARD|FINALISTS|-|Marsh Motors",
            "-|LIFETIME ACHIEVEMENT|-|Northgate Trust",
        ],
        Articles.Cases(
            """
            2031 GREEN BUSINESS AWARDS WINNERS

            SMALL BUSINESS AWARD
            WINNER: Otter Cycles
            FINALISTS: Reed Repairs, Mud Kitchen

            LARGE BUSINESS AWARD
            WINNER: Heron Energy Ltd
            FINALISTS: Fen Foods Ltd, Marsh Motors

            LIFETIME ACHIEVEMENT
            Ada Reed, Northgate Trust
            """));

    [Fact]
    public void Reads_Medals_As_Ranks() => Assert.Equal(
        [
            "Ferry track|🥇|Night Ferry|Otter Bank", "Ferry track|🥈|Eel Count|Reed Trust",
            "Mud track|First Place|Mud Atlas|Heron School",
        ],
        Articles.Cases(EnglishArticle.Of(
            "## Ferry track\n\n- 🥇 **Night Ferry** by Otter Bank. It sails late.\n- 🥈 **Eel Count** by Reed Trust\n\n"
            + "## Mud track\n\n- 🥇 First Place: Mud Atlas by Heron School\n")));

    [Fact]
    public void Reads_A_Winner_Behind_The_Sum_And_Titles_Above_Their_Entrants() => Assert.Equal(
        ["-|1st equal|Fog Horn|-", "-|1st equal|A map of every mudflat|-", "-|3rd|A slow boat for eels|-"],
        Articles.Cases(EnglishArticle.Of(
            "1st equal ($300)\n\nFog Horn: a horn that is able to tell fog from smoke before the ferry sails.\n\n"
            + "Entrants: Ada Otter, Bo Quill\n\nA map of every mudflat\n\nEntrants: Lou Pinter\n\n"
            + "3rd ($50) A slow boat for eels\n\nEntrants: Di Marsh, Ed Moor\n")));

    [Fact]
    public void Reads_No_Entry_In_The_Days_Of_A_Timeline() => Assert.Equal(
        ["-|Gold Award|Night Ferry|-"],
        Articles.Cases(EnglishArticle.Of(
            "## Gold Award\n\n- Night Ferry\n- Jul 25: Entries\n- 4 May – Deadline\n- Oct 9\n")));

    [Fact]
    public void Reads_A_Leagues_Awards_And_Not_What_Its_Chair_Says() => Assert.Equal(
        ["-|Club of the Year|-|Otter Rovers FC", "-|Groundskeeper of the Year|-|Fen Bridge FC"],
        Articles.Cases(
            """
            Marsh Football League Announces 2031 Club Awards

            The Marsh Football League celebrated its clubs at the awards evening on Friday.

            Club of the Year: Otter Rovers FC
            Groundskeeper of the Year: Bo Reed (Fen Bridge FC)

            League chair Ada Quill said: "Every Club Here Is Better Than Its Mud."
            """));

    [Fact]
    public void Leaves_The_Colon_To_The_Title_Where_Dashes_Set_The_Awards_Off() => Assert.Equal(
        [
            "-|Best Small Boat|Reedly: A Boat for Two|-", "-|Best Ferry|Otterly|-",
            "-|Best Use of Mud|Mudder|-",
        ],
        Articles.Cases(EnglishArticle.Of(
            "## Best Small Boat – Reedly: A Boat for Two\n\nIt floats.\n\n## Best Ferry – Otterly\n\nIt sails.\n\n"
            + "## Best Use of Mud – Mudder\n\nIt sinks.")));

    [Fact]
    public void Keeps_The_Dash_Within_Awards_That_Begin_Alike() => Assert.Equal(
        [
            "-|Best Paper – Boats|Night Ferry|-", "-|Best Paper – Mud|Mud Atlas|-", "-|Best Talk|Otterly|-",
            "-|Best Poster|Mudder|-",
        ],
        Articles.Cases(EnglishArticle.Of(
            "## Best Paper – Boats: Night Ferry\n\nIt floats.\n\n## Best Paper – Mud: Mud Atlas\n\nIt sinks.\n\n"
            + "## Best Talk – Otterly\n\nIt was long.\n\n## Best Poster – Mudder\n\nIt was tall.")));

    [Fact]
    public void Finds_No_Case_In_What_Somebody_Emphasised_Between_Labels() => Assert.Equal(
        ["-|Best Ferry|Night Ferry|-", "-|Best Mud|Mud Atlas|-"],
        Articles.Cases(EnglishArticle.Of(
            "Best Ferry: Night Ferry\n\nMayor Lou Pinter emphasised: “We must all sail on”\n\nBest Mud: Mud Atlas")));

    [Fact]
    public void Reads_Titles_Between_A_Rank_And_What_They_Are() => Assert.Equal(
        ["-|1st place|Night Ferry|-", "-|2nd place|Mudly|-"],
        Articles.Cases(EnglishArticle.Of("""
            Here are the results of the day:

            - 1st place - Night Ferry: A boat app for the dark.
            - 2nd place - Mudly: Live maps for those who walk in mud & reeds.
            """)));

    // The Tidal School ends like the name of an institution, and a letter numbers the sections.
    [Fact]
    public void Reads_Lettered_Sections_And_Titles_Above_Who_Submitted_Them() => Assert.Equal(
        [
            "Clean Energy|Gold Award|Shore Power for Every Ferry|Port of Saltby",
            "Clean Energy|Silver Award|The Tidal School|Heron Trust",
            "Living Shores|Gold Award|A Mile of Mussels|City of New Otterford",
        ],
        Articles.Cases(
            """
            Harbour Prize 2031: Winners Announced

            The Harbour Network today announced the winners of its 2031 Prize.

            A. Clean Energy
            Gold Award
            1. Shore Power for Every Ferry
            Submitted by: Port of Saltby
            Silver Award
            1. The Tidal School
            Submitted by: Heron Trust

            B. Living Shores
            Gold Award
            1. A Mile of Mussels
            Submitted by: City of New Otterford
            """));

    [Fact]
    public void Reads_Labels_Before_Titles_By_Institutions_For_Awards() => Assert.Equal(
        ["-|New homes|Reed Terrace|Otter Architects", "-|Small works|A Porch for Eels|Mudlark Trust"],
        Articles.Cases(EnglishArticle.Of(
            "New homes: Reed Terrace, by Otter Architects\nSmall works: A Porch for Eels, by Mudlark Trust\n")));

    [Fact]
    public void Reads_Whom_A_Rank_Is_For_In_Brackets() => Assert.Equal(
        [
            "-|Winner (large libraries)|Read the River|Fenland County Library",
            "-|Winner (small libraries)|The Porch Shelf|Mudlark Village Library",
            "-|Highly commended|Night Shelves|Reed Library",
        ],
        Articles.Cases(EnglishArticle.Of(
            """
            Winner (large libraries): Fenland County Library for Read the River

            Winner (small libraries): Mudlark Village Library for The Porch Shelf

            Highly commended: Reed Library for Night Shelves
            """)));
}
