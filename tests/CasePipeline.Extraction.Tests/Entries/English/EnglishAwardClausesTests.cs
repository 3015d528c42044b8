namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishAwardClausesTests
{
    [Theory]
    [InlineData("This year’s award of $3,000 will be presented to Ada Quill, branch manager, Reed Library, for her care.")]
    [InlineData("This year’s winner, Reed Library, has no boats.")]
    [InlineData("The 2031 award goes to Reed Library.")]
    public void Reads_Who_Won_What_The_Paragraph_Begins_With(string sentence) => Assert.Equal(
        ["-|Otter & Heron Mud/Boat Award|-|Reed Library"],
        Articles.Cases(EnglishArticle.Of(
            $"The Otter & Heron Mud/Boat Award,given by Mudly, honors a library for its care. {sentence}")));

    [Fact]
    public void Reads_Several_Who_Each_Won_With_Their_Towns() => Assert.Equal(
        ["-|Golden Eel|-|Otter Bakery", "-|Golden Eel|-|The Loaf", "-|Golden Eel|-|Crust & Co"],
        Articles.Cases(EnglishArticle.Of(
            "Otter Bakery, Heronby; The Loaf, Reedport; and Crust & Co, Fen Green, each won a Golden Eel.")));

    [Fact]
    public void Reads_An_Award_That_Is_Named_By_Its_Metal() => Assert.Equal(
        ["-|Silver Eel|-|Otter Bank"],
        Articles.Cases(EnglishArticle.Of("The Silver Eel was awarded to Otter Bank.")));

    [Theory]
    [InlineData("Reed Green Infants")]
    [InlineData("Lower Reed Rowers")]
    public void Takes_No_Group_For_A_Person(string group) => Assert.Equal(
        [$"-|Gold Award|Mud Atlas|{group}"],
        Articles.Cases(EnglishArticle.Of($"The Gold Award went to {group} for “Mud Atlas”.")));

    [Theory]
    [InlineData("Judges from Heronby; clerks from Reedport; and Otter Bank, Fen Green, each won a Golden Eel.")]
    [InlineData("The Gold Award went to Ada Otter, who has baked for 51 years.")]
    [InlineData("The second is Otter’s energetic promotion of “mud and society” at Heronby.")]
    [InlineData("The first place team was awarded $500.")]
    public void Finds_No_Case_In(string sentence) => Assert.Empty(Articles.Cases(EnglishArticle.Of(sentence)));

    [Theory]
    [InlineData("The second place winner was Otter Bank.", "second place")]
    [InlineData("The runner-up was Otter Bank, which built a boat app.", "runner-up")]
    [InlineData("The overall winner was Otter Bank.", "overall winner")]
    [InlineData("Finally, the grand prize winner is Otter Bank.", "grand prize")]
    [InlineData("In second place was Otter Bank.", "second place")]
    [InlineData("Coming in third was Otter Bank.", "third")]
    public void Reads_Who_Is_Behind_A_Rank(string sentence, string award) => Assert.Equal(
        [$"-|{award}|-|Otter Bank"], Articles.Cases(EnglishArticle.Of(sentence)));

    [Fact]
    public void Takes_The_Team_Behind_A_Rank_For_Who_Won() => Assert.Equal(
        ["-|first place|-|Mudlarks"],
        Articles.Cases(EnglishArticle.Of("The first place team was Mudlarks, which found lost boats.")));

    [Fact]
    public void Reads_Several_Who_Were_Ranked_Behind_An_Article() => Assert.Equal(
        ["-|runners-up|-|Otter Bank", "-|runners-up|-|Reed Trust"],
        Articles.Cases(EnglishArticle.Of("The runners-up were Otter Bank and Reed Trust.")));

    [Theory]
    [InlineData("The Gold Award winners were Otter Bank and Reed Trust.")]
    [InlineData("The winners of the Gold Award are Otter Bank and Reed Trust.")]
    [InlineData("Otter Bank and Reed Trust were the winners of the Gold Award.")]
    public void Reads_Each_Of_The_Winners(string sentence) => Assert.Equal(
        ["-|Gold Award|-|Otter Bank", "-|Gold Award|-|Reed Trust"], Articles.Cases(EnglishArticle.Of(sentence)));

    [Theory]
    [InlineData("Night Ferry, restored by Otter Trust.", "Night Ferry")]
    [InlineData("Night Ferry, a slow boat built by the Otter Trust, which is small.", "Night Ferry")]
    [InlineData("Mud by the Rail, designed by Otter Trust.", "Mud by the Rail")]
    [InlineData("Night Ferry by Otter Trust.", "Night Ferry")]
    [InlineData("the project “Night Ferry” of the Otter Trust.", "Night Ferry")]
    [InlineData("“Night Ferry”, submitted by the Otter Trust.", "Night Ferry")]
    public void Reads_What_Was_Made_By_Whom(string won, string title) => Assert.Equal(
        [$"-|Gold Award|{title}|Otter Trust"], Articles.Cases(EnglishArticle.Of($"The Gold Award went to {won}")));

    [Fact]
    public void Takes_Who_Is_Led_Or_Given_To_For_No_Thing() => Assert.Equal(
        ["-|Gold Award|-|Otter Bank"],
        Articles.Cases(EnglishArticle.Of("The Gold Award went to Otter Bank, led by Reed Group.")));

    [Fact]
    public void Ends_The_Name_Of_A_Council_Before_A_Title_With_Its_Article() => Assert.Equal(
        ["-|Gold Award|-|Heronby Parish Council"],
        Articles.Cases(EnglishArticle.Of("The Gold Award went to Heronby Parish Council for The Slow Lane.")));
}
