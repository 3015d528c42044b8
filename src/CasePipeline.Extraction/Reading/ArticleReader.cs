using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Reading;

/// <summary>The first stage: bytes to normalised text, or the reason why they are no text that can be read.</summary>
internal static class ArticleReader
{
    private const string SaveAsText = "Save the article as UTF-8 text and upload it again.";

    // One control character in so many is a stray; more are another kind of file.
    private const int CharactersPerControl = 10;

    private static readonly UTF8Encoding StrictUtf8 =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool TryRead(
        ReadOnlySpan<byte> bytes,
        [NotNullWhen(true)] out ArticleText? article,
        [NotNullWhen(false)] out ExtractionOutcome.Rejected? rejected)
    {
        article = null;
        rejected = RejectBytes(bytes);
        if (rejected is not null)
        {
            return false;
        }

        if (DocumentReaders.Find(bytes) is { } read)
        {
            return read(bytes.ToArray(), out article, out rejected);
        }

        var text = Decode(bytes);
        rejected = RejectText(text);
        if (rejected is not null)
        {
            return false;
        }

        var normalized = NormalizeLineEndings(text!);
        article = new ArticleText(normalized, "text", "utf-8", LinesOf(normalized), [], DeclaredFacts.None);
        return true;
    }

    private static ExtractionOutcome.Rejected? RejectBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > ArticleLimits.MaxBytes)
        {
            return ArticleLimits.TooLarge;
        }

        if (OldOfficeFile.IsEncrypted(bytes))
        {
            return Rejections.PasswordProtected("Office document");
        }

        return FileSignatures.Find(bytes) is { } signature
            ? new ExtractionOutcome.Rejected(signature.RejectionCode, $"The file is {signature.Kind}. {SaveAsText}")
            : null;
    }

    private static ExtractionOutcome.Rejected? RejectText(string? text)
    {
        if (text is null)
        {
            return UnknownEncoding("The file is not valid UTF-8.");
        }

        if (!IsText(text))
        {
            return UnknownEncoding("The file contains control characters that no text has.");
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return new ExtractionOutcome.Rejected(
                RejectionCodes.Empty,
                "The article is empty. Check that it was saved, and upload it again.");
        }

        return LineCount(text) > ArticleLimits.MaxLines
            ? TooLarge(string.Create(
                CultureInfo.InvariantCulture,
                $"The article has more than {ArticleLimits.MaxLines} lines."))
            : null;
    }

    private static ExtractionOutcome.Rejected TooLarge(string what) =>
        new(RejectionCodes.TooLarge, $"{what} Split it and upload the parts.");

    private static ExtractionOutcome.Rejected UnknownEncoding(string what) =>
        new(RejectionCodes.UnknownEncoding, $"{what} {SaveAsText}");

    private static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsText(string text)
    {
        var controls = 0;
        foreach (var character in text)
        {
            if (character == '\0')
            {
                return false;
            }

            if (char.IsControl(character) && !char.IsWhiteSpace(character))
            {
                controls++;
            }
        }

        return controls <= text.Length / CharactersPerControl;
    }

    // CRLF counts as one ending, like its halves alone.
    private static int LineCount(string text) =>
        1 + text.AsSpan().Count('\n') + text.AsSpan().Count('\r') - text.AsSpan().Count("\r\n");

    // Not string.ReplaceLineEndings: it also replaces form feeds and Unicode's line separators.
    private static string NormalizeLineEndings(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static List<TextLine> LinesOf(string text)
    {
        var lines = new List<TextLine>();
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var span = text.Trim(TextSpan.Between(range.Start.Value, range.End.Value));
            if (span.Length > 0)
            {
                lines.Add(new TextLine(span));
            }
        }

        return lines;
    }
}
