using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads who won from brackets behind titles: Tide Watch (Otter Bank). Whether an article's brackets name who won or
/// where, as in Tide Watch (Heronby), its lines of one kind show, which then have such a bracket, all but few.
/// </summary>
internal static class EnglishBrackets
{
    private const int Enough = 3;

    private const int MaxOthers = 4;

    public static bool NameWinners(string text, List<Line> lines) =>
        lines.Where(line => line.Row is null && !EnglishProse.Is(text.Slice(line.Content)))
            .Select(line => (line.Markup, Label: EnglishLabel.Read(text, line.Content), line.Content))
            .Where(line => line.Label is not null || text.Slice(line.Content) is [.., ')']
                || !EnglishHeadings.IsAward(text.Slice(line.Content)))
            .GroupBy(line => (line.Markup.HeadingLevel, line.Markup.IsListItem, IsLabelled: line.Label is not null))
            .Any(group => AreNames(text, [.. group.Select(line => line.Label?.Value ?? line.Content)]));

    /// <summary>What stands before the bracket at a text's end and in it; null without one.</summary>
    public static (TextSpan Head, TextSpan Inside)? Split(string text, TextSpan span)
    {
        var slice = text.Slice(span);
        var depth = 0;
        for (var i = slice.Length - 1; i > 0 && slice[^1] == ')'; i--)
        {
            depth += slice[i] switch
            {
                ')' => 1,
                '(' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                var head = EnglishNames.Clean(text, new TextSpan(span.Start, i));
                var inside = EnglishNames.Clean(text, TextSpan.Between(span.Start + i + 1, span.End - 1));
                return head.Length > 1 && inside.Length > 1 ? (head, inside) : null;
            }
        }

        return null;
    }

    /// <summary>Reads Title (Institution); null for any other text.</summary>
    public static EnglishForm? Read(string text, TextSpan span)
    {
        if (Split(text, span) is not var (head, inside))
        {
            return null;
        }

        // Mend, Do Not Buy (Heron School): no name stands behind the comma.
        if ((EnglishCommas.Read(text, head) is not null || !EnglishNames.IsCertainInstitution(text.Slice(inside)))
            && EnglishCommas.Read(text, span) is { } listed)
        {
            return listed;
        }

        if (EnglishNames.IsCertainInstitution(text.Slice(head)))
        {
            return new EnglishForm(null, span);
        }

        var isPersons = EnglishNames.IsPersons(text.Slice(inside));
        return isPersons || EnglishNames.IsInstitution(text.Slice(inside))
            ? new EnglishForm(head, isPersons ? null : EmployerOf(text, inside) ?? inside, true)
            : null;
    }

    /// <summary>Reads Title (Name) where other lines of the list have names there, of whatever kind.</summary>
    public static EnglishForm? ReadNamed(string text, TextSpan span)
    {
        // Seed Library (Otter Library): titles end like institutions, too.
        return Split(text, span) is var (head, inside) && CanName(text.Slice(inside))
            && (!EnglishNames.IsCertainInstitution(text.Slice(head))
                || EnglishNames.IsCertainInstitution(text.Slice(inside)))
            ? new EnglishForm(head, WinnerIn(text, inside), true)
            : null;
    }

    /// <summary>Who won, by what stands in a bracket of such a list; null for a known person, or a country.</summary>
    public static TextSpan? WinnerIn(string text, TextSpan inside) =>
        // Reedly (Malaysia): a country has not won.
        !CanName(text.Slice(inside))
        || EnglishNames.IsCertainlyPersons(text.Slice(inside)) || EnglishPlaces.IsState(text, inside)
        || (EnglishNames.IsPersons(text.Slice(inside)) && EnglishGivenNames.BeginsWith(text.Cut(inside)))
            ? null
            : EmployerOf(text, inside) ?? inside;

    // Ada Otter, Otter Bank: behind a known person stands where that person works.
    private static TextSpan? EmployerOf(string text, TextSpan inside) =>
        EnglishCommas.SplitLast(text, inside) is var (person, employer)
        && EnglishGivenNames.BeginsWith(text.Cut(person)) && EnglishNames.IsPersons(text.Slice(person))
        && EnglishNames.IsInstitution(text.Slice(employer))
            ? employer
            : null;

    /// <summary>What stands in brackets that are a whole text; null for any other text.</summary>
    public static TextSpan? InsideOf(string text, TextSpan span)
    {
        span = text.Trim(span);
        return text.Slice(span) is ['(', .. var inside, ')'] && !inside.ContainsAny('(', ')')
            && EnglishNames.Clean(text, new TextSpan(span.Start + 1, span.Length - 2)) is { Length: > 1 } named
                ? named
                : null;
    }

    /// <summary>A text without the licence in a bracket at its end: Tide Watch (CC-BY-4.0).</summary>
    public static TextSpan WithoutLicence(string text, TextSpan span) =>
        Split(text, span) is var (head, inside) && EnglishLabelWords.Licence().IsMatch(text.Slice(inside))
            ? head
            : span;

    /// <summary>Whether what stands in a bracket can be the name of who won, or of a place.</summary>
    public static bool CanName(ReadOnlySpan<char> inside) =>
        char.IsUpper(inside[0]) && WithoutUnit(inside) is var name && !name.ContainsAnyInRange('0', '9')
        && AreNames(name)
        && !EnglishHeadings.IsAward(inside)
        && !EnglishLabelWords.Winner().IsMatch(inside)
        && !EnglishNameWords.Honorific().IsMatch(inside);

    // Heron Hospital, Ward 12
    private static ReadOnlySpan<char> WithoutUnit(ReadOnlySpan<char> inside) =>
        inside.LastIndexOf(", ") is > 0 and var comma && inside.LastIndexOf(' ') > comma + 1
            ? inside.TrimEnd("0123456789").TrimEnd()
            : inside;

    private static bool AreNames(ReadOnlySpan<char> inside)
    {
        foreach (var range in inside.SplitAny(",;"))
        {
            if (!EnglishNames.IsName(WithoutAnd(inside[range].Trim())))
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> WithoutAnd(ReadOnlySpan<char> part) =>
        part.StartsWith("and ") ? part[4..] : part;

    /// <summary>Whether most texts of one kind have a name in a bracket at their ends.</summary>
    public static bool AreNames(string text, List<TextSpan> group)
    {
        var (named, others, institutions) = (0, 0, 0);
        foreach (var span in group)
        {
            if (Split(text, span) is var (head, inside) && CanName(text.Slice(inside))
                && !IsPersonOf(text.Cut(head), text.Slice(inside)))
            {
                named++;
                institutions += EnglishNames.IsCertainInstitution(text.Slice(head)) ? 1 : 0;
            }
            else
            {
                others++;
            }
        }

        return named >= Enough && others * MaxOthers <= named && institutions * 2 < named;
    }

    // Ada Otter (Heron University) is a judge, or a guest; Quiet Hour (Heron Library) is as short, and no known name.
    private static bool IsPersonOf(string head, ReadOnlySpan<char> inside) =>
        EnglishNames.IsPersons(head) && EnglishGivenNames.BeginsWith(head) && EnglishNames.IsInstitution(inside);
}
