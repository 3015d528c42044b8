using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads sentences that name the award before its winner: Third place went to Team Heron for Tide Watch; The winner was
/// Tide Watch.
/// </summary>
internal sealed class EnglishAwardClauses(string text, EnglishWinnerPhrase winners, List<Entry> entries)
{
    /// <param name="sentence">The sentence.</param>
    /// <param name="contest">The contest that the paragraph has named.</param>
    /// <param name="heading">The heading above it, which may be the award.</param>
    public bool ReadWinner(TextSpan sentence, TextSpan? contest, TextSpan? heading) =>
        ReadWinnerWas(sentence, contest) || ReadWinnerOf(sentence, heading);

    public bool Read(TextSpan clause) => ReadTaking(clause) || ReadRanked(clause) || ReadWent(clause);

    /// <summary>Adds those who win an award, as a stretch of a sentence names them.</summary>
    public void Add(TextSpan award, TextSpan phrase)
    {
        foreach (var form in winners.ReadAll(phrase))
        {
            entries.Add(new Entry(null, award, form.Title, form.Institution));
        }
    }

    private bool ReadWinnerWas(TextSpan sentence, TextSpan? contest)
    {
        foreach (var match in EnglishWinWords.WinnerWas().EnumerateMatches(text.Slice(sentence)))
        {
            var rest = TextSpan.Between(sentence.Start + match.Index + match.Length, sentence.End);
            if (contest is not null && winners.ThingOf(rest) is { } thing)
            {
                entries.Add(new Entry(null, contest, thing, null));
            }

            return true;
        }

        return false;
    }

    // The winner of the Gold Award was Heron Bank; The winner of this award was Heron Bank, below its heading.
    private bool ReadWinnerOf(TextSpan sentence, TextSpan? heading)
    {
        foreach (var match in EnglishWinWords.WinnerOfThis().EnumerateMatches(text.Slice(sentence)))
        {
            if (heading is { } award)
            {
                Add(award, TextSpan.Between(sentence.Start + match.Length, sentence.End));
            }

            return true;
        }

        var named = EnglishWinWords.WinnerOf().Match(text, sentence.Start, sentence.Length);
        if (!named.Success
            || EnglishPrizes.NameOf(text, new TextSpan(named.Groups["award"].Index, named.Groups["award"].Length))
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
        var first = EnglishWinWords.RankWere().Match(text, sentence.Start, sentence.Length);
        var match = first.Success ? first
            : EnglishWinWords.WereRanked().Match(text, sentence.Start, sentence.Length);
        if (!match.Success)
        {
            return false;
        }

        if (EnglishWinWords.OtherTime().IsMatch(text.Slice(sentence)))
        {
            return true;
        }

        var rank = new TextSpan(match.Groups["rank"].Index, match.Groups["rank"].Length);
        var named = first.Success ? TextSpan.Between(match.Index + match.Length, sentence.End)
            : TextSpan.Between(sentence.Start, match.Index);
        named = EnglishSentences.WithoutStop(text, named);
        if (EnglishNameList.Split(text, named) is { } names)
        {
            names.ForEach(name => Add(rank, name));
        }
        else if (first.Success || EnglishSubjects.Read(text, named) is not null)
        {
            Add(rank, named);
        }

        return true;
    }

    // Taking home the Gold Award was Heron Bank, which …
    private bool ReadTaking(TextSpan sentence)
    {
        foreach (var match in EnglishWinWords.Taking().EnumerateMatches(text.Slice(sentence)))
        {
            var rest = TextSpan.Between(sentence.Start + match.Length, sentence.End);
            var (at, length) = (text.Slice(rest).IndexOf(" was ", StringComparison.Ordinal), " was ".Length);
            if (at > 0 && EnglishPrizes.NameOf(text, new TextSpan(rest.Start, at)) is { } award)
            {
                Add(award, TextSpan.Between(rest.Start + at + length, rest.End));
                return true;
            }
        }

        return false;
    }

    private bool ReadWent(TextSpan sentence)
    {
        foreach (var match in EnglishWinWords.Went().EnumerateMatches(text.Slice(sentence)))
        {
            var award = EnglishPrizes.NameOf(text, new TextSpan(sentence.Start, match.Index));
            if (award is null)
            {
                return false;
            }

            Add(award.Value, TextSpan.Between(sentence.Start + match.Index + match.Length, sentence.End));
            return true;
        }

        return false;
    }
}
