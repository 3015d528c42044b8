using System.Collections.Concurrent;
using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Tests.Corpus;

public class CorpusTests
{
    private const double MinCases = 0.97;

    private const double MinRecords = 0.93;

    private const double MinArticleField = 0.95;

    private static readonly ConcurrentDictionary<string, Announcement> Announcements = [];

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
    public void Grounds_Every_Value_Of_Every_Article() =>
        Assert.All(CorpusFolder.ArticleNames(), name => Grounding.AssertHolds(Read(name)));

    [Fact]
    public void Names_No_Institution_Where_The_Labels_Have_None() =>
        Assert.All(CorpusFolder.LabelledNames(), name => Assert.Empty(Score(name).GuessedInstitutions));

    [Fact]
    public void Finds_The_Cases()
    {
        var scores = CorpusFolder.LabelledNames().Select(Score).ToList();

        AssertAtLeast(MinCases, scores, score => score.Cases);
    }

    [Fact]
    public void Reads_The_Fields_Of_The_Cases()
    {
        var scores = CorpusFolder.LabelledNames().Select(Score).ToList();

        AssertAtLeast(MinRecords, scores, score => score.Records);
    }

    [Theory]
    [InlineData("title")]
    [InlineData("author")]
    [InlineData("date")]
    [InlineData("contributors")]
    public void Reads_The_Facts_About_The_Articles(string field)
    {
        var names = CorpusFolder.LabelledNames().ToList();

        var wrong = names.FindAll(name => !IsRight(field, CorpusFolder.LabelsOf(name), Read(name).Article));

        var right = names.Count - wrong.Count;
        Assert.True(right >= MinArticleField * names.Count, $"The {field} is wrong in {string.Join(", ", wrong)}.");
    }

    [Fact]
    public void Finds_The_Measures_That_Are_Labelled() => Assert.All(CorpusFolder.LabelledNames(), name =>
    {
        var labels = CorpusFolder.LabelsOf(name).Cases.Where(label => label.Measures is not null).ToList();
        if (labels.Count > 0)
        {
            Assert.Equal(
                labels.Select(label => label.Measures),
                Read(name).Cases.Select(awarded => awarded.Measures.Select(measure => measure.Heading).ToList()));
        }
    });

    // Over all cases together, and as a mean over the articles: neither hides what the other shows.
    private static void AssertAtLeast(double least, List<CaseScore> scores, Func<CaseScore, int> matched)
    {
        var sum = CaseScore.F1(
            scores.Sum(matched), scores.Sum(score => score.Predicted), scores.Sum(score => score.Labelled));
        var mean = scores.Average(score => CaseScore.F1(matched(score), score.Predicted, score.Labelled));

        Assert.InRange(sum, least, 1);
        Assert.InRange(mean, least, 1);
    }

    private static CaseScore Score(string name) => new(CorpusFolder.LabelsOf(name).Cases, Read(name).Cases);

    private static bool IsRight(string field, LabelledArticle labels, ArticleFacts article) => field switch
    {
        "title" => LabelText.Normalise(labels.Title) == LabelText.Normalise(article.Title),
        "author" => LabelText.Normalise(labels.Author) == LabelText.Normalise(article.Author),
        "date" => labels.PublishedOn == article.PublishedOn,
        _ => (labels.Contributors ?? []).Select(LabelText.Normalise).Order(StringComparer.Ordinal)
            .SequenceEqual(article.Contributors.Select(LabelText.Normalise).Order(StringComparer.Ordinal)),
    };

    private static Announcement Read(string name) => Announcements.GetOrAdd(
        name,
        _ => Assert.IsType<ExtractionOutcome.Read>(Articles.Extract(CorpusFolder.ReadArticle(name))).Announcement);

    private static void AssertEqual(LabelledCase expected, AwardedCase actual)
    {
        Assert.Equal(
            (expected.Series, expected.Award, expected.Title, expected.Institution),
            (actual.Series, actual.Award, actual.Title, actual.Institution));
        Assert.Equal(expected.Measures, actual.Measures.Select(measure => measure.Heading));
    }
}
