using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Reads who or what wins in a sentence: what stands before its verb.</summary>
internal static class EnglishSubjects
{
    /// <summary>The one name that a subject is; null where it says more.</summary>
    public static TextSpan? Read(string text, TextSpan subject)
    {
        const string Congratulations = "Congratulations to ";
        var at = text.Slice(subject).LastIndexOf(Congratulations, StringComparison.Ordinal);
        var span = at < 0 ? subject : TextSpan.Between(subject.Start + at + Congratulations.Length, subject.End);
        var adverb = EnglishSubjectWords.Adverb().FindIn(text, span);
        span = WithoutOwner(text, adverb is { } also ? TextSpan.Between(also.End, span.End) : span);
        var itself = EnglishSubjectWords.OfItself().FindIn(text, span);
        span = itself is { } told ? TextSpan.Between(span.Start, told.Start) : span;
        var name = EnglishNames.ReadName(text, span);
        var rest = text.Slice(TextSpan.Between(name.End, span.End)).Trim(" ,");
        var isWhole = name.Length > 1
            && (rest.IsEmpty
                || ((IsPlace(rest) || IsTold(text, name, span))
                    && (itself is not null || EnglishNames.IsInstitution(text.Slice(name)))));
        return isWhole && (itself is null || EnglishNames.IsLikelyInstitution(text.Slice(name)))
            ? WithoutShort(text, name)
            : null;
    }

    private static TextSpan WithoutShort(string text, TextSpan name) =>
        EnglishSubjectWords.ShortName().FindIn(text, name) is { } brief
            ? TextSpan.Between(name.Start, brief.Start)
            : name;

    /// <summary>
    /// Reads Quietly, a start-up from Heronby, or The team Quietly, or Ada Otter, an engineer at Otter Bank, as a
    /// subject; null for any other.
    /// </summary>
    public static EnglishForm? ReadTold(string text, TextSpan subject)
    {
        if (EnglishSubjectWords.TeamBefore().FindIn(text, subject) is { } team)
        {
            var named = TextSpan.Between(team.End, subject.End);
            return EnglishNames.IsName(text.Slice(named)) ? new EnglishForm(null, named) : null;
        }

        var name = EnglishNames.ReadName(text, WithoutOwner(text, subject));
        if (EnglishPersons.EmployerBehind(text, name, TextSpan.Between(name.End, subject.End)) is { } employer
            && text.Slice(TextSpan.Between(employer.End, subject.End)).Trim(" ,").IsEmpty)
        {
            return new EnglishForm(null, employer);
        }

        return name.Length > 1
            && EnglishSubjectWords.Organisation().IsMatch(text.Slice(TextSpan.Between(name.End, subject.End)))
            ? new EnglishForm(null, name)
            : null;
    }

    /// <summary>Reads Night Ferry, the boat app of Otter Bank, as a subject; null for any other.</summary>
    public static EnglishForm? ReadThing(string text, TextSpan subject)
    {
        var name = EnglishNames.ReadName(text, subject);
        var behind = TextSpan.Between(name.End, subject.End);
        if (name.Length < 2 || EnglishSubjectWords.ThingOf().FindIn(text, behind) is not { } of)
        {
            return null;
        }

        var maker = EnglishNames.ReadName(text, TextSpan.Between(of.End, subject.End));
        return maker.Length > 1 && text.Slice(TextSpan.Between(maker.End, subject.End)).Trim(" ,").IsEmpty
            ? new EnglishForm(name, EnglishNames.IsLikelyInstitution(text.Slice(maker)) ? maker : null)
            : null;
    }

    /// <summary>The organisation that a sentence begins with; null for any other.</summary>
    public static TextSpan? Leading(string text, TextSpan sentence)
    {
        var name = EnglishNames.ReadName(text, WithoutOwner(text, sentence));
        return name.Length > 1 && EnglishNames.IsInstitution(text.Slice(name)) ? name : null;
    }

    /// <summary>
    /// The organisation that a paragraph before has named, where a clause begins with what its name says it is: The
    /// credit union, behind Otter Credit Union; null for any other clause.
    /// </summary>
    public static TextSpan? KnownAs(string text, TextSpan clause, TextSpan? before)
    {
        const string The = "The ";
        return before is { } name
            && EnglishSubjectWords.Again().FindIn(text, clause) is { } again
            && text.Slice(again)[The.Length..] is { Length: > 0 } noun
            && text.Slice(name).Contains(noun, StringComparison.OrdinalIgnoreCase)
            ? name
            : null;
    }

    // Otter Bank, the oldest lender of Heronby,
    private static bool IsTold(string text, TextSpan name, TextSpan span) =>
        EnglishSubjectWords.Apposition().IsMatch(text.Slice(TextSpan.Between(name.End, span.End)));

    // Otter Bank in Heronby
    private static bool IsPlace(ReadOnlySpan<char> rest)
    {
        const string In = "in ";
        return rest.StartsWith(In) && EnglishNames.IsName(rest[In.Length..]);
    }

    /// <summary>A text without what stands before an organisation's name: Ada Otter-led Reed Bank.</summary>
    public static TextSpan WithoutOwner(string text, TextSpan span)
    {
        if (EnglishSubjectWords.Owner().FindIn(text, span) is { } owner)
        {
            return TextSpan.Between(owner.End, span.End);
        }

        if (EnglishSubjectWords.KindBefore().FindIn(text, span) is not { } kind)
        {
            return span;
        }

        var rest = TextSpan.Between(kind.End, span.End);
        return EnglishNames.IsInstitution(text.Slice(EnglishNames.ReadName(text, rest))) ? rest : span;
    }

    /// <summary>Reads Tide Watch, submitted by Otter Bank, as a subject; null for any other.</summary>
    public static EnglishForm? ReadMade(string text, TextSpan subject)
    {
        var length = text.Slice(subject).TrimEnd(" ,").Length;
        var made = EnglishMakers.ReadMade(text, new TextSpan(subject.Start, length));
        return made is { Title: { } title, Institution: { } maker }
            && EnglishNames.IsName(text.Slice(title)) && text.Slice(subject)[..length].EndsWith(text.Slice(maker))
            ? made
            : null;
    }
}
