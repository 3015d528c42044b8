using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Splits running text into sentences.</summary>
internal static class EnglishSentences
{
    private const int MaxDateline = 80;

    private const int MaxDatedPlace = 50;

    private static readonly string[] Dashes = [" – ", " — ", " -- ", " - "];

    /// <summary>The sentences of a line; one at least, unless the line is blank.</summary>
    public static IEnumerable<TextSpan> Of(string text, TextSpan line)
    {
        var start = line.Start + DatelineLength(text.Slice(line));
        if (text.AsSpan(start, line.End - start).IsWhiteSpace())
        {
            start = line.Start;
        }

        for (var i = start; i < line.End; i++)
        {
            if (i + 1 < line.End && !Ends(text, i, line.End))
            {
                continue;
            }

            var sentence = text.Trim(TextSpan.Between(start, i + 1));
            start = i + 1;
            if (sentence.Length > 0)
            {
                yield return sentence;
            }
        }
    }

    /// <summary>Leaves out the full stop at a text's end, unless an abbreviation has it.</summary>
    public static TextSpan WithoutStop(string text, TextSpan span) =>
        text.Slice(span) is [.., not '.', '.'] slice && !EnglishNameWords.ShortForm().IsMatch(slice)
            ? new TextSpan(span.Start, span.Length - 1)
            : span;

    // HERONBY, 4 May 2031 – The jury …
    private static int DatelineLength(ReadOnlySpan<char> line)
    {
        var opening = line[..Math.Min(line.Length, MaxDateline)];
        foreach (var dash in Dashes)
        {
            // Heronby, Ill. – 4 May 2031 – The jury …
            var last = opening.LastIndexOf(dash, StringComparison.Ordinal);
            var first = opening.IndexOf(dash, StringComparison.Ordinal);
            if (last > first && last <= MaxDatedPlace && CalendarDate.TryFind(opening[first..last], out _, out _))
            {
                return last + dash.Length;
            }

            if (first > 0 && IsPlace(opening[..first]))
            {
                return first + dash.Length;
            }
        }

        return 0;
    }

    private static bool IsPlace(ReadOnlySpan<char> text)
    {
        var word = text[..(text.IndexOfAny(" ,(") is > 0 and var end ? end : text.Length)];
        return char.IsUpper(word[0])
            && (EnglishPlaceWords.State().IsMatch(text[(text.LastIndexOf(',') + 1)..].Trim())
                || word.IndexOfAnyInRange('a', 'z') < 0
                || CalendarDate.TryFind(text, out _, out _));
    }

    // U.S. Agency and Dr. Heron do not end sentences, nor does Who Sails? – Otter Bank.
    private static bool Ends(string text, int at, int end)
    {
        if (text[at] is not ('.' or '!' or '?') || at + 2 >= end || text[at + 1] != ' '
            || char.IsLower(text[at + 2]) || text[at + 2] is '–' or '—' or '-')
        {
            return false;
        }

        var word = text.AsSpan(0, at);
        word = word[(word.LastIndexOf(' ') + 1)..];
        return word.Length > 2 && !word.Contains('.') && word is not ("Prof" or "Inc" or "Ltd" or "Mrs");
    }
}
