using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads names that a sentence lists and counts: 东屿渔会、听潮养老、西礁公司3家单位. Where the count fits, one certain name
/// makes names of the others.
/// </summary>
internal static class CountedNames
{
    private const int MaxName = 40;

    // 甲公司、乙公司、东屿软件谷等14家: what is counted so are organisations, however many are named.
    private const string OfOrganisations = "家座所";

    /// <summary>The names before their count; none where they are no names, or not as many.</summary>
    public static List<TextSpan> Read(string text, TextSpan list)
    {
        list = text.Trim(list);
        var behind = SentencePatterns.CountBehind().Match(text.Cut(list));
        if (!Numeral.TryRead(behind.Groups["count"].ValueSpan, out var count, out _))
        {
            return [];
        }

        var names = list with { Length = behind.Index };
        if (Read(text, names, count) is { Count: > 0 } all)
        {
            return all;
        }

        var parts = PartsOf(text, names);
        var certain = parts.Count(part => InstitutionShape.IsCertain(text.Slice(part)));
        return behind.ValueSpan.ContainsAny(OfOrganisations) && certain * 2 > parts.Count
            && parts.TrueForAll(part => MayBeName(text, part))
                ? parts
                : [];
    }

    /// <summary>The names of a list, if there are as many as were counted and one is certain; else none.</summary>
    public static List<TextSpan> Read(string text, TextSpan list, int count)
    {
        var parts = PartsOf(text, list);
        return parts.Count == count
            && parts.TrueForAll(part => MayBeName(text, part) && HanText.IsAll(text.Slice(part)))
            && parts.Exists(part => InstitutionShape.IsCertain(text.Slice(part)))
                ? parts
                : [];
    }

    /// <summary>A name without what kind of firm it is before it: 园区企业东屿公司.</summary>
    public static TextSpan WithoutKind(string text, TextSpan name)
    {
        const string Kind = "企业";
        var at = text.Slice(name).IndexOf(Kind, StringComparison.Ordinal);
        if (at <= 0)
        {
            return name;
        }

        var rest = TextSpan.Between(name.Start + at + Kind.Length, name.End);
        return InstitutionShape.IsCertain(text.Slice(rest)) ? rest : name;
    }

    private static List<TextSpan> PartsOf(string text, TextSpan list)
    {
        var parts = text.Parts(list, '、').ConvertAll(part => WithoutKind(text, part));
        if (parts.Count > 1)
        {
            JoinedNames.SplitLast(text, parts, name => InstitutionShape.IsLikely(text.Slice(name)));
        }

        return parts;
    }

    private static bool MayBeName(string text, TextSpan part) =>
        part.Length is > 2 and <= MaxName
        && !text.Slice(part).ContainsAny(Punctuation.ClauseEnds)
        && !text.Slice(part).Contains('的') && !PersonName.IsWhole(text.Slice(part));
}
