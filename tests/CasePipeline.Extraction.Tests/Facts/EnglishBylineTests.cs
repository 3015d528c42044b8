namespace CasePipeline.Extraction.Tests.Facts;

public class EnglishBylineTests
{
    [Theory]
    [InlineData("By Rosa Fennick\nPublished: June 27, 2031")]
    [InlineData("By Rosa Fennick | June 27, 2031")]
    [InlineData("Posted Fri 27 Jun 2031 in News | By Rosa Fennick | 3 min read")]
    [InlineData("27 June 2031 | By Rosa Fennick | 6 min read")]
    [InlineData("Written by Rosa Fennick\nPosted on 27 June 2031")]
    [InlineData("Contributed by Rosa Fennick\nPublication date: 27 June 2031")]
    [InlineData("Posted on 27 June 2031 by Rosa Fennick")]
    [InlineData("Posted by Rosa Fennick on 27 June 2031")]
    [InlineData("By Rosa Fennick, Staff Writer\nJune 27, 2031")]
    [InlineData("By Rosa Fennick, Harbour Desk\nJune 27, 2031")]
    [InlineData("By Rosa Fennick, for the Coast & Sea Desk\nJune 27, 2031")]
    public void Reads_Author_And_Date(string byline)
    {
        var article = Articles.Read(
            $"Winners of the Saltmarsh Awards\n\n{byline}\n\nThe jury met on Monday, and many came.").Article;

        Assert.Equal("Rosa Fennick", article.Author);
        Assert.Equal(new DateOnly(2031, 6, 27), article.PublishedOn);
    }

    [Theory]
    [InlineData("HERONBY, June 27, 2031 - The jury met")]
    [InlineData("NEWS RELEASE\nJun 27, 2031, 09:00 ET\n\nThe jury met")]
    [InlineData("Heronby, Fenland (Tidewire) Friday Jun 27, 2031 @ 7:00 AM Eastern — The jury met")]
    [InlineData("(June 27, 2031 – Heronby, Minn.) The jury met")]
    [InlineData("HERONBY, FE--(Tidewire - Jun 27, 2031) - The jury met")]
    public void Reads_The_Day_That_The_First_Sentence_Begins_With(string opening) => Assert.Equal(
        new DateOnly(2031, 6, 27),
        Articles.Read($"# Winners of the Saltmarsh Awards\n\n{opening} on the quay.").Article.PublishedOn);

    [Theory]
    [InlineData("Rosa Fennick, Data Engineer", "Rosa Fennick")]
    [InlineData("Rosa Fennick, Bo Reed and Ada Marsh, Otter Harbour Team", "Rosa Fennick, Bo Reed and Ada Marsh")]
    public void Reads_Who_Wrote_Below_The_Date_And_Above_The_Text(string line, string author) => Assert.Equal(
        author,
        Articles.Read(
            "---\ntitle: Winners of the Saltmarsh Awards\nsource: Fenland Blog\n---\n\n# Winners of the Saltmarsh Awards"
            + $"\n\nJune 27, 2031\n\n{line}\n\nThe jury met on Monday, and many came to the quay to see the boats that "
            + "had sailed through the fog of the whole long winter with nobody on board.\n").Article.Author);

    [Fact]
    public void Reads_The_Byline_Below_A_Headline_That_Stands_Again_Below_Menus()
    {
        const string Menus = "* [Boats](/1)\n* [Ferries](/2)\n* [Quays](/3)\n* [Tides](/4)\n* [Eels](/5)\n* [Mud](/6)\n";
        var pages = string.Concat(Enumerable.Repeat(Menus, 20));
        var article = Articles.Read(
            $"# Winners of the Saltmarsh Awards\n\n{pages}\n# Winners of the Saltmarsh Awards\n\nFENLAND BLOG\n\n"
            + "By [Rosa Fennick](/staff/rosa)\n\nJune 27, 2031\n\nThe jury met on Monday, and many came.\n").Article;

        Assert.Equal("Rosa Fennick", article.Author);
        Assert.Equal(new DateOnly(2031, 6, 27), article.PublishedOn);
    }

    [Fact]
    public void Reads_Who_Issued_A_Release() => Assert.Equal(
        "Fenland Network",
        Articles.Read("# Winners of the Saltmarsh Awards\n\nThe jury met on the quay.\n\nIssued by: Fenland Network")
            .Article.Author);

    [Theory]
    [InlineData("Saltmarsh Boats -\n\nSaltmarsh Boats", "Announcing the winners of 2031")]
    [InlineData("All Fenland Boats Info", "Otter Bank wins Gold Award")]
    public void Finds_The_Headline_Below_The_Name_Of_A_Site(string site, string headline) => Assert.Equal(
        headline, Articles.Read($"{site}\n\n{headline}\n\nThe jury met on the quay.").Article.Title);

    [Fact]
    public void Finds_The_Headline_Below_The_Name_And_The_Menu_Of_A_Site() => Assert.Equal(
        "Winners of the Saltmarsh Awards",
        Articles.Read(
            "Fenland Network\nHome · Members · News\n\nWinners of the Saltmarsh Awards\n\nThe jury met on the quay.")
            .Article.Title);

    [Fact]
    public void Finds_The_Headline_Between_The_Name_Of_A_Site_And_Its_Day()
    {
        var article = Articles.Read("""
            Good Morning Fenland

            Fourth day of mud draws big crowds for big prizes

            Posted at 10:35 PM, Jun 27, 2031
            and last updated 2031-06-28 21:20:47-04

            HERONBY — The jury met on the quay.
            """).Article;

        Assert.Equal("Fourth day of mud draws big crowds for big prizes", article.Title);
        Assert.Equal(new DateOnly(2031, 6, 27), article.PublishedOn);
    }

    [Fact]
    public void Takes_A_Long_Sentence_For_No_Headline() => Assert.Null(
        Articles.Read(
            "By Rosa Fennick\n\nThis spring about 70 students took part in a day of boats that the Mud Lab of Heronby held."
            + "\n\nThe jury met on the quay.").Article.Title);

    [Fact]
    public void Reads_A_Declared_Author_Without_The_Office() => Assert.Equal(
        "Rosa Fennick",
        Articles.Read(
            "---\nauthor: Rosa Fennick, Director of Boats at Otter Bank\n---\n# Winners of the Saltmarsh Awards\n\nThey met.")
            .Article.Author);
}
