using System.Buffers;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Cases;

/// <summary>
/// The short names that an article vouches for: what the account that published it begins with (潮汐 of 潮汐技术), and
/// companies without their form by law (海州重工 of 海州重工股份有限公司).
/// </summary>
internal static class ShortNames
{
    private const int MinName = 2;

    private const int MaxName = 30;

    private static readonly SearchValues<string> LegalForms =
        SearchValues.Create(InstitutionWords.LegalForms, StringComparison.Ordinal);

    public static HashSet<string> Of(string text, List<Line> lines)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines.Where(line => line.Role is LineRole.Account or LineRole.Byline))
        {
            AddBeginnings(names, text, line);
        }

        AddCompanies(names, text);
        return names;
    }

    // 福建 of 福建农信 is a place: what is an institution's whole name vouches for no part of it.
    private static void AddBeginnings(HashSet<string> names, string text, Line line)
    {
        foreach (var part in text.Parts(line.Span, " \u3000\t：:|｜"))
        {
            if (part.Length > MaxName || InstitutionShape.IsLikely(text.Slice(part)))
            {
                continue;
            }

            for (var length = MinName; length <= part.Length; length++)
            {
                names.Add(text.Cut(part with { Length = length }));
            }
        }
    }

    private static void AddCompanies(HashSet<string> names, string text)
    {
        var end = 0;
        while (text.AsSpan(end).IndexOfAny(LegalForms) is >= 0 and var at)
        {
            var form = end + at;
            var start = form;
            while (start > end && form - start < MaxName && char.IsLetterOrDigit(text[start - 1]))
            {
                start--;
            }

            if (form - start >= MinName)
            {
                names.Add(text[start..form]);
            }

            end = form + Words.FindStart(text.AsSpan(form), InstitutionWords.LegalForms)!.Length;
        }
    }
}
