using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>
/// Reads the public body that a text opens with, and that does something there: 某某市总工会设立…, 某某区司法局将…
/// </summary>
internal static class OpeningBody
{
    private const int MaxName = 24;

    public static TextSpan? Read(string text, TextSpan body)
    {
        var run = text.Slice(body);
        run = run[..HanText.LengthAtStart(run)];
        if (run.IsEmpty || Words.StartsWithAny(run, BodyWords.NoNames))
        {
            return null;
        }

        for (var length = 3; length < run.Length && length <= MaxName; length++)
        {
            if (Words.StartsWithAny(run[length..], BodyWords.Actions) && IsName(run[..length]))
            {
                return new TextSpan(body.Start, length);
            }
        }

        return null;
    }

    // 社区居委会 alone is any of them.
    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var ending in BodyWords.Endings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                var beginning = name[..^ending.Length];
                return beginning.Length > 0
                    && !Words.EqualsAny(beginning, InstitutionWords.CommonNouns)
                    && !Words.ContainsAny(beginning, BodyWords.NotInNames);
            }
        }

        return false;
    }
}
