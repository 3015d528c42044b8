using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Tokens;

/// <summary>The time that a line of an agenda begins with: 5月　帆船赛, 9月8日 讲座, 上午10点：书市, 14:30 颁奖.</summary>
internal static partial class AgendaTime
{
    /// <summary>Whether a line tells when something takes place, and is no entry of a list.</summary>
    public static bool Begins(ReadOnlySpan<char> line) => Time().IsMatch(line);

    [GeneratedRegex(
        @"^((次年|[今明]年)?\s?\d{1,2}\s?月(\d{1,2}日|[份底初])?|(上午|下午|晚上|早上|中午)\d{1,2}(点半?|时)?"
        + @"|\d{1,2}[:：]\d{2}([-—–~～]\d{1,2}[:：]\d{2})?)[\s：:]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
