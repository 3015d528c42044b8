using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Reads the awards that an article counts where each stands before what won it, by a word or two known for one:
/// 三年期金穗基金：渔汛混合 beside 年度创新产品：渔灯债券.
/// </summary>
internal static class DeclaredAwards
{
    private const int MaxAward = 24;

    private const int MaxWinner = 60;

    /// <summary>
    /// The entries of as many lines as the article says that it has, or that all begin with 年度; none where a line is
    /// anything else.
    /// </summary>
    public static List<Entry> Read(
        string text, List<Section> group, ListStyle style, int? declared, HeadingPath path)
    {
        var areDeclared = group.Count == declared
            && group.Exists(child => InlineLists.Of(text, child.Heading!.Content).Count > 0);
        if (group.Count < 2 || !(areDeclared || AreOfYear(text, group)))
        {
            return [];
        }

        var entries = new List<Entry>();
        foreach (var line in group.Select(child => child.Heading!.Content))
        {
            var colon = text.Slice(line).IndexOfAny(Punctuation.Colons);
            var won = text.Trim(TextSpan.Between(line.Start + colon + 1, line.End));
            if (colon is < 2 or > MaxAward || won.Length is < 2 or > MaxWinner
                || text.Slice(won).ContainsAny(Punctuation.SentenceEnds))
            {
                return [];
            }

            var award = HeadingName.Of(text, line with { Length = colon });
            var form = EntryFormReader.Read(text, won, style);
            entries.Add(form.Kind is FormKind.Certain or FormKind.Organisation
                ? Entry.Of(path.SeriesBesideAward, award, form)
                : new Entry(path.SeriesBesideAward, award, Enclosure.StripAll(text, won), null));
        }

        return entries;
    }

    // 年度渔家：听涛小院 above 年度掌勺人：陈海: whatever stands behind 年度 is an award beside the others, with one winner each.
    private static bool AreOfYear(string text, List<Section> group) =>
        group.TrueForAll(child => text.Slice(child.Heading!.Content) is var line
            && line.StartsWith("年度") && !line.ContainsAny('、', '；'));
}
