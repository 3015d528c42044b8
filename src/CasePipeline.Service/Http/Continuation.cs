using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace CasePipeline.Service.Http;

/// <summary>
/// The place where the next page of a list begins: a position within the list, and a checksum over it and the query
/// that it was given for. It keeps mistakes from showing another query's data; there is no secret to keep, for a
/// position shows nothing that the query itself would not.
/// </summary>
internal static partial class Continuation
{
    public const string Parameter = "continuation";

    private const string TopParameter = "top";
    private const int MaxLength = 200;
    private const int ChecksumLength = 16;

    /// <summary>The position that a request names; null when it asks for the first page.</summary>
    public static string? Read(HttpRequest request)
    {
        if (!request.Query.TryGetValue(Parameter, out var values))
        {
            return null;
        }

        var token = values.ToString();
        if (token.Length is 0 or > MaxLength || !Base64Url.IsValid(token))
        {
            throw Invalid("it is none that this service gave");
        }

        var parts = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(token)).Split('.');
        if (parts.Length != 2 || !Position().IsMatch(parts[1]))
        {
            throw Invalid("it is none that this service gave");
        }

        return parts[0] == Checksum(request, parts[1])
            ? parts[1]
            : throw Invalid("it was changed, or belongs to another query");
    }

    /// <summary>The URL of the next page; null when there is none.</summary>
    public static string? Link(HttpRequest request, string? next)
    {
        if (next is null)
        {
            return null;
        }

        var token = Base64Url.EncodeToString(Encoding.ASCII.GetBytes($"{Checksum(request, next)}.{next}"));
        var query = request.Query.Where(parameter => parameter.Key != Parameter)
            .Append(KeyValuePair.Create(Parameter, new Microsoft.Extensions.Primitives.StringValues(token)));
        var address = $"{request.Scheme}://{request.Host}{request.PathBase}{request.Path}";
        return QueryHelpers.AddQueryString(address, query);
    }

    private static string Checksum(HttpRequest request, string position)
    {
        var query = request.Query
            .Where(parameter => parameter.Key is not (Parameter or TopParameter or "code" or "clientId"))
            .OrderBy(parameter => parameter.Key, StringComparer.Ordinal)
            .SelectMany(parameter => parameter.Value, (parameter, value) =>
                $"{parameter.Key}={Uri.EscapeDataString(value ?? "")}");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{request.Path}?{string.Join('&', query)}#{position}"));
        return Convert.ToHexStringLower(hash)[..ChecksumLength];
    }

    private static ProblemException Invalid(string fault) => new(
        StatusCodes.Status400BadRequest,
        ProblemCodes.InvalidContinuation,
        $"The continuation cannot be used: {fault}. Follow nextLink as it is, or begin again without it.");

    // Digits, lower-case hexadecimal and hyphens are all that a position is made of, in every list.
    [GeneratedRegex("^[0-9a-f-]{6,64}$")]
    private static partial Regex Position();
}
