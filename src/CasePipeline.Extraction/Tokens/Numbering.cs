using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>The number that a line begins with: 一、 （一） 1、 ① 第一章 PART.01 案例一：.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Mark">The mark behind it, by which 1、 and 1. are told apart; NUL without one.</param>
/// <param name="Value">The number itself; 0 for a bullet.</param>
/// <param name="Length">Length of the number with its marks, in UTF-16 code units.</param>
internal readonly record struct Numbering(NumberingStyle Style, char Mark, int Value, int Length)
{
    public static Numbering? Read(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return null;
        }

        return line[0] switch
        {
            '（' or '(' => BareNumbering.ReadParenthesised(line),
            >= '㈠' and <= '㈩' => BareNumbering.ReadSingle(line, '㈠', NumberingStyle.ParenthesisedChinese),
            >= '⑴' and <= '⒇' => BareNumbering.ReadSingle(line, '⑴', NumberingStyle.ParenthesisedArabic),
            >= '⒈' and <= '⒛' => BareNumbering.ReadSingle(line, '⒈', NumberingStyle.Arabic),
            >= '①' and <= '⑳' => BareNumbering.ReadSingle(line, '①', NumberingStyle.Circled),
            >= '❶' and <= '❿' => BareNumbering.ReadSingle(line, '❶', NumberingStyle.Circled),
            '第' => WordedNumbering.ReadOrdinal(line),
            '其' => WordedNumbering.ReadOfThem(line),
            '上' or '中' or '下' when WordedNumbering.ReadHalf(line) is { } half => half,
            'P' or 'p' => WordedNumbering.ReadPart(line),
            'T' or 'N' or '#' when WordedNumbering.ReadRank(line) is { } rank => rank,
            '【' when WordedNumbering.ReadListed(line) is { } part => part,
            _ when HeadingWords.FormalDigits.IndexOf(line[0]) is >= 0 and var digit
                => BareNumbering.ReadFormal(line, digit),
            _ when HeadingWords.Stems.IndexOf(line[0]) is >= 0 and var stem
                => BareNumbering.ReadStem(line, stem),
            _ => WordedNumbering.ReadCase(line)
                ?? BareNumbering.ReadSquare(line)
                ?? BareNumbering.ReadMarked(line)
                ?? BareNumbering.ReadLetter(line)
                ?? BareNumbering.ReadCode(line)
                ?? BulletNumbering.Read(line),
        };
    }
}
