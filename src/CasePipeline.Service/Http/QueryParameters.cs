using System.Globalization;
using CasePipeline.Service.Articles;
using Microsoft.AspNetCore.Http;

namespace CasePipeline.Service.Http;

/// <summary>
/// A request's query, read strictly: every parameter is known, stands there once, and has a value that can be used.
/// </summary>
internal sealed class QueryParameters
{
    private const int MaxTextLength = 1000;

    private const string DayFormat = "yyyy-MM-dd";

    // The Functions host reads the key from the query if it is not in a header.
    private static readonly string[] HostParameters = ["code", "clientId"];

    private readonly HttpRequest _request;

    public QueryParameters(HttpRequest request, params ReadOnlySpan<string> known)
    {
        _request = request;
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

            if (values.Count > 1)
            {
                throw Invalid(name, "it stands there more than once; give it once");
            }
        }
    }

    public static ProblemException Invalid(string name, string fault) => new(
        StatusCodes.Status400BadRequest,
        ProblemCodes.InvalidParameter,
        $"The parameter '{name}' cannot be used: {fault}.");

    /// <summary>A text; null where it is not asked for.</summary>
    public string? Text(string name)
    {
        if (!_request.Query.TryGetValue(name, out var values))
        {
            return null;
        }

        var text = values.ToString();
        if (string.IsNullOrWhiteSpace(text))
        {
            throw Invalid(name, "it is empty; leave it out to ask for all");
        }

        if (text.Length > MaxTextLength)
        {
            throw Invalid(name, $"it has {text.Length} characters; the most is {MaxTextLength}");
        }

        if (text.Any(char.IsControl) || text.EnumerateRunes().Contains(System.Text.Rune.ReplacementChar))
        {
            throw Invalid(name, "it holds control characters or broken Unicode");
        }

        return text;
    }

    /// <summary>A whole number in a range; null where it is not asked for.</summary>
    public int? Number(string name, int least, int most)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most
            ? number
            : throw Invalid(name, $"it is not a whole number from {least} to {most}");
    }

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

    /// <summary>An article's id; null where it is not asked for.</summary>
    public string? ArticleIdentity(string name)
    {
        var text = Text(name);
        return text is null || ArticleId.IsValid(text)
            ? text
            : throw Invalid(name, $"it is not an article's id, which has {ArticleId.Length} digits of 0-9 and a-f");
    }
}
