using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Unicode;
using CasePipeline.Service.Articles;
using CasePipeline.Service.Cases;
using Microsoft.AspNetCore.Http;

namespace CasePipeline.Service.Http;

/// <summary>
/// A request's query, read strictly: every parameter is known and has values that can be used, as many as it takes.
/// </summary>
internal sealed class QueryParameters
{
    private const int MaxTextLength = 1000;
    private const int MaxValues = 20;
    private const int MaxWords = 20;

    private const string DayFormat = "yyyy-MM-dd";

    // The Functions host reads the key from the query if it is not in a header.
    private static readonly string[] HostParameters = ["code", "clientId"];

    private readonly HttpRequest _request;

    public QueryParameters(HttpRequest request, params ReadOnlySpan<string> known)
    {
        _request = request;

        // What is no UTF-8 would be taken for the text of its escapes.
        var encoded = Encoding.UTF8.GetBytes(request.QueryString.Value ?? "");
        if (!Utf8.IsValid(WebUtility.UrlDecodeToBytes(encoded, 0, encoded.Length)))
        {
            throw new ProblemException(
                StatusCodes.Status400BadRequest,
                ProblemCodes.InvalidParameter,
                "The query cannot be used: behind its percent-encoding is broken UTF-8.");
        }

        foreach (var (name, values) in request.Query)
        {
            if (HostParameters.Contains(name, StringComparer.Ordinal))
            {
                continue;
            }

            if (!known.Contains(name))
            {
                throw new ProblemException(
                    StatusCodes.Status400BadRequest,
                    ProblemCodes.UnknownParameter,
                    known.IsEmpty
                        ? $"There is no parameter '{name}' here; this route takes none."
                        : $"There is no parameter '{name}' here. There are: {string.Join(", ", known.ToArray())}.");
            }
        }
    }

    public static ProblemException Invalid(string name, string fault) => new(
        StatusCodes.Status400BadRequest,
        ProblemCodes.InvalidParameter,
        $"The parameter '{name}' cannot be used: {fault}.");

    /// <summary>A text; null where it is not asked for.</summary>
    public string? Text(string name) => Texts(name, most: 1).SingleOrDefault();

    /// <summary>The texts of a parameter that may stand there more than once.</summary>
    public IReadOnlyList<string> Texts(string name, int most = MaxValues)
    {
        if (!_request.Query.TryGetValue(name, out var values))
        {
            return [];
        }

        if (values.Count > most)
        {
            throw Invalid(name, most == 1
                ? "it stands there more than once; give it once"
                : $"it stands there {values.Count} times; the most is {most}");
        }

        return [.. values.Select(value => Check(name, value ?? ""))];
    }

    /// <summary>The folded words of a search, which white space parts; none where nothing is searched for.</summary>
    public IReadOnlyList<string> Words(string name)
    {
        if (!_request.Query.TryGetValue(name, out var values))
        {
            return [];
        }

        if (values.Count > 1)
        {
            throw Invalid(name, "it stands there more than once; give all words in one, with spaces between them");
        }

        // Whoever searches for a piece of a text may have caught its line breaks.
        var text = string.Join(' ', values.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string[] words = [.. Check(name, text).Split(' ').Select(Folding.FoldWhole).Distinct()];
        return words.Length <= MaxWords
            ? words
            : throw Invalid(name, $"it has {words.Length} words; the most is {MaxWords}");
    }

    /// <summary>A whole number in a range; null where it is not asked for.</summary>
    public int? Number(string name, int least, int most)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        return Number(name, text, least, most);
    }

    /// <summary>The whole numbers of a parameter that may stand there more than once.</summary>
    public IReadOnlyList<int> Numbers(string name, int least, int most) =>
        [.. Texts(name).Select(text => Number(name, text, least, most))];

    /// <summary>A day; null where it is not asked for.</summary>
    public DateOnly? Day(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Invalid(name, "it is not a day in the form 2023-09-25");
    }

    /// <summary>The articles' ids of a parameter that may stand there more than once.</summary>
    public IReadOnlyList<string> ArticleIdentities(string name) =>
    [
        .. Texts(name).Select(text => ArticleId.IsValid(text)
            ? text
            : throw Invalid(name, $"it is not an article's id, which has {ArticleId.Length} digits of 0-9 and a-f")),
    ];

    private static int Number(string name, string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= least && number <= most
            ? number
            : throw Invalid(name, $"it is not a whole number from {least} to {most}");

    private static string Check(string name, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw Invalid(name, "it is empty; leave it out to ask for all");
        }

        if (text.Length > MaxTextLength)
        {
            throw Invalid(name, $"it has {text.Length} characters; the most is {MaxTextLength}");
        }

        if (text.Any(char.IsControl) || text.EnumerateRunes().Any(IsBroken))
        {
            throw Invalid(name, "it holds control characters or broken Unicode");
        }

        return text;
    }

    // U+FFFD is what broken bytes are decoded to; the others are no characters (Unicode Standard, 23.7).
    private static bool IsBroken(Rune rune) =>
        rune == Rune.ReplacementChar || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;
}
