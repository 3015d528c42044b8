using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Cases;
using CasePipeline.Extraction.Doubts;
using CasePipeline.Extraction.Entries;
using CasePipeline.Extraction.Facts;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction;

/// <summary>
/// Reads an article's bytes into an announcement. Pure: the same bytes give the same result everywhere.
/// </summary>
public static class AnnouncementExtractor
{
    /// <summary>
    /// Goes up when the same bytes may give another result, so that articles read by an older version are found and
    /// read again.
    /// </summary>
    public const int Version = 27;

    /// <summary>Reads an article.</summary>
    /// <param name="bytes">The whole article as it was uploaded.</param>
    /// <param name="cancellationToken">Stops the work between stages.</param>
    /// <returns>The announcement, or why the bytes cannot be read.</returns>
    public static ExtractionOutcome Extract(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!ArticleReader.TryRead(bytes.Span, out var written, out var rejected))
        {
            return rejected;
        }

        var article = VerseLines.Join(LeaderDots.Mend(MixedQuotes.Mend(written.InSimplifiedCharacters())));

        cancellationToken.ThrowIfCancellationRequested();
        var lines = LostTableReader.Read(article, RoleReader.Read(article, LineReader.Read(article)));
        lines = LabelsAboveValues.Join(article.Text, lines);
        lines = RunInReader.Read(article.Text, SubtitleReader.Read(article.Text, lines));

        cancellationToken.ThrowIfCancellationRequested();
        var style = ListStyle.Learn(article.Text, lines);
        var outline = OutlineReader.Read(article.Text, lines, style);
        var head = ArticleHead.Read(article, lines, outline);
        var entries = PictureLists.Leave(
            article, lines, head.Headline, EntryReader.Read(article.Text, lines, style, outline, head));
        if (entries.Count > ArticleLimits.MaxCases)
        {
            return ArticleLimits.TooManyCases;
        }

        cancellationToken.ThrowIfCancellationRequested();
        var contributors = ContributorReader.Read(article.Text, lines, head.Byline.Author);
        var cases = CaseReader.Read(article.Text, lines, entries, contributors);

        cancellationToken.ThrowIfCancellationRequested();
        var facts = ArticleFactsReader.Read(article, head, contributors, cases.Count);
        var warnings = DoubtReader.Read(article, lines, outline, head, cases);
        var announcement = new Announcement(facts, cases, warnings, article.Text);
        return new ExtractionOutcome.Read(WrittenForm.Restore(announcement, written, article));
    }
}
