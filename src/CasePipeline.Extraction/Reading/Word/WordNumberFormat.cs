using System.Globalization;
using System.Text;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>Writes a list's number as Word shows it, by the format's name in ECMA-376, part 1, 17.18.59.</summary>
internal static class WordNumberFormat
{
    private const string Digits = "零一二三四五六七八九";
    private const string SimplifiedLegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string TraditionalLegalDigits = "零壹貳參肆伍陸柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    private static readonly (int Value, string Roman)[] Romans =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    public static string Write(int number, string format) => number < 0 ? Decimal(number) : format switch
    {
        "none" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letter(number, 'A'),
        "lowerLetter" => Letter(number, 'a'),
        "decimalFullWidth" or "decimalFullWidth2" => Map(number, '０'),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Enclosed(number, '①', 20),
        "decimalEnclosedParen" => Enclosed(number, '⑴', 20),
        "decimalEnclosedFullstop" => Enclosed(number, '⒈', 20),
        "ideographEnclosedCircle" => Enclosed(number, '㊀', 10),
        "ideographTraditional" => OneOf(number, Stems),
        "ideographZodiac" => OneOf(number, Branches),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" or "koreanDigital2" =>
            string.Concat(Decimal(number).Select(digit => digit == '0' ? '〇' : Digits[digit - '0'])),
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand"
            or "japaneseCounting" => Counting(number, Digits, "十百千", isShort: true),
        "chineseLegalSimplified" => Counting(number, SimplifiedLegalDigits, "拾佰仟", isShort: false),
        "ideographLegalTraditional" => Counting(number, TraditionalLegalDigits, "拾佰仟", isShort: false),
        "numberInDash" => $"- {Decimal(number)} -",
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Map(int number, char zero) =>
        string.Concat(Decimal(number).Select(digit => (char)(zero + digit - '0')));

    private static string Enclosed(int number, char one, int count) =>
        number >= 1 && number <= count ? ((char)(one + number - 1)).ToString() : Decimal(number);

    private static string OneOf(int number, string names) =>
        number >= 1 && number <= names.Length ? names[number - 1].ToString() : Decimal(number);

    // After Z come AA, BB; a document may ask for any number.
    private static string Letter(int number, char first) => number is 0 or > 26 * 26
        ? Decimal(number)
        : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        if (number is 0 or >= 4000)
        {
            return Decimal(number);
        }

        var roman = new StringBuilder();
        foreach (var (value, letters) in Romans)
        {
            for (; number >= value; number -= value)
            {
                roman.Append(letters);
            }
        }

        return roman.ToString();
    }

    private static string Counting(int number, string digits, string units, bool isShort)
    {
        if (number is 0 or >= 10_000)
        {
            return Decimal(number);
        }

        var text = new StringBuilder();
        var figures = Decimal(number);
        for (var i = 0; i < figures.Length; i++)
        {
            var power = figures.Length - 1 - i;
            if (figures[i] != '0')
            {
                text.Append(digits[figures[i] - '0']).Append(power > 0 ? units[power - 1] : "");
            }
            else if (figures.AsSpan(i).IndexOfAnyExcept('0') == 1)
            {
                text.Append(digits[0]);
            }
        }

        // 十二, not 一十二, when nothing stands before it.
        return isShort && number is >= 10 and < 20 ? text.ToString(1, text.Length - 1) : text.ToString();
    }
}
