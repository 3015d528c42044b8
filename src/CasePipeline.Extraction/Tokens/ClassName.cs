using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>
/// The name of a class of a school: 高二（3）班, 115班. Within a school its number is enough: 216 is class 16 of
/// grade 2.
/// </summary>
internal static class ClassName
{
    private const int Digits = 3;

    private const int MaxName = 12;

    /// <summary>
    /// Whether a text is the name of a class, and not only a number, or that of a group of an institute: 502组.
    /// </summary>
    public static bool IsWhole(ReadOnlySpan<char> text) =>
        (text is [.. var number, '班']
            && number.IndexOfAnyExcept(InstitutionWords.InClasses) < 0
            && number.ContainsAny(InstitutionWords.ClassNumbers))
        || (text is [.. { Length: Digits } group, '组'] && !group.ContainsAnyExceptInRange('0', '9'));

    /// <summary>
    /// The class that a text begins with, or its number, or the numbers of several: 107、112. Empty where it begins
    /// with none.
    /// </summary>
    public static TextSpan AtStart(string text, TextSpan span)
    {
        var slice = text.Slice(span);
        var end = slice[..Math.Min(slice.Length, MaxName)].IndexOfAny('班', '组') + 1;

        // 一班 begins much else.
        return span with { Length = end > 2 && IsWhole(slice[..end]) ? end : NumbersAtStart(slice) };
    }

    private static int NumbersAtStart(ReadOnlySpan<char> text)
    {
        if (!IsNumberAt(text, 0))
        {
            return 0;
        }

        var length = Digits;
        while (text[length] is '、' or '，' && IsNumberAt(text, length + 1))
        {
            length += 1 + Digits;
        }

        return length;
    }

    // Grade, and the class of two digits.
    private static bool IsNumberAt(ReadOnlySpan<char> text, int at) =>
        at + Digits < text.Length
        && text[at] is >= '1' and <= '9'
        && text[at + 1] is >= '0' and <= '3'
        && char.IsAsciiDigit(text[at + 2])
        && !char.IsAsciiDigit(text[at + Digits]);
}
