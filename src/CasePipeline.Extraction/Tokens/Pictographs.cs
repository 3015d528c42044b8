using System.Text;

namespace CasePipeline.Extraction.Tokens;

/// <summary>The pictures among characters that decorate a heading: 最佳渔港 🏆🥇.</summary>
internal static class Pictographs
{
    /// <summary>A text without the pictographs that end it, and the white space there.</summary>
    public static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            _ = Rune.DecodeLastFromUtf16(text, out var last, out var length);
            if (!IsPictograph(last) && !Rune.IsWhiteSpace(last))
            {
                break;
            }

            text = text[..^length];
        }

        return text;
    }

    // Also what joins pictographs or says how they look.
    private static bool IsPictograph(Rune rune) =>
        rune.Value is (>= 0x2600 and <= 0x27BF) or (>= 0x1F000 and <= 0x1FAFF) or 0x200D or 0xFE0F;
}
