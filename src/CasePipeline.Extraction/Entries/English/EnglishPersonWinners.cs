using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Takes for persons the names that stand where most of an article's are persons': Opal Quill – Heron Post beside Mark
/// Otter – Fenland Times. By itself such a name may be a title.
/// </summary>
internal static class EnglishPersonWinners
{
    private const int Enough = 3;

    private const int NamesPerOther = 5;

    // Where nothing else stands among them, few leave no doubt.
    private const int NamesPerCertain = 3;

    private const int NamesPerCertainAlone = 10;

    /// <summary>The entries without the names of persons as titles; who works nowhere is no case.</summary>
    public static List<Entry> Read(string text, List<Entry> entries)
    {
        var names = entries.ConvertAll(entry => entry.Title ?? PersonBefore(text, entry)).OfType<TextSpan>().ToList();
        var certain = names.Count(name => IsCertain(text.Cut(name)));
        var others = names.Count(name => !EnglishNames.IsPersons(text.Slice(name)));
        var perCertain = others == 0 ? NamesPerCertainAlone : NamesPerCertain;
        return certain >= Enough && certain * perCertain >= names.Count && others * NamesPerOther <= names.Count
            ? entries.ConvertAll(entry => Personal(text, entry))
                .FindAll(entry => entry is not { Title: null, Institution: null })
            : entries;
    }

    private static Entry Personal(string text, Entry entry) =>
        entry.Title is { } person && EnglishNames.IsPersons(text.Slice(person))
            ? entry with { Title = null, Person = person }
            : entry;

    private static bool IsCertain(string name) =>
        EnglishNames.IsPersons(name)
        && (EnglishNames.IsCertainlyPersons(name) || EnglishGivenNames.BeginsWith(name));

    // Best Boat: Dr Opal Quill – Heron Post has been read past its person.
    private static TextSpan? PersonBefore(string text, Entry entry)
    {
        if (entry is not { Title: null, Institution: { } employer })
        {
            return null;
        }

        var first = Math.Max(0, employer.Start - EnglishProse.MaxName);
        var start = first + text.AsSpan(first, employer.Start - first).LastIndexOf('\n') + 1;
        start = entry.Award is { } award && award.Start >= start && award.End <= employer.Start ? award.End : start;
        var person = EnglishNames.Clean(text, TextSpan.Between(start, employer.Start));
        person = person with { Length = text.Slice(person).TrimEnd(" (-").Length };
        return person.Length == 0 ? employer : person;
    }
}
