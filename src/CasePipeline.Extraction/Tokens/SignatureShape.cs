using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>What stands behind the name of who signs a letter: 某某联合会　敬启.</summary>
internal static class SignatureShape
{
    /// <summary>The name without the closing word.</summary>
    public static ReadOnlySpan<char> NameIn(ReadOnlySpan<char> signature) =>
        signature.LastIndexOfAny(" \u3000\t") is > 0 and var space
        && Words.EqualsAny(signature[(space + 1)..], BylineWords.Closings)
            ? signature[..space].TrimEnd()
            : signature;
}
