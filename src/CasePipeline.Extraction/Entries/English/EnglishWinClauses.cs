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

        if (EnglishGiving.ReadNamed(text, sentence) is var (winner, won, behind)
            && winners.Read(winner, behind) is { IsCase: true } form)
        {
            entries.AddRange(won.Select(named => new Entry(null, named, form.Title, form.Institution)));
            return true;
        }

        return false;
    }

    private void ReadWon(TextSpan sentence, TextSpan? last)
    {
        if (EnglishWinWords.OtherTime().IsMatch(text.Slice(sentence))
            || EnglishWinWords.Won().FindIn(text, sentence) is not { } verb)
        {
            return;
        }

        var subject = TextSpan.Between(sentence.Start, verb.Start);
        var (won, behind) = EnglishPrizes.ReadAll(text, TextSpan.Between(verb.End, sentence.End));
        if (won.Count > 0 && WinnerOf(subject, WithoutGiver(behind), last) is { IsCase: true } form)
        {
            entries.AddRange(won.Select(award => new Entry(null, award, form.Title, form.Institution)));
        }
    }

    // Otter Bank won the Gold Award from the League of Mayors for its Night Ferry.
    private TextSpan WithoutGiver(TextSpan behind)
    {
        const string For = " for ";
        if (!Words.StartsWithAny(text.Slice(behind), EnglishWinWords.Givers))
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
            : EnglishWinWords.SameAgain().IsMatch(text.Slice(subject))
            ? ReadAgain(last, behind)
            : EnglishSubjects.Read(text, subject) is { } name
            ? winners.Read(name, behind)
            : EnglishSubjects.ReadMade(text, subject);
}
