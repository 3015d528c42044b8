using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads persons and what they won with behind a dash, First: Ada Otter – How do eels sleep?, or in quotes. That these
/// are titles, no employers and no towns, is told by the words of most of them, which are more than names.
/// </summary>
internal static class EnglishPersonTitles
{
    private const int Enough = 3;

    private const int EnoughCertain = 2;

    private const int PersonsPerCertain = 3;

    /// <summary>Whether the labelled lines of an article so name persons and their titles.</summary>
    public static bool AreListed(string text, List<Line> lines)
    {
        var (persons, certain, titles, others) = (0, 0, 0, 0);
        foreach (var line in lines.Where(line => line.Row is null))
        {
            if (EnglishLabel.Read(text, line.Content) is not { } label
                || Split(text, label.Value) is not var (who, work))
            {
                continue;
            }

            if (!CanBe(text, who, work))
            {
                others++;
                continue;
            }

            persons++;
            certain += IsCertain(text.Cut(who)) ? 1 : 0;
            titles += IsTold(text, work) ? 1 : 0;
        }

        return persons >= Enough && others == 0 && titles * 2 > persons
            && certain >= EnoughCertain && certain * PersonsPerCertain >= persons;
    }

    /// <summary>The title behind the persons; null for any other text.</summary>
    public static TextSpan? Read(string text, TextSpan span) =>
        Split(text, span) is var (who, work) && CanBe(text, who, work)
            ? EnglishNames.Clean(text, EnglishSentences.WithoutStop(text, work))
            : null;

    private static (TextSpan Who, TextSpan Work)? Split(string text, TextSpan span) =>
        EnglishQuotesBehind.Split(text, span) ?? EnglishDashes.Split(text, span);

    private static bool CanBe(string text, TextSpan who, TextSpan work) =>
        who.Length > 1 && work.Length is > 1 and <= EnglishProse.MaxTitle
        && EnglishNames.IsPersons(text.Slice(who))
        && !EnglishNames.IsPersons(text.Slice(work)[..FirstPart(text.Slice(work))])
        && !EnglishNames.IsInstitution(text.Slice(work))
        && !EnglishNameWords.Office().IsMatch(text.Slice(work));

    private static bool IsCertain(string who) =>
        EnglishGivenNames.BeginsWith(who) || EnglishNames.IsCertainlyPersons(who);

    private static int FirstPart(ReadOnlySpan<char> work) =>
        EnglishCommas.FirstIn(work) is > 0 and var comma ? comma : work.Length;

    // How do eels sleep?; the strength of ropes; “Night Ferry”
    private static bool IsTold(string text, TextSpan work) =>
        text[work.End - 1] is '?' or '!' || !EnglishNames.IsName(text.Slice(work))
        || (work.Start > 0 && text[work.Start - 1] is '“' or '"');
}
