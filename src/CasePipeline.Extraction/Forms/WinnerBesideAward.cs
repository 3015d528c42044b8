using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Forms;

/// <summary>A winner with its award behind a dash: 某某渔业公司——年度创新企业.</summary>
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
        return InstitutionShape.IsCertain(text.Slice(winner))
            && HeadingName.ClassOf(text, award) is HeadingClass.Award
                ? (winner, HeadingName.Of(text, award))
                : null;
    }
}
