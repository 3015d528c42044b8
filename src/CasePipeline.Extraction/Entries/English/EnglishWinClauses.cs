using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads sentences that name the winner before the award: Heron Bank won the Gold Award; The jury named Heron Bank the
/// best small bank.
/// </summary>
internal sealed class EnglishWinClauses(
    string text, EnglishWinnerPhrase winners, EnglishAwardClauses awards, List<Entry> entries)
{
    private const int Several = 2;

    private readonly EnglishPrizeList _list = new(text, winners);

    /// <summary>Reads winners with their awards in brackets; false where there are none.</summary>
    public bool ReadBracketed(TextSpan sentence)
    {
        var found = EnglishWinWords.OtherTime().IsMatch(text.Slice(sentence)) ? []
            : EnglishBracketedAwards.Read(text, sentence);
        entries.AddRange(found);
        return found.Count > 0;
    }

    /// <param name="clause">The clause.</param>
    /// <param name="last">The organisation that the paragraph has named last.</param>
    public void Read(TextSpan clause, TextSpan? last)
    {
        if (!ReadGiving(clause))
        {
            ReadWon(clause, last);
        }
    }

    /// <summary>Reads a headline: Otter Bank Named Best Small Bank for the Third Time.</summary>
    public void ReadHeadline(TextSpan headline)
    {
        if (EnglishWinWords.OtherTime().IsMatch(text.Slice(headline)))
        {
            return;
        }

        if (EnglishWinWords.HeadlineWon().FindIn(text, headline) is not { } verb)
        {
            ReadLabelledHeadline(headline);
            return;
        }

        // Best Small Bank: Otter Bank wins …
        const string Colon = ": ";
        var subject = TextSpan.Between(headline.Start, verb.Start);
        var colon = text.Slice(subject).LastIndexOf(Colon, StringComparison.Ordinal);
        subject = colon < 0 ? subject : TextSpan.Between(subject.Start + colon + Colon.Length, subject.End);
        if (EnglishSentenceWords.Pronoun().IsMatch(text.Slice(subject)))
        {
            return;
        }

        // Among capitals, nothing but its owner or quotes tells a thing from what the award is for.
        Add(
            TextSpan.Between(verb.End, headline.End),
            behind => WinnerOf(
                subject,
                EnglishSentenceWords.ForOwn().FindIn(text, behind)?.Start == behind.Start
                    ? behind
                    : new TextSpan(behind.End, 0),
                last: null));
    }

    // Harbour Award Winner: Otter Bank; persons and things would need more words.
    private void ReadLabelledHeadline(TextSpan headline)
    {
        if (EnglishLabel.Read(text, headline) is { } label
            && EnglishPrizes.NameOf(text, label.Label) is { } award && award.End < label.Label.End
            && EnglishNames.IsInstitution(text.Slice(label.Value)))
        {
            entries.Add(new Entry(null, award, null, label.Value));
        }
    }

    // The jury gave the Gold Award to Otter Bank; The jury named Otter Bank the best small bank.
    private bool ReadGiving(TextSpan sentence)
    {
        if (EnglishWinWords.OtherTime().IsMatch(text.Slice(sentence)))
        {
            return false;
        }

        if (EnglishGiving.ReadGiven(text, sentence) is var (award, phrase))
        {
            awards.Add(award, phrase);
            return true;
        }

        return EnglishGiving.ReadNamed(text, sentence) is var (winner, told)
            && Add(told, behind => winners.Read(winner, behind));
    }

    private void ReadWon(TextSpan sentence, TextSpan? last)
    {
        var aside = AsideIn(sentence);
        var subject = TextSpan.Between(sentence.Start, aside?.Start ?? sentence.Start);
        var clause = TextSpan.Between(aside?.End ?? sentence.Start, sentence.End);
        if (EnglishWinWords.OtherTime().IsMatch(text.Slice(subject))
            || EnglishWinWords.OtherTime().IsMatch(text.Slice(clause))
            || EnglishWinWords.Won().FindIn(text, clause) is not { } verb)
        {
            return;
        }

        subject = aside is { } told && told.End == verb.Start
            ? subject
            : TextSpan.Between(sentence.Start, verb.Start);
        foreach (var won in ToldOf(TextSpan.Between(verb.End, sentence.End)))
        {
            if (EachOf(subject, verb) is { } names)
            {
                names.ForEach(name => Add(won, behind => winners.Read(name, WithoutGiver(behind))));
            }
            else
            {
                Add(won, behind => WinnerOf(subject, WithoutGiver(behind), last));
            }
        }
    }

    // Otter Bank and Heron Trust are the winners of …; Otter Bank, Heron Trust and Reed College won …: two who won may
    // have won together.
    private List<TextSpan>? EachOf(TextSpan subject, TextSpan verb) =>
        EnglishNameList.Split(text, subject) is { } names
        && (names.Count > Several || EnglishWinWords.AreWinners().IsMatch(text.Slice(verb)))
            ? names
            : null;

    // Otter Bank, which won nothing last year, received the Gold Award: what is told in passing is another story.
    private TextSpan? AsideIn(TextSpan sentence) =>
        EnglishWinWords.Aside().FindIn(text, sentence) is { } aside
        && EnglishWinWords.Won().FindIn(text, TextSpan.Between(sentence.Start, aside.Start)) is null
            ? aside
            : null;

    // … won the Gold Award and was named Bank of the Year: what stands behind each verb of one winner.
    private IEnumerable<TextSpan> ToldOf(TextSpan rest)
    {
        while (EnglishWinWords.Won().FindIn(text, rest) is { } next
            && EnglishWinWords.AndAlso().FindIn(text, TextSpan.Between(rest.Start, next.Start)) is { } joint)
        {
            yield return TextSpan.Between(rest.Start, joint.Start);
            rest = TextSpan.Between(next.End, rest.End);
        }

        yield return rest;
    }

    // Awards that each have what they were won with go to whoever the sentence is about.
    private bool Add(TextSpan told, Func<TextSpan, EnglishForm?> winnerOf)
    {
        var (won, behind) = EnglishPrizes.ReadAll(text, told);
        var listed = _list.Read(told);
        if (listed.Count >= Several || (listed.Count > 0 && won.Count == 0))
        {
            if (winnerOf(new TextSpan(told.End, 0)) is not { IsCase: true } form)
            {
                return false;
            }

            var who = form.Institution ?? form.Title;
            entries.AddRange(listed.Select(item => new Entry(null, item.Award, item.Thing, who)));
            return true;
        }

        if (won.Count == 0 || winnerOf(behind) is not { IsCase: true } winner)
        {
            return false;
        }

        entries.AddRange(won.Select(award =>
            winner.Institution is null && EnglishWords.OrganisationAward().IsMatch(text.Slice(award))
                ? new Entry(null, award, null, winner.Title)
                : new Entry(null, award, winner.Title, winner.Institution)));
        return true;
    }

    // Otter Bank won the Gold Award from the League of Mayors for its Night Ferry.
    private TextSpan WithoutGiver(TextSpan behind)
    {
        const string For = " for ";
        if (!Words.StartsWithAny(text.Slice(behind), EnglishPrizeWords.Givers))
        {
            return behind;
        }

        var at = text.Slice(behind).IndexOf(For, StringComparison.Ordinal);
        return TextSpan.Between(at < 0 ? behind.End : behind.Start + at, behind.End);
    }

    // It also won: without an organisation named before, only what it won with is known.
    private EnglishForm? ReadAgain(TextSpan? last, TextSpan behind) =>
        last is { } named ? winners.Read(named, behind) : new EnglishForm(winners.BehindFor(behind), null);

    private EnglishForm? WinnerOf(TextSpan subject, TextSpan behind, TextSpan? last) =>
        EnglishOwnedTitle.ReadSubject(text, subject) is { } titled ? titled
            : EnglishSubjects.ReadTold(text, subject) is { } told ? told with { Title = winners.BehindFor(behind) }
            : EnglishSubjectWords.SameAgain().IsMatch(text.Slice(subject))
            ? ReadAgain(last, behind)
            : EnglishSubjects.Read(text, subject) is { } name
            ? winners.Read(name, behind)
            : EnglishSubjects.ReadThing(text, subject) ?? EnglishSubjects.ReadMade(text, subject);
}
