using System.Globalization;
using System.Text;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Reads marks that set off a line without numbering it: • - ◆.</summary>
internal static class BulletNumbering
{
    /// <remarks>
    /// Pictographs decorate headings as bullets do; those of a font of symbols have no character of their own. A hyphen
    /// needs a space: -5℃ is none.
    /// </remarks>
    public static Numbering? Read(ReadOnlySpan<char> line)
    {
        if (line is ['—', '—', '《', ..])
        {
            return new Numbering(NumberingStyle.Bullet, '—', 0, 2);
        }

        if (line[0] is '-' or '*' or '+' or '–' or '—' or '－')
        {
            var isStar = line[0] == '*' && line.Length > 1 && HanText.Is(line[1]) && line[1..].IndexOf('*') < 0;
            return isStar ? new Numbering(NumberingStyle.Bullet, '*', 0, 1)
                : line.Length > 1 && line[1] == ' ' ? new Numbering(NumberingStyle.Bullet, '-', 0, 2) : null;
        }

        _ = Rune.DecodeFromUtf16(line, out var rune, out var length);
        var isSymbol = Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.PrivateUse
            || Punctuation.Bullets.Contains(line[0]);
        if (!isSymbol || rune.Value is >= 0x2460 and <= 0x24FF || IsOrnament(line, line[..length]))
        {
            return null;
        }

        // A variation selector belongs to its pictograph.
        length += length < line.Length && line[length] == '\uFE0F' ? 1 : 0;
        return new Numbering(NumberingStyle.Bullet, (char)(rune.Value & 0xFFFF), 0, length);
    }

    // ★ ★ 金奖 ★ ★
    private static bool IsOrnament(ReadOnlySpan<char> line, ReadOnlySpan<char> symbol) =>
        line[symbol.Length..].TrimStart().StartsWith(symbol) && line.EndsWith(symbol);
}
