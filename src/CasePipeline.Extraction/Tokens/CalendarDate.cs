using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Tokens;

/// <summary>
/// A day as bylines write it: 2023年09月25日, 二〇二三年九月二十五日, 2023-09-25, 民國112年9月25日, September 25, 2023.
/// A month without a day is none, and neither is what can be read in two ways (06/07/2016).
/// </summary>
internal static class CalendarDate
{
    /// <summary>Reads the date that a text begins with. A time behind it is not part of it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly date, out int length) =>
        NumericDate.TryRead(text, out date, out length) || EnglishDate.TryRead(text, out date, out length);

    /// <summary>Finds the first date of a text, of a range the first day.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, out DateOnly date, out TextSpan span)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (StandsFree(text, i) && TryRead(text[i..], out date, out var length) && IsAlone(text, i, length))
            {
                span = new TextSpan(i, length);
                return true;
            }
        }

        date = default;
        span = default;
        return false;
    }

    // Digits and letters before it make a date part of a longer number, a code or an address.
    private static bool StandsFree(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || text[at] is '民' or '中')
        {
            return true;
        }

        var before = text[at - 1];
        var isJoined = before is '-' or '.' or '/' or '_' && at > 1 && char.IsAsciiLetterOrDigit(text[at - 2]);
        return !isJoined && !char.IsAsciiLetter(before) && !DateCursor.IsYearDigit(before);
    }

    // Eight digits are a date where nothing is joined to them; more often they are a number.
    private static bool IsAlone(ReadOnlySpan<char> text, int at, int length) =>
        at == 0
        || !char.IsLetter(text[at - 1])
        || text.Slice(at, length).ContainsAnyExceptInRange('0', '9');
}
