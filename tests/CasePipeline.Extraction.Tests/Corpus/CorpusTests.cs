using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Tests.Corpus;

public class CorpusTests
{
    [Fact]
    public void Reads_The_First_Article_As_Its_Labels_Say()
    {
        var labels = CorpusFolder.ReadLabels("00.truth.json");

        var announcement = Read("00.txt");

        var article = announcement.Article;
        Assert.Equal(
            (labels.Title, labels.Author, labels.PublishedOn, labels.DeclaredCaseCount),
            (article.Title, article.Author, article.PublishedOn, article.DeclaredCaseCount));
        Assert.Equal(labels.Contributors, article.Contributors);
        Assert.Equal(labels.Cases.Count, article.CaseCount);
        Assert.Empty(announcement.Warnings);
        Assert.All(labels.Cases.Zip(announcement.Cases), pair => AssertEqual(pair.First, pair.Second));
        Grounding.AssertHolds(announcement);
    }

    [Fact]
    public void Grounds_Every_Value_Of_Every_Article()
    {
        Assert.All(CorpusFolder.ArticleNames(), name =>
        {
            if (Articles.Extract(CorpusFolder.ReadArticle(name)) is ExtractionOutcome.Read read)
            {
                Grounding.AssertHolds(read.Announcement);
            }
        });
    }

    private static Announcement Read(string name) => Assert.IsType<ExtractionOutcome.Read>(
        Articles.Extract(CorpusFolder.ReadArticle(name))).Announcement;

    private static void AssertEqual(LabelledCase expected, AwardedCase actual)
    {
        Assert.Equal(
            (expected.Series, expected.Award, expected.Title, expected.Institution),
            (actual.Series, actual.Award, actual.Title, actual.Institution));
        Assert.Equal(expected.Measures, actual.Measures.Select(measure => measure.Heading));
    }
}
