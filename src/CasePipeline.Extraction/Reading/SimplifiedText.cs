using System.Diagnostics.CodeAnalysis;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Reading;

/// <summary>
/// Writes Traditional Chinese in simplified characters, digits and Latin letters of full width in their common form,
/// and rare forms of marks in theirs, each for one: the rules read these only, and every place in the text stays where
/// it was.
/// </summary>
internal static class SimplifiedText
{
    private const char First = '\u4E00';

    private static readonly char[] Simplified = ReadPairs(TraditionalCharacters.Pairs);

    /// <summary>The text in simplified characters, place for place; the same instance where it has no others.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var at = 0;
        while (at < text.Length && Of(text[at]) == text[at])
        {
            at++;
        }

        return at == text.Length
            ? text
            : string.Create(text.Length, (text, at), static (written, source) =>
            {
                source.text.CopyTo(written);
                for (var i = source.at; i < written.Length; i++)
                {
                    written[i] = IsInNumber(source.text, i) ? Narrow(written[i]) : Of(written[i]);
                }
            });
    }

    // １，２００ and ９９．５
    private static bool IsInNumber(string text, int at) =>
        text[at] is '，' or '．' && at > 0 && at + 1 < text.Length
        && IsWideDigit(text[at - 1]) && IsWideDigit(text[at + 1]);

    private static bool IsWideDigit(char character) => character is >= '０' and <= '９';

    private static bool IsWide(char character) =>
        IsWideDigit(character) || character is (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    // The forms of full width stand in the order of ASCII.
    private static char Narrow(char wide) => (char)(wide - 'Ａ' + 'A');

    private static char Of(char character) =>
        character - First is var index && (uint)index < (uint)Simplified.Length
            ? Simplified[index]
            : IsWide(character) ? Narrow(character)
            : Punctuation.RareForms.IndexOf(character) is >= 0 and var mark ? Punctuation.CommonForms[mark] : character;

    private static char[] ReadPairs(string pairs)
    {
        var simplified = new char['\u9FFF' - First + 1];
        for (var i = 0; i < simplified.Length; i++)
        {
            simplified[i] = (char)(First + i);
        }

        foreach (var pair in pairs.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            simplified[pair[0] - First] = pair[1];
        }

        return simplified;
    }
}
