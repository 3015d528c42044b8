using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CasePipeline.Extraction.Reading.Charsets;

/// <summary>
/// Decodes bytes that are wholly of one charset. Only a last character that was cut off, as broken downloads have it,
/// is left out.
/// </summary>
internal static class StrictDecoder
{
    // Registering the provider with Encoding would change every user of the process; asking it does not.
    private static readonly EncodingProvider CodePages = CodePagesEncodingProvider.Instance;

    public static bool TryDecode(ReadOnlySpan<byte> bytes, string charset, [NotNullWhen(true)] out string? text)
    {
        try
        {
            // Without a flush, the decoder keeps an unfinished character to itself.
            var decoder = Find(charset).GetDecoder();
            var buffer = new char[decoder.GetCharCount(bytes, flush: false)];
            var length = decoder.GetChars(bytes, buffer, flush: false);
            text = new string(buffer, 0, length);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = null;
            return false;
        }
    }

    private static Encoding Find(string charset) =>
        CodePages.GetEncoding(charset, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? Encoding.GetEncoding(charset, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
}
