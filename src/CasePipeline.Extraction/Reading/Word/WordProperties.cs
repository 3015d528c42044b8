using System.Globalization;
using System.Xml;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>Reads the properties that paragraphs, runs and styles have in common.</summary>
internal static class WordProperties
{
    private const int MaxHeadingLevel = 6;

    public static WordListPlace ReadList(XmlReader reader)
    {
        var place = default(WordListPlace);
        foreach (var name in reader.ReadChildren())
        {
            place = name switch
            {
                "numId" => place with { Number = reader.Number() },
                "ilvl" => place with { Level = reader.Number() },
                _ => place,
            };
        }

        return place;
    }

    /// <summary>The heading level of an outline level, which counts from 0 and has a tenth for body text.</summary>
    public static int? HeadingLevelOf(int? outlineLevel) => outlineLevel switch
    {
        null => null,
        >= 0 and < 9 => Math.Min(outlineLevel.Value + 1, MaxHeadingLevel),
        _ => 0,
    };

    /// <summary>The level of a heading style that says it by name alone.</summary>
    public static int? HeadingLevelOf(string styleName)
    {
        foreach (var word in (ReadOnlySpan<string>)["heading ", "标题 "])
        {
            if (styleName.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && int.TryParse(styleName.AsSpan(word.Length), CultureInfo.InvariantCulture, out var level))
            {
                return HeadingLevelOf(level - 1);
            }
        }

        return null;
    }
}
