using System.Text.RegularExpressions;
using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Finding patterns in stretches of a text. They see nothing of what stands around the stretch.</summary>
internal static class PatternExtensions
{
    extension(Regex pattern)
    {
        /// <summary>The first place of the pattern in a stretch of a text; null where it has none.</summary>
        public TextSpan? FindIn(string text, TextSpan span)
        {
            foreach (var match in pattern.EnumerateMatches(text.Slice(span)))
            {
                return new TextSpan(span.Start + match.Index, match.Length);
            }

            return null;
        }

        /// <summary>What one of the pattern's groups is at its first place; null where it has none.</summary>
        public TextSpan? FindGroupIn(string text, TextSpan span, string group) =>
            pattern.Match(text, span.Start, span.Length) is { Success: true } match
            && match.Groups[group] is { Success: true } found
                ? new TextSpan(found.Index, found.Length)
                : null;
    }
}
