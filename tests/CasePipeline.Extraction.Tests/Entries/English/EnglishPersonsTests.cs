namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishPersonsTests
{
    [Theory]
    [InlineData("Best Mentor: Ada Quill, Head of Tides, Reed & Sons, Inc.", "Best Mentor|-|Reed & Sons, Inc.")]
    [InlineData("Best Mentor: Ada Quill, Head, Talent, Asia, Reedly", "Best Mentor|-|Reedly")]
    [InlineData("Librarian of the Year: Ada Quill, Reedly", "Librarian of the Year|-|Reedly")]
    [InlineData("Librarian of the Year: Ada Quill, Otter Reed", "Librarian of the Year|-|Otter Reed")]
    [InlineData("Best Boat: Night Ferry by Fenland Four: Ada Quill & Ira Otter", "Best Boat|Night Ferry|Fenland Four")]
    public void Reads_What_Stands_Beside_Persons(string line, string expected) =>
        Assert.Equal([$"-|{expected}"], Articles.Cases(EnglishArticle.Of(line)));

    [Fact]
    public void Reads_Shouted_Persons_In_Emphasised_Items_With_Their_Awards() => Assert.Equal(
        [
            "-|Tide Award|-|Heron Center for Quiet Boats (HCS), University of Heronby Quay",
            "-|Mud Award|-|Otter College",
        ],
        Articles.Cases(EnglishArticle.Of(
            "* **Tide Award: ADA B. QUILL, Heron Center for Quiet Boats (HCS), University of Heronby Quay.**\n"
            + "\n**About Ada Quill:** She sails at night, and she counts what she meets there.\n\n"
            + "* **Mud Award: IRA OTTER, Otter College.**")));

    [Fact]
    public void Leaves_Persons_Out_Behind_Commas_Where_Other_Lines_Have_Them() => Assert.Equal(
        ["-|Best Pitch|Tide Watch|-", "-|Best Hustle|Reedly|-", "-|Best Idea|Mudbook|-"],
        Articles.Cases(EnglishArticle.Of(
            "Best Pitch – Tide Watch, Ada Quill\n\nBest Hustle – Reedly, Ira Otter\n\n"
            + "Best Idea – Mudbook, Rosa Fennick")));

    [Fact]
    public void Leaves_Persons_Out_Behind_Dashes() => Assert.Equal(
        ["-|Best pitch|VXT|-", "-|Best report|Reed Solutions|-", "-|Best report|OTR|-"],
        Articles.Cases(EnglishArticle.Of(
            "Best pitch:\n\n* VXT – Ada Quill and Ira Otter\n\n"
            + "Best report:\n\n* Reed Solutions – Rosa Fennick & Max Heron\n* OTR – Ada Quill and Rosa Fennick")));

    [Fact]
    public void Reads_Each_Title_Above_Its_Authors() => Assert.Equal(
        ["-|Honourable Mentions|What do gulls see?|-", "-|Honourable Mentions|Counting mud with one eye|-"],
        Articles.Cases(EnglishArticle.Of(
            "### Honourable Mentions\n\nWhat do gulls see?  \n*Ada Quill and Ira Otter*\n\n"
            + "Counting mud with one eye  \n*Rosa Fennick, Max Heron & Ada Quill*")));

    [Fact]
    public void Reads_Persons_Below_An_Award_To_Persons_Whatever_Their_Rank() => Assert.Equal(
        ["Rising Engineer|Winner|-|Tarn Grid", "Rising Engineer|Highly commended|-|Fenland Hydro"],
        Articles.Cases(EnglishArticle.Of(
            "Rising Engineer\nWinner: Ada Quill, Tarn Grid\nHighly commended: Ira Otter, Fenland Hydro")));

    [Fact]
    public void Reads_Where_The_Chosen_Of_A_Year_Work() => Assert.Equal(
        ["-|2031 Saltmarsh Fellows|-|Fenland Institute", "-|2031 Honorable Mentions|-|Otter Laboratory",
            "-|2031 Honorable Mentions|-|Otter Laboratory"],
        Articles.Cases("""
            # Introducing the 2031 Saltmarsh Fellows

            We are pleased to present the class of this year, and look forward to working with all of them.

            ## 2031 Saltmarsh Fellows

            ### Ada Quill, Fenland Institute

            Principal Scientist

            ## 2031 Honorable Mentions

            ### Ira Otter, Otter Laboratory

            Computer Engineer, Division of Tides

            ### Bo Reed, Otter Laboratory

            Group Leader, Mud Group
            """));

    [Fact]
    public void Takes_No_Letter_For_The_Beginning_Of_An_Employer() => Assert.Equal(
        ["-|Gold Award|Eel Maths|Heronby C of E School"],
        Articles.Cases(EnglishArticle.Of("Gold Award: *Eel Maths* — Heronby C of E School")));

    [Theory]
    [InlineData("Fenwick Kitchen")]
    [InlineData("Otter Film Makers")]
    [InlineData("Heronby Pictures")]
    public void Takes_Names_That_No_Person_Has_For_Makers(string maker) => Assert.Equal(
        [$"-|Gold Award|Mud Atlas|{maker}"],
        Articles.Cases(EnglishArticle.Of($"Gold Award: “Mud Atlas” by {maker}")));

    [Theory]
    [InlineData("One Lamp, One Ferry", "One Lamp, One Ferry")]
    [InlineData("Our Mud and Your Tide", "Our Mud and Your Tide")]
    [InlineData("Ada Quill, Bo Reed", "-")]
    public void Takes_A_Title_With_A_Comma_For_No_Persons(string named, string title) => Assert.Equal(
        ["-|Harbour Award|Mud Atlas|Fenland Hospital", $"-|Lamp Award|{title}|Heronby Hospital"],
        Articles.Cases(EnglishArticle.Of($"""
            Harbour Award
            Winner: Mud Atlas - Fenland Hospital
            Maps of mud are handed to all who ask for one.

            Lamp Award
            Winner: {named} - Heronby Hospital
            A single lamp is in the place of seven.
            """)));

    [Theory]
    [InlineData("Best Nurse: Opal Quill – Head of Nursing, Reed Hospital", "-|Best Nurse|-|Reed Hospital")]
    [InlineData("Lifetime Contribution: Opal Quill (Reed Trust)", "-|Lifetime Contribution|-|Reed Trust")]
    public void Reads_Where_Persons_Work_And_No_Office(string line, string expected) => Assert.Equal(
        [expected, "-|Best Poster|Night Ferry|Otter Bank"],
        Articles.Cases(EnglishArticle.Of($"- {line}\n- Best Poster: Night Ferry (Otter Bank)")));
}
