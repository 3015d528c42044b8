using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Gives what won in marks to whoever the next clause says sent it in: “渔灯夜校”获评创意奖，报送单位为东屿渔业局. What stands in
/// the marks is then a title, whatever it ends with.
/// </summary>
internal static class SendersBehind
{
    private const int MaxClause = 80;

    public static List<Entry> Give(string text, List<Entry> entries) =>
        entries.ConvertAll(entry => IsMarked(text, entry) && SenderOf(text, entry) is { } sender
            ? entry with { Title = entry.Title ?? entry.Institution, Institution = sender }
            : entry);

    private static bool IsMarked(string text, Entry entry) =>
        (entry is { Institution: null, Title: not null } || entry is { Institution: not null, Title: null })
        && entry.Start > 0 && Punctuation.TitleMarks.Contains(text[entry.Start - 1]);

    private static TextSpan? SenderOf(string text, Entry entry)
    {
        if (entry.Award is not { } award || award.Start < entry.Start)
        {
            return null;
        }

        var clause = new TextSpan(award.End, Math.Min(MaxClause, text.Length - award.End));
        var named = WorkPatterns.SenderBehind().Match(text.Cut(clause)).Groups["maker"];
        var sender = new TextSpan(clause.Start + named.Index, named.Length);
        return named.Success && InstitutionShape.IsLikely(text.Slice(sender)) ? sender : null;
    }
}
