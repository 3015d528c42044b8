using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Reads the winners that a line of text lists below their award: 甲村、乙村。 马文山（甲村）、陈海（乙村）。 《标题》（甲村）、《标题》（乙村）。
/// 入选案例为：甲公司——《标题》，乙公司——《标题》。
/// </summary>
internal static class WinnersInText
{
    public static List<Entry> Read(string text, TextSpan line, HeadingPath path, ListStyle style)
    {
        if (path.Award is null)
        {
            return [];
        }

        var list = line with { Length = text.Slice(line).TrimEnd(Punctuation.ItemEndMarks).Length };
        if (ChosenList.Read(text, list, style) is { Count: > 0 } chosen)
        {
            return chosen.ConvertAll(form => Entry.Of(path.Series, path.Award, form));
        }

        if (OrganisationList.Is(text, list, path))
        {
            return OrganisationList.Read(text, list, path);
        }

        return ColumnList.ReadPersons(text, list) is { Count: > 0 } persons
            ? persons.ConvertAll(person => Entry.OfWinner(path.Series, path.Award, person))
            : InlineEntryReader.ReadMarked(text, line, path, style) is { Count: > 0 } marked ? marked
            : OpeningWork.Read(text, line, path) is { } work ? [work]
            : [];
    }

    /// <summary>
    /// As many names as the end of a line counts below an award to organisations, whatever they look like:
    /// 这3家厂商分别是：潮汐、望潮安全、渔科.
    /// </summary>
    public static List<TextSpan> CountedIn(string text, TextSpan line, HeadingPath path)
    {
        const int MaxName = 30;
        if (path.Award is not { } award || !OrganisationList.IsToOrganisations(text, award))
        {
            return [];
        }

        line = line with { Length = text.Slice(line).TrimEnd(Punctuation.ItemEndMarks).Length };
        var sentence = Clauses.Sentences(text, line)[^1];
        var lead = SentencePatterns.BeforeCountedNames().Match(text.Cut(sentence));
        var names = text.Parts(TextSpan.Between(sentence.Start + lead.Index + lead.Length, sentence.End), '、');
        return lead.Success && Numeral.TryRead(lead.Groups["count"].ValueSpan, out var count, out _)
            && names.Count == count && names.TrueForAll(name => name.Length is > 1 and <= MaxName
                && text.Slice(name).IndexOfAny(Punctuation.ClauseEnds) < 0)
                ? names
                : [];
    }
}
