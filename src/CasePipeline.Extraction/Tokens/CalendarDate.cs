using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Tokens;

/// <summary>A date as bylines write it: 2023年09月25日, 2023-09-25, 2023/9/25, 2023.9.25.</summary>
internal static class CalendarDate
{
    private const int YearDigits = 4;

    /// <summary>Reads the date that a text begins with.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly date, out int length)
    {
        date = default;
        length = 0;
        if (!TryReadPart(text, ref length, out var year) || length != YearDigits
            || !TryReadMark(text, ref length, "年", "-/.", out var mark)
            || !TryReadPart(text, ref length, out var month)
            || !TryReadMark(text, ref length, "月", $"{mark}", out _)
            || !TryReadPart(text, ref length, out var day))
        {
            return false;
        }

        if (mark == '年' && length < text.Length && text[length] == '日')
        {
            length++;
        }

        return TryCreate(year, month, day, out date);
    }

    /// <summary>Finds the first date of a text.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, out DateOnly date, out TextSpan span)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var follows = i > 0 && Numeral.IsArabicDigit(text[i - 1]);
            if (!follows && TryRead(text[i..], out date, out var length))
            {
                span = new TextSpan(i, length);
                return true;
            }
        }

        date = default;
        span = default;
        return false;
    }

    private static bool TryReadPart(ReadOnlySpan<char> text, ref int at, out int value)
    {
        at += LeadingSpaces(text[at..]);
        if (!Numeral.TryReadArabic(text[at..], out value, out var length))
        {
            return false;
        }

        at += length;
        return true;
    }

    // 年 is followed by 月; of the other marks the second is the first again.
    private static bool TryReadMark(ReadOnlySpan<char> text, ref int at, string word, string marks, out char mark)
    {
        at += LeadingSpaces(text[at..]);
        mark = at < text.Length ? text[at] : '\0';
        at++;
        return word.Contains(mark) || marks.Contains(mark);
    }

    private static int LeadingSpaces(ReadOnlySpan<char> text) => text.Length - text.TrimStart(' ').Length;

    private static bool TryCreate(int year, int month, int day, out DateOnly date)
    {
        var exists = year is >= 1900 and <= 2100
            && month is >= 1 and <= 12
            && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = exists ? new DateOnly(year, month, day) : default;
        return exists;
    }
}
