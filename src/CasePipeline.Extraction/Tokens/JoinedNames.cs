using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Parts the last two names of a list, which a word joins: 甲单位、乙单位和丙单位.</summary>
internal static class JoinedNames
{
    private const int MinName = 2;

    // 海州大学渔业软件与安全实验室 is one name: what stands behind 与 is of the university, and nobody's alone.
    private static bool IsRestOfOne(string text, TextSpan first, TextSpan second, TextSpan whole)
    {
        const int MaxPart = 5;
        return second.Length <= MaxPart
            && Words.EndsWithAny(text.Slice(second), InstitutionWords.Laboratories)
            && !Words.EndsWithAny(text.Slice(first), InstitutionWords.Laboratories)
            && InstitutionShape.IsCertain(text.Slice(whole));
    }

    /// <summary>Makes two of the last part of a list, where both are what its parts are.</summary>
    public static void SplitLast(string text, List<TextSpan> parts, Predicate<TextSpan> isOne)
    {
        var last = parts[^1];
        foreach (var link in (string[])["以及", "和", "与", "及"])
        {
            var at = text.Slice(last).IndexOf(link, StringComparison.Ordinal);
            if (at < MinName)
            {
                continue;
            }

            var first = text.Trim(last with { Length = at });
            var second = text.Trim(TextSpan.Between(last.Start + at + link.Length, last.End));
            if (isOne(first) && isOne(second) && !IsRestOfOne(text, first, second, last))
            {
                parts[^1] = first;
                parts.Add(second);
                return;
            }
        }
    }

    /// <summary>
    /// Two works that a word joins where both end alike, with the mark of a title or the brackets of who made it:
    /// 甲的《标题》和乙的《标题》, “标题”（甲）与“标题”（乙）, 甲“标题”项目和乙“标题”项目. In 甲《标题》和《标题》 both are of one.
    /// </summary>
    public static (TextSpan First, TextSpan Second)? BuiltAlike(string text, TextSpan works)
    {
        var depth = default(MarkDepth);
        for (var i = works.Start; i < works.End; i++)
        {
            depth.Pass(text[i]);
            if (!depth.IsOutside || text[i] is not ('和' or '与' or '及'))
            {
                continue;
            }

            var first = text.Trim(TextSpan.Between(works.Start, i));
            var second = text.Trim(TextSpan.Between(i + 1, works.End));
            first = first with { Length = text.Slice(first).TrimEnd('以').Length };
            if (first.Length > 1 && second.Length > 1 && ClosingOf(text.Slice(first)) is { } closing
                && ClosingOf(text.Slice(second)) == closing
                && (!Punctuation.TitleMarks.Contains(text[second.Start])
                    || Punctuation.TitleMarks.Contains(text[first.Start])))
            {
                return (first, second);
            }
        }

        return null;
    }

    // The mark that a work ends with, or has before what it is called: ” of “标题”案例
    private static char? ClosingOf(ReadOnlySpan<char> work)
    {
        var named = work[..^(Words.FindEnd(work, SentenceWords.Things)?.Length ?? 0)];
        return named is [.., '》' or '”' or '」' or '）' or ')'] ? named[^1] : null;
    }
}
