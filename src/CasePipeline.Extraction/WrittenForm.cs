using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction;

/// <summary>
/// The last stage: every value as it is written in the article, where the stages before saw simplified characters only,
/// marks in pairs, and lines of verse as one.
/// </summary>
internal sealed class WrittenForm
{
    private readonly ArticleText _written;
    private readonly ArticleText _read;

    private WrittenForm(ArticleText written, ArticleText read)
    {
        _written = written;
        _read = read;
    }

    /// <summary>Restores an announcement's values.</summary>
    /// <param name="announcement">What was read.</param>
    /// <param name="written">The article.</param>
    /// <param name="read">The same article as it was read, place for place.</param>
    public static Announcement Restore(Announcement announcement, ArticleText written, ArticleText read) =>
        ReferenceEquals(written, read) ? announcement : new WrittenForm(written, read).Restore(announcement);

    private Announcement Restore(Announcement announcement) => announcement with
    {
        Article = announcement.Article with
        {
            Title = Find(announcement.Article.Title),
            Author = Find(announcement.Article.Author),
            Contributors = [.. announcement.Article.Contributors.Select(name => Find(name)!)],
        },
        Cases = [.. announcement.Cases.Select(Restore)],
        Text = _written.Text,
    };

    private AwardedCase Restore(AwardedCase awarded) => awarded with
    {
        Series = Cut(awarded.Grounding.Series),
        Award = Cut(awarded.Grounding.Award),
        Title = Cut(awarded.Grounding.Title),
        Institution = Cut(awarded.Grounding.Institution),
        Body = Cut(awarded.Grounding.Body),
        Measures = [.. awarded.Measures.Select(Restore)],
        Metrics = [.. awarded.Metrics.Select(Restore)],
    };

    private Measure Restore(Measure measure)
    {
        var text = _written.Text.Substring(measure.Start, measure.Length);
        return measure with { Heading = text[..measure.Heading.Length], Text = text };
    }

    private Metric Restore(Metric metric) =>
        metric with { Text = _written.Text.Substring(metric.Start, metric.Length) };

    private string? Cut(TextSpan? span) => _written.Text.CutOrNull(span);

    // Headline and names stand in the text, or the document declares them.
    private string? Find(string? value) =>
        value is null
            ? null
            : Find(value, _read.Text, _written.Text)
                ?? Find(value, _read.Declared.Title, _written.Declared.Title)
                ?? Find(value, _read.Declared.Author, _written.Declared.Author)
                ?? Find(value, _read.Declared.Source, _written.Declared.Source)
                ?? value;

    private static string? Find(string value, string? read, string? written) =>
        read?.IndexOf(value, StringComparison.Ordinal) is { } start and >= 0
            ? written?.Substring(start, value.Length)
            : null;
}
