using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads winners that a sentence lists with their awards in brackets: Other winners were Otter Bank (best small bank),
/// Reed Trust (best lender) and Mudly (rising star).
/// </summary>
internal static class EnglishBracketedAwards
{
    private const int Enough = 2;

    public static List<Entry> Read(string text, TextSpan sentence)
    {
        var named = new List<(TextSpan Name, TextSpan Award)>();
        var (awards, from) = (0, sentence.Start);
        while (NextOf(text, TextSpan.Between(from, sentence.End)) is var (open, close))
        {
            var award = text.Trim(TextSpan.Between(open + 1, close));
            var name = NameBefore(text, TextSpan.Between(from, open));
            awards += EnglishHeadings.IsAward(text.Slice(award)) ? 1 : 0;
            if (name.Length > 1 && award.Length > 1)
            {
                named.Add((name, award));
            }

            from = close + 1;
        }

        if (awards < Enough || awards * 2 <= named.Count)
        {
            return [];
        }

        // Whoever is congratulated is no work.
        var areInstitutions = named.Exists(pair => EnglishNames.IsInstitution(text.Slice(pair.Name)))
            || text.Slice(TextSpan.Between(sentence.Start, named[0].Name.Start)).TrimEnd()
                .EndsWith("Congratulations to", StringComparison.OrdinalIgnoreCase);
        return named
            .FindAll(pair => !EnglishWords.PersonAward().IsMatch(text.Slice(pair.Award)))
            .ConvertAll(pair => areInstitutions ? new Entry(null, pair.Award, null, pair.Name)
                : new Entry(null, pair.Award, pair.Name, null));
    }

    private static (int Open, int Close)? NextOf(string text, TextSpan rest)
    {
        var open = text.Slice(rest).IndexOf('(');
        var close = open < 0 ? -1 : text.Slice(rest)[open..].IndexOf(')');
        return close < 0 ? null : (rest.Start + open, rest.Start + open + close);
    }

    // The words of a name right before the bracket, whatever leads to them.
    private static TextSpan NameBefore(string text, TextSpan span)
    {
        var end = span.Start + text.Slice(span).TrimEnd().Length;
        var start = end;
        for (var at = end; at > span.Start;)
        {
            var space = text.AsSpan(span.Start, at - span.Start).LastIndexOf(' ');
            var word = text.AsSpan(span.Start + space + 1, at - span.Start - space - 1);
            var isName = EnglishNames.IsCapital(word) || word.ContainsAnyInRange('0', '9');
            if (word is [.., ',' or ';' or ':'] || !(isName || word is "of" or "for" or "the" or "and" or "&"))
            {
                break;
            }

            start = isName ? span.Start + space + 1 : start;
            at = Math.Max(span.Start, span.Start + space);
        }

        return TextSpan.Between(start, end);
    }
}
