using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Outline;

/// <summary>What stands above a numbered list and is quoted elsewhere: 暖心服务, where “暖心服务” was awarded.</summary>
internal sealed class QuotedAwards(string text, OutlineLines lines)
{
    private const int MaxQuoted = 20;

    private readonly HashSet<string> _quoted = QuotedIn(text);

    public bool Contain(int at) =>
        at + 1 < lines.Count && lines[at + 1].Number is { Value: 1 }
        && lines[at].Number is null or { Style: NumberingStyle.Bullet }
        && lines[at].Content.Length <= MaxQuoted
        && _quoted.Contains(text.Cut(HeadingName.Of(text, lines[at].Content)));

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
