using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>Reads a line whose two sides a separator parts: 机构：标题, 标题——机构, 标题 机构.</summary>
internal static class SplitFormReader
{
    // The institution stands before a colon, and on either side of the others.
    private static readonly (string Separator, bool InstitutionFirst)[] Separators =
    [
        ("：", true), (":", true), ("\t", true), ("\u3000", true), ("  ", true),
        ("——", false), (" - ", true), (" – ", true), (" — ", true),
        ("｜", true), (" | ", true), ("|", true), ("丨", true),
        (" / ", false), ("／", false), (" ", true), (" ", false),
    ];

    // A side that is certainly an institution settles it, wherever it stands.
    public static EntryForm? Read(string text, TextSpan content)
    {
        if (OpenMarked(text, content) is { } open)
        {
            return open;
        }

        EntryForm? split = null;
        foreach (var (separator, institutionFirst) in Separators)
        {
            var at = institutionFirst
                ? text.Slice(content).IndexOf(separator, StringComparison.Ordinal)
                : text.Slice(content).LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0 || at + separator.Length >= content.Length)
            {
                continue;
            }

            // 值得一提的是：某项目获奖: no name ends so.
            if ((separator == ":" && IsWithinLatin(text.Slice(content), at)) || IsInTitle(text.Slice(content), at)
                || (separator is "：" or ":" && text[content.Start + at - 1] == '是'))
            {
                continue;
            }

            var left = text.Trim(new TextSpan(content.Start, at));
            var right = text.Trim(TextSpan.Between(content.Start + at + separator.Length, content.End));
            if (IsGap(separator) && Enclosure.StripBrackets(text, right) is var inside && inside.Length < right.Length
                && InstitutionShape.IsLikely(text.Slice(inside)))
            {
                // 渔港里的法庭　（东屿法院）: whatever the title ends with
                return new EntryForm(FormKind.Certain, Enclosure.StripAll(text, left), inside);
            }

            right = IsGap(separator)
                ? ColumnList.WithoutTeam(text, FormPart.BehindFigures(text, right))
                : right;
            var form = ReadSides(text, left, right, separator);
            if (form is { Kind: FormKind.Certain })
            {
                return form;
            }

            split ??= form;
        }

        return split;
    }

    // 《渔汛贷　东屿农商银行: whoever typed it forgot the mark that closes the title.
    private static EntryForm? OpenMarked(string text, TextSpan content)
    {
        var line = text.Slice(content);
        return line is ['《', ..] && line.Count('《') == 1 && !line.Contains('》')
            && line.LastIndexOfAny(Punctuation.WhiteSpace) is > 2 and var gap
            && InstitutionShape.IsLikely(line[(gap + 1)..])
                ? new EntryForm(
                    FormKind.Certain,
                    text.Trim(TextSpan.Between(content.Start + 1, content.Start + gap)),
                    TextSpan.Between(content.Start + gap + 1, content.End))
                : null;
    }

    private static bool IsGap(string separator) => separator is "\t" or "\u3000" or "  ";

    // 《潮汐：一本账》——林望潮
    private static bool IsInTitle(ReadOnlySpan<char> line, int at) =>
        line[..at].LastIndexOf('《') > line[..at].LastIndexOf('》');

    // Tide: A Model of Waves
    private static bool IsWithinLatin(ReadOnlySpan<char> line, int colon) =>
        char.IsAsciiLetterOrDigit(line[colon - 1]) && line[(colon + 1)..].TrimStart() is [var next, ..]
        && char.IsAsciiLetter(next) && !InstitutionShape.IsCertain(line[..colon]);

    private static EntryForm? ReadSides(string text, TextSpan left, TextSpan right, string separator)
    {
        if (left.Length == 0 || right.Length == 0 || FormPart.EndsSentence(text.Slice(right)))
        {
            return null;
        }

        var isColon = separator is "：" or ":";
        if (InstitutionShape.WithoutTranslation(text.Slice(left)).Length <= EntryFormReader.MaxLead
            && InstitutionShape.IsCertain(text.Slice(left)))
        {
            // 甲银行 乙银行 are two winners; 甲银行：掌上银行 is one with its product.
            var isJoint = !isColon && separator is not ("｜" or " | " or "|" or "丨")
                && InstitutionShape.IsCertain(text.Slice(right));
            return isJoint ? null : new EntryForm(FormKind.Certain, Enclosure.StripAll(text, right), left);
        }

        if (!isColon && right.Length <= EntryFormReader.MaxLead
            && (InstitutionShape.IsCertain(text.Slice(right))
                || (separator == "——" && InstitutionShape.AreJoint(text.Slice(right))))
            && FormPart.IsShort(text.Slice(left)))
        {
            return new EntryForm(FormKind.Certain, Enclosure.StripAll(text, left), right);
        }

        return isColon && left.Length <= EntryFormReader.MaxLead
            && HeadingLine.ClassOf(text, left) is not HeadingClass.Award
            && !text.Slice(left).ContainsAny(Punctuation.ClauseEnds)
            && !text.Slice(left).ContainsAny('“', '「')
            && FormPart.IsShort(text.Slice(right))
            ? new EntryForm(FormKind.Split, right, left)
            : null;
    }
}
