using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Entries;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Cases;

/// <summary>
/// Finds the parts of a larger body that the texts of its cases open with: 东屿分公司针对…, whom the sign-off names, too.
/// Where most texts open with a name, the others do, and each tells who won more closely than an introduction to all.
/// </summary>
internal sealed class OpeningUnits
{
    private const int MinName = 3;

    private readonly string _text;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _contributors;

    public OpeningUnits(string text, IEnumerable<string> contributors)
    {
        _text = text;
        _contributors = contributors.Where(name => InstitutionShape.IsLikely(name)).ToHashSet()
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Adds them to what has been found for the cases.</summary>
    public void AddTo(TextSpan?[] found, IReadOnlyList<Entry> entries)
    {
        var names = entries.Select(entry => entry.Body is { } body ? ContributorAt(body) : null).ToList();
        for (var i = 0; i < found.Length; i++)
        {
            found[i] ??= names[i];
            names[i] ??= found[i]?.Start == entries[i].Body?.Start ? found[i] : null;
        }

        if (names.Count(name => name is not null) * 2 <= entries.Count(entry => entry.Body is not null))
        {
            return;
        }

        for (var i = 0; i < found.Length; i++)
        {
            if (entries[i].Body is { } body && (found[i] is null || IsOfAll(entries[i])))
            {
                found[i] = names[i] ?? OpeningBody.ReadUnit(_text, body, 0) ?? found[i];
            }
        }
    }

    // 某某集团 of a sentence above the list, whose parts won
    private bool IsOfAll(Entry entry) =>
        entry is { Institution: { } head, Title: { } title } && head.End < title.Start
        && Words.EndsWithAny(_text.Slice(head), InstitutionWords.Heads)
        && _text.Slice(TextSpan.Between(head.End, title.Start)).Contains('\n');

    private TextSpan? ContributorAt(TextSpan body)
    {
        for (var length = Math.Min(body.Length, NameList.MaxName); length >= MinName; length--)
        {
            if (_contributors.Contains(_text.Slice(body)[..length]))
            {
                return body with { Length = length };
            }
        }

        return null;
    }
}
