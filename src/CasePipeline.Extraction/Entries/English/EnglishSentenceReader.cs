using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads cases from running text: Third place went to Team Heron for Tide Watch; Heron Bank won the Gold Award; The
/// winner was Tide Watch. Only articles whose headline tells of awards are read so.
/// </summary>
internal sealed class EnglishSentenceReader
{
    private const int MaxLine = 6000;

    private readonly string _text;
    private readonly EnglishWinnerPhrase _winners;
    private readonly List<Entry> _entries = [];
    private TextSpan? _named;

    private EnglishSentenceReader(string text, EnglishFormReader forms)
    {
        _text = text;
        _winners = new EnglishWinnerPhrase(text, forms);
    }

    /// <param name="text">The article's text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="forms">Reads the parts of a list within a sentence.</param>
    /// <param name="hasList">
    /// Whether it also lists cases; then only sentences that begin with the award are read.
    /// </param>
    public static List<Entry> Read(string text, List<Line> lines, EnglishFormReader forms, bool hasList)
    {
        var reader = new EnglishSentenceReader(text, forms);
        TextSpan? heading = null;
        foreach (var line in lines.Where(line => line is { Row: null, Content.Length: <= MaxLine }))
        {
            if (line.Markup.HeadingLevel > 0)
            {
                heading = line.Content;
                continue;
            }

            TextSpan? contest = null;
            reader._named = null;
            List<TextSpan> sentences = [.. EnglishSentences.Of(text, line.Content)];
            if (EnglishPraise.Read(text, sentences, heading) is { } praised)
            {
                reader._entries.Add(praised);
                continue;
            }

            foreach (var sentence in sentences)
            {
                if (!reader.ReadWinnerWas(sentence, contest) && !reader.ReadWinnerOf(sentence, hasList ? null : heading)
                    && (hasList || !reader.ReadBracketed(sentence)))
                {
                    foreach (var clause in EnglishClauses.Of(text, sentence))
                    {
                        reader.ReadClause(clause, hasList);
                    }
                }

                reader._named = EnglishSubjects.Leading(text, sentence) ?? reader._named;
                contest = EnglishContest.Find(text, sentence) ?? contest;
            }
        }

        return reader._entries;
    }

    private bool ReadBracketed(TextSpan sentence)
    {
        var found = EnglishSentenceWords.OtherTime().IsMatch(_text.Slice(sentence)) ? []
            : EnglishBracketedAwards.Read(_text, sentence);
        _entries.AddRange(found);
        return found.Count > 0;
    }

    private void ReadClause(TextSpan clause, bool hasList)
    {
        if (!ReadTaking(clause) && !ReadRanked(clause) && !ReadWent(clause) && !hasList && !ReadGiving(clause))
        {
            ReadWon(clause);
        }
    }

    // The jury gave the Gold Award to Otter Bank; The jury named Otter Bank the best small bank.
    private bool ReadGiving(TextSpan sentence)
    {
        if (EnglishSentenceWords.OtherTime().IsMatch(_text.Slice(sentence)))
        {
            return false;
        }

        if (EnglishGiving.ReadGiven(_text, sentence) is var (award, winners))
        {
            Add(award, winners);
            return true;
        }

        if (EnglishGiving.ReadNamed(_text, sentence) is var (winner, awards, behind)
            && _winners.Read(winner, behind) is { IsCase: true } form)
        {
            _entries.AddRange(awards.Select(named => new Entry(null, named, form.Title, form.Institution)));
            return true;
        }

        return false;
    }

    private bool ReadWinnerWas(TextSpan sentence, TextSpan? contest)
    {
        foreach (var match in EnglishSentenceWords.WinnerWas().EnumerateMatches(_text.Slice(sentence)))
        {
            var rest = TextSpan.Between(sentence.Start + match.Index + match.Length, sentence.End);
            if (contest is not null && _winners.ThingOf(rest) is { } thing)
            {
                _entries.Add(new Entry(null, contest, thing, null));
            }

            return true;
        }

        return false;
    }

    // The winner of the Gold Award was Heron Bank; The winner of this award was Heron Bank, below its heading.
    private bool ReadWinnerOf(TextSpan sentence, TextSpan? heading)
    {
        foreach (var match in EnglishSentenceWords.WinnerOfThis().EnumerateMatches(_text.Slice(sentence)))
        {
            if (heading is { } award)
            {
                Add(award, TextSpan.Between(sentence.Start + match.Length, sentence.End));
            }

            return true;
        }

        var named = EnglishSentenceWords.WinnerOf().Match(_text, sentence.Start, sentence.Length);
        if (!named.Success
            || EnglishPrizes.NameOf(_text, new TextSpan(named.Groups["award"].Index, named.Groups["award"].Length))
                is not { } prize)
        {
            return false;
        }

        Add(prize, TextSpan.Between(sentence.Start + named.Length, sentence.End));
        return true;
    }

    // Highly commended were Otter Bank and Heron Trust; Otter Bank and Heron Trust were highly commended.
    private bool ReadRanked(TextSpan sentence)
    {
        var first = EnglishSentenceWords.RankWere().Match(_text, sentence.Start, sentence.Length);
        var match = first.Success ? first
            : EnglishSentenceWords.WereRanked().Match(_text, sentence.Start, sentence.Length);
        if (!match.Success)
        {
            return false;
        }

        var rank = match.Groups["rank"];
        var names = first.Success ? TextSpan.Between(match.Index + match.Length, sentence.End)
            : TextSpan.Between(sentence.Start, match.Index);
        names = EnglishSentences.WithoutStop(_text, names);
        foreach (var name in EnglishNameList.Split(_text, names) ?? [names])
        {
            Add(new TextSpan(rank.Index, rank.Length), name);
        }

        return true;
    }

    // Taking home the Gold Award was Heron Bank, which …
    private bool ReadTaking(TextSpan sentence)
    {
        foreach (var match in EnglishSentenceWords.Taking().EnumerateMatches(_text.Slice(sentence)))
        {
            var rest = TextSpan.Between(sentence.Start + match.Length, sentence.End);
            var (at, length) = (_text.Slice(rest).IndexOf(" was ", StringComparison.Ordinal), " was ".Length);
            if (at > 0 && EnglishPrizes.NameOf(_text, new TextSpan(rest.Start, at)) is { } award)
            {
                Add(award, TextSpan.Between(rest.Start + at + length, rest.End));
                return true;
            }
        }

        return false;
    }

    private void Add(TextSpan award, TextSpan winners)
    {
        foreach (var form in _winners.ReadAll(winners))
        {
            _entries.Add(new Entry(null, award, form.Title, form.Institution));
        }
    }

    private bool ReadWent(TextSpan sentence)
    {
        foreach (var match in EnglishSentenceWords.Went().EnumerateMatches(_text.Slice(sentence)))
        {
            var award = EnglishPrizes.NameOf(_text, new TextSpan(sentence.Start, match.Index));
            if (award is null)
            {
                return false;
            }

            Add(award.Value, TextSpan.Between(sentence.Start + match.Index + match.Length, sentence.End));
            return true;
        }

        return false;
    }

    private void ReadWon(TextSpan sentence)
    {
        var slice = _text.Slice(sentence);
        if (EnglishSentenceWords.OtherTime().IsMatch(slice))
        {
            return;
        }

        foreach (var match in EnglishSentenceWords.Won().EnumerateMatches(slice))
        {
            var subject = new TextSpan(sentence.Start, match.Index);
            var prize = TextSpan.Between(sentence.Start + match.Index + match.Length, sentence.End);
            var (awards, behind) = EnglishPrizes.ReadAll(_text, prize);
            if (awards.Count > 0 && WinnerOf(subject, WithoutGiver(behind)) is { IsCase: true } form)
            {
                _entries.AddRange(awards.Select(award => new Entry(null, award, form.Title, form.Institution)));
            }

            break;
        }
    }

    // Otter Bank won the Gold Award from the League of Mayors for its Night Ferry.
    private TextSpan WithoutGiver(TextSpan behind)
    {
        const string For = " for ";
        if (!Words.StartsWithAny(_text.Slice(behind), EnglishSentenceWords.Givers))
        {
            return behind;
        }

        var at = _text.Slice(behind).IndexOf(For, StringComparison.Ordinal);
        return TextSpan.Between(at < 0 ? behind.End : behind.Start + at, behind.End);
    }

    private EnglishForm? WinnerOf(TextSpan subject, TextSpan behind) =>
        EnglishOwnedTitle.ReadSubject(_text, subject) is { } titled ? titled
            : EnglishSubjects.ReadTold(_text, subject) is { } told ? told with { Title = _winners.BehindFor(behind) }
            : _named is { } named && EnglishSentenceWords.SameAgain().IsMatch(_text.Slice(subject))
            ? _winners.Read(named, behind)
            : EnglishSubjects.Read(_text, subject) is { } name
            ? _winners.Read(name, behind)
            : EnglishSubjects.ReadMade(_text, subject);
}
