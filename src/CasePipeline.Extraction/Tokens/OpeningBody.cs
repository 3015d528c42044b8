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
        // 【基本案情】东屿县检察院在…
        if (text.Slice(body) is ['【', .. var inside] && inside.IndexOf('】') is > 0 and var close)
        {
            body = text.Trim(TextSpan.Between(body.Start + close + 2, body.End));
        }

        var run = text.Slice(body);
        run = run[..HanText.LengthAtStart(run)];
        if (run.IsEmpty || Words.StartsWithAny(run, BodyWords.NoNames))
        {
            return null;
        }

        for (var length = 3; length < run.Length && length <= MaxName; length++)
        {
            if (Acts(run[length..], BodyWords.Actions) && !BeginningOf(run[..length], BodyWords.Endings).IsEmpty)
            {
                return new TextSpan(body.Start, length);
            }
        }

        return null;
    }

    /// <summary>Reads the part of a group that a text opens with, by the name that all its parts begin with.</summary>
    public static TextSpan? ReadUnit(string text, TextSpan body, int group)
    {
        var run = text.Slice(body);
        run = run[..HanText.LengthAtStart(run)];
        for (var length = group + 2; length < run.Length && length <= MaxName; length++)
        {
            if (Acts(run[length..], BodyWords.UnitActions) && InstitutionShape.IsLikely(run[..length]))
            {
                return new TextSpan(body.Start, length);
            }
        }

        return null;
    }

    // 某某合作社联合社: the first of the words behind the name is no action.
    private static bool Acts(ReadOnlySpan<char> behind, string[] actions) =>
        Words.StartsWithAny(behind, actions) && !Words.StartsWithAny(behind, BodyWords.Endings);

    /// <summary>What names a public body before what such bodies end with; empty for 社区居委会, which is any.</summary>
    public static ReadOnlySpan<char> BeginningOf(ReadOnlySpan<char> name, string[] endings) =>
        Words.FindEnd(name, endings) is { } ending
        && name[..^ending.Length] is var beginning
        && !Words.EqualsAny(beginning, InstitutionWords.CommonNouns)
        && !Words.ContainsAny(WithoutNames(beginning), BodyWords.NotInNames)
            ? beginning
            : [];

    // 东屿区向阳小学: what is called so is no word of a sentence.
    private static ReadOnlySpan<char> WithoutNames(ReadOnlySpan<char> beginning) =>
        Words.FindEnd(beginning, BodyWords.InNames) is { } name ? beginning[..^name.Length] : beginning;
}
