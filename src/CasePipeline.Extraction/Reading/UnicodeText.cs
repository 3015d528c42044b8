using System.Text;

namespace CasePipeline.Extraction.Reading;

/// <summary>
/// Text without what is no character: halves of one, and U+FFFE. <see cref="string.Normalize()"/> throws at both, so
/// that whoever compares names or searches would fail where reading did not.
/// </summary>
internal static class UnicodeText
{
    public const char NoCharacter = '\uFFFE';

    public static string Repair(string text)
    {
        if (!text.Contains(NoCharacter) && text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            return text;
        }

        var repaired = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            repaired.Append(rune.Value == NoCharacter ? Rune.ReplacementChar : rune);
        }

        return repaired.ToString();
    }
}
