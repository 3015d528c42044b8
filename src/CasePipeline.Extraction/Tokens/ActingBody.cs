using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>
/// Reads the first public body that a clause of a text opens with, with the place that it is of: 每月5号上午，某某县中心医院的例会…,
/// 由某某区教育局统一配送….
/// </summary>
internal static class ActingBody
{
    private const int MinName = 5;

    private const int MaxName = 24;

    public static TextSpan? Read(string text, TextSpan window)
    {
        var opens = true;
        for (var i = window.Start; i < window.End; i++)
        {
            if (opens && HanText.Is(text[i]) && NameAt(text, TextSpan.Between(i, window.End)) is { } name)
            {
                return name;
            }

            opens = Punctuation.ClauseEnds.Contains(text[i]) || text[i] is '”' or '」';
        }

        return null;
    }

    private static TextSpan? NameAt(string text, TextSpan rest)
    {
        var run = text.Slice(rest);
        run = run[..HanText.LengthAtStart(run)];
        var start = 0;
        while (Words.FindStart(run[start..], BodyWords.Openers) is { } opener)
        {
            start += opener.Length;
        }

        // The longest: 某某县人民医院医共体, and not the hospital in it.
        for (var length = Math.Min(run.Length - start, MaxName); length >= MinName; length--)
        {
            // 某某市医院院长: a person acts.
            if (IsName(run.Slice(start, length)) && !Words.StartsWithAny(run[(start + length)..], WinnerWords.Roles))
            {
                return new TextSpan(rest.Start + start, length);
            }
        }

        return null;
    }

    private static bool IsName(ReadOnlySpan<char> name) =>
        OpeningBody.BeginningOf(name, BodyWords.ActingEndings).IndexOfAny(InstitutionWords.PlaceMarks) > 0
        && !Words.StartsWithAny(name, BodyWords.NoNames);
}
