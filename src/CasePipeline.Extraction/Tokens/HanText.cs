namespace CasePipeline.Extraction.Tokens;

/// <summary>
/// Text in the unified ideographs of the basic plane: names are written with them, and with nothing else.
/// </summary>
internal static class HanText
{
    private const char First = '\u4E00';

    private const char Last = '\u9FFF';

    public static bool Is(char character) => character is >= First and <= Last;

    /// <summary>Whether nothing else stands in a text.</summary>
    public static bool IsAll(ReadOnlySpan<char> text) => LengthAtStart(text) == text.Length;

    /// <summary>Whether anything in a text is written so.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) => text.ContainsAnyInRange(First, Last);

    /// <summary>How much of a text is written so from its beginning on.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExceptInRange(First, Last) is >= 0 and var end ? end : text.Length;
}
