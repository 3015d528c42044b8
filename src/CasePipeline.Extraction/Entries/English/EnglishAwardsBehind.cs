using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads lists that name the award behind a dash: Night Ferry by Ada Otter — Grand Prize. A heading right above is then
/// the series, and the entries of the list without a dash have no award.
/// </summary>
internal static class EnglishAwardsBehind
{
    private const int Enough = 2;

    /// <summary>What the lines of such lists say.</summary>
    public static Dictionary<int, Entry> Read(string text, List<Line> lines, EnglishFormReader forms)
    {
        var found = new Dictionary<int, Entry>();
        Line? heading = null;
        for (var start = 0; start < lines.Count;)
        {
            var end = start;
            while (end < lines.Count && IsListed(text, lines[end]))
            {
                end++;
            }

            if (heading is null || EnglishHeadings.KindOf(text, heading.Content) is not EnglishHeadingKind.Elsewhere)
            {
                ReadList(text, lines, forms, start, end, found);
            }

            heading = end < lines.Count && lines[end].Markup.HeadingLevel > 0 ? lines[end] : heading;
            start = end + 1;
        }

        return found;
    }

    private static bool IsListed(string text, Line line) =>
        line is { Row: null, Markup: { HeadingLevel: 0, IsBold: false } } && !EnglishProse.Is(text.Slice(line.Content));

    private static void ReadList(
        string text, List<Line> lines, EnglishFormReader forms, int start, int end, Dictionary<int, Entry> found)
    {
        var parted = lines[start..end].ConvertAll(line => EnglishDashes.Split(text, line.Content));
        var marked = parted.FindAll(sides => sides is not null);
        if (marked.Count < Enough || !marked.TrueForAll(sides => IsMarked(text, sides!.Value)))
        {
            return;
        }

        TextSpan? series = start > 0 && lines[start - 1] is { Markup.HeadingLevel: > 0 } heading
            ? EnglishHeadings.NameOf(text, heading.Content)
            : null;
        for (var at = start; at < end; at++)
        {
            var sides = parted[at - start];
            var form = forms.Read(sides?.Left ?? lines[at].Content, sides?.Right);
            if (form.IsCase && (sides is not null || form.IsStructured))
            {
                found.Add(at, new Entry(series, sides?.Right, form.Title, form.Institution));
            }
        }
    }

    private static bool IsMarked(string text, (TextSpan Left, TextSpan Right) sides) =>
        EnglishHeadings.IsAward(text.Slice(sides.Right)) && !EnglishHeadings.IsAward(text.Slice(sides.Left));
}
