using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads what words set off: Title, created by a team at Institution; Title by Institution; Institution’s Title.
/// </summary>
internal static class EnglishMakers
{
    private const int MaxTitleWords = 6;

    /// <param name="text">The article's text.</param>
    /// <param name="span">The text that may be so made.</param>
    /// <param name="listing">How the article's lists are made.</param>
    public static EnglishForm? ReadMade(string text, TextSpan span, EnglishListing listing = default)
    {
        if (EnglishSentenceWords.Made().FindIn(text, span) is not { } made)
        {
            return null;
        }

        // Night Ferry, Heronby, Ill., entered by Otter Bank
        var title = EnglishSentences.WithoutStop(
            text, EnglishNames.Clean(text, TextSpan.Between(span.Start, made.Start)));
        title = EnglishPlaces.HeadOf(text, title)
            ?? (listing.IsTownBeforeMade ? EnglishPlaces.HeadOfTown(text, title) : null)
            ?? title;
        if (title.Length is 0 or > EnglishProse.MaxTitle
            || text.Slice(title).Contains(". ", StringComparison.Ordinal) || IsClause(text, span, title))
        {
            return null;
        }

        var maker = EnglishNames.ReadName(text, TextSpan.Between(made.End, span.End));
        maker = EnglishPlaces.WithoutTown(text, maker, TextSpan.Between(maker.End, span.End));
        var link = text.Slice(TextSpan.Between(made.Start, maker.Start));
        var isNamed = maker.Length > 1
            && (IsPlace(link) || EnglishNames.IsLikelyInstitution(text.Slice(maker)));
        return new EnglishForm(title, isNamed ? maker : ReadBehind(text, TextSpan.Between(made.Start, span.End)), true);

        // Directed by Ada Otter, Reed School
        TextSpan? ReadBehind(string text, TextSpan behind) =>
            EnglishProse.Is(text.Slice(span)) ? null
                : EnglishAffiliation.Read(text, behind) ?? ReadMadeBy(text, behind, listing);
    }

    /// <summary>
    /// The last name in a text that begins with who made something: Directed by Ada Otter, Reed School.
    /// </summary>
    public static TextSpan? NamedBehindMade(string text, TextSpan span)
    {
        span = EnglishNames.Clean(text, span);
        if (EnglishSentenceWords.MakerStart().FindIn(text, span) is not { } start)
        {
            return null;
        }

        var named = TextSpan.Between(start.End, span.End);
        named = EnglishSentences.WithoutStop(text, EnglishCommas.SplitLast(text, named)?.Last ?? named);
        return EnglishNames.IsName(text.Slice(named)) ? named : null;
    }

    /// <param name="text">The article's text.</param>
    /// <param name="span">A text that may begin with who made something.</param>
    /// <param name="listing">
    /// How the article's lists are made: where other such texts end with institutions, any but a person's name is one.
    /// </param>
    public static TextSpan? ReadMadeBy(string text, TextSpan span, EnglishListing listing) =>
        listing.IsInstitutionBehindMade && NamedBehindMade(text, span) is { } named
        && (listing.IsNobodyBehindMade || EnglishNames.IsRatherInstitution(text.Slice(named)))
            ? named
            : null;

    // The entries were read twice, by …
    private static bool IsClause(string text, TextSpan span, TextSpan title) =>
        EnglishProse.Is(text.Slice(span)) && text.Slice(title).Count(' ') >= MaxTitleWords
        && !EnglishNames.IsName(text.Slice(title));

    // Whoever stands behind "at" is no person.
    private static bool IsPlace(ReadOnlySpan<char> link) =>
        link.TrimEnd().EndsWith(" at")
        || link.Contains(" at ", StringComparison.Ordinal)
        || link.Contains("team from", StringComparison.Ordinal);

    public static EnglishForm? ReadBy(string text, TextSpan span)
    {
        const string By = " by ";
        var at = text.Slice(span).LastIndexOf(By, StringComparison.Ordinal);
        if (at <= 0)
        {
            return null;
        }

        var by = TextSpan.Between(span.Start + at + By.Length, span.End);
        if (EnglishColons.Split(text, by) is ({ Length: > 1 } team, var members)
            && EnglishNames.IsPersons(text.Slice(members)))
        {
            return new EnglishForm(EnglishNames.Clean(text, new TextSpan(span.Start, at)), team, true);
        }

        var name = EnglishNames.ReadName(text, by);
        if (EnglishProse.IsDoing(text.Slice(name)) || IsWithin(text.Slice(by))
            || EnglishNameWords.NoMaker().IsMatch(text.Slice(by)))
        {
            return null;
        }

        var who = EnglishAffiliation.Read(text, by)
            ?? (EnglishNames.IsLikelyInstitution(text.Slice(name)) ? name : null);
        var isMade = who is not null || EnglishNames.IsPersons(text.Slice(EnglishNames.Clean(text, by)));
        return isMade ? new EnglishForm(EnglishNames.Clean(text, new TextSpan(span.Start, at)), who, true) : null;
    }

    /// <summary>Reads Title by Institution and Title by Institution; null for any other text.</summary>
    public static List<EnglishForm>? ReadPair(string text, TextSpan span)
    {
        const string By = " by ";
        const string And = " and ";
        var slice = text.Slice(span);
        var by = slice.IndexOf(By, StringComparison.Ordinal);
        var and = by < 0 ? -1 : slice[by..].IndexOf(And, StringComparison.Ordinal);
        if (and < 0)
        {
            return null;
        }

        var first = ReadNamed(text, new TextSpan(span.Start, by + and));
        var second = ReadNamed(text, TextSpan.Between(span.Start + by + and + And.Length, span.End));
        return first is { } one && second is { } other ? [one, other] : null;
    }

    // Neither more words than a title and who made it, nor a person.
    private static EnglishForm? ReadNamed(string text, TextSpan span) =>
        EnglishNames.IsName(text.Slice(span)) && ReadBy(text, span) is { Institution: not null } form ? form : null;

    // Home by Noon (Otter Clinic); Cows by Satellite, Otter Bank: what names the maker stands behind another mark.
    private static bool IsWithin(ReadOnlySpan<char> by)
    {
        var mark = by.IndexOfAny(',', '(');
        var head = mark > 0 ? by[..mark].TrimEnd() : by;
        return mark > 0 && !EnglishNames.IsPersons(head) && !EnglishNames.IsInstitution(head)
            && EnglishNames.IsInstitution(by[(mark + 1)..].Trim(by[mark] == '(' ? " )" : " "));
    }

    public static EnglishForm? ReadOwned(string text, TextSpan span)
    {
        var slice = text.Slice(span);
        var at = slice.IndexOf("’s ", StringComparison.Ordinal);
        at = at < 0 ? slice.IndexOf("'s ", StringComparison.Ordinal) : at;
        if (at <= 0)
        {
            return null;
        }

        var owner = EnglishNames.ReadName(text, new TextSpan(span.Start, at));
        var thing = EnglishNames.Clean(text, TextSpan.Between(span.Start + at + 3, span.End));
        return owner.End == span.Start + at && EnglishNames.IsInstitution(text.Slice(owner))
            && EnglishNames.IsName(text.Slice(thing))
            ? new EnglishForm(thing, owner, true)
            : null;
    }
}
