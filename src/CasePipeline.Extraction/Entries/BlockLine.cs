using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>What a line is, in an article whose titles stand in marks on lines of their own.</summary>
/// <param name="Title">The title, where the line is one in marks: 《渔汛贷》, 一等奖：《渔汛贷》.</param>
/// <param name="Award">The award that the line has before the title.</param>
/// <param name="Winner">Who won, where the line says nothing else: （东屿农商银行）, 获奖单位：东屿农商银行.</param>
/// <param name="IsHeading">Whether the line is short and may head others.</param>
internal readonly record struct BlockLine(TextSpan? Title, TextSpan? Award, TextSpan? Winner, bool IsHeading)
{
    private const int MaxHeading = 20;

    public static BlockLine Of(string text, Line line)
    {
        var content = line.Content;
        if (content.Length > EntryFormReader.MaxTitle)
        {
            return default;
        }

        if (Enclosure.IsWhole(text.Slice(content)))
        {
            return new BlockLine(Enclosure.StripAll(text, content), null, null, false);
        }

        if (WinnerIn(text, content) is { } winner)
        {
            return new BlockLine(null, null, winner, false);
        }

        var colon = text.Slice(content).IndexOfAny(Punctuation.Colons);
        var behind = text.Trim(TextSpan.Between(content.Start + colon + 1, content.End));
        if (colon > 0 && behind.Length > 0)
        {
            var award = content with { Length = colon };
            return Enclosure.IsWhole(text.Slice(behind)) && HeadingLine.ClassOf(text, award) is HeadingClass.Award
                ? new BlockLine(Enclosure.StripAll(text, behind), HeadingName.Of(text, award), null, false)
                : default;
        }

        return new BlockLine(null, null, null, IsShort(text, content));
    }

    private static TextSpan? WinnerIn(string text, TextSpan content)
    {
        if (CaseLabels.Read(text, content) is { Count: > 0 } labels)
        {
            return labels is [{ Kind: CaseLabelKind.Institution or CaseLabelKind.Sender, Value.Length: > 1 } label]
                && label.Label.Start == content.Start
                    ? label.Value
                    : null;
        }

        var name = Enclosure.StripBrackets(text, DashedWinners.WithoutDash(text, content));
        return InstitutionShape.IsLikely(text.Slice(name)) && HeadingLine.ClassOf(text, name) is not HeadingClass.Award
            ? name
            : null;
    }

    private static bool IsShort(string text, TextSpan content) =>
        content.Length is > 1 and <= MaxHeading
        && !text.Slice(content).ContainsAny(Punctuation.SentenceEnds)
        && !text.Slice(content).ContainsAny(Punctuation.ClauseEnds)
        && HeadingLine.ClassOf(text, content) is not HeadingClass.Generic
        && !HeadingName.IsBodyHeading(text.Slice(HeadingName.Of(text, content)));
}
