using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading.Charsets;

namespace CasePipeline.Extraction.Reading;

/// <summary>The first stage: bytes to normalised text, or the reason why they are no text that can be read.</summary>
internal static partial class ArticleReader
{
    // One control character in so many is a stray; more are another kind of file.
    private const int CharactersPerControl = 10;

    private const int ArchiveHeadLength = 4096;

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

        if (CharsetReader.Decode(bytes) is not { } decoded)
        {
            rejected = UnknownEncoding("The file is in no charset that is read.");
            return false;
        }

        var text = NormalizeLineEndings(UnicodeText.Repair(decoded.Text));
        rejected = RejectText(text);
        if (rejected is not null)
        {
            return false;
        }

        article = TextForms.Read(decoded with { Text = text });
        rejected = RejectArticle(article);
        return rejected is null;
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
            ? new ExtractionOutcome.Rejected(
                signature.Rejection.Code,
                $"The file is {signature.Kind}. {signature.Rejection.Advice}")
            : null;
    }

    private static ExtractionOutcome.Rejected? RejectText(string text)
    {
        if (!IsText(text))
        {
            return UnknownEncoding("The file contains control characters that no text has.");
        }

        if (WebArchive().IsMatch(text[..Math.Min(text.Length, ArchiveHeadLength)]))
        {
            return new ExtractionOutcome.Rejected(
                RejectionCodes.UnsupportedFormat,
                "The file is a web archive (.mht). Save the page as HTML only and upload it again.");
        }

        return string.IsNullOrWhiteSpace(text) ? Rejections.Empty : null;
    }

    private static ExtractionOutcome.Rejected? RejectArticle(ArticleText? article)
    {
        if (article is null)
        {
            return Rejections.TooLarge(string.Create(
                CultureInfo.InvariantCulture,
                $"The article has more than {ArticleLimits.MaxLines} lines, or its markup is as long."));
        }

        return article.Lines.Count == 0 ? Rejections.Empty : null;
    }

    private static ExtractionOutcome.Rejected UnknownEncoding(string what) =>
        new(RejectionCodes.UnknownEncoding, $"{what} Save the article as UTF-8 text and upload it again.");

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

    // Not string.ReplaceLineEndings: it also replaces form feeds and Unicode's line separators.
    private static string NormalizeLineEndings(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    [GeneratedRegex(
        @"\A\s*((from|subject|date|snapshot-content-location):.*\n([ \t].*\n)*)*mime-version:",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WebArchive();
}
