using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// Titles without marks that have their rank at the end of the line, behind a space: 渔汛贷上门　一等奖. A heading looks
/// the same, 渔港服务　一等奖, but what it heads stands below it.
/// </summary>
internal static class RanksBehindTitles
{
    private const int Enough = 3;

    /// <summary>Whether the lists of an article are written so.</summary>
    public static bool AreHabit(string text, List<Line> lines)
    {
        var content = lines.FindAll(line => line is { Role: LineRole.Content, Row: null });
        var titles = new HashSet<string>();
        var (all, alone) = (0, 0);
        for (var i = 0; i < content.Count; i++)
        {
            if (Split(text, content[i].Content) is not var (title, _))
            {
                continue;
            }

            all++;
            titles.Add(text.Cut(title));
            alone += i + 1 == content.Count || !MayBeHeaded(text, content[i + 1]) ? 1 : 0;
        }

        return titles.Count >= Enough && titles.Count * 2 > all && alone * 3 >= all * 2;
    }

    /// <summary>The title of such a line, and its rank; null where it is another.</summary>
    public static (TextSpan Title, TextSpan Rank)? Split(string text, TextSpan line)
    {
        var gap = text.Slice(line).LastIndexOfAny(Punctuation.WhiteSpace);
        if (gap <= 1 || line.Length > EntryFormReader.MaxTitle)
        {
            return null;
        }

        var title = text.Trim(line with { Length = gap });
        var rank = text.Trim(TextSpan.Between(line.Start + gap, line.End));
        return AwardPatterns.RankAlone().IsMatch(text.Slice(rank))
            && HeadingLine.ClassOf(text, title) is HeadingClass.None
            && !InstitutionShape.IsLikely(text.Slice(title))
                ? (title, rank)
                : null;
    }

    // Another such line, who won those below, or a sentence behind the list has none above it.
    private static bool MayBeHeaded(string text, Line next) =>
        Split(text, next.Content) is null
        && !InstitutionShape.IsLikely(text.Slice(next.Content))
        && !FormPart.EndsSentence(text.Slice(next.Content))
        && HeadingLine.ClassOf(text, next.Content) is HeadingClass.None;
}
