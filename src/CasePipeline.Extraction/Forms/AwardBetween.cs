using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// Reads a line whose award stands in brackets between title and institution: 《标题》（十佳案例）——机构,
/// 标题（一等奖）　机构; or as a rank between spaces: 《标题》 一等奖 机构.
/// </summary>
internal static class AwardBetween
{
    private const int MaxAward = 12;

    private const string Joints = "—–-：:　\t ／/｜|，,";

    public static EntryForm? Read(string text, TextSpan content) =>
        InBrackets(text, content) ?? BetweenSpaces(text, content);

    private static EntryForm? BetweenSpaces(string text, TextSpan content)
    {
        var parts = text.Parts(content, " \u3000\t").FindAll(part => part.Length > 0);
        var at = parts.FindIndex(part => AwardPatterns.RankAlone().IsMatch(text.Slice(part)));
        if (at < 1 || at + 1 >= parts.Count)
        {
            return null;
        }

        var title = TextSpan.Between(content.Start, parts[at - 1].End);
        var name = TextSpan.Between(parts[at + 1].Start, content.End);
        return InstitutionShape.IsLikely(text.Slice(name)) && !InstitutionShape.IsCertain(text.Slice(title))
            && FormPart.IsShort(text.Slice(title))
                ? new EntryForm(FormKind.Certain, Enclosure.StripAll(text, title), name, parts[at])
                : null;
    }

    private static EntryForm? InBrackets(string text, TextSpan content)
    {
        var line = text.Slice(content);
        var close = line.LastIndexOfAny('）', ')');
        if (close < 0 || close + 1 >= line.Length || !Joints.Contains(line[close + 1])
            || Enclosure.OpeningOfLast(line[..(close + 1)]) is not (> 1 and var open))
        {
            return null;
        }

        var award = TextSpan.Between(content.Start + open + 1, content.Start + close);
        var name = FormPart.StripJoins(text, TextSpan.Between(content.Start + close + 1, content.End));
        return award.Length is > 1 and <= MaxAward && IsAward(text, award)
            && name.Length > 1 && InstitutionShape.IsLikely(text.Slice(name))
            && FormPart.IsShort(line[..open])
                ? new EntryForm(
                    FormKind.Certain, Enclosure.StripAll(text, text.Trim(content with { Length = open })), name, award)
                : null;
    }

    private static bool IsAward(string text, TextSpan award) =>
        Words.EndsWithAny(text.Slice(award), HeadingWords.Awards)
        || HeadingLine.ClassOf(text, award) is HeadingClass.Award;
}
