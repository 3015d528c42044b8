using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Reading.PlainText;

/// <summary>
/// The head of an e-mail that was saved as text: From, Date, Subject and other fields (RFC 5322, section 2.2) up to the
/// first blank line.
/// </summary>
internal static partial class MessageHead
{
    private const int MaxLength = 16 * 1024;

    /// <summary>
    /// What the head says, and the text behind it; null where a text does not begin with such a head.
    /// </summary>
    public static (DeclaredFacts Facts, string Text)? Read(string text)
    {
        var head = Head().Match(text[..Math.Min(text.Length, MaxLength)]);
        if (!head.Success)
        {
            return null;
        }

        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match field in Field().Matches(head.Value))
        {
            fields.TryAdd(field.Groups["name"].Value, field.Groups["value"].Value.Trim());
        }

        return fields.TryGetValue("Subject", out var subject) && fields.TryGetValue("From", out var from)
            ? (new DeclaredFacts(subject, NameOf(from), null, fields.GetValueOrDefault("Date")), text[head.Length..])
            : null;
    }

    // Ada Otter <ada@heron.example>
    private static string NameOf(string from) =>
        from.IndexOf('<', StringComparison.Ordinal) is > 0 and var address
            ? from[..address].Trim().Trim('"')
            : from;

    // Fields of which a line that begins with white space goes on with the one before.
    [GeneratedRegex(
        @"\A([A-Za-z][A-Za-z-]*:[^\n]*\n([ \t]+[^\s][^\n]*\n)*)+[ \t]*\n",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Head();

    [GeneratedRegex(
        @"^(?<name>[A-Za-z][A-Za-z-]{1,40}):(?<value>[^\n]*)$",
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Field();
}
