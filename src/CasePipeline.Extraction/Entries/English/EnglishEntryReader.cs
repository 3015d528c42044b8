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
    private const int MaxBoldHeading = 120;

    private const int MaxEntry = 300;

    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly List<EnglishHeading> _path = [];
    private readonly List<(Entry Entry, int Line)> _entries = [];
    private readonly HashSet<int> _breaks = [];
    private readonly HashSet<int> _tables = [];
    private readonly ILookup<int, TableRow> _rows;
    private readonly Dictionary<(int Level, bool IsItem), bool> _siblings = [];

    private EnglishEntryReader(string text, List<Line> lines)
    {
        _text = text;
        _lines = lines.FindAll(
            line => line.Content.Length > 0 && (line.Role is LineRole.Content || IsSectionToo(lines, line)));
        _rows = _lines.Where(line => line.Row is not null).ToLookup(line => line.Row!.Table, line => line.Row!);
    }

    public static List<Entry> Read(string text, List<Line> lines, string? headline)
    {
        var reader = new EnglishEntryReader(text, lines);
        if (!reader.Announces(headline))
        {
            return [];
        }

        for (var i = 0; i < reader._lines.Count; i++)
        {
            reader.ReadLine(i);
        }

        if (reader._entries.Count == 0 && headline is not null && EnglishSentenceWords.Announcing().IsMatch(headline))
        {
            reader.ReadQuotedLines();
        }

        var sentences = EnglishSentenceReader.Read(text, reader._lines, headline, reader._entries.Count > 0);
        return [.. EnglishBodies.Add(text, reader._lines, reader._entries, reader._breaks), .. sentences];
    }

    // A headline that is one of several headings of its level heads a section as they do.
    private static bool IsSectionToo(List<Line> lines, Line line) =>
        line is { Role: LineRole.Headline, Markup.HeadingLevel: > 1 and var level }
        && lines.Exists(other => other.Role is LineRole.Content && other.Markup.HeadingLevel == level);

    // Articles about contests, and calls for them, have the same headings and lists as those that announce winners.
    private bool Announces(string? headline)
    {
        const int Opening = 8;
        return (headline is not null && EnglishSentenceWords.AnnouncingHeadline().IsMatch(headline))
            || _lines.Take(Opening).Any(line => EnglishSentenceWords.AnnouncingText().IsMatch(_text.Slice(line.Content)));
    }

    private EnglishHeading? Top => _path.Count > 0 ? _path[^1] : null;

    private TextSpan? Award => _path.FindLast(heading => heading.Kind is EnglishHeadingKind.Award)?.Name;

    private TextSpan? Series => _path.Find(heading => heading.Kind is EnglishHeadingKind.Series)?.Name;

    // What a labelled award stands under: the group, or an award that is one of several.
    private TextSpan? SeriesOfLabel => Series ?? Award;

    private void ReadLine(int at)
    {
        var line = _lines[at];
        if (line.Row is not null)
        {
            ReadTable(at);
        }
        else if (HeadingLevel(at) is > 0 and var level)
        {
            ReadHeading(at, level);
        }
        else if (!_path.Exists(heading => heading.Kind is EnglishHeadingKind.Elsewhere))
        {
            ReadText(at);
        }
    }

    private void ReadTable(int at)
    {
        var table = _lines[at].Row!.Table;
        if (!_tables.Add(table) || _path.Exists(heading => heading.Kind is EnglishHeadingKind.Elsewhere))
        {
            return;
        }

        var section = Series ?? _path.FindLast(heading => heading.Kind is EnglishHeadingKind.Other)?.Name;
        var entries = EnglishTableReader.Read(_text, [.. _rows[table]], section, Award);
        _entries.AddRange(entries.Select(entry => (entry, at)));
    }

    private int HeadingLevel(int at)
    {
        var line = _lines[at];
        if (line.Markup.HeadingLevel > 0)
        {
            return line.Markup.HeadingLevel;
        }

        // An emphasised item of a list is an entry, whatever words its title has.
        var canHead = !line.Markup.IsListItem || EnglishHeadings.IsAward(_text.Slice(line.Content));
        if (line.Markup.IsBold && canHead && line.Content.Length <= MaxBoldHeading
            && !EnglishFormReader.IsProse(_text.Slice(line.Content)))
        {
            return EnglishHeading.Bold;
        }

        return IsPlainHeading(at) ? EnglishHeading.Plain : 0;
    }

    // Without markup a heading is a short line that names an award, or has a winner's label below it.
    private bool IsPlainHeading(int at)
    {
        var slice = _text.Slice(_lines[at].Content);
        if (at + 1 < _lines.Count && slice.Length <= MaxBoldHeading && IsUnderline(at + 1))
        {
            return true;
        }

        if (slice.Length > MaxBoldHeading / 2 || slice.Contains(':') || EnglishFormReader.IsProse(slice)
            || slice.IndexOf(" by ", StringComparison.Ordinal) > 0)
        {
            return false;
        }

        var isFollowed = at + 1 < _lines.Count
            && EnglishLabel.Read(_text, _lines[at + 1].Content) is { } next
            && EnglishLabelWords.Winner().IsMatch(_text.Slice(next.Label));
        var kind = EnglishHeadings.KindOf(slice);
        return isFollowed
            || (kind is EnglishHeadingKind.Award && !_lines[at].Markup.IsListItem
                && EnglishLabel.Read(_text, _lines[at].Content) is null)
            || (kind is EnglishHeadingKind.Elsewhere && !_lines[at].Markup.IsListItem
                && char.IsUpper(slice[0]) && Top is { Level: >= EnglishHeading.Plain });
    }

    private bool IsUnderline(int at) =>
        _text.Slice(_lines[at].Content) is [_, _, _, ..] slice
        && slice.TrimEnd(slice[0]).IsEmpty
        && !char.IsLetterOrDigit(slice[0]);

    private void ReadHeading(int at, int level)
    {
        var content = _lines[at].Content;
        _breaks.Add(at);
        var labelled = EnglishLabel.Read(_text, content);
        if (labelled is { } label && IsAwardLabel(at, label) && !IsElsewhereAbove(level))
        {
            Pop(level);
            AddLabelled(at, label, EntryLine.Heading, true);
            return;
        }

        var name = EnglishHeadings.NameOf(_text, content);
        var kind = EnglishHeadings.KindOf(_text.Slice(name));
        kind = kind is EnglishHeadingKind.Other && level == EnglishHeading.Plain ? EnglishHeadingKind.Award : kind;
        if (kind is EnglishHeadingKind.Other or EnglishHeadingKind.Series && IsTitleBelowAward(level))
        {
            _path.RemoveAll(heading => heading.Level > level);
            AddForm(at, content, EntryLine.Heading);
            return;
        }

        Pop(level);
        _path.Add(new EnglishHeading(level, kind is EnglishHeadingKind.Winners ? null : name, kind));
    }

    private void Pop(int level) => _path.RemoveAll(heading => heading.Level >= level);

    private bool IsElsewhereAbove(int level) =>
        _path.Exists(heading => heading.Kind is EnglishHeadingKind.Elsewhere && heading.Level < level);

    // Headings below an award, or below the heading of the winners, are titles.
    private bool IsTitleBelowAward(int level) =>
        _path.FindLast(heading => heading.Level < level) is
        {
            Kind: EnglishHeadingKind.Award or EnglishHeadingKind.Winners,
            Entries: EntryLine.None or EntryLine.Heading,
        };

    // An award has an award's words, or stands among labels that have them: Galactic Impact: beside First Place:.
    private bool IsAwardLabel(int at, EnglishLabel label)
    {
        var name = _text.Slice(label.Label);
        if (EnglishLabelWords.DetailLabel().IsMatch(name) || EnglishLabelWords.InstitutionLabel().IsMatch(name)
            || EnglishLabelWords.TitleLabel().IsMatch(name) || EnglishWords.Elsewhere().IsMatch(name))
        {
            return false;
        }

        return EnglishHeadings.IsAward(name) || (char.IsUpper(name[0]) && name.Count(' ') < 6 && HasAwardedSibling(at));
    }

    private bool HasAwardedSibling(int at)
    {
        var kind = (_lines[at].Markup.HeadingLevel, _lines[at].Markup.IsListItem);
        return _siblings.TryGetValue(kind, out var known)
            ? known
            : _siblings[kind] = HasAwards(kind.HeadingLevel, kind.IsListItem);
    }

    private bool HasAwards(int level, bool isItem) =>
        _lines.Count(line => line.Row is null && line.Markup.HeadingLevel == level && line.Markup.IsListItem == isItem
            && EnglishLabel.Read(_text, line.Content) is { } label
            && EnglishHeadings.IsAward(_text.Slice(label.Label))
            && !EnglishLabelWords.Winner().IsMatch(_text.Slice(label.Label))
            && !EnglishLabelWords.DetailLabel().IsMatch(_text.Slice(label.Label))) >= 2;

    private void ReadText(int at)
    {
        var line = _lines[at];
        if (IsLead(line))
        {
            ReadLead(at);
            return;
        }

        // A label is set off from what it names: in an item that is emphasised as a whole, the colon is the title's.
        var isTitle = line.Markup is { IsListItem: true, IsBold: true };
        if (!isTitle && EnglishLabel.Read(_text, line.Content) is { } label && ReadLabel(at, label))
        {
            return;
        }

        if (Top is { Kind: EnglishHeadingKind.Award or EnglishHeadingKind.Winners } heading && IsEntry(heading, line))
        {
            var isItem = line.Markup.IsListItem || line.Number is not null;
            AddForm(at, line.Content, isItem ? EntryLine.Item : EntryLine.Plain);
        }
        else if (Top is { Level: EnglishHeading.Lead } && !line.Markup.IsListItem)
        {
            Pop(EnglishHeading.Lead);
        }
    }

    private bool IsLead(Line line) =>
        _text.Slice(line.Content) is [.., ':'] slice && !line.Markup.IsListItem
        && EnglishSentenceWords.Lead().IsMatch(slice) && !EnglishSentenceWords.NoLead().IsMatch(slice);

    private void ReadLead(int at)
    {
        _breaks.Add(at);
        Pop(EnglishHeading.Lead);
        TextSpan? award = null;
        var content = _lines[at].Content;
        var match = EnglishSentenceWords.LeadAward().Match(_text, content.Start, content.Length);
        if (match.Success)
        {
            var group = match.Groups["award"];
            award = EnglishNames.ReadName(_text, new TextSpan(group.Index, group.Length));
        }

        var kind = award is null ? EnglishHeadingKind.Winners : EnglishHeadingKind.Award;
        _path.Add(new EnglishHeading(EnglishHeading.Lead, award, kind));
    }

    private bool ReadLabel(int at, EnglishLabel label)
    {
        var name = _text.Slice(label.Label);
        if (EnglishLabelWords.InstitutionLabel().IsMatch(name))
        {
            AddInstitution(label.Value);
            return true;
        }

        if (EnglishLabelWords.Winner().IsMatch(name) && Award is not null)
        {
            AddForm(at, label.Value, EntryLine.Structured, true);
            return true;
        }

        var isItemOfGroup = Top is { Kind: EnglishHeadingKind.Award or EnglishHeadingKind.Series, Name: { } group }
            && _lines[at].Markup.IsListItem && EnglishWords.Collective().IsMatch(_text.Slice(group)) && IsFirstOfItems()
            && !EnglishLabelWords.DetailLabel().IsMatch(name) && !EnglishLabelWords.TitleLabel().IsMatch(name);
        if (isItemOfGroup || IsAwardLabel(at, label))
        {
            Pop(EnglishHeading.Plain);
            return AddLabelled(at, label, _lines[at].Markup.IsListItem ? EntryLine.Item : EntryLine.Structured, false);
        }

        return EnglishLabelWords.DetailLabel().IsMatch(name);
    }

    private bool IsFirstOfItems() => Top!.Entries is EntryLine.None or EntryLine.Item;

    private void AddInstitution(TextSpan value)
    {
        if (_entries.Count > 0 && _entries[^1] is { Entry: { Institution: null, Title: not null } entry }
            && entry.Start < value.Start
            && EnglishNames.Clean(_text, value) is { Length: > 1 and < MaxEntry } institution)
        {
            _entries[^1] = (entry with { Institution = institution }, _entries[^1].Line);
        }
    }

    private bool AddLabelled(int at, EnglishLabel label, EntryLine kind, bool keepsDashes)
    {
        var isWinner = EnglishLabelWords.Winner().IsMatch(_text.Slice(label.Label));
        var form = EnglishFormReader.Read(_text, label.Value, label.Label, keepsDashes);
        if (!form.IsCase || EnglishNames.IsCertainlyPersons(_text.Slice(label.Value)))
        {
            return false;
        }

        if (Top is { } top)
        {
            top.Entries = kind;
        }

        var series = isWinner ? Series : SeriesOfLabel;
        var award = isWinner ? Award : label.Label;
        _entries.Add((new Entry(series, award, form.Title, form.Institution), at));
        return true;
    }

    private void AddForm(int at, TextSpan content, EntryLine kind, bool isLabelled = false)
    {
        var form = EnglishFormReader.Read(_text, content, Award, kind is EntryLine.Heading);
        var taken = kind is EntryLine.Plain && form.IsStructured ? EntryLine.Structured : kind;
        if (!form.IsCase || (Top is { } heading && !isLabelled && !TakesEntry(heading, taken)))
        {
            return;
        }

        _entries.Add((new Entry(Series, Award, form.Title, form.Institution), at));
    }

    // The entries of a heading stand on lines of one kind; other lines tell about them.
    private static bool TakesEntry(EnglishHeading heading, EntryLine kind)
    {
        if (heading.Entries is EntryLine.None)
        {
            heading.Entries = kind;
            return true;
        }

        return heading.Entries == kind && kind is not EntryLine.Plain;
    }

    private bool IsEntry(EnglishHeading heading, Line line)
    {
        var slice = _text.Slice(line.Content);
        var isItem = line.Markup.IsListItem || line.Number is not null;
        return slice.Length >= 2
            && (isItem || !EnglishFormReader.IsProse(slice))
            && !(EnglishNames.IsCertainlyPersons(slice) && EnglishFormReader.WhoOf(_text, line.Content) is null)
            && (heading.Level < EnglishHeading.Lead || isItem)
            && slice.TrimStart(": \"“”*_(") is [var first, ..]
            && (isItem
                ? char.IsUpper(first) || char.IsDigit(first) || EnglishNames.IsName(slice)
                : char.IsLetterOrDigit(first))
            && !slice.Contains("://", StringComparison.Ordinal)
            && (isItem || IsTitleLine(slice, line));
    }

    // Running text that is broken into lines goes on in small letters; sentences about the award begin with few words.
    private bool IsTitleLine(ReadOnlySpan<char> slice, Line line)
    {
        var next = line.Span.End + 1;
        var goesOn = next < _text.Length && char.IsLower(_text[next]) && !_text.AsSpan(next).StartsWith("by ");
        return !goesOn && !EnglishSentenceWords.SentenceStart().IsMatch(slice)
            && (char.IsUpper(slice.TrimStart(": \"“*_")[0]) || EnglishNames.IsName(slice));
    }

    // Where nothing else lists the winners, titles in quotes on lines of their own do.
    private void ReadQuotedLines()
    {
        const int Enough = 3;
        var quoted = Enumerable.Range(0, _lines.Count)
            .Where(at => _text.Slice(_lines[at].Content) is ['“', _, .., '”'] or ['"', _, .., '"']
                && EnglishNames.Clean(_text, _lines[at].Content) is var title
                && title.Length < _lines[at].Content.Length
                && !EnglishFormReader.IsProse(_text.Slice(title)))
            .ToList();
        if (quoted.Count >= Enough)
        {
            _entries.AddRange(quoted.Select(
                at => (new Entry(null, null, EnglishNames.Clean(_text, _lines[at].Content), null), at)));
        }
    }
}
