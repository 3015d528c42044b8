using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>Numbers the items of a list as browsers do.</summary>
internal sealed class HtmlListCounter
{
    private const int MaxNumber = 1_000_000;
    private static readonly (int Value, string Digits)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
        (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    private readonly bool _isNumbered;
    private readonly string _type;
    private int _next;

    public HtmlListCounter(IElement list)
    {
        _isNumbered = list.LocalName == "ol" && list.StyleOf("list-style") is not "none"
            && list.StyleOf("list-style-type") is not "none";
        _type = list.GetAttribute("type") ?? "1";
        _next = list.NumberOf("start", -MaxNumber, MaxNumber, 1);
    }

    /// <summary>What stands before the item's text: its number, or nothing for a bullet.</summary>
    public string Mark(IElement item)
    {
        var number = item.NumberOf("value", -MaxNumber, MaxNumber, _next);
        _next = number + 1;
        return _isNumbered ? $"{Format(number)}. " : "";
    }

    private string Format(int number) => _type switch
    {
        "a" when number > 0 => ToLetters(number),
        "A" when number > 0 => ToLetters(number).ToUpperInvariant(),
        "i" when number is > 0 and < 4000 => ToRoman(number),
        "I" when number is > 0 and < 4000 => ToRoman(number).ToUpperInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string ToLetters(int number)
    {
        var letters = "";
        for (; number > 0; number = (number - 1) / 26)
        {
            letters = (char)('a' + ((number - 1) % 26)) + letters;
        }

        return letters;
    }

    private static string ToRoman(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, digits) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text.Append(digits);
            }
        }

        return text.ToString();
    }
}
