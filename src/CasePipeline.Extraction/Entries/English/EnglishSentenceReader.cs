using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads cases from running text: Third place went to Team Heron for Tide Watch; Heron Bank won the Gold Award; The
/// winner was Tide Watch. Only articles whose headline tells of awards are read so.
/// </summary>
internal sealed class EnglishSentenceReader
{
    private const int MaxLine = 6000;

    private readonly string _text;
    private readonly List<Entry> _entries = [];
    private readonly EnglishAwardClauses _awards;
    private readonly EnglishWinClauses _wins;
    private readonly EnglishFollowers _followers;

    // The organisation that the paragraphs before have named last.
    private TextSpan? _before;

    private EnglishSentenceReader(string text, EnglishFormReader forms, EnglishOrganisations organisations)
    {
        _text = text;
        var winners = new EnglishWinnerPhrase(text, forms, organisations);
        _awards = new EnglishAwardClauses(text, winners, _entries);
        _wins = new EnglishWinClauses(text, winners, _awards, _entries);
        _followers = new EnglishFollowers(text, winners);
    }

    /// <param name="text">The article's text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="forms">Reads the parts of a list within a sentence.</param>
    /// <param name="organisations">The names that are known to be organisations'.</param>
    /// <param name="hasList">
    /// Whether it also lists cases; then only sentences that begin with the award are read.
    /// </param>
    /// <param name="headline">The headline, which is read where no sentence tells who won.</param>
    public static List<Entry> Read(
        string text, List<Line> lines, EnglishFormReader forms, EnglishOrganisations organisations, bool hasList,
        TextSpan? headline = null)
    {
        var reader = new EnglishSentenceReader(text, forms, organisations);
        TextSpan? heading = null;
        TextSpan? above = null;
        foreach (var line in lines.Where(line => line is { Row: null, Content.Length: <= MaxLine }))
        {
            // The paragraph that an article opens with may be set as a heading.
            if (line.Markup.HeadingLevel > 0 && !EnglishProse.Is(text.Slice(line.Content)))
            {
                heading = line.Content;
                above = heading;
                continue;
            }

            var known = reader._entries.Count;
            reader.ReadParagraph(line.Content, heading, hasList);
            if (reader._entries.Count == known + 1)
            {
                reader._entries[known] = EnglishToldWinner.Complete(text, line.Content, above, reader._entries[known]);
            }

            above = line.Content;
        }

        if (headline is not { } told || hasList || reader._entries.Count > 1)
        {
            return reader._entries;
        }

        List<Entry> below = [.. reader._entries];
        reader._entries.Clear();
        reader._wins.ReadHeadline(told);
        return below is [var only] ? [EnglishHeadlineAward.Take(text, only, reader._entries)] : reader._entries;
    }

    private void ReadParagraph(TextSpan content, TextSpan? heading, bool hasList)
    {
        List<TextSpan> sentences = [.. EnglishSentences.Of(_text, content)];
        if (EnglishPraise.Read(_text, sentences, heading) is { } praised)
        {
            _entries.Add(praised);
            return;
        }

        TextSpan? contest = null;
        TextSpan? named = null;
        foreach (var sentence in sentences)
        {
            if (!_awards.ReadWinner(sentence, contest, hasList ? null : heading) && !_wins.ReadBracketed(sentence))
            {
                foreach (var clause in EnglishClauses.Of(_text, sentence))
                {
                    ReadClause(clause, named, hasList);
                }
            }

            named = EnglishSubjects.Leading(_text, sentence) ?? named;
            contest = EnglishContest.Find(_text, sentence) ?? contest;
        }

        _before = named ?? _before;
    }

    private void ReadClause(TextSpan clause, TextSpan? named, bool hasList)
    {
        var known = _entries.Count;
        var (told, followers) = _followers.Split(clause);
        if (!_awards.Read(told) && !hasList)
        {
            _wins.Read(told, named ?? EnglishSubjects.KnownAs(_text, clause, _before));
        }

        if (_entries.Count > known)
        {
            _entries.AddRange(followers);
        }
    }
}
