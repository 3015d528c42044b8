using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>Puts characters, and lines, together as text. Chinese has no spaces between words; Latin has.</summary>
internal static partial class PdfText
{
    // In widths of a character: a space between Latin words has a quarter, stretched Chinese lines have less than half.
    private const double LatinSpace = 0.18;
    private const double ChineseSpace = 0.6;

    // The same character so near is drawn twice to look bold.
    private const double SamePlace = 0.2;

    public static string Write(IReadOnlyList<PdfGlyph> glyphs)
    {
        var text = new StringBuilder();
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (i > 0 && glyphs[i].Text == glyphs[i - 1].Text
                && glyphs[i].X - glyphs[i - 1].X < glyphs[i].Size * SamePlace)
            {
                continue;
            }

            if (i > 0 && IsApart(glyphs[i - 1], glyphs[i]))
            {
                text.Append(' ');
            }

            text.Append(glyphs[i].Text);
        }

        return PdfCharacters.Normalize(text);
    }

    /// <summary>Adds a line to the one before it in the same paragraph.</summary>
    public static void Join(StringBuilder text, string line)
    {
        if (text.Length > 1 && text[^1] is '-' && char.IsAsciiLetterLower(text[^2]) && char.IsAsciiLetterLower(line[0]))
        {
            text.Length--;
        }
        else if (text.Length > 0 && line.Length > 0 && !IsChinese(text[^1]) && !IsChinese(line[0])
            && !(char.IsAsciiDigit(text[^1]) && char.IsAsciiDigit(line[0])))
        {
            text.Append(' ');
        }

        text.Append(line);
    }

    public static bool IsChinese(char character) =>
        character >= '\u2E80'
        || character is '“' or '”' or '‘' or '’' or '…' or '—' or '·' or '①'
        || char.GetUnicodeCategory(character) == UnicodeCategory.OtherLetter;

    /// <summary>Whether a line begins with the number, or the mark, of an item of a list.</summary>
    public static bool IsNumbered(string line) => Punctuation.Bullets.Contains(line[0]) || ListNumber().IsMatch(line);

    private static bool IsApart(PdfGlyph one, PdfGlyph next)
    {
        var isChinese = one.Text.Length == 0 || next.Text.Length == 0
            || IsChinese(one.Text[^1]) || IsChinese(next.Text[0]);
        return next.X - one.EndX > next.Size * (isChinese ? ChineseSpace : LatinSpace);
    }

    [GeneratedRegex(
        @"^([一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,3}[、.．](?!\d)|[①-⑳]|第[一二三四五六七八九十\d]{1,3}[章节篇部条])",
        RegexOptions.CultureInvariant)]
    private static partial Regex ListNumber();
}
