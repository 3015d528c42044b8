using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads titles with their makers on lines in a row, which list the winners where nothing else does and the headline
/// tells of them: the captions of pictures, Night Ferry by Ada Otter. Books on a shortlist stand so as well.
/// </summary>
internal static class EnglishAuthoredLines
{
    private const int Enough = 3;

    public static void Read(string text, List<Line> lines, string headline, EnglishEntryList entries)
    {
        if (!EnglishSentenceWords.Winners().IsMatch(headline))
        {
            return;
        }

        var isElsewhere = false;
        for (var start = 0; start < lines.Count;)
        {
            isElsewhere = lines[start].Markup.HeadingLevel > 0
                ? EnglishHeadings.KindOf(text, lines[start].Content) is EnglishHeadingKind.Elsewhere
                : isElsewhere;
            var row = lines.Skip(start).Select(line => FormOf(text, line)).TakeWhile(form => form.IsCase).ToList();
            for (var i = 0; i < row.Count && row.Count >= Enough && !isElsewhere; i++)
            {
                entries.Add(new Entry(null, null, row[i].Title, row[i].Institution), start + i);
            }

            start += Math.Max(row.Count, 1);
        }
    }

    private static EnglishForm FormOf(string text, Line line) =>
        EnglishEntryLines.IsParagraph(line) && !EnglishProse.Is(text.Slice(line.Content))
        && EnglishMakers.ReadBy(text, line.Content) is { Title: { Length: > 1 } title } form
        && char.IsUpper(text[title.Start]) && !EnglishSentenceWords.NotMade().IsMatch(text.Slice(title))
            ? form with { Institution = InstitutionOf(text, form) }
            : default;

    // Night Ferry by Ada: one word need be no institution where others are persons.
    private static TextSpan? InstitutionOf(string text, EnglishForm form) =>
        form.Institution is { } maker && EnglishNames.IsInstitution(text.Slice(maker)) ? maker : null;
}
