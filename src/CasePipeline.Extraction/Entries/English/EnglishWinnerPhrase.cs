using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads who won, and with what, from a stretch of a sentence: the Tide Watch platform from Heron Trust; Heron Trust
/// for its Tide Watch.
/// </summary>
internal sealed class EnglishWinnerPhrase(
    string text, EnglishFormReader forms, EnglishOrganisations organisations)
{
    private const int MaxFor = 40;

    private const string By = " by ";

    private static readonly string[] MakerLinks = [" from ", " of ", By, " at ", " (", ", "];

    /// <summary>Reads the winners that a text begins with; none where it begins with something else.</summary>
    public IEnumerable<EnglishForm> ReadAll(TextSpan rest)
    {
        var items = EnglishItems.Split(text, EnglishSentences.WithoutStop(text, rest));
        if (EnglishNameList.AreInstitutions(text, items))
        {
            return items.Select(item => new EnglishForm(null, item));
        }

        var listed = items.ConvertAll(item => forms.Read(item, null));
        return listed.Count > 1 && listed.TrueForAll(form => form is { Title: not null, IsStructured: true })
            ? listed
            : forms.ReadPair(EnglishSentences.WithoutStop(text, rest)) is { } pair ? pair
            : Read(rest) is { IsCase: true } form ? [form] : [];
    }

    /// <summary>What is won by whoever is named, and what is told behind the name.</summary>
    public EnglishForm Read(TextSpan name, TextSpan behind)
    {
        if (ThingBehind(name, behind) is { } named)
        {
            var told = TextSpan.Between(named.End, behind.End);
            return Apposed(told) is { } title ? new EnglishForm(title, null) : new EnglishForm(named, MakerOf(told));
        }

        var thing = BehindFor(behind);
        // Heron’s Reed Library for “Night Ferry”: the title is behind "for", the winner all before it.
        if (thing is null && forms.Read(name, null) is { Title: not null, Institution: not null } form)
        {
            return form;
        }

        if ((EnglishPersons.EmployerOf(text, name) ?? EnglishPersons.EmployerBehind(text, name, behind))
            is { } employer)
        {
            return new EnglishForm(thing, employer);
        }

        if (EnglishNames.IsInstitution(text.Slice(name)) || organisations.Contains(name))
        {
            return new EnglishForm(thing, name);
        }

        var maker = MakerOf(behind);
        var isOwner = maker is null
            && (thing is not null || EnglishSubjectWords.ForOwnThing().IsMatch(text.Slice(behind)));
        var isMade = maker is not null && text.Slice(behind).StartsWith(By, StringComparison.Ordinal);
        return EnglishNames.IsPersons(text.Slice(name)) && !isMade ? new EnglishForm(thing, maker)
            : new EnglishForm(isOwner ? thing : name, isOwner ? name : maker);
    }

    /// <summary>The thing that a text begins with: its Tide Watch app, “Tide Watch”.</summary>
    public TextSpan? ThingOf(TextSpan rest)
    {
        rest = EnglishSentenceWords.WorkOn().FindIn(text, rest) is { } work
            ? TextSpan.Between(work.End, rest.End)
            : rest;
        while (Words.FindStart(text.Slice(rest), EnglishSentenceWords.ThingStarts) is { } start)
        {
            rest = TextSpan.Between(rest.Start + start.Length, rest.End);
        }

        if (text.Slice(rest) is ['“' or '"' or '‘', ..])
        {
            var length = EnglishQuotes.LengthOf(text.Slice(rest));
            return length > 3 ? EnglishQuotes.Inside(text, new TextSpan(rest.Start, length)) : null;
        }

        // reeds@night is a name too, whatever its letters.
        var word = text.Slice(rest);
        word = word[..(word.IndexOf(' ') is > 0 and var space ? space : word.Length)].TrimEnd(",.;");
        if (word.IndexOfAny('@', '.') > 0)
        {
            return new TextSpan(rest.Start, word.Length);
        }

        var name = EnglishNames.ReadName(text, rest);

        // Bikes for All is longer than the name that can be read of it.
        var isCut = text.Slice(TextSpan.Between(name.End, rest.End)) is [' ', 'f', 'o', 'r', ' ', var next, ..]
            && char.IsUpper(next);

        // … who has baked for 51 years
        var isCount = !text.Slice(name).ContainsAnyExceptInRange('0', '9')
            && text.Slice(TextSpan.Between(name.End, rest.End)) is [' ', var unit, ..] && char.IsLower(unit);
        return !isCount && !isCut && name.Length > 1 && name.Start == rest.Start
            && EnglishNames.IsCapital(text.Slice(name))
            ? name
            : null;
    }

    private EnglishForm Read(TextSpan rest)
    {
        rest = EnglishSubjects.WithoutOwner(text, rest);
        if (ReadMade(EnglishSentences.WithoutStop(text, rest)) is { } made)
        {
            return made;
        }

        if (text.Slice(rest) is not ['“' or '"' or '‘', ..] && EnglishOwnedTitle.Read(text, rest) is var (owned, end))
        {
            return owned with { Institution = owned.Institution ?? MakerOf(TextSpan.Between(end, rest.End)) };
        }

        var name = EnglishNames.ReadName(text, rest);
        if (name.Length > 1 && text[rest.Start] is not ('“' or '"' or '‘'))
        {
            return Read(name, TextSpan.Between(name.End, rest.End));
        }

        if (ThingOf(rest) is not { } thing)
        {
            return default;
        }

        var close = thing.End + text.AsSpan(thing.End, rest.End - thing.End).IndexOfAny("”\"’") + 1;
        var told = TextSpan.Between(close, rest.End);
        return new EnglishForm(thing, MakerOf(told) ?? EnglishOwnedTitle.MakerIn(text, told));
    }

    // Night Ferry, a boat app built by Otter Bank: what is made is no person, whatever its name looks like.
    private EnglishForm? ReadMade(TextSpan rest)
    {
        if (EnglishSentenceWords.Made().FindIn(text, rest) is not { } made
            || EnglishSubjectWords.LedOrGiven().IsMatch(text.Slice(made))
            || EnglishMakers.ReadMade(text, rest) is not { Title: { } title, Institution: not null } form)
        {
            return null;
        }

        title = EnglishSentenceWords.Apposed().FindIn(text, title) is { } told
            ? TextSpan.Between(title.Start, told.Start)
            : title;
        return EnglishNames.IsName(text.Slice(title)) ? form with { Title = title } : null;
    }

    // the Tide Watch platform from Heron Trust
    private TextSpan? ThingBehind(TextSpan name, TextSpan behind)
    {
        var slice = text.Slice(behind);
        var word = slice.TrimStart(' ');
        var length = word.IndexOfAny(" .,;");
        var end = behind.End - word.Length + (length < 0 ? word.Length : length);
        return slice.StartsWith(" ")
            && Words.EqualsAny(length < 0 ? word : word[..length], EnglishSentenceWords.Things)
            ? TextSpan.Between(name.Start, end)
            : null;
    }

    // the Fenland initiative, Tide Watch, which …
    private TextSpan? Apposed(TextSpan behind)
    {
        const string Comma = ", ";
        return text.Slice(behind).StartsWith(Comma, StringComparison.Ordinal)
            ? ThingOf(TextSpan.Between(behind.Start + Comma.Length, behind.End))
            : null;
    }

    /// <summary>
    /// What was won with, named behind an award: … for “Tide Watch”, … for its Tide Watch app, … with “Tide Watch”.
    /// </summary>
    public TextSpan? BehindFor(TextSpan behind)
    {
        const string For = " for ";
        var near = text.Slice(behind)[..Math.Min(behind.Length, MaxFor + For.Length)];
        if (near.IndexOf(For, StringComparison.Ordinal) is >= 0 and var at)
        {
            return ThingOf(TextSpan.Between(behind.Start + at + For.Length, behind.End));
        }

        return EnglishWinWords.WithQuoted().FindIn(text, behind with { Length = near.Length }) is { } with
            ? ThingOf(TextSpan.Between(with.End, behind.End))
            : null;
    }

    private TextSpan? MakerOf(TextSpan behind)
    {
        foreach (var link in MakerLinks)
        {
            var start = link.AsSpan(link[0] == ',' ? 1 : 0);
            if (text.Slice(behind).TrimStart(",").StartsWith(start, StringComparison.Ordinal))
            {
                var at = behind.Start + link.Length;
                var name = EnglishNames.ReadName(text, TextSpan.Between(Math.Min(at, behind.End), behind.End));
                name = link == " (" ? InsideBracket(name) : name;
                // Mud by the Rail
                var isNobody = link == By && name.Length > 1
                    && EnglishNameWords.NoMaker().IsMatch(text.Slice(TextSpan.Between(at, name.End)));
                return name.Length > 1 && !isNobody && EnglishNames.IsLikelyInstitution(text.Slice(name)) ? name : null;
            }
        }

        return null;
    }

    private TextSpan InsideBracket(TextSpan name) =>
        text.Slice(name).IndexOf(')') is >= 0 and var close ? new TextSpan(name.Start, close) : name;
}
