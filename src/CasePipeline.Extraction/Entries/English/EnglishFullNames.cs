using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Gives winners that sentences call by their short names the full ones: Envoy won, where the article begins with Envoy
/// Harbour Systems.
/// </summary>
internal static class EnglishFullNames
{
    public static List<Entry> Give(string text, List<Entry> told) =>
        told.ConvertAll(entry => entry is { Institution: null, Title: { } name } && FullOf(text, name) is { } full
            ? entry with { Title = null, Institution = full }
            : entry);

    private static TextSpan? FullOf(string text, TextSpan name)
    {
        if (text.Slice(name).Contains(' '))
        {
            return null;
        }

        var start = $"{text.Slice(name)} ";
        for (var at = text.IndexOf(start, StringComparison.Ordinal); at >= 0 && at < name.Start;)
        {
            var line = text.AsSpan(at).IndexOf('\n') is >= 0 and var end ? end : text.Length - at;
            var full = EnglishNames.ReadName(text, new TextSpan(at, line));
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && full.Start == at && full.Length > start.Length
                && EnglishNames.IsInstitution(text.Slice(full)) && !EnglishHeadings.IsAward(text.Slice(full)))
            {
                return full;
            }

            at = text.IndexOf(start, at + 1, StringComparison.Ordinal);
        }

        return null;
    }
}
