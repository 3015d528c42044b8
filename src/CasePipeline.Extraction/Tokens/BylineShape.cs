using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Tells bylines without labels from other lines, by the names and the date in them.</summary>
internal static class BylineShape
{
    // How an English byline begins.
    private const string By = "By ";

    private const int MaxEnglish = 80;

    // What may surround a date: names and words apart, but no clause.
    private const int MaxWord = 20;

    private const int MaxWords = 6;

    /// <summary>Whether nothing but names stands around a date: 原创 某某 某某公众号 2031-04-09 07:01.</summary>
    public static bool IsByline(ReadOnlySpan<char> line, TextSpan date)
    {
        var before = line[..date.Start];
        var behind = line[(date.Start + date.Length)..];
        return IsNames(before) && (IsNames(behind) && !behind.TrimStart(" \t:：0123456789T+Z.秒时分").StartsWith("-"));
    }

    /// <summary>The author in an English byline: By Jane Heron, By the Heron Trust | 9 April 2031.</summary>
    public static string? EnglishAuthor(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxEnglish || !line.StartsWith(By, StringComparison.Ordinal))
        {
            return null;
        }

        var name = line[By.Length..];
        name = CalendarDate.TryFind(name, out _, out var date) ? name[..date.Start] : name;
        name = name.Trim(" |·•,–—-");
        return EnglishNames.IsName(name) && !name.EndsWith(".", StringComparison.Ordinal) ? name.ToString() : null;
    }

    private static bool IsNames(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var range in words.Split(' '))
        {
            var word = words[range].Trim();
            if (word.IsEmpty)
            {
                continue;
            }

            if (++count > MaxWords || word.Length > MaxWord || word.ContainsAny(Punctuation.Pauses))
            {
                return false;
            }
        }

        return true;
    }
}
