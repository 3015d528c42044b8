namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishLabelledRecordsTests
{
    [Fact]
    public void Reads_The_Award_Behind_The_Title_Below_Lettered_Sections_In_An_Article_Without_A_Word_Of_Winners() =>
        Assert.Equal(
            [
                "Kitchens|Best Practice|Soup before Six|Otter Infirmary", "Kitchens|Commended|One Pot per Ward|Tarn Clinic",
                "Porters|Best Practice|Trays That Talk|Reed Hospital, Eelport Hospice",
            ],
            Articles.Cases("""
                Good Hospital Work in Saltmarsh 2031

                Three of 37 are told of here.

                A. Kitchens

                Case 1
                Project: Soup before Six
                Submitted by: Otter Infirmary
                Result: Best Practice
                Soup is made before the sun rises.

                Case 2
                Project: One Pot per Ward
                Submitted by: Tarn Clinic
                Result: Commended

                B. Porters

                Case 3
                Project: Trays That Talk
                Submitted by: Reed Hospital, Eelport Hospice
                Result: Best Practice
                """));

    [Theory]
    [InlineData("1. Title: Night Ferry\nLibrary: Otter Library\nOutcome: Gold", "2. Title: Mud Atlas\nLibrary: Old Mint\nOutcome: Silver")]
    [InlineData("Award: Gold\nProject: Night Ferry\nMuseum: Otter Library", "Award: Silver\nProject: Mud Atlas\nMuseum: Old Mint")]
    [InlineData("### Night Ferry\nLibrary: Otter Library\nAward: Gold", "### Mud Atlas\nLibrary: Old Mint\nAward: Silver")]
    public void Reads_The_Labels_In_Any_Order(string first, string second) => Assert.Equal(
        ["-|Gold|Night Ferry|Otter Library", "-|Silver|Mud Atlas|Old Mint"],
        Articles.Cases(EnglishArticle.Of($"{first}\n\n{second}\n")));

    [Fact]
    public void Takes_The_Category_For_A_Group_Where_Another_Label_Names_The_Award() => Assert.Equal(
        ["Boats|Gold|Night Ferry|Otter Bank", "Mud|Silver|Mud Atlas|-"],
        Articles.Cases(EnglishArticle.Of("""
            Project: Night Ferry
            Organisation: Otter Bank
            Category: Boats
            Award: Gold

            Project: Mud Atlas
            By: Ada Quill
            Category: Mud
            Award: Silver
            """)));

    [Theory]
    [InlineData("Prize: $500")]
    [InlineData("Prize: a weekend on the coast")]
    public void Finds_No_Cases_Among_Contests_With_What_They_Pay(string prize) => Assert.Empty(Articles.Cases($"""
        Saltmarsh contests in May

        Title: Eels by Night
        Organisation: Otter Bank
        {prize}

        Title: Mud by Day
        Organisation: Old Mint
        {prize}
        """));
}
