using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Whether a text that stands by itself is a person's Chinese name: 郑文, 赵　武, 欧阳文山.</summary>
internal static class PersonName
{
    private const int MinName = 2;

    // A given name has one character or two.
    private const int MaxGiven = 2;

    // 麦合木提·艾山
    private const int MaxTransliterated = 12;

    public static bool IsWhole(ReadOnlySpan<char> text)
    {
        // 高　峰: only a name of two characters is spaced out.
        if (text.Length == 3 && char.IsWhiteSpace(text[1]) && HanText.Is(text[0]) && HanText.Is(text[2]))
        {
            return true;
        }

        if (IsMasked(text))
        {
            return true;
        }

        Span<char> name = stackalloc char[MinName + MaxGiven];
        var length = 0;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) && length > 0)
            {
                continue;
            }

            if (length == name.Length || !HanText.Is(character))
            {
                return false;
            }

            name[length++] = character;
        }

        var surname = Words.FindStart(name[..length], PersonWords.DoubleSurnames)?.Length
            ?? (length > 0 && PersonWords.Surnames.Contains(name[0]) ? 1 : 0);
        return surname > 0 && length - surname is >= 1 and <= MaxGiven;
    }

    /// <summary>
    /// Whether a name is one of two parts that another language has: 麦合木提·艾山, but not 一叶轻舟·水乡慢游线.
    /// </summary>
    public static bool IsTransliterated(ReadOnlySpan<char> name)
    {
        if (name.Length > MaxTransliterated || name.IndexOf('·') is not (> 0 and var dot) || dot + 1 == name.Length)
        {
            return false;
        }

        return IsOfSounds(name);
    }

    // 阿依古丽: most of its characters are those that write the sounds of other languages.
    private static bool IsOfSounds(ReadOnlySpan<char> name)
    {
        var known = 0;
        foreach (var character in name)
        {
            known += PersonWords.Transliterating.Contains(character) ? 1 : 0;
        }

        return known * 3 >= (name.Length - 1) * 2;
    }

    // 马*山, 陈＊: only names are hidden so, whatever the surname.
    private static bool IsMasked(ReadOnlySpan<char> text) =>
        text.Length is >= MinName and <= MinName + MaxGiven && HanText.Is(text[0])
        && text[1] is '*' or '＊' && HanText.IsAll(text[1..].TrimStart("*＊"));

    /// <summary>What stands before a name that a text ends with, the longest name first: 渔业系 of 渔业系李文红.</summary>
    public static IEnumerable<TextSpan> BeforeLast(string text, TextSpan span)
    {
        for (var length = Math.Min(MinName + MaxGiven, span.Length - MinName); length >= MinName; length--)
        {
            var before = span with { Length = span.Length - length };
            if (IsWhole(text.Slice(TextSpan.Between(before.End, span.End))))
            {
                yield return before;
            }
        }
    }

    /// <summary>What stands behind a name that a text begins with, the longest name first.</summary>
    public static IEnumerable<TextSpan> BehindFirst(string text, TextSpan span)
    {
        for (var length = Math.Min(MinName + MaxGiven, span.Length - MinName); length >= MinName; length--)
        {
            if (IsWhole(text.Slice(span with { Length = length })))
            {
                yield return TextSpan.Between(span.Start + length, span.End);
            }
        }
    }

    /// <summary>
    /// Whether a text may be nothing but persons' names, common surnames or not: 陈远、王海. Much else is as short.
    /// </summary>
    public static bool MayBeList(ReadOnlySpan<char> text)
    {
        foreach (var range in text.SplitAny(Punctuation.NameSeparatorsAndSpaces))
        {
            if (!MayBeOne(text[range]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text is as long as a person's name, and written as one.</summary>
    public static bool MayBeOne(ReadOnlySpan<char> text) =>
        (text.Length is >= MinName and <= MinName + MaxGiven && HanText.IsAll(text)
            && (text.Length < MinName + MaxGiven || IsWhole(text) || IsOfSounds(text)))
        || IsTransliterated(text);
}
