using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// What stands above a numbered list, labelled lines or a line of winners, and is quoted elsewhere: 暖心服务, where
/// “暖心服务” was awarded.
/// </summary>
internal sealed class QuotedAwards(string text, OutlineLines lines)
{
    private const int MaxQuoted = 30;

    private readonly HashSet<string> _quoted = QuotedIn(text);

    public bool Contain(int at) =>
        at + 1 < lines.Count
        && (lines[at + 1].Number is { Value: 1 } || IsAboveWinners(at) || IsAboveTitle(at))
        && lines[at].Number is null or { Style: NumberingStyle.Bullet }
        && lines[at].Content.Length <= MaxQuoted && !Enclosure.IsWhole(text.Slice(lines[at].Content))
        && _quoted.Contains(text.Cut(HeadingName.Of(text, lines[at].Content)));

    private bool IsAboveWinners(int at) =>
        lines[at + 1].Row is null
        && lines.FormOf(at).Kind is FormKind.Bare
        && lines.FormOf(at + 1).Kind is FormKind.Organisation;

    // 案例：渔汛贷, and below it who won
    private bool IsAboveTitle(int at) =>
        lines[at + 1] is { Row: null, Number: null } next && !lines.IsLabelled(at)
        && CaseLabels.First(text, next.Content) is { Kind: CaseLabelKind.Title, Value.Length: > 0 } label
        && label.Label.Start == next.Content.Start;

    private static HashSet<string> QuotedIn(string text)
    {
        const string Opening = "“「";
        var quoted = new HashSet<string>(StringComparer.Ordinal);
        for (var open = text.AsSpan().IndexOfAny(Opening); open >= 0;)
        {
            var window = text.AsSpan(open + 1, Math.Min(MaxQuoted + 1, text.Length - open - 1));
            if (window.IndexOf(text[open] == Opening[0] ? '”' : '」') is > 1 and var close)
            {
                quoted.Add(window[..close].ToString());
            }

            var next = text.AsSpan(open + 1).IndexOfAny(Opening);
            open = next < 0 ? -1 : open + 1 + next;
        }

        return quoted;
    }
}
