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
}
