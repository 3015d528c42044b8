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

    public static EnglishForm? Read(string text, TextSpan span)
    {
        var first = EnglishSentences.Of(text, span).First();
        foreach (var match in EnglishSentenceWords.ForOwn().EnumerateMatches(text.Slice(first)))
        {
            var who = EnglishNames.Clean(text, new TextSpan(first.Start, match.Index));
            var own = text.Slice(new TextSpan(first.Start + match.Index, match.Length)).Trim();
            var isPlural = own is "for their" or "for its";
            return ReadWho(text, who, isPlural) is var (isPerson, institution)
                ? new EnglishForm(
                    ThingOf(text, TextSpan.Between(first.Start + match.Index + match.Length, first.End), isPerson),
                    institution,
                    true)
                : null;
        }

        return ReadFrom(text, first);
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
        return EnglishNames.IsCapital(text.Slice(thing).TrimStart("*_"))
            ? new EnglishForm(ThingOf(text, thing, true), EnglishPlaces.Without(text, place), true)
            : null;
    }

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
        foreach (var match in EnglishSentenceWords.EntryKind().EnumerateMatches(text.Slice(thing)))
        {
            var isFirst = match.Index == 0;
            var name = isFirst
                ? TextSpan.Between(thing.Start + match.Length, thing.End)
                : new TextSpan(thing.Start, match.Index);
            if (name.Length > 1 && EnglishNames.IsCapital(text.Slice(name).TrimStart("‘“\"'*_")))
            {
                thing = name;
                break;
            }
        }

        thing = WithoutDescription(text, thing);
        var length = EnglishQuotes.LengthOf(text.Slice(thing));
        thing = length == thing.Length ? EnglishQuotes.Inside(text, thing) : EnglishNames.Clean(text, thing);
        return thing.Length > 1 && (isPerson || EnglishNames.IsCapital(text.Slice(thing))) ? thing : null;
    }

    // Tide Watch, which warns of floods
    private static TextSpan WithoutDescription(string text, TextSpan thing)
    {
        foreach (var match in EnglishSentenceWords.Description().EnumerateMatches(text.Slice(thing)))
        {
            var name = new TextSpan(thing.Start, match.Index);
            return name.Length > 1 && text[thing.Start + match.Index] == ',' && EnglishNames.IsName(text.Slice(name))
                ? name
                : thing;
        }

        return thing;
    }
}
