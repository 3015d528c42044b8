using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads records of labelled lines that name the award of each case, in whatever order: Project: Night Ferry /
/// Submitted by: Otter Bank / Result: Commended. The title may stand right above the labels. All records of an article
/// are complete, or none is read.
/// </summary>
internal static class EnglishLabelledRecords
{
    private const int Enough = 2;

    private const int MaxAward = 80;

    /// <summary>The records by the lines they are made of: the entry at the first, nothing at the others.</summary>
    public static Dictionary<int, Entry?> Read(string text, List<Line> lines)
    {
        var records = RecordsOf(text, lines);
        var isTitleAbove = records.TrueForAll(record => record.Title is null && IsName(text, lines, record.First - 1));
        var found = new Dictionary<int, Entry?>();
        foreach (var record in records)
        {
            var title = isTitleAbove ? EnglishNames.Clean(text, lines[record.First - 1].Content) : record.Title;
            if (records.Count < Enough || record.Award is not { } award || (title ?? record.Institution) is null)
            {
                return [];
            }

            var first = isTitleAbove ? record.First - 1 : record.First;
            for (var at = first; at <= record.Last; at++)
            {
                found[at] = at == first ? new Entry(record.Group, award, title, record.Institution) : null;
            }
        }

        return found;
    }

    /// <summary>The lettered lines right above records, which are sections: A. Small Boats.</summary>
    public static IEnumerable<int> SectionsOf(string text, List<Line> lines, Dictionary<int, Entry?> records) =>
        records.Keys.Select(at => at - 1).Where(at => !records.ContainsKey(at) && IsName(text, lines, at)
            && lines[at].Number?.Style is NumberingStyle.Letter);

    /// <summary>
    /// Whether records say themselves that what they list has won: one has a name that only awards have.
    /// </summary>
    public static bool StateAwards(string text, Dictionary<int, Entry?> records) =>
        records.Values.Any(record => record?.Award is { } award && IsAward(text.Slice(award)));

    private static bool IsAward(ReadOnlySpan<char> name) =>
        EnglishHeadings.IsAward(name) || EnglishLabelWords.Rank().IsMatch(name);

    // Runs of labelled lines; where a label comes again, another record begins.
    private static List<Record> RecordsOf(string text, List<Line> lines)
    {
        var records = new List<Record>();
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Row is not null || lines[at].Markup.HeadingLevel > 0
                || EnglishLabel.Read(text, lines[at].Content) is not { } label)
            {
                known.Clear();
                continue;
            }

            var name = text.Cut(label.Label);
            if (!known.Add(name))
            {
                known.Clear();
                known.Add(name);
            }

            if (known.Count == 1)
            {
                records.Add(new Record(at));
            }

            records[^1].Add(text, label, at);
        }

        // Labels of other things say nothing of a case: Date: 4 May.
        records.RemoveAll(record => !record.IsOfCase);
        return records;
    }

    private static bool IsName(string text, List<Line> lines, int at) =>
        at >= 0 && lines[at] is { Row: null, Content.Length: > 1 and <= EnglishProse.MaxTitle } line
        && EnglishLabel.Read(text, line.Content) is null && !EnglishProse.Is(text.Slice(line.Content))
        && text.Slice(line.Content)[^1] is not ('.' or ':');

    private sealed class Record(int first)
    {
        private TextSpan? _award;
        private TextSpan? _category;
        private TextSpan? _title;
        private TextSpan? _institution;
        private EnglishForm _winner;

        public int First { get; } = first;

        public int Last { get; private set; } = first;

        /// <summary>The title: Winner: Night Ferry has it where Library: Otter Library says who won.</summary>
        public TextSpan? Title => _title ?? (_institution is null ? null : _winner.Title);

        /// <summary>Who won: Winner: Otter Bank says so where Project: Night Ferry has the title.</summary>
        public TextSpan? Institution => _institution ?? (_title is null ? null : _winner.Institution);

        public TextSpan? Award => _award ?? _category;

        public TextSpan? Group => _award is null ? null : _category;

        public bool IsOfCase => Title is not null || Institution is not null;

        public void Add(string text, EnglishLabel label, int at)
        {
            Last = at;
            var name = text.Slice(label.Label);
            var value = EnglishNames.Clean(text, label.Value);
            if (EnglishLabelWords.CategoryLabel().IsMatch(name))
            {
                _category ??= AwardOf(text, value);
            }
            else if (EnglishLabelWords.AwardLabel().IsMatch(name))
            {
                _award ??= AwardOf(text, value);
            }
            else if (EnglishLabelWords.TitleLabel().IsMatch(name))
            {
                _title ??= value.Length <= EnglishProse.MaxTitle ? value : null;
            }
            else if (EnglishLabelWords.InstitutionLabel().IsMatch(name))
            {
                // By: Ada Otter says nothing of an institution.
                _institution ??= name.EndsWith("by", StringComparison.OrdinalIgnoreCase)
                    ? EnglishLabelBlock.InstitutionOf(text, value, isTeam: name.Contains(' '))
                    : value;
            }
            else if (EnglishLabelWords.Winner().IsMatch(name))
            {
                var who = EnglishLabelBlock.InstitutionOf(text, value, isTeam: false);
                _winner = new EnglishForm(who is null ? null : value, who);
            }
        }

        // Prize: $500 and Award: a weekend on the coast name none.
        private static TextSpan? AwardOf(string text, TextSpan value) =>
            EnglishHeadings.NameOf(text, value) is { Length: > 1 and <= MaxAward } name
            && !EnglishSums.Is(text.Slice(value)) && EnglishNames.IsCapital(text.Slice(name))
            && !EnglishProse.Is(text.Slice(name))
                ? name
                : null;
    }
}
