using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>Reads the properties that paragraphs, runs and styles have in common.</summary>
internal static class WordProperties
{
    private const int MaxHeadingLevel = 6;

    /// <summary>Whether a property is on, as it is unless its value says otherwise; null where it is missing.</summary>
    public static bool? IsOn(OnOffType? property) =>
        property is null ? null : property.Val?.InnerText is not ("0" or "false" or "off" or "none");

    /// <summary>The number, unless what stands there is none.</summary>
    public static int? NumberOf(Int32Value? value) => value is { HasValue: true } ? value.Value : null;

    public static WordListPlace ListOf(NumberingProperties? properties) => new(
        NumberOf(properties?.NumberingId?.Val), NumberOf(properties?.NumberingLevelReference?.Val));

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
