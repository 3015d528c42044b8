using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads who won with what: Ada Otter from Reed College for her Tide Watch poster; Team Heron for their video “Tides”.
/// </summary>
internal static class EnglishWonWith
{
    private const string From = " from ";

    private const string The = "the ";

    public static EnglishForm? Read(string text, TextSpan span)
    {
        var first = EnglishSentences.Of(text, span).First();
        if (EnglishSentenceWords.ForWritten().FindIn(text, first) is { } written
            && EnglishNames.Clean(text, TextSpan.Between(first.Start, written.Start)) is { Length: > 1 } author
            && EnglishNames.IsName(text.Slice(author)))
        {
            // Whoever wrote it, Quill too, is a person.
            return new EnglishForm(
                ThingOf(text, TextSpan.Between(written.End, first.End), isPerson: true),
                ReadWho(text, author, isPlural: false)?.Institution,
                true);
        }

        if (EnglishSentenceWords.ForOwn().FindIn(text, first) is not { } own)
        {
            return ReadFrom(text, first);
        }

        var who = EnglishNames.Clean(text, TextSpan.Between(first.Start, own.Start));
        var isPlural = text.Slice(own) is " for their " or " for its ";
        return ReadWho(text, who, isPlural) is var (isPerson, institution)
            ? new EnglishForm(ThingOf(text, TextSpan.Between(own.End, first.End), isPerson), institution, true)
            : null;
    }

    // Ada Otter from Reed College for Tide Watch, or Reed College;
    // an institute for something is one name, if another "for" follows.
    private static EnglishForm? ReadFrom(string text, TextSpan first)
    {
        const string For = " for ";
        var slice = text.Slice(first);
        var places = new List<int>();
        for (var at = slice.IndexOf(For); at >= 0;)
        {
            places.Add(at);
            var next = slice[(at + 1)..].IndexOf(For);
            at = next < 0 ? -1 : at + 1 + next;
        }

        var named = places.FindIndex(at => !EnglishNameWords.TakesFor().IsMatch(text.AsSpan(first.Start, at)));
        if (places.Count == 0)
        {
            return null;
        }

        var who = new TextSpan(first.Start, places[Math.Max(0, named)]);
        var place = ReadWho(text, who, false) is (true, { } affiliation) ? affiliation
            : named >= 0 && EnglishNames.IsCertainInstitution(text.Slice(who)) ? who
            : default;
        if (place.Length == 0)
        {
            return null;
        }

        var thing = TextSpan.Between(first.Start + places[Math.Max(0, named)] + For.Length, first.End);
        thing = text.Slice(thing).StartsWith(The, StringComparison.Ordinal)
            ? TextSpan.Between(thing.Start + The.Length, thing.End)
            : thing;
        return EnglishNames.IsCapital(text.Slice(thing).TrimStart("*_")) && !IsBeforeMaker(text, thing)
            ? new EnglishForm(ThingOf(text, thing, true), EnglishPlaces.Without(text, place), true)
            : null;
    }

    // Boat Library for Reed Bay – Otter Bank: what stands before the dash is the title, whatever its words.
    private static bool IsBeforeMaker(string text, TextSpan thing) =>
        EnglishDashes.Split(text, thing) is var (_, maker) && EnglishNames.IsInstitution(text.Slice(maker));

    // A name by itself is a person's where one person's thing has won, and a team's otherwise.
    private static (bool IsPerson, TextSpan? Institution)? ReadWho(string text, TextSpan who, bool isPlural)
    {
        var slice = text.Slice(who);
        var at = slice.IndexOf(From, StringComparison.Ordinal);
        if (at > 0 && EnglishNames.IsPersons(slice[..at]))
        {
            var place = TextSpan.Between(who.Start + at + From.Length, who.End);
            return (true, EnglishAffiliation.Read(text, place));
        }

        if (who.Length < 2 || !EnglishNames.IsName(slice))
        {
            return null;
        }

        return EnglishNames.IsInstitution(slice) || (isPlural && !EnglishNames.IsCertainlyPersons(slice))
            ? (false, who)
            : EnglishNames.IsPersons(slice) ? (true, null) : null;
    }

    // What an institution won for is told in small letters where it has no name; a person's thing is all there is.
    private static TextSpan? ThingOf(string text, TextSpan thing, bool isPerson)
    {
        thing = EnglishNames.Clean(text, new TextSpan(thing.Start, text.Slice(thing).TrimEnd(".! ").Length));
        thing = WithoutDescription(text, WithoutKind(text, thing));
        var length = EnglishQuotes.LengthOf(text.Slice(thing));
        thing = length == thing.Length ? EnglishQuotes.Inside(text, thing) : EnglishNames.Clean(text, thing);
        return thing.Length > 1 && (isPerson || EnglishNames.IsCapital(text.Slice(thing))) ? thing : null;
    }

    // poster “Tide Watch”; Tide Watch poster
    private static TextSpan WithoutKind(string text, TextSpan thing)
    {
        if (EnglishSentenceWords.EntryKind().FindIn(text, thing) is not { } kind)
        {
            return thing;
        }

        var name = kind.Start == thing.Start
            ? TextSpan.Between(kind.End, thing.End)
            : TextSpan.Between(thing.Start, kind.Start);
        return name.Length > 1 && EnglishNames.IsCapital(text.Slice(name).TrimStart("‘“\"'*_")) ? name : thing;
    }

    // Tide Watch, which warns of floods
    private static TextSpan WithoutDescription(string text, TextSpan thing)
    {
        if (EnglishSentenceWords.Description().FindIn(text, thing) is not { } told || text[told.Start] != ',')
        {
            return thing;
        }

        var name = TextSpan.Between(thing.Start, told.Start);
        return name.Length > 1 && EnglishNames.IsName(text.Slice(name)) ? name : thing;
    }
}
