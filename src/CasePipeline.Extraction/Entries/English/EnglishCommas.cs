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

    public static EnglishForm? Read(string text, TextSpan span)
    {
        for (var i = span.Start; i + 1 < span.End; i++)
        {
            if (text[i] != ',' || text[i + 1] != ' ')
            {
                continue;
            }

            var rest = text.Trim(TextSpan.Between(i + 1, span.End));
            var comma = text.Slice(rest).IndexOf(Comma, StringComparison.Ordinal);
            var first = comma < 0 ? rest : new TextSpan(rest.Start, comma);
            if (EnglishNames.IsInstitution(text.Slice(first)))
            {
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
        var at = text.Slice(span).LastIndexOf(Comma, StringComparison.Ordinal);
        if (at <= 0)
        {
            return null;
        }

        var last = EnglishNames.Clean(text, TextSpan.Between(span.Start + at + Comma.Length, span.End));
        var name = text.Slice(last);
        if (!EnglishNames.IsName(name))
        {
            return null;
        }

        // Two words are rather a person's name than an institution's.
        var isPerson = EnglishNames.IsPersons(name) && name.Count(' ') == 1;
        return new EnglishForm(EnglishNames.Clean(text, new TextSpan(span.Start, at)), isPerson ? null : last, true);
    }

    private static TextSpan? TitleOf(string text, TextSpan head)
    {
        var slice = text.Slice(head);
        var comma = slice.IndexOf(Comma, StringComparison.Ordinal);
        if (comma > 0 && EnglishNames.IsPersons(slice[(comma + Comma.Length)..]))
        {
            head = EnglishNames.Clean(text, new TextSpan(head.Start, comma));
        }

        return EnglishNameWords.Honorific().IsMatch(text.Slice(head)) ? null : head;
    }

    // Several institutions are one value; the town behind one is none of it.
    private static TextSpan WithoutPlace(string text, TextSpan rest, TextSpan first)
    {
        if (first.End == rest.End)
        {
            return rest;
        }

        var last = text.Slice(rest).LastIndexOf(Comma, StringComparison.Ordinal) + Comma.Length;
        var behind = text.Slice(rest)[last..];
        behind = behind.StartsWith("and ", StringComparison.Ordinal) ? behind[4..] : behind;
        return EnglishNames.IsInstitution(behind) ? rest : first;
    }
}
