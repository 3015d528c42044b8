using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// The names that an article tells to be organisations', whatever the names themselves say: Reedly today announced …;
/// said Ada Otter, chief executive of Reedly; About Reedly.
/// </summary>
internal sealed class EnglishOrganisations
{
    private const int MaxLine = 6000;

    private readonly string _text;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private EnglishOrganisations(string text) => _text = text;

    /// <param name="text">The article's text.</param>
    /// <param name="lines">All its lines: what an organisation says of itself stands below the article.</param>
    /// <param name="publisher">Who publishes it: companies tell of themselves, where no person's name stands.</param>
    public static EnglishOrganisations Read(string text, List<Line> lines, string? publisher)
    {
        var told = new EnglishOrganisations(text);
        if (publisher is { Length: > 0 } && !EnglishNames.IsPersons(publisher))
        {
            told._names.Add(publisher);
        }

        foreach (var line in lines.Where(line => line is { Row: null, Content.Length: > 0 and <= MaxLine }))
        {
            if (EnglishOrganisationWords.About().FindIn(text, line.Content) is { } about)
            {
                told.Add(TextSpan.Between(about.End, line.Content.End), isWhole: true);
            }

            foreach (var sentence in EnglishSentences.Of(text, line.Content))
            {
                told.ReadSentence(sentence);
            }
        }

        return told;
    }

    /// <summary>
    /// Whether the article tells that a name is an organisation's, or a name like a person's itself does: Reedly;
    /// Saltmarsh Security.
    /// </summary>
    public bool Contains(TextSpan name) =>
        _names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(_text.Slice(name))
        || (EnglishOrganisationWords.Business().IsMatch(_text.Slice(name))
            && EnglishNames.IsPersons(_text.Slice(name)));

    private void ReadSentence(TextSpan sentence)
    {
        var first = EnglishNames.ReadName(_text, EnglishSubjects.WithoutOwner(_text, sentence));
        if (EnglishOrganisationWords.Announces().IsMatch(_text.Slice(TextSpan.Between(first.End, sentence.End))))
        {
            Add(first, isWhole: true);
        }

        foreach (var before in EnglishOrganisationWords.Before().EnumerateMatches(_text.Slice(sentence)))
        {
            Add(TextSpan.Between(sentence.Start + before.Index + before.Length, sentence.End), isWhole: false);
        }
    }

    // Whoever has a given name is a person, whatever they announce.
    private void Add(TextSpan span, bool isWhole)
    {
        var name = EnglishNames.ReadName(_text, span);
        if (name.Length > 1 && (!isWhole || name == span) && !EnglishNameWords.Honorific().IsMatch(_text.Slice(name))
            && !EnglishGivenNames.BeginsWith(_text.Cut(name)))
        {
            _names.Add(_text.Cut(name));
        }
    }
}
