using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Reading.PlainText;

/// <summary>
/// The head of an e-mail that was saved as text: From, Date, Subject and other fields (RFC 5322, section 2.2) up to the
/// first blank line, or 发件人, 发送时间 and 主题, as Chinese mail programmes write them.
/// </summary>
internal static partial class MessageHead
{
    private const int MaxLength = 16 * 1024;

    private static readonly string[] Subjects = ["主题", "主旨"];

    private static readonly string[] Senders = ["发件人", "寄件者", "寄件人"];

    private static readonly string[] Dates = ["发送时间", "发送日期", "日期", "时间", "寄件日期"];

    /// <summary>
    /// What the head says, and the text behind it; null where a text does not begin with such a head.
    /// </summary>
    public static (DeclaredFacts Facts, string Text)? Read(string text)
    {
        var start = text[..Math.Min(text.Length, MaxLength)];
        var head = Head().Match(start);
        head = head.Success ? head : ChineseHead().Match(start);
        if (!head.Success)
        {
            return null;
        }

        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match field in Field().Matches(head.Value))
        {
            fields.TryAdd(
                string.Concat(field.Groups["name"].Value.Where(character => !char.IsWhiteSpace(character))),
                field.Groups["value"].Value.Trim());
        }

        string? Value(string name, string[] chinese) =>
            chinese.Prepend(name).Select(fields.GetValueOrDefault).FirstOrDefault(value => value is { Length: > 0 });
        return Value("Subject", Subjects) is { } subject && Value("From", Senders) is { } from
            ? (new DeclaredFacts(subject, NameOf(from), null, Value("Date", Dates)), text[head.Length..])
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

    // 主　题：海州渔港案例评选结果, below 发件人：
    [GeneratedRegex(
        @"\A\s*([发寄]件[人者][ \t\u3000]*[：:][^\n]*\n)"
        + @"([\u4E00-\u9FFF][\u4E00-\u9FFF \u3000]{1,6}[：:][^\n]*\n)+[ \t\u3000]*\n",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ChineseHead();

    [GeneratedRegex(
        @"^(?<name>[A-Za-z][A-Za-z-]{1,40}|[\u4E00-\u9FFF][\u4E00-\u9FFF \u3000]{1,6})[：:](?<value>[^\n]*)$",
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Field();
}
