using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Gives persons who won the employer that is told below their names: Ada Otter is an engineer at Heron University;
/// Ada joined Otter Bank in 2029; At Otter Bank, she leads a crew.
/// </summary>
internal static class EnglishEmployers
{
    private const int MaxSentences = 2;

    /// <summary>The entries, those of single persons with their employers in place of titles.</summary>
    public static List<Entry> Give(string text, List<Entry> entries) => entries.ConvertAll(
        entry => entry is { Institution: null, Title: { } person, Body: { } body }
            && IsPerson(text.Slice(person)) && EmployerOf(text, person, body) is { } employer
            ? entry with { Title = null, Institution = employer, Person = person }
            : entry);

    private static bool IsPerson(ReadOnlySpan<char> name) =>
        EnglishNames.IsPersons(name) && !EnglishNames.IsCertainlyPersons(name);

    // The first sentence shows that it is the person of whom the text tells.
    private static TextSpan? EmployerOf(string text, TextSpan person, TextSpan body)
    {
        var sentences = EnglishSentences.Of(text, body).Take(MaxSentences).ToList();
        if (LengthOfName(text.Slice(person), text.Slice(sentences[0])) is not (> 0 and var length))
        {
            return null;
        }

        var told = TextSpan.Between(sentences[0].Start + length, sentences[0].End);
        return NameBehind(EnglishNameWords.EmployedAt().FindIn(text, told), told)
            ?? (sentences.Count > 1
                ? NameBehind(EnglishNameWords.AtEmployer().FindIn(text, sentences[1]), sentences[1])
                : null);

        TextSpan? NameBehind(TextSpan? lead, TextSpan sentence) =>
            lead is { } at
            && EnglishNames.ReadName(text, TextSpan.Between(at.End, sentence.End)) is { Length: > 1 } name
            && EnglishNames.IsInstitution(text.Slice(name))
                ? EnglishBrackets.Split(text, name)?.Head ?? name
                : null;
    }

    // Ada Otter is …; Ada is …
    private static int LengthOfName(ReadOnlySpan<char> person, ReadOnlySpan<char> sentence)
    {
        var first = person[..person.IndexOf(' ')];
        return sentence.StartsWith(person, StringComparison.Ordinal) ? person.Length
            : sentence.StartsWith(first, StringComparison.Ordinal) ? first.Length
            : 0;
    }
}
