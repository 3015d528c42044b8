using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// What stands above a numbered list, or a line of winners, and is quoted elsewhere: 暖心服务, where “暖心服务” was awarded.
/// </summary>
internal sealed class QuotedAwards(string text, OutlineLines lines)
{
    private const int MaxQuoted = 30;

    private readonly HashSet<string> _quoted = QuotedIn(text);

    public bool Contain(int at) =>
        at + 1 < lines.Count
        && (lines[at + 1].Number is { Value: 1 } || IsAboveWinners(at))
        && lines[at].Number is null or { Style: NumberingStyle.Bullet }
        && lines[at].Content.Length <= MaxQuoted
        && _quoted.Contains(text.Cut(HeadingName.Of(text, lines[at].Content)));

    private bool IsAboveWinners(int at) =>
        lines[at + 1].Row is null
        && lines.FormOf(at).Kind is FormKind.Bare
        && lines.FormOf(at + 1).Kind is FormKind.Organisation;

    private static HashSet<string> QuotedIn(string text)
    {
        var quoted = new HashSet<string>(StringComparer.Ordinal);
        for (var open = text.IndexOf('“'); open >= 0; open = text.IndexOf('“', open + 1))
        {
            var window = text.AsSpan(open + 1, Math.Min(MaxQuoted + 1, text.Length - open - 1));
            if (window.IndexOf('”') is > 1 and var close)
            {
                quoted.Add(window[..close].ToString());
            }
        }

        return quoted;
    }
}
