namespace CasePipeline.Extraction.Tests.Entries.English;

/// <summary>Whole announcements that list their winners.</summary>
public class EnglishListLayoutTests
{
    [Fact]
    public void Reads_Banks_With_Their_Towns_Below_Categories() => Assert.Equal(
        [
            "-|Financial Literacy|-|First Heron Bank",
            "-|Affordable Housing|-|Marsh County Savings",
            "-|Affordable Housing|-|Reed Valley Bank",
            "-|Economic Development|-|Otter State Bank",
        ],
        Articles.Cases(
            """
            State Bankers Group Honors Community Banks
            June 3, 2031

            The State Bankers Group today announced the winners of its 2031 Community Commitment Awards.

            Financial Literacy
            First Heron Bank, Springfield, Ill.

            Affordable Housing
            Marsh County Savings, Dover, Del.
            Reed Valley Bank, Concord, N.H.

            Economic Development
            Otter State Bank, Fargo, N.D.
            """));

    [Fact]
    public void Reads_Finalists_With_What_They_Entered_Behind_A_Colon() => Assert.Equal(
        [
            "-|Best Use of Technology|Remote Wound Clinic|Northgate Hospital",
            "-|Best Use of Technology|Night Call – a listening line for families|Fenland Hospice",
            "-|Best Use of Technology|-|Careline",
            "-|Best Use of Technology|Bed Finder|Saltby Health Trust",
            "-|Team of the Year|Stroke Rehabilitation Team|Marsh Infirmary",
            "-|Team of the Year|-|Reedside Clinic",
        ],
        Articles.Cases(
            """
            2031 Care Innovation Awards – finalists announced

            Published: 4 May 2031

            The finalists for the 2031 Care Innovation Awards have been announced.

            Best Use of Technology

            - Northgate Hospital: Remote Wound Clinic
            - Fenland Hospice: Night Call – a listening line for families
            - Careline
            - Saltby Health Trust: Bed Finder

            Team of the Year

            - Marsh Infirmary: Stroke Rehabilitation Team
            - Reedside Clinic
            """));

    [Fact]
    public void Reads_An_Associations_List_With_Places() => Assert.Equal(
        [
            "-|Outstanding Library Award|-|Saltby Public Library",
            "-|Librarian of the Year|-|Heron County Library",
            "-|Excellence in Programming|Read on the Ferry|Otter Bay Library",
            "-|Honorable Mention|Books by Boat|Fenside Library System",
        ],
        Articles.Cases(
            """
            Association of Marsh Librarians Announces 2031 Award Winners

            SALTBY — The Association of Marsh Librarians is pleased to announce the winners of its annual awards.

            **Outstanding Library Award**
            Saltby Public Library, Saltby, Ohio

            **Librarian of the Year**
            Ada Reed, Director, Heron County Library

            **Excellence in Programming**
            “Read on the Ferry,” Otter Bay Library, Otter Bay, Maine

            **Honorable Mention**
            “Books by Boat,” Fenside Library System
            """));

    [Fact]
    public void Reads_Ranks_In_A_Blogs_List() => Assert.Equal(
        [
            "-|first place|-|Saltby High School",
            "-|second place|-|Heron (Ohio) Middle School",
            "-|third place|-|Otter Creek Academy",
        ],
        Articles.Cases(
            """
            Three Schools Win the Green Campus Award

            Three schools have won the 2031 Green Campus Award.

            + Saltby High School in Oregon won first place ($10,000).
            + Heron (Ohio) Middle School won second place ($7,500).
            * Otter Creek Academy in Kansas won third place ($5,000).

            The award recognizes schools that save water.
            """));

    [Fact]
    public void Reads_Ranks_On_Emphasised_Lines() => Assert.Equal(
        [
            "Open Data Publisher|Winner|Tide Times Portal|Saltby City Council",
            "Open Data Publisher|Highly Commended|Pothole Map|Fenland County Council",
            "Open Data Innovation|Winner|Eel Tracker|Heron Institute",
        ],
        Articles.Cases(
            """
            # 2031 Open Data Awards

            We are thrilled to share the winners of this year’s awards with you!

            ## Open Data Publisher

            **Winner**

            Saltby City Council – Tide Times Portal

            **Highly Commended**

            Fenland County Council – Pothole Map

            ## Open Data Innovation

            **Winner**

            Heron Institute – Eel Tracker
            """));

    [Fact]
    public void Reads_A_Shortlist_Above_Its_Judges() => Assert.Equal(
        [
            "-|Best Product|Tide Lamp|Otter Studio",
            "-|Best Product|Reed Box|Heron Works Ltd",
            "-|Best Product|Mud Radio|Fen Design Ltd",
            "-|Best Packaging|Salt Tin|Marsh Foods Ltd",
            "-|Best Packaging|Eel Crate|Otter Studio",
        ],
        Articles.Cases(
            """
            Fenland Design Awards 2031 shortlist announced

            The shortlist has been announced for the Fenland Design Awards. The winners will be revealed on 4 May.

            Best Product
            Tide Lamp, Otter Studio
            Reed Box, Heron Works Ltd
            Mud Radio, Fen Design Ltd

            Best Packaging
            Salt Tin, Marsh Foods Ltd
            Eel Crate, Otter Studio

            Judges
            Ada Reed, Fenland Museum
            Ben Marsh, Saltby University
            """));

    [Theory]
    [InlineData("[Slides](https://example.org/a)\n\n[Write-up](https://example.org/b)")]
    [InlineData("[App](https://example.org/a) – [Source](https://example.org/b) – [Video](https://example.org/c)")]
    [InlineData("[Live demo](https://example.org/a) | [Source code](https://example.org/b)")]
    public void Takes_No_Links_To_An_Entry_For_Others(string links) => Assert.Equal(
        ["-|Best Poster|Night Ferry|-", "-|Best Map|Mud Atlas|-"],
        Articles.Cases(EnglishArticle.Of(
            $"## Best Poster\n\n{links}\n\n*Night Ferry* by Ada Quill\n\n## Best Map\n\n*Mud Atlas* by Bo Reed\n\n{links}")));

    [Fact]
    public void Takes_No_Points_For_Titles() => Assert.Empty(Articles.Cases(EnglishArticle.Of(
        "Each vote counted so:\n\n1. 1st place: 5 points\n2. 2nd place: 3 points\n3. 3rd place: 1 point\n")));

    [Fact]
    public void Takes_No_Persons_Before_Their_Employer_For_A_Title() => Assert.Equal(
        ["-|Highly Commended|-|Heron Times"],
        Articles.Cases(EnglishArticle.Of("## Highly Commended\n\nAda Quill, Bo Reed and Cy Ford – Heron Times\n")));

    [Fact]
    public void Takes_No_Caption_With_Its_Source_For_A_Winner() => Assert.Equal(
        ["-|Best Newspaper|Heron Gazette|-"],
        Articles.Cases(EnglishArticle.Of(
            "## Best Newspaper\n\nBest Newspaper winners at the Saltmarsh Awards 2031. Picture: Otter Pictures/Ada Quill\n\n"
            + "Winner: Heron Gazette\n")));
}
