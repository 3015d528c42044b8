using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace CasePipeline.Service.Articles;

/// <summary>The identity of an article, derived from its blob's name, so that it needs no look-up.</summary>
public static class ArticleId
{
    /// <summary>Length of an article id in characters.</summary>
    public const int Length = 24;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>
    /// The first 24 hexadecimal digits (lower case) of SHA-256 over the blob's name in UTF-8, NFC: the same name
    /// typed on another system is the same article.
    /// </summary>
    public static string FromName(string blobName)
    {
        ArgumentException.ThrowIfNullOrEmpty(blobName);
        var name = Encoding.UTF8.GetBytes(blobName.Normalize(NormalizationForm.FormC));
        return Convert.ToHexStringLower(SHA256.HashData(name).AsSpan(0, Length / 2));
    }

    /// <summary>Whether a text has the form of an article id.</summary>
    public static bool IsValid(string? text) =>
        text is { Length: Length } && text.AsSpan().IndexOfAnyExcept(Digits) < 0;
}
