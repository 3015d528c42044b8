using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// An award with what won it behind a dash without spaces: 年度渔港服务-渔汛贷. One such line may be anything, so an
/// article has to have several.
/// </summary>
internal static class AwardBeforeDash
{
    private const int Enough = 3;

    private const int MaxAward = 20;

    private const string Dashes = "-－–";

    /// <summary>Whether the lists of an article are written so.</summary>
    public static bool IsHabit(string text, List<Line> lines) =>
        lines.Where(line => line is { Role: LineRole.Content, Row: null })
            .Select(line => Split(text, line.Content)?.Award)
            .OfType<TextSpan>()
            .DistinctBy(text.Cut)
            .Take(Enough)
            .Count() == Enough;

    /// <summary>The award and what won it; null where a line is anything else.</summary>
    public static (TextSpan Award, TextSpan Won)? Split(string text, TextSpan content)
    {
        var dash = text.Slice(content with { Length = Math.Min(content.Length, MaxAward + 1) }).IndexOfAny(Dashes);
        if (dash <= 1 || !Words.StartsWithAny(text.Slice(content), HeadingWords.BestOfKind))
        {
            return null;
        }

        var behind = text.Slice(content)[dash..].TrimStart(Dashes).Length;
        var won = text.Trim(TextSpan.Between(content.End - behind, content.End));
        return won.Length > 1 ? (text.Trim(content with { Length = dash }), won) : null;
    }
}
