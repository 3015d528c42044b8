using System.Buffers;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads the cases of an English article: award headings with entries beneath them, labelled lines (First Place: Tide
/// Watch), lists behind a line that announces winners, tables; and sentences, where there is nothing of these. What
/// stands under no award and behind no such line is no case.
/// </summary>
internal sealed class EnglishEntryReader
{
    private const int EnoughTold = 3;

    private static readonly SearchValues<char> BetweenLinks = SearchValues.Create("–—|+/·•");

    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly EnglishPath _path;
    private readonly EnglishEntryList _entries;
    private readonly EnglishFormReader _forms;
    private readonly EnglishHeadingReader _headings;
    private readonly EnglishTextReader _below;
    private readonly EnglishSectionReader _above;
    private readonly HashSet<int> _stacked;
    private readonly HashSet<int> _told;
    private readonly HashSet<int> _made;
    private readonly Dictionary<int, Entry?> _labelled;
    private readonly Dictionary<int, Entry?> _records;
    private readonly EnglishOrganisations _organisations;
    private readonly HashSet<int> _breaks = [];
    private readonly HashSet<int> _tables = [];
    private readonly ILookup<int, TableRow> _rows;

    private EnglishEntryReader(
        string text, List<Line> lines, EnglishOrganisations organisations, Dictionary<int, Entry?> labelled)
    {
        _organisations = organisations;
        _labelled = labelled;
        _text = text;
        _lines = lines;
        _path = new EnglishPath(text);
        _entries = new EnglishEntryList(text);
        _forms = new EnglishFormReader(
            text, EnglishListing.Read(text, lines), EnglishFields.Read(text, lines));
        var owned = EnglishOwners.Read(text, lines);
        _headings = new EnglishHeadingReader(text, lines, _forms, owned);
        _made = EnglishMadeTitles.Read(text, lines);
        var adder = new EnglishEntryAdder(text, lines, _path, _entries, _forms, _made);
        var again = EnglishNamesAgain.Read(text, lines);
        var labels = new EnglishLabelReader(text, lines, _path, _entries, _forms, adder, again);
        _below = new EnglishTextReader(
            text, lines, _path, _entries, _forms, adder, labels, owned, EnglishToldEntries.Read(text, lines));
        _above = new EnglishSectionReader(
            text, lines, _path, _forms, _headings, adder, labels, again, _breaks, _made);
        _stacked =
        [
            .. EnglishStackedSections.Read(text, lines), .. EnglishGroupsAlike.Read(text, lines),
            .. EnglishLabelledRecords.SectionsOf(text, lines, labelled),
            .. Enumerable.Range(0, lines.Count).Where(IsAboveGroups),
        ];
        _told = EnglishToldAwards.Read(text, lines);
        _records = EnglishRecords.Read(text, lines);
        foreach (var (at, won) in EnglishWonList.Read(text, lines)
            .Concat(EnglishStackedEntries.Read(text, lines))
            .Concat(EnglishStackedLabels.Read(text, lines))
            .Concat(EnglishStackedWinners.Read(text, lines)))
        {
            _records.TryAdd(at, won);
        }

        foreach (var (at, won) in EnglishAwardsInBrackets.Read(text, lines, _forms)
            .Concat(EnglishAwardsBehind.Read(text, lines, _forms))
            .Concat(EnglishCategoryList.Read(text, lines)))
        {
            _records.TryAdd(at, won);
        }

        _rows = TablesOf(lines);
    }

    public static List<Entry> Read(string text, List<Line> all, string? headline, string? publisher)
    {
        var lines = all.FindAll(
            line => line.Content.Length > 0 && (line.Role is LineRole.Content || IsSectionToo(all, line))
                && !EnglishWords.Furniture().IsMatch(text.Slice(line.Content)) && !AreLinks(text, line)
                && !IsHeadlineAgain(text, line, headline))
            .ConvertAll(line => WithoutPaperNumber(text, WithMedal(text, line)));
        lines = EnglishSectionNumbers.Without(text, lines);
        lines = EnglishAsideLists.Without(
            text, lines is [var first, ..] && IsHeadlineWithMore(text, first, headline) ? lines[1..] : lines);
        var labelled = EnglishLabelledRecords.Read(text, lines);
        var statesAwards = EnglishLabelledRecords.StateAwards(text, labelled)
            || TablesOf(lines).Any(rows => EnglishTableReader.StatesAwards(text, [.. rows]));
        var announcing = EnglishAnnouncing.Read(text, lines, headline, statesAwards);
        if (!announcing.ByText)
        {
            return [];
        }

        var title = all.FindLast(line => line.Role is LineRole.Headline)?.Content;
        var reader = new EnglishEntryReader(text, lines, EnglishOrganisations.Read(text, all, publisher), labelled);
        for (var i = 0; i < lines.Count; i++)
        {
            reader.ReadLine(i);
        }

        if (!announcing.ByHeadline)
        {
            // Several sentences that begin with the award tell of winners, whatever the headline says; where there is
            // no headline, those that name the winner first, too.
            var told = EnglishSentenceReader.Read(
                text, lines, reader._forms, reader._organisations, headline is not null || reader._entries.Count > 0);
            return reader.Finish(told.Count >= EnoughTold ? told : [], headline, title?.Start ?? 0);
        }

        if (reader._entries.Count == 0)
        {
            EnglishQuotedLines.Read(text, lines, reader._entries);
        }

        if (reader._entries.Count == 0)
        {
            EnglishAuthoredLines.Read(text, lines, headline ?? string.Empty, reader._entries);
        }

        var sentences = EnglishSentenceReader.Read(
            text, lines, reader._forms, reader._organisations, reader._entries.Count > 0, title);
        return reader.Finish(sentences, headline, title?.Start ?? 0);
    }

    private List<Entry> Finish(List<Entry> sentences, string? headline, int start)
    {
        var named = EnglishArticleAward.Give(_text, _lines, headline, _entries.All);
        var all = _entries.All.Zip(named, (entry, award) => (award, entry.First, entry.Last)).ToList();
        var listed = EnglishTeams.WithoutWord(_text, EnglishPersonWinners.Read(_text, EnglishEmployers.Give(
            _text, EnglishWinnersAlike.Read(_text, [.. EnglishBodies.Add(_text, _lines, all, _breaks)]))));
        sentences = EnglishFullNames.Part(_text, EnglishFullNames.Give(_text, sentences, start), start, _organisations);
        sentences = EnglishToldTwice.WithoutShortened(_text, EnglishToldTwice.Without(_text, sentences, listed));
        var known = EnglishTeams.WithoutPersons(
            _text, EnglishKnownMakers.WithoutPersons(_text, EnglishKnownMakers.Give(_text, [.. listed, .. sentences])));
        return EnglishTeams.WithoutNames(_text, _lines, known);
    }

    private static ILookup<int, TableRow> TablesOf(List<Line> lines) =>
        lines.Where(line => line.Row is not null).ToLookup(line => line.Row!.Table, line => line.Row!);

    // A headline that is one of several headings of its level heads a section as they do.
    private static bool IsSectionToo(List<Line> lines, Line line) =>
        line is { Role: LineRole.Headline, Markup.HeadingLevel: > 1 and var level }
        && lines.Find(other => other.Role is LineRole.Headline) == line
        && lines.Exists(other => other.Role is LineRole.Content && other.Markup.HeadingLevel == level);

    // The headline again with what it is about behind it: Saltmarsh Awards 2031 – Honouring Ferries.
    private static bool IsHeadlineWithMore(string text, Line line, string? headline) =>
        line is { Markup.HeadingLevel: > 0, Role: LineRole.Content }
        && EnglishDashes.Split(text, line.Content) is var (again, more)
        && text.Slice(again).Equals(headline, StringComparison.OrdinalIgnoreCase)
        && !EnglishNames.IsInstitution(text.Slice(more));

    // App – Source – Video below Night Ferry: without a mark between them, only the links tell such words from a title.
    private static bool AreLinks(string text, Line line) =>
        line is { Row: null, Markup.HeadingLevel: 0 } && text.Slice(line.Content) is var content
        && (line.Markup.IsLink || content.ContainsAny(BetweenLinks)) && EnglishWords.Materials().IsMatch(content);

    // Press releases repeat the headline above their text, and pages below their bylines; Gold Award heads a section.
    private static bool IsHeadlineAgain(string text, Line line, string? headline) =>
        line.Role is LineRole.Content
        && (line.Markup.HeadingLevel == 0 || EnglishLabel.Read(text, line.Content) is not null)
        && text.Slice(line.Content).Equals(headline, StringComparison.OrdinalIgnoreCase);

    // 🥇 Night Ferry: the medal is a rank and no bullet.
    private static Line WithMedal(string text, Line line) =>
        line.Number is not null && EnglishLabelWords.Medal().IsMatch(text.Slice(line.Span))
            ? line with { Number = null, Content = line.Span }
            : line;

    // [Paper 12] Night Ferry
    private static Line WithoutPaperNumber(string text, Line line) =>
        EnglishLabelWords.PaperNumber().FindIn(text, line.Content) is { } number
            ? line with { Content = TextSpan.Between(number.End, line.Content.End) }
            : line;

    private void ReadLine(int at)
    {
        if (_lines[at].Row is { } row)
        {
            ReadTable(at, row.Table);
        }
        else if (_labelled.TryGetValue(at, out var labelled))
        {
            ReadLabelled(at, labelled);
        }
        else if (_records.TryGetValue(at, out var record))
        {
            if (record is not null)
            {
                _entries.Add(record, at);
                if (_path.Top is { Entries: EntryLine.None } top)
                {
                    // Lines of other kinds only tell about what such a list has.
                    top.Entries = EntryLine.Labelled;
                }
            }
        }
        else if (_made.Contains(at - 1) && _entries.WantsInstitution(at))
        {
            _entries.AddInstitution(_lines[at].Content, at);
        }
        else if (_stacked.Contains(at))
        {
            _breaks.Add(at);
            var level = _lines[at].Markup.IsBold ? EnglishHeading.Bold : EnglishHeading.Plain;
            var name = EnglishHeadings.NameOf(_text, _lines[at].Content);
            _path.Enter(new EnglishHeading(level - 1, name, EnglishHeadingKind.Series));
        }
        else if (_headings.LevelOf(at, _path.Top is { Level: >= EnglishHeading.Plain }) is > 0 and var level)
        {
            _above.Read(at, level);
            if (_told.Contains(at) && _path.Top is { } top)
            {
                top.Entries = EntryLine.Labelled;
            }
        }
        else if (!_path.IsElsewhere || Resumes(at))
        {
            ReadText(at);
        }
    }

    private void ReadLabelled(int at, Entry? labelled)
    {
        if (labelled is null)
        {
            _entries.GoOn(at);
        }
        else
        {
            var series = labelled.Series ?? _path.SeriesOfLabel ?? _path.SeriesOfTable;
            _entries.Add(labelled with { Series = series }, at);
        }
    }

    private void ReadText(int at)
    {
        var above = _path.Top;
        _below.Read(at);
        if (_path.Top is { Entries: EntryLine.None } top && top != above)
        {
            // The line heads what follows.
            _breaks.Add(at);
        }
    }

    // What an emphasised line heads ends where winners are announced.
    private bool Resumes(int at)
    {
        if (_path.IsElsewhereAbove(EnglishHeading.Bold) || EnglishLead.Read(_text, _lines[at]) is null)
        {
            return false;
        }

        _path.Leave(EnglishHeading.Bold);
        return true;
    }

    private void ReadTable(int at, int table)
    {
        if (_tables.Add(table) && !_path.IsElsewhere)
        {
            foreach (var entry in EnglishTableReader.Read(_text, [.. _rows[table]], _path.SeriesOfTable, _path.Award))
            {
                _entries.Add(entry, at);
            }
        }
    }

    // Jury Winners above the categories, or above what is told about them.
    private bool IsAboveGroups(int at)
    {
        var isTold = at + 1 < _lines.Count && EnglishProse.Is(_text.Slice(_lines[at + 1].Content));
        return !_headings.IsGroup(at) && _headings.IsGroup(at + (isTold ? 2 : 1))
            && EnglishEntryLines.IsPlain(_lines[at])
            && EnglishWords.GroupOfWinners().IsMatch(_text.Slice(_lines[at].Content));
    }
}
