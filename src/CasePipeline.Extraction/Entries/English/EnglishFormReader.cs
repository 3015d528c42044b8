using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads a case from a line: Title — Institution, Title by Institution, Title, Institution, Institution’s Title,
/// Title (Institution), Title, created by a team at Institution, … A person's name is read past.
/// </summary>
internal static class EnglishFormReader
{
    private const int MaxTitle = 200;

    private const int MaxLine = 400;

    private static readonly string[] Dashes = [" — ", " – ", " -- ", " - ", " | ", "—"];

    /// <summary>Reads a line, or what stands behind its label.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="span">The line.</param>
    /// <param name="award">The award's name: some awards go to persons or organisations only.</param>
    /// <param name="keepsDashes">Whether a dash before other words than a name is part of the title.</param>
    public static EnglishForm Read(string text, TextSpan span, TextSpan? award, bool keepsDashes = false)
    {
        span = WithoutPrize(text, EnglishNames.Clean(text, span));
        if (span.Length == 0)
        {
            return default;
        }

        var form = ReadMade(text, span) ?? ReadQuoted(text, span) ?? ReadDescribed(text, span);
        if (form is null && IsProse(text.Slice(span)))
        {
            return default;
        }

        span = WithoutStop(text, span);
        form ??= ReadDashed(text, span, keepsDashes) ?? ReadBy(text, span) ?? ReadOwned(text, span)
            ?? ReadBracketed(text, span) ?? ReadListed(text, span) ?? ReadBare(text, span);
        return Fit(text, form.Value, award);
    }

    /// <summary>Whether a text is running text rather than a name or a title.</summary>
    public static bool IsProse(ReadOnlySpan<char> text)
    {
        const int MaxWords = 8;
        var end = text.TrimEnd("\"”’')");
        if (text.Length > MaxLine || end.IsEmpty || end[^1] is ':' or ';' or '…')
        {
            return true;
        }

        var ends = end[^1] is '.' or '!';
        return (ends && (text.Count(' ') >= MaxWords || !EnglishNames.IsName(text)))
            || (text.Contains(". ", StringComparison.Ordinal) && text.Count(' ') > 2 * MaxWords);
    }

    private static EnglishForm? ReadMade(string text, TextSpan span)
    {
        foreach (var match in EnglishSentenceWords.Made().EnumerateMatches(text.Slice(span)))
        {
            var title = EnglishNames.Clean(text, new TextSpan(span.Start, match.Index));
            if (match.Index == 0 || title.Length is 0 or > MaxTitle
                || text.Slice(title).Contains(". ", StringComparison.Ordinal))
            {
                return null;
            }

            var behind = TextSpan.Between(span.Start + match.Index + match.Length, span.End);
            var maker = EnglishNames.ReadName(text, behind);

            // Whoever stands behind "at" is no person.
            var made = TextSpan.Between(span.Start + match.Index, maker.Start);
            var isPlace = text.Slice(made).TrimEnd().EndsWith(" at")
                || text.Slice(made).Contains(" at ", StringComparison.Ordinal)
                || text.Slice(made).Contains("team from", StringComparison.Ordinal);
            var isNamed = maker.Length > 1 && (isPlace || EnglishNames.IsLikelyInstitution(text.Slice(maker)));
            return new EnglishForm(title, isNamed ? maker : null, true);
        }

        return null;
    }

    // “Title”, Institution
    private static EnglishForm? ReadQuoted(string text, TextSpan span)
    {
        var slice = text.Slice(span);
        if (slice[0] is not ('“' or '"'))
        {
            return null;
        }

        var close = slice[1..].IndexOfAny('”', '"') + 1;
        if (close <= 1)
        {
            return null;
        }

        var title = EnglishNames.Clean(text, new TextSpan(span.Start, close + 1));
        return new EnglishForm(title, WhoOf(text, TextSpan.Between(span.Start + close + 1, span.End)), true);
    }

    // Title, which does this; Title is a thing that does that.
    private static EnglishForm? ReadDescribed(string text, TextSpan span)
    {
        foreach (var match in EnglishSentenceWords.Description().EnumerateMatches(text.Slice(span)))
        {
            var head = EnglishNames.Clean(text, new TextSpan(span.Start, match.Index));
            if (!IsProse(text.Slice(span)) || head.Length is 0 or > MaxTitle / 2
                || !EnglishNames.IsName(text.Slice(head)))
            {
                return null;
            }

            var form = ReadOwned(text, head) ?? ReadBracketed(text, head) ?? ReadBare(text, head);
            return form with { IsStructured = true };
        }

        return null;
    }

    private static EnglishForm? ReadDashed(string text, TextSpan span, bool keepsDashes)
    {
        foreach (var dash in Dashes)
        {
            var at = text.Slice(span).IndexOf(dash, StringComparison.Ordinal);
            if (at <= 0)
            {
                continue;
            }

            var left = EnglishNames.Clean(text, new TextSpan(span.Start, at));
            var right = EnglishNames.Clean(text, TextSpan.Between(span.Start + at + dash.Length, span.End));
            var who = WhoOf(text, right);
            if (who is null && EnglishNames.IsInstitution(text.Slice(left)))
            {
                return new EnglishForm(right, left, true);
            }

            if (who is not null || !keepsDashes || EnglishNames.IsPersons(text.Slice(right)))
            {
                return left.Length > 0 ? new EnglishForm(left, who, true) : null;
            }
        }

        return null;
    }

    private static EnglishForm? ReadBy(string text, TextSpan span)
    {
        var at = text.Slice(span).LastIndexOf(" by ", StringComparison.Ordinal);
        if (at <= 0)
        {
            return null;
        }

        var by = TextSpan.Between(span.Start + at + " by ".Length, span.End);
        var name = EnglishNames.ReadName(text, by);
        if (IsDoing(text.Slice(name)))
        {
            return null;
        }

        var who = WhoOf(text, by) ?? (EnglishNames.IsLikelyInstitution(text.Slice(name)) ? name : null);
        var isNamed = who is not null || EnglishNames.IsPersons(text.Slice(EnglishNames.Clean(text, by)));
        return isNamed ? new EnglishForm(EnglishNames.Clean(text, new TextSpan(span.Start, at)), who, true) : null;
    }

    // Saving Eels by Counting Shadows
    private static bool IsDoing(ReadOnlySpan<char> name) =>
        name[..(name.IndexOf(' ') is > 0 and var space ? space : name.Length)].EndsWith("ing");

    // Harbour Agency’s Tide Challenge
    private static EnglishForm? ReadOwned(string text, TextSpan span)
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

    private static EnglishForm? ReadBracketed(string text, TextSpan span)
    {
        var open = text.Slice(span)[^1] == ')' ? text.Slice(span).LastIndexOf('(') : -1;
        if (open <= 0)
        {
            return null;
        }

        var head = EnglishNames.Clean(text, new TextSpan(span.Start, open));
        var inside = EnglishNames.Clean(text, TextSpan.Between(span.Start + open + 1, span.End - 1));
        if (ReadListed(text, span) is { } listed)
        {
            return listed;
        }

        if (EnglishNames.IsCertainInstitution(text.Slice(head)))
        {
            return new EnglishForm(null, span);
        }

        var isPersons = EnglishNames.IsPersons(text.Slice(inside));
        return isPersons || EnglishNames.IsInstitution(text.Slice(inside))
            ? new EnglishForm(head, isPersons ? null : inside, true)
            : null;
    }

    // Title, Institution; Title, Person, Institution; Dr Person, Institution
    private static EnglishForm? ReadListed(string text, TextSpan span)
    {
        var at = span.Start;
        for (var i = span.Start; i < span.End; i++)
        {
            var isComma = text[i] == ',' && i + 1 < span.End && text[i + 1] == ' ';
            if (!isComma)
            {
                continue;
            }

            at = i + 1;
            var rest = text.Trim(TextSpan.Between(at, span.End));
            var comma = text.Slice(rest).IndexOf(", ", StringComparison.Ordinal);
            var first = comma < 0 ? rest : new TextSpan(rest.Start, comma);
            if (EnglishNames.IsInstitution(text.Slice(first)))
            {
                var head = EnglishNames.Clean(text, new TextSpan(span.Start, i - span.Start));
                return Listed(text, head, WithoutPlace(text, rest, first));
            }
        }

        return null;
    }

    private static EnglishForm Listed(string text, TextSpan head, TextSpan institution)
    {
        var slice = text.Slice(head);
        var comma = slice.IndexOf(", ", StringComparison.Ordinal);
        if (comma > 0 && EnglishNames.IsPersons(slice[(comma + 2)..]))
        {
            head = EnglishNames.Clean(text, new TextSpan(head.Start, comma));
        }

        var isPerson = EnglishNameWords.Honorific().IsMatch(text.Slice(head));
        return new EnglishForm(isPerson ? null : head, institution, true);
    }

    // Several institutions are one value; the town behind one is none of it.
    private static TextSpan WithoutPlace(string text, TextSpan rest, TextSpan first)
    {
        if (first.End == rest.End)
        {
            return rest;
        }

        var last = text.Slice(rest).LastIndexOf(", ", StringComparison.Ordinal) + 2;
        var behind = text.Slice(rest)[last..];
        behind = behind.StartsWith("and ", StringComparison.Ordinal) ? behind[4..] : behind;
        return EnglishNames.IsInstitution(behind) ? rest : first;
    }

    private static EnglishForm ReadBare(string text, TextSpan span) =>
        EnglishNames.IsCertainInstitution(text.Slice(span))
            ? new EnglishForm(null, span)
            : new EnglishForm(EnglishNames.Clean(text, span), null);

    // An award to persons or organisations has no title.
    private static EnglishForm Fit(string text, EnglishForm form, TextSpan? award)
    {
        if (award is not { } span || form.Title is not { } title)
        {
            return form.Title is { Length: > MaxTitle or < 2 } ? default : form;
        }

        if (EnglishWords.OrganisationAward().IsMatch(text.Slice(span)) && form.Institution is null)
        {
            return form with { Title = null, Institution = title };
        }

        return EnglishWords.PersonAward().IsMatch(text.Slice(span)) && EnglishNames.IsPersons(text.Slice(title))
            ? form with { Title = null }
            : form;
    }

    /// <summary>
    /// The institution that a text names and nothing else; null where it names persons or tells something.
    /// </summary>
    public static TextSpan? WhoOf(string text, TextSpan span)
    {
        if (span.Length > MaxLine)
        {
            return null;
        }

        span = EnglishNames.Clean(text, span);
        var slice = text.Slice(span);
        if (slice is ['(', .., ')'] && slice[1..].IndexOf('(') < 0)
        {
            return WhoOf(text, new TextSpan(span.Start + 1, span.Length - 2));
        }

        foreach (var start in (string[])["by ", "from ", "a team from ", "a team at ", "the "])
        {
            if (slice.StartsWith(start, StringComparison.Ordinal))
            {
                return WhoOf(text, TextSpan.Between(span.Start + start.Length, span.End));
            }
        }

        if (span.Length < 2 || IsProse(slice))
        {
            return null;
        }

        return ReadListed(text, span) is { Institution: { } affiliation } listed
            && EnglishNames.IsPersons(text.Slice(TextSpan.Between(span.Start, affiliation.Start)).TrimEnd(" ,"))
            ? affiliation
            : EnglishNames.IsLikelyInstitution(slice) || IsInstitutions(slice) ? span : null;
    }

    private static bool IsInstitutions(ReadOnlySpan<char> text) =>
        text.Contains(',') && EnglishNames.IsInstitution(text[..text.IndexOf(',')]) && EnglishNames.IsName(text);

    private static TextSpan WithoutPrize(string text, TextSpan span)
    {
        var slice = text.Slice(span);
        var open = slice.LastIndexOf('(');
        var isPrize = open > 0 && slice[^1] == ')' && slice[open..].IndexOfAny("$€£") >= 0;
        return isPrize ? text.Trim(new TextSpan(span.Start, open)) : span;
    }

    private static TextSpan WithoutStop(string text, TextSpan span) =>
        text.Slice(span) is [.., not '.', '.'] slice && !slice.EndsWith("Inc.") && !slice.EndsWith("Ltd.")
            ? new TextSpan(span.Start, span.Length - 1)
            : span;
}
