using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads to whom an award went by names in Latin letters, whatever Chinese says of them before: 测绘项目 Tidecast,
/// 东屿大学的 Ada Otter 和 Bo Reed.
/// </summary>
internal static class LatinWinners
{
    /// <summary>The names, and whether each is of a work; none where a part of the list has no such name.</summary>
    public static List<(TextSpan Name, bool IsWork)> Read(string text, TextSpan whom)
    {
        var found = new List<(TextSpan, bool)>();
        foreach (var part in text.Parts(whom, "、和与及"))
        {
            var match = SentencePatterns.LatinWinner().Match(text.Cut(part));
            if (!match.Success)
            {
                return [];
            }

            var name = match.Groups["name"];
            var before = text.Trim(part with { Length = name.Index });
            var owner = before with { Length = text.Slice(before).TrimEnd("的 ").Length };
            var isOfOwner = owner.Length < before.Length && InstitutionShape.IsCertain(text.Slice(owner));
            found.Add((
                isOfOwner ? owner : new TextSpan(part.Start + name.Index, name.Length),
                Words.EndsWithAny(text.Slice(before), SentenceWords.Things)));
        }

        return found;
    }
}
