using System.Buffers;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Reads lines that name who edited and made a page: pairs of what somebody did and a short name, with a colon, a bar
/// or a slash between them. 图文编辑 | 某某　　责编 | 某某
/// </summary>
internal static class CreditLine
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("：:|｜丨/／");

    private static readonly SearchValues<char> NotInValues = SearchValues.Create("。！？!?；;《》“”");

    private static readonly SearchValues<char> NotInLabels = SearchValues.Create(" \u3000\t，,、");

    public static CreditKind Read(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return CreditKind.None;
        }

        var count = 0;
        var hasEditor = false;
        if (IsSpaced(line))
        {
            return CreditKind.One;
        }

        while (!line.IsEmpty)
        {
            if (!TryReadLabel(line, out var length, out var isEditor))
            {
                return CreditKind.None;
            }

            line = line[length..].TrimStart();
            var value = EndOfValue(line);
            if (value is 0 or > NoteWords.MaxCredited || line[..value].ContainsAny(NotInValues))
            {
                return CreditKind.None;
            }

            line = line[value..].TrimStart(" \u3000\t|｜丨/／）)］]（([［");
            hasEditor |= isEditor;
            count++;
        }

        return count > 1 && hasEditor ? CreditKind.Several
            : count > 1 || hasEditor ? CreditKind.One
            : CreditKind.Minor;
    }

    // 编辑 某某
    private static bool IsSpaced(ReadOnlySpan<char> line)
    {
        const int MaxPerson = 4;
        return line.IndexOfAny(' ', '\u3000') is > 0 and var space
            && Words.EqualsAny(line[..space], NoteWords.Credits)
            && line[space..].Trim() is { Length: > 1 and <= MaxPerson } name
            && !name.ContainsAny(NotInLabels);
    }

    private static bool TryReadLabel(ReadOnlySpan<char> line, out int length, out bool isEditor)
    {
        var window = line[..Math.Min(line.Length, NoteWords.MaxCreditLabel + 4)];
        length = window.IndexOfAny(Marks) + 1;
        var label = window[..Math.Max(length - 1, 0)].TrimEnd();
        isEditor = Words.EndsWithAny(label, NoteWords.Credits);
        return label.Length is > 0 and <= NoteWords.MaxCreditLabel
            && !label.ContainsAny(NotInLabels)
            && (isEditor || Words.EndsWithAny(label, NoteWords.OtherCredits));
    }

    // A value ends where white space or a bracket stands before another label.
    private static int EndOfValue(ReadOnlySpan<char> line)
    {
        for (var i = 1; i < line.Length && i <= NoteWords.MaxCredited; i++)
        {
            if (" \u3000\t|｜］］]）)".Contains(line[i])
                && TryReadLabel(line[i..].TrimStart(" \u3000\t|｜丨]］[［）)（("), out _, out _))
            {
                return i;
            }
        }

        return line.TrimEnd(" \u3000]］）)").Length;
    }
}
