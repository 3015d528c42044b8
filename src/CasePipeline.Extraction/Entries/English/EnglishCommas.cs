using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads what commas set off: Title, Institution; Title, Person, Institution; Dr Person, Institution, Town.
/// </summary>
internal static class EnglishCommas
{
    private const string Comma = ", ";

    private const string And = "and ";

    private const int MaxTownWords = 3;

    public static EnglishForm? Read(string text, TextSpan span)
    {
        for (var i = span.Start; i + 1 < span.End; i++)
        {
            if (text[i] != ',' || text[i + 1] != ' '
                || !EnglishNames.IsSeparator(text.Slice(TextSpan.Between(i, span.End)), 0))
            {
                continue;
            }

            var rest = text.Trim(TextSpan.Between(i + 1, span.End));
            var comma = FirstIn(text.Slice(rest));
            var first = comma < 0 ? rest : new TextSpan(rest.Start, comma);
            // Night Ferry, by the Tidal Trust: the words say more than the comma.
            if (EnglishNames.IsInstitution(text.Slice(first))
                && !EnglishSentenceWords.MakerStart().IsMatch(text.Slice(first)))
            {
                if (IsLastOfNames(text, span, first) || AreJoint(text, TextSpan.Between(span.Start, i), rest))
                {
                    return new EnglishForm(null, span, true);
                }

                var head = EnglishNames.Clean(text, TextSpan.Between(span.Start, i));
                return new EnglishForm(TitleOf(text, head), WithoutPlace(text, rest, first), true);
            }
        }

        return null;
    }

    /// <summary>
    /// Reads Title, Name where the name has no institution's words, but other lines of the list have institutions
    /// there.
    /// </summary>
    public static EnglishForm? ReadLast(string text, TextSpan span)
    {
        if (SplitLast(text, span) is not var (head, last) || !EnglishNames.IsName(text.Slice(last)))
        {
            return null;
        }

        return new EnglishForm(head, EnglishNames.IsRatherInstitution(text.Slice(last)) ? last : null, true);
    }

    /// <summary>Reads Institution, Town, or whoever works there; null where the institution is not certain.</summary>
    public static EnglishForm? ReadFirst(string text, TextSpan span) =>
        SplitLast(text, span) is ({ Length: > 1 } head, { Length: > 1 } last)
        && EnglishNames.IsCertainInstitution(text.Slice(head)) && EnglishNames.IsName(text.Slice(last))
        && text.Slice(last).Count(' ') < MaxTownWords
            ? new EnglishForm(null, head, true)
            : null;

    /// <summary>Reads Title, Person where other lines of the list have persons there.</summary>
    public static EnglishForm? ReadPerson(string text, TextSpan span) =>
        SplitLast(text, span) is var (head, last) && EnglishNames.IsPersons(text.Slice(last))
            ? new EnglishForm(head, null, true)
            : null;

    /// <summary>What stands before the last comma and behind it; null without one.</summary>
    public static (TextSpan Head, TextSpan Last)? SplitLast(string text, TextSpan span)
    {
        var at = LastIn(text.Slice(span));
        return at <= 0
            ? null
            : (EnglishNames.Clean(text, new TextSpan(span.Start, at)),
                EnglishNames.Clean(text, TextSpan.Between(span.Start + at + Comma.Length, span.End)));
    }

    /// <summary>The first comma that sets names off; -1 without one.</summary>
    public static int FirstIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOf(Comma, StringComparison.Ordinal);
            at += next;
            if (next < 0 || EnglishNames.IsSeparator(text, at))
            {
                return next < 0 ? next : at;
            }
        }

        return -1;
    }

    /// <summary>The last comma that sets names off; -1 without one.</summary>
    public static int LastIn(ReadOnlySpan<char> text)
    {
        var at = text.LastIndexOf(Comma, StringComparison.Ordinal);
        while (at >= 0 && !EnglishNames.IsSeparator(text, at))
        {
            at = text[..at].LastIndexOf(Comma, StringComparison.Ordinal);
        }

        return at;
    }

    private static TextSpan? TitleOf(string text, TextSpan head)
    {
        var slice = text.Slice(head);
        var comma = slice.IndexOf(Comma, StringComparison.Ordinal);
        if (comma > 0 && EnglishNames.IsPersons(slice[..comma]) && IsPersonWithRole(slice[(comma + Comma.Length)..]))
        {
            return null;
        }

        if (comma > 0 && EnglishNames.IsPersons(slice[(comma + Comma.Length)..]))
        {
            head = EnglishNames.Clean(text, new TextSpan(head.Start, comma));
        }

        var isPerson = EnglishNameWords.Honorific().IsMatch(text.Slice(head))
            || (IsCapitals(text.Slice(head)) && EnglishNames.IsPersons(text.Slice(head)));
        return isPerson ? null : head;
    }

    // ADA B. OTTER, Heron School: titles are seldom shouted where their institutions are not.
    private static bool IsCapitals(ReadOnlySpan<char> text) => !text.ContainsAnyInRange('a', 'z');

    // Ada Otter, teacher Ben Reed, Heron School
    private static bool IsPersonWithRole(ReadOnlySpan<char> part) =>
        char.IsLower(part[0]) && part.IndexOf(' ') is > 0 and var space && EnglishNames.IsPersons(part[(space + 1)..]);

    // Reedly, Mudwork, and Otter Bank are partners.
    private static bool IsLastOfNames(string text, TextSpan span, TextSpan last) =>
        last.End == span.End && text.Slice(last).StartsWith("and ", StringComparison.Ordinal)
        && text.Slice(TextSpan.Between(span.Start, last.Start)).Count(',') > 1
        && EnglishNames.IsName(text.Slice(TextSpan.Between(span.Start, last.Start)));

    // Heron Care Group, Reed Care Group, and Otter Care Group: the first is no title, as it is called like the others.
    private static bool AreJoint(string text, TextSpan head, TextSpan rest)
    {
        var kind = KindOf(text.Slice(head));
        var names = text.Slice(rest);
        var isList = names.Contains(", and ", StringComparison.Ordinal);
        if (!EnglishNames.IsInstitution(text.Slice(head)) || !EnglishNames.IsName(names))
        {
            return false;
        }

        while (FirstIn(names) is >= 0 and var comma)
        {
            if (!KindOf(names[..comma]).SequenceEqual(kind))
            {
                return false;
            }

            names = names[(comma + Comma.Length)..];
        }

        names = names.StartsWith(And, StringComparison.Ordinal) ? names[And.Length..] : names;
        var and = names.IndexOf(" and ", StringComparison.Ordinal);
        return KindOf(names).SequenceEqual(kind)
            && (isList || (and > 0 && KindOf(names[..and]).SequenceEqual(kind)));
    }

    // The last two words: Care Group
    private static ReadOnlySpan<char> KindOf(ReadOnlySpan<char> name)
    {
        var last = name.LastIndexOf(' ');
        var first = last < 0 ? -1 : name[..last].LastIndexOf(' ');
        return name[(first + 1)..];
    }

    // Several institutions are one value; the town behind one is none of it.
    private static TextSpan WithoutPlace(string text, TextSpan rest, TextSpan first)
    {
        if (first.End == rest.End)
        {
            return rest;
        }

        var last = LastIn(text.Slice(rest)) + Comma.Length;
        var behind = text.Slice(rest)[last..];
        behind = behind.StartsWith("and ", StringComparison.Ordinal) ? behind[4..] : behind;
        return EnglishNames.IsInstitution(behind) ? rest : first;
    }
}
