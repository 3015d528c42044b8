using CasePipeline.Extraction.Lines;

namespace CasePipeline.Extraction.Entries;

/// <summary>What the lists of an article tell of one another once all of them have been read.</summary>
internal static class ListedEntries
{
    /// <summary>The entries, each told by the others where its own line misleads.</summary>
    public static List<Entry> Mend(string text, List<Line> lines, List<Entry> read)
    {
        var isOneTable = lines.Select(line => line.Row?.Table).OfType<int>().Distinct().Take(2).Count() == 1;
        read = isOneTable ? TableEntryReader.WithoutListName(text, read) : read;
        var listed = TitleAuthors.Leave(text, KnownWinners.Take(text, TitlesWithColons.Take(text, read)));
        listed = SeriesOfContents.Leave(text, listed);
        listed = Placeholders.Leave(text, WinnersOnOwnLines.ReadInstead(
            text, lines, TitleBlockReader.ReadInstead(text, lines, listed)));
        return OrganisersAwards.TakeOut(text, AwardsBelowLists.Give(text, lines, listed));
    }
}
