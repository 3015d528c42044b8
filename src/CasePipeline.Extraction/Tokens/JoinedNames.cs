using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Parts the last two names of a list, which a word joins: 甲单位、乙单位和丙单位.</summary>
internal static class JoinedNames
{
    private const int MinName = 2;

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
            if (isOne(first) && isOne(second))
            {
                parts[^1] = first;
                parts.Add(second);
                return;
            }
        }
    }
}
