namespace CasePipeline.Extraction.Tokens;

/// <summary>A date in English words: June 27, 2016; Mon, 27 Jun 2016.</summary>
internal static class EnglishDate
{
    private const int ShortName = 3;

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Weekdays =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] Ordinals = ["st", "nd", "rd", "th"];

    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly date, out int length)
    {
        date = default;
        length = 0;
        if (text.IsEmpty || !char.IsAsciiLetterOrDigit(text[0]))
        {
            return false;
        }

        var cursor = new DateCursor(text);
        SkipWeekday(ref cursor);
        if (!TryTakeDayAndMonth(ref cursor, out var day, out var month) || !TryTakeYear(ref cursor, out var year))
        {
            return false;
        }

        length = cursor.Length;
        return NumericDate.TryCreate(year, month, day, out date);
    }

    private static void SkipWeekday(ref DateCursor cursor)
    {
        if (TryTakeName(ref cursor, Weekdays, out _))
        {
            SkipJoints(ref cursor);
        }
    }

    private static bool TryTakeDayAndMonth(ref DateCursor cursor, out int day, out int month)
    {
        if (TryTakeName(ref cursor, Months, out month))
        {
            SkipJoints(ref cursor);
            return TryTakeDay(ref cursor, out day);
        }

        if (!TryTakeDay(ref cursor, out day))
        {
            return false;
        }

        SkipJoints(ref cursor);
        if (cursor.TryTake("of "))
        {
            SkipJoints(ref cursor);
        }

        return TryTakeName(ref cursor, Months, out month);
    }

    private static bool TryTakeDay(ref DateCursor cursor, out int day)
    {
        day = 0;
        if (cursor.Rest is not [>= '0' and <= '9', ..] || !cursor.TryTakeNumber(2, out day))
        {
            return false;
        }

        foreach (var ordinal in Ordinals)
        {
            if (cursor.TryTake(ordinal))
            {
                break;
            }
        }

        return true;
    }

    private static bool TryTakeYear(ref DateCursor cursor, out int year)
    {
        var end = cursor.Length;
        SkipJoints(ref cursor);
        year = 0;
        return cursor.Length > end
            && cursor.Rest is [>= '0' and <= '9', ..]
            && cursor.TryTakeYear(out year)
            && cursor.Rest is [] or [not (>= 'A' and <= 'Z' or >= 'a' and <= 'z'), ..];
    }

    // Names are written out or cut to three letters (Sept to four).
    private static bool TryTakeName(ref DateCursor cursor, string[] names, out int number)
    {
        var end = cursor.Rest.IndexOfAnyExceptInRange('A', 'z');
        var letters = end >= 0 ? cursor.Rest[..end] : cursor.Rest;
        for (number = 1; number <= names.Length; number++)
        {
            var name = names[number - 1];
            if (letters.Equals(name, StringComparison.OrdinalIgnoreCase)
                || (letters.Length is ShortName or ShortName + 1
                    && name.StartsWith(letters, StringComparison.OrdinalIgnoreCase)))
            {
                return cursor.TryTake(letters.ToString());
            }
        }

        return false;
    }

    private static void SkipJoints(ref DateCursor cursor)
    {
        cursor.TryTake(".", out _);
        cursor.TryTake(",-", out _);
        cursor.SkipSpaces();
    }
}
