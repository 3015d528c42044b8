using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads titles in quotes that a sentence tells of, with whoever they belong to: Ada Otter’s film “Night Ferry”; “Night
/// Ferry,” a story by Reed College, …
/// </summary>
internal static class EnglishOwnedTitle
{
    private const int MaxOwner = 80;

    private static readonly string[] Owners = ["’s", "'s", "s’", "s'"];

    /// <summary>The title that a text begins with, and where it ends; null for any other text.</summary>
    public static (EnglishForm Form, int End)? Read(string text, TextSpan span)
    {
        var near = text.Slice(span)[..Math.Min(span.Length, MaxOwner)];
        var open = near.IndexOfAny('“', '"');
        var length = open < 0 ? 0 : EnglishQuotes.LengthOf(text.Slice(span)[open..]);
        if (length == 0)
        {
            return null;
        }

        var title = EnglishQuotes.Inside(text, new TextSpan(span.Start + open, length));
        var owner = text.Trim(new TextSpan(span.Start, open));
        var (isOwned, institution) = ReadOwner(text, owner);
        return title.Length > 1 && (isOwned || owner.Length == 0)
            ? (new EnglishForm(title, institution, true), span.Start + open + length)
            : null;
    }

    /// <summary>Reads a subject that is such a title and at most says more about it before the verb.</summary>
    public static EnglishForm? ReadSubject(string text, TextSpan subject)
    {
        const string And = "And ";
        var start = text.Slice(subject).StartsWith(And, StringComparison.Ordinal) ? And.Length : 0;
        subject = TextSpan.Between(subject.Start + start, subject.End);
        if (Read(text, subject) is not var (form, end))
        {
            return null;
        }

        var told = text.Trim(TextSpan.Between(end, subject.End));
        if (told.Length == 0)
        {
            return form;
        }

        return EnglishSubjectWords.Apposition().IsMatch(text.Slice(told))
            ? form with { Institution = form.Institution ?? MakerIn(text, told) }
            : null;
    }

    /// <summary>Who made a title, in what is told behind it: a story by a Reed College student about eels.</summary>
    public static TextSpan? MakerIn(string text, TextSpan told)
    {
        if (EnglishSubjectWords.MakerWithin().FindIn(text, told) is not { } by)
        {
            return null;
        }

        var maker = EnglishNames.ReadName(text, TextSpan.Between(by.End, told.End));
        return maker.Length > 1 && EnglishNames.IsInstitution(text.Slice(maker)) ? maker : null;
    }

    // Whose title it is: a person, an institution, or a student of one; or what it is: our paper entitled.
    private static (bool IsOwned, TextSpan? Institution) ReadOwner(string text, TextSpan owner)
    {
        var slice = text.Slice(owner);
        foreach (var mark in Owners)
        {
            var at = slice.LastIndexOf(mark, StringComparison.Ordinal);
            var kind = at < 0 ? default : slice[(at + mark.Length)..];
            if (at <= 0 || !(kind.IsEmpty || kind[0] == ' ') || kind.ContainsAnyInRange('A', 'Z'))
            {
                continue;
            }

            var name = EnglishNames.ReadName(text, new TextSpan(owner.Start, at));
            var isWhole = name.End == owner.Start + at
                || EnglishSubjectWords.PupilOf().IsMatch(text.Slice(TextSpan.Between(name.End, owner.Start + at)));
            return (isWhole && name.Length > 1, EnglishNames.IsInstitution(text.Slice(name)) ? name : null);
        }

        return (EnglishSubjectWords.KindBeforeTitle().IsMatch(slice), null);
    }
}
