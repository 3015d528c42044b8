using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>A winner with its award beside it: 某某渔业公司——年度创新企业, 某某渔业公司（金奖）：《标题》.</summary>
internal static class WinnerBesideAward
{
    private const string Dash = "——";

    /// <summary>The two of them; null where a text is anything else.</summary>
    public static (TextSpan Winner, TextSpan Award)? Split(string text, TextSpan span)
    {
        var dash = text.Slice(span).IndexOf(Dash, StringComparison.Ordinal);
        if (dash <= 0)
        {
            return null;
        }

        var winner = text.Trim(span with { Length = dash });
        var award = text.Trim(TextSpan.Between(span.Start + dash + Dash.Length, span.End));

        // 某某渔业公司——渔灯 一等奖 names what won before its rank.
        return InstitutionShape.IsCertain(text.Slice(winner))
            && HeadingLine.ClassOf(text, award) is HeadingClass.Award
            && RankedLine.SplitBehind(text, award) is null
                ? (winner, HeadingName.Of(text, award))
                : null;
    }

    /// <summary>A winner with its award in brackets before the title in marks: 机构（一等奖）：《标题》.</summary>
    public static EntryForm? BeforeTitle(string text, TextSpan content)
    {
        var colon = text.Slice(content).IndexOfAny(Punctuation.Colons);
        var title = text.Trim(TextSpan.Between(content.Start + colon + 1, content.End));
        return colon > 0 && title.Length > 0 && Enclosure.IsWhole(text.Slice(title))
            && RankedLine.SplitBrackets(text, content with { Length = colon }) is var (winner, award)
                ? new EntryForm(FormKind.Certain, Enclosure.StripAll(text, title), winner, award)
                : null;
    }
}
