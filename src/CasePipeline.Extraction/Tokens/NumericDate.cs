namespace CasePipeline.Extraction.Tokens;

/// <summary>
/// A date in figures, in digits or Chinese numerals: 2024年1月15日, 2024-01-15, 20240115, 民國113年1月15日, 15/01/2024.
/// </summary>
internal static class NumericDate
{
    private const string Marks = "-/.－／．";
    private const int CompactLength = 8;
    private const int MinguoOffset = 1911;

    private static readonly string[] Eras = ["中华民国", "民国"];

    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly date, out int length) =>
        TryReadWestern(text, out date, out length)
        || TryReadMinguo(text, out date, out length)
        || TryReadCompact(text, out date, out length)
        || TryReadYearLast(text, out date, out length);

    /// <summary>
    /// Reads a year of the Republic that is not called one: 113年10月22日, 113-10-22. Only a byline says that it is a
    /// date.
    /// </summary>
    public static bool TryReadBareMinguo(ReadOnlySpan<char> text, out DateOnly date, out int length)
    {
        const int YearDigits = 3;
        var cursor = new DateCursor(text);
        return Numeral.TryReadArabic(text, out var year, out var digits)
            && digits == YearDigits && year is >= 100 and < 200 && cursor.TryTakeNumber(YearDigits, out _)
            ? TryReadMonthAndDay(cursor, year + MinguoOffset, out date, out length)
            : None(out date, out length);
    }

    public static bool TryCreate(int year, int month, int day, out DateOnly date)
    {
        var exists = year is >= 1900 and <= 2100
            && month is >= 1 and <= 12
            && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = exists ? new DateOnly(year, month, day) : default;
        return exists;
    }

    private static bool TryReadWestern(ReadOnlySpan<char> text, out DateOnly date, out int length)
    {
        var cursor = new DateCursor(text);
        if (cursor.TryTakeYear(out var year))
        {
            return TryReadMonthAndDay(cursor, year, out date, out length);
        }

        return None(out date, out length);
    }

    private static bool TryReadMinguo(ReadOnlySpan<char> text, out DateOnly date, out int length)
    {
        var cursor = new DateCursor(text);
        foreach (var era in Eras)
        {
            if (cursor.TryTake(era))
            {
                cursor.SkipSpaces();
                return TryTakeMinguoYear(ref cursor, out var year)
                    ? TryReadMonthAndDay(cursor, year + MinguoOffset, out date, out length)
                    : None(out date, out length);
            }
        }

        return None(out date, out length);
    }

    // 一一三年 names the digits, 一百一十三年 the number; the first year is 元年.
    private static bool TryTakeMinguoYear(ref DateCursor cursor, out int year)
    {
        year = 1;
        if (cursor.TryTake("元") || cursor.TryTakeNumber(3, out year))
        {
            return true;
        }

        for (year = 0; Numeral.TryReadChineseDigit(cursor.Rest, out var digit) && year < 100;)
        {
            year = (year * 10) + digit;
            cursor.TryTake(cursor.Rest[..1].ToString());
        }

        return year > 0;
    }

    private static bool TryReadMonthAndDay(DateCursor cursor, int year, out DateOnly date, out int length)
    {
        cursor.SkipSpaces();
        if (!cursor.TryTake("年" + Marks, out var mark))
        {
            return None(out date, out length);
        }

        cursor.SkipSpaces();
        if (!cursor.TryTakeNumber(2, out var month) || !TryTakeMonthMark(ref cursor, mark)
            || !cursor.TryTakeNumber(2, out var day) || !TryTakeEnd(ref cursor, mark))
        {
            return None(out date, out length);
        }

        length = cursor.Length;
        return TryCreate(year, month, day, out date);
    }

    // 年 is followed by 月; of the other marks the second is the first again.
    private static bool TryTakeMonthMark(ref DateCursor cursor, char mark)
    {
        cursor.SkipSpaces();
        var isTaken = cursor.TryTake(mark == '年' ? "月" : $"{mark}", out _);
        cursor.SkipSpaces();
        return isTaken;
    }

    private static bool TryTakeEnd(ref DateCursor cursor, char mark)
    {
        if (mark != '年')
        {
            // A fourth part makes an address or a version of it.
            return mark is '-' or '－' || cursor.Rest is not [var next, var digit, ..]
                || next != mark || !Numeral.IsArabicDigit(digit);
        }

        var end = cursor;
        end.SkipSpaces();
        if (end.TryTake("日号", out _))
        {
            cursor = end;
            return true;
        }

        // Without 日 the number may count something else: 2024年1月15家.
        return cursor.Rest is [] || char.IsWhiteSpace(cursor.Rest[0]);
    }

    private static bool TryReadCompact(ReadOnlySpan<char> text, out DateOnly date, out int length)
    {
        var digits = text[..Math.Min(text.Length, CompactLength)];
        if (digits.Length < CompactLength || digits.ContainsAnyExceptInRange('0', '9') || !StandsAlone(text))
        {
            return None(out date, out length);
        }

        // Telephone numbers have eight digits too; few of them read as a day of these years.
        Numeral.TryReadArabic(digits[..4], out var year, out _);
        Numeral.TryReadArabic(digits[4..6], out var month, out _);
        Numeral.TryReadArabic(digits[6..], out var day, out _);
        length = CompactLength;
        return TryCreate(year, month, day, out date) && year is >= 1990 and < 2050;
    }

    private static bool StandsAlone(ReadOnlySpan<char> text) =>
        text.Length == CompactLength
        || char.IsWhiteSpace(text[CompactLength])
        || "，。；、,;)）】」|".Contains(text[CompactLength]);

    // 27/06/2016 and 06/27/2016: one part must exceed 12 to say which is the day. With points the first
    // is: 02.06.2014.
    private static bool TryReadYearLast(ReadOnlySpan<char> text, out DateOnly date, out int length)
    {
        var cursor = new DateCursor(text);
        if (!TryTakeDigits(ref cursor, out var first) || !cursor.TryTake("/-.", out var mark)
            || !TryTakeDigits(ref cursor, out var second) || !cursor.TryTake($"{mark}", out _)
            || !Numeral.TryReadArabic(cursor.Rest, out var year, out var digits) || digits != 4
            || (first > 12 == second > 12 && first != second && mark != '.'))
        {
            return None(out date, out length);
        }

        length = cursor.Length + digits;
        var month = mark == '.' && second <= 12 ? second : Math.Min(first, second);
        return TryCreate(year, month, first + second - month, out date);
    }

    private static bool TryTakeDigits(ref DateCursor cursor, out int value)
    {
        value = 0;
        return cursor.Rest is [var digit, ..] && Numeral.IsArabicDigit(digit) && cursor.TryTakeNumber(2, out value);
    }

    private static bool None(out DateOnly date, out int length)
    {
        date = default;
        length = 0;
        return false;
    }
}
