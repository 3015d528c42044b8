using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>The entries so far, the last of which may be completed by the lines below it.</summary>
internal sealed class EnglishEntryList(string text)
{
    private const int MaxInstitution = 300;

    private readonly List<(Entry Entry, int First, int Last)> _entries = [];

    public int Count => _entries.Count;

    /// <summary>The entries in their order, each with the first and the last line that states it.</summary>
    public List<(Entry Entry, int First, int Last)> All => _entries;

    public void Add(Entry entry, int line) => _entries.Add((entry, line, line));

    /// <summary>Whether the last entry has a title only.</summary>
    public bool LacksInstitution => _entries is [.., { Entry: { Title: not null, Institution: null } }];

    /// <summary>Whether the last entry stands right above a line and has a title only.</summary>
    public bool WantsInstitution(int line) => LacksInstitution && _entries[^1].Last == line - 1;

    /// <summary>Whether the last entry stands right above a line and has an institution only.</summary>
    public bool WantsTitle(int line) =>
        _entries is [.., { Entry: { Title: null, Institution: not null } } last] && last.Last == line - 1;

    /// <summary>Whether a line stands right below an entry that has nothing but the persons who won.</summary>
    public bool IsBelowPersons(int line) =>
        WantsInstitution(line) && EnglishNames.IsPersons(text.Slice(_entries[^1].Entry.Title!.Value));

    /// <summary>Counts a line below the last entry to what states it: who wrote it.</summary>
    public void GoOn(int line) => _entries[^1] = _entries[^1] with { Last = line };

    /// <summary>Gives the last entry the institution that stands below its title, if it has none.</summary>
    public void AddInstitution(TextSpan value, int line)
    {
        if (_entries is [.., { Entry: { Title: not null, Institution: null } entry } last] && entry.Start < value.Start
            && EnglishNames.Clean(text, value) is { Length: > 1 and < MaxInstitution } institution)
        {
            var end = last.Last == line - 1 ? line : last.Last;
            _entries[^1] = (entry with { Institution = institution }, last.First, end);
        }
    }

    /// <summary>Gives the last entry, whose title ends like the name of an institution, who made it.</summary>
    public void AddMaker(TextSpan value, int line)
    {
        var (entry, first, _) = _entries[^1];
        _entries[^1] = (entry with { Title = entry.Institution, Institution = null }, first, line - 1);
        AddInstitution(value, line);
    }

    /// <summary>Gives the last entry, which names who won as those above it do, what it won with.</summary>
    public void AddThing(TextSpan value, int line)
    {
        var award = _entries[^1].Entry.Award;
        for (var i = _entries.Count - 1;
            i >= 0 && _entries[i].Entry is { Title: { } who, Institution: null } bare && bare.Award == award;
            i--)
        {
            _entries[i] = _entries[i] with { Entry = bare with { Title = null, Institution = who } };
        }

        AddTitle(value, line);
    }

    /// <summary>Gives the last entry the title that stands below its institution or persons.</summary>
    public void AddTitle(TextSpan value, int line)
    {
        if (EnglishNames.Clean(text, value) is { Length: > 1 } title)
        {
            _entries[^1] = (_entries[^1].Entry with { Title = title }, _entries[^1].First, line);
        }
    }
}
