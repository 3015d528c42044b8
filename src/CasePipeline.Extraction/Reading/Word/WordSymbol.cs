using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>Reads a symbol, which names a font and a place in it.</summary>
internal static class WordSymbol
{
    // Word puts the places of symbol fonts here, a private range of Unicode.
    private const int SymbolFonts = 0xF000;

    /// <summary>The character, or nothing for a drawing such as a bullet or a telephone.</summary>
    public static string Read(SymbolChar symbol)
    {
        if (!int.TryParse(symbol.Char?.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
        {
            return "";
        }

        return (symbol.Font?.Value, code >= SymbolFonts ? code - SymbolFonts : code) switch
        {
            // Wingdings' numbers in circles, which Word's own menu of symbols offers for lists.
            ("Wingdings", >= 0x81 and <= 0x8A and var place) => ((char)('①' + place - 0x81)).ToString(),
            ("Wingdings", >= 0x8C and <= 0x95 and var place) => ((char)('❶' + place - 0x8C)).ToString(),
            (_, var place) when code < 0xE000 && !char.IsControl((char)place) && !char.IsSurrogate((char)place)
                => ((char)place).ToString(),
            _ => "",
        };
    }
}
