using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads lists of what one organisation has won, below the line that names it: Otter Bank won three awards: Best App
/// for Night Ferry; Gold Award: Mud Atlas; Lender of the Year.
/// </summary>
internal static class EnglishWonList
{
    private const int Enough = 2;

    private const string For = " for ";

    /// <summary>What the items of such lists say, by their lines; nothing at the lines that lead to them.</summary>
    public static Dictionary<int, Entry?> Read(string text, List<Line> lines)
    {
        var found = new Dictionary<int, Entry?>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (!EnglishEntryLines.IsParagraph(lines[at]) || WinnerIn(text, lines[at].Content) is not { } winner)
            {
                continue;
            }

            var items = ItemsBelow(text, lines, at, winner);
            if (items.Count < Enough)
            {
                continue;
            }

            found.Add(at, null);
            foreach (var entry in items)
            {
                found.Add(++at, entry);
            }
        }

        return found;
    }

    // … , Otter Bank won in three categories:
    private static TextSpan? WinnerIn(string text, TextSpan lead)
    {
        if (text.Slice(lead) is not [.., ':'])
        {
            return null;
        }

        var sentence = EnglishSentences.Of(text, lead).Last();
        if (EnglishWinWords.OtherTime().IsMatch(text.Slice(sentence))
            || EnglishWinWords.Won().FindIn(text, sentence) is not { } won)
        {
            return null;
        }

        var subject = TextSpan.Between(sentence.Start, won.Start);
        subject = EnglishCommas.SplitLast(text, subject)?.Last ?? subject;
        return EnglishSubjects.Read(text, subject) is { } winner && EnglishNames.IsInstitution(text.Slice(winner))
            ? winner
            : null;
    }

    // The list ends where an item is no award.
    private static List<Entry> ItemsBelow(string text, List<Line> lines, int lead, TextSpan winner)
    {
        var items = new List<Entry>();
        for (var at = lead + 1; at < lines.Count && lines[at].Row is null && EnglishEntryLines.IsItem(lines[at]); at++)
        {
            if (EntryOf(text, lines[at].Content, winner) is not { } entry)
            {
                break;
            }

            items.Add(entry);
        }

        return items;
    }

    private static Entry? EntryOf(string text, TextSpan item, TextSpan winner)
    {
        var (award, title) = Split(text, item);
        return EnglishHeadings.IsAward(text.Slice(award))
            && (title is not { } won || EnglishNames.IsName(text.Slice(won)))
            ? new Entry(null, award, title, winner)
            : null;
    }

    // Best App for Night Ferry, but Award for Best App
    private static (TextSpan Award, TextSpan? Title) Split(string text, TextSpan item)
    {
        if (EnglishLabel.Read(text, item) is { } label)
        {
            return (label.Label, EnglishNames.Clean(text, label.Value));
        }

        var at = text.Slice(item).LastIndexOf(For, StringComparison.Ordinal);
        if (at <= 0)
        {
            return (EnglishNames.Clean(text, item), null);
        }

        var award = EnglishNames.Clean(text, new TextSpan(item.Start, at));
        var title = EnglishNames.Clean(text, TextSpan.Between(item.Start + at + For.Length, item.End));
        return EnglishHeadings.IsAward(text.Slice(award)) && !EnglishHeadings.IsAward(text.Slice(title))
            && EnglishPrizeWords.AwardForNoun().FindIn(text, TextSpan.Between(item.Start + at, item.End)) is null
            ? (award, title)
            : (EnglishNames.Clean(text, item), null);
    }
}
