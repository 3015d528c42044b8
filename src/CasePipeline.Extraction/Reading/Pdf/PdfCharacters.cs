using System.Collections.Frozen;
using System.Text;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>
/// Turns characters that only look like others into those. A PDF tells the character of each glyph, and where a font
/// has one glyph for a character and for the radical that it is, browsers print 一 as ⼀ and 页 as ⻚.
/// </summary>
internal static class PdfCharacters
{
    private const char FirstRadical = '\u2E80';
    private const char FirstKangxiRadical = '\u2F00';
    private const char LastKangxiRadical = '\u2FD5';

    // Unicode's table EquivalentUnifiedIdeograph, as far as radicals are characters by themselves: normal forms leave
    // these out, and give the traditional form of the last.
    private static readonly FrozenDictionary<char, char> Supplement =
        "⺟⺠⺩⺫⺬⺮⺳⺶⺻⻁⻄⻅⻆⻉⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳⼾"
            .Zip("母民王目示竹网羊聿虎西见角贝车長长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟户")
            .ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    public static string Normalize(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= FirstRadical and <= LastKangxiRadical)
            {
                text[i] = CharacterOf(text[i]);
            }
        }

        return UnicodeText.Repair(text.Replace("\0", "").ToString()).Normalize(NormalizationForm.FormC).Trim();
    }

    private static char CharacterOf(char radical) =>
        Supplement.TryGetValue(radical, out var character) ? character
        : radical < FirstKangxiRadical ? radical
        : radical.ToString().Normalize(NormalizationForm.FormKC)[0];
}
