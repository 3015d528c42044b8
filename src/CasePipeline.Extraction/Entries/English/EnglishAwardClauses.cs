using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
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
        ReadWinnerWas(sentence, contest) || ReadWinnerOf(sentence, heading) || ReadShared(sentence);

    public bool Read(TextSpan clause) =>
        ReadTaking(clause) || ReadRanked(clause) || ReadEach(clause) || ReadWent(clause) || ReadRankWas(clause);

    /// <summary>Adds those who win an award, as a stretch of a sentence names them.</summary>
    public void Add(TextSpan award, TextSpan phrase)
    {
        while (EnglishWinWords.AndForQuoted().FindIn(text, phrase) is { } and)
        {
            AddOne(award, TextSpan.Between(phrase.Start, and.Start));
            phrase = TextSpan.Between(and.End, phrase.End);
        }

        AddOne(award, phrase);
    }

    private void AddOne(TextSpan award, TextSpan phrase)
    {
        foreach (var form in winners.ReadAll(phrase))
        {
            entries.Add(new Entry(null, award, form.Title, form.Institution));
        }
    }

    private bool ReadWinnerWas(TextSpan sentence, TextSpan? contest)
    {
        if (EnglishWinWords.WinnerWas().FindIn(text, sentence) is not { } was)
        {
            return false;
        }

        if (contest is { } award)
        {
            var phrase = TextSpan.Between(was.End, sentence.End);
            List<EnglishForm> named = [.. winners.ReadAll(phrase).Where(form => form.Institution is not null)];
            entries.AddRange(named.Select(form => new Entry(null, award, form.Title, form.Institution)));
            if (named.Count == 0 && winners.ThingOf(phrase) is { } thing)
            {
                entries.Add(new Entry(null, award, thing, null));
            }
        }

        return true;
    }

    // The winner of the Gold Award was Heron Bank; The winner of this award was Heron Bank, below its heading.
    private bool ReadWinnerOf(TextSpan sentence, TextSpan? heading)
    {
        if (EnglishWinWords.WinnerOfThis().FindIn(text, sentence) is { } was)
        {
            if (heading is { } award)
            {
                Add(award, TextSpan.Between(was.End, sentence.End));
            }

            return true;
        }

        if (EnglishWinWords.WinnerOf().FindIn(text, sentence) is { } named
            && EnglishWinWords.WinnerOf().FindGroupIn(text, sentence, "award") is { } group
            && EnglishPrizes.NameOf(text, group) is { } prize)
        {
            AddEach(prize, TextSpan.Between(named.End, sentence.End));
            return true;
        }

        return false;
    }

    private bool ReadShared(TextSpan sentence)
    {
        if (EnglishSharedAwards.Read(text, sentence) is not var (award, named))
        {
            return false;
        }

        named.ForEach(winner => Add(award, winner));
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
        if (first.Success || EnglishNameList.Split(text, named) is not null
            || EnglishSubjects.Read(text, named) is not null)
        {
            AddEach(rank, named);
        }

        return true;
    }

    // The winners of the Gold Award were Otter Bank and Heron Trust.
    private void AddEach(TextSpan award, TextSpan phrase)
    {
        phrase = EnglishSentences.WithoutStop(text, phrase);
        (EnglishNameList.Split(text, phrase) ?? [phrase]).ForEach(name => Add(award, name));
    }

    // Otter Bakery, Heronby; The Loaf, Reedport; and Crust & Co, Fen Green, each won a Golden Eel.
    private bool ReadEach(TextSpan sentence)
    {
        if (EnglishWinWords.EachWon().FindIn(text, sentence) is not { } won
            || EnglishPrizes.ReadAll(text, TextSpan.Between(won.End, sentence.End)).Awards is not [var award]
            || EnglishItems.Split(text, TextSpan.Between(sentence.Start, won.Start)) is not [_, _, ..] items
            || items.ConvertAll(item => EnglishCommas.SplitLast(text, item)) is var placed
                && !placed.TrueForAll(item => item is var (name, town) && EnglishPlaces.IsTown(text.Slice(town))
                    && EnglishNames.IsName(text.Slice(name))))
        {
            return false;
        }

        entries.AddRange(placed.Select(item => new Entry(null, award, null, item!.Value.Head)));
        return true;
    }

    // Taking home the Gold Award was Heron Bank, which …
    private bool ReadTaking(TextSpan sentence)
    {
        const string Was = " was ";
        if (EnglishWinWords.Taking().FindIn(text, sentence) is not { } taking)
        {
            return false;
        }

        var rest = TextSpan.Between(taking.End, sentence.End);
        var at = text.Slice(rest).IndexOf(Was, StringComparison.Ordinal);
        if (at <= 0 || EnglishPrizes.NameOf(text, new TextSpan(rest.Start, at)) is not { } award)
        {
            return false;
        }

        Add(award, TextSpan.Between(rest.Start + at + Was.Length, rest.End));
        return true;
    }

    // The first place team was Mudlarks, which …; Coming in second was Heron Bank: a team is whoever won.
    private bool ReadRankWas(TextSpan clause)
    {
        if (EnglishWinWords.RankWas().FindIn(text, clause) is not { } was
            || EnglishWinWords.RankWas().FindGroupIn(text, clause, "award") is not { } rank
            || EnglishWinWords.OtherTime().IsMatch(text.Slice(was)))
        {
            return false;
        }

        var isTeam = text.Slice(was).Contains(" team", StringComparison.OrdinalIgnoreCase);
        foreach (var form in winners.ReadAll(TextSpan.Between(was.End, clause.End)))
        {
            entries.Add(isTeam && form.Institution is null
                ? new Entry(null, rank, null, form.Title)
                : new Entry(null, rank, form.Title, form.Institution));
        }

        return true;
    }

    private bool ReadWent(TextSpan sentence)
    {
        if (EnglishWinWords.Went().FindIn(text, sentence) is { } went
            && EnglishPrizes.NameOf(text, TextSpan.Between(sentence.Start, went.Start)) is { } award)
        {
            // … went to “Night Ferry,” from Otter Bank, and to “Mud Atlas”
            var rest = TextSpan.Between(went.End, sentence.End);
            while (EnglishWinWords.AndTo().FindIn(text, rest) is { } and)
            {
                Add(award, TextSpan.Between(rest.Start, and.Start));
                rest = TextSpan.Between(and.End, rest.End);
            }

            Add(award, rest);
            return true;
        }

        return false;
    }
}
