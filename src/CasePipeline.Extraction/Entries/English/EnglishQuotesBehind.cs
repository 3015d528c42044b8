using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Reads titles in quotes behind who made them: Institution, “Title”; Institution for “Title”.</summary>
internal static class EnglishQuotesBehind
{
    /// <summary>Reads Institution, “Title”; Person, “Title”.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="span">The text that may be so made.</param>
    /// <param name="isListed">Whether other lines have institutions there: then any name is one.</param>
    public static EnglishForm? Read(string text, TextSpan span, bool isListed)
    {
        if (Split(text, span) is not var (named, title))
        {
            return null;
        }

        var who = EnglishAffiliation.Read(text, named)
            ?? EnglishPersons.Read(text, named, isPerson: true)?.Institution
            ?? (isListed && EnglishNames.IsName(text.Slice(named))
                && !EnglishNames.IsCertainlyPersons(text.Slice(named)) ? named : null);
        // Anna Otter, “Night Ferry”
        var isPerson = who is null && EnglishNames.IsPersons(text.Slice(named))
            && (EnglishGivenNames.BeginsWith(text.Cut(named)) || EnglishNames.IsCertainlyPersons(text.Slice(named)));
        return (who is not null || isPerson) && title.Length > 1 ? new EnglishForm(title, who, true) : null;
    }

    /// <summary>What stands before a title in quotes at a text's end, and the title; null without one.</summary>
    public static (TextSpan Named, TextSpan Title)? Split(string text, TextSpan span)
    {
        var slice = text.Slice(span);
        var open = slice is [.., '”' or '"'] ? slice[..^1].LastIndexOfAny('“', '"') : -1;
        return open > 0 && (slice[..open].TrimEnd() is [.., ',' or ':' or '–' or '—' or '-']
                || IsOwner(slice[..open]))
            ? (new TextSpan(span.Start, slice[..open].TrimEnd(" ,:–—-").Length),
                EnglishNames.Clean(text, TextSpan.Between(span.Start + open, span.End)))
            : null;
    }

    // Otter Bank “Night Ferry”: without a mark between them only an institution tells that the quotes hold a title.
    private static bool IsOwner(ReadOnlySpan<char> before) =>
        before is [.., ' '] && EnglishNames.IsInstitution(before.TrimEnd())
        && !EnglishHeadings.IsAward(before.TrimEnd())
        && !before.TrimEnd().EndsWith("’s") && !before.TrimEnd().EndsWith("'s");

    /// <summary>Reads Institution for “Title”; null for any other text.</summary>
    public static EnglishForm? ReadFor(string text, TextSpan span)
    {
        if (EnglishSentenceWords.ForQuoted().FindIn(text, span) is not { } quoted)
        {
            return null;
        }

        var length = text.Slice(TextSpan.Between(quoted.End, span.End)).IndexOfAny('”', '"');
        var before = EnglishNames.Clean(text, TextSpan.Between(span.Start, quoted.Start));
        // Otter House, Heronby, for “Night Ferry”
        before = EnglishPlaces.HeadOfTown(text, before) ?? before;
        var who = EnglishAffiliation.Read(text, before) ?? (IsLongName(text.Cut(before)) ? before : null);
        return length > 0 && who is not null
            ? new EnglishForm(EnglishNames.Clean(text, new TextSpan(quoted.End - 1, length + 2)), who, true)
            : null;
    }

    // Heron Halt Volunteers: of three words or more, and no person who is known by the first.
    private static bool IsLongName(string name) =>
        EnglishNames.IsName(name) && name.AsSpan().Count(' ') > 1 && !name.Contains(',', StringComparison.Ordinal)
        && !EnglishGivenNames.BeginsWith(name) && !EnglishNameWords.Honorific().IsMatch(name);
}
