using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// Finds awards that no word tells, by the list behind them: what counts just its entries is their award.
/// 渔业典型场景2个：“甲”（东屿农商银行）、“乙”（西礁农商银行） and “四海”商会（2家）：东屿商会、西礁商会
/// </summary>
internal static class CountedLists
{
    /// <summary>
    /// The award before a list; null where nothing counts it, where it has more entries or fewer, or where what is
    /// counted is said to have won: 荣获二等奖的成果有2项.
    /// </summary>
    public static TextSpan? AwardOf(string text, TextSpan lead, TextSpan list)
    {
        // 渔业领域4个，分别是
        var respective = AwardPatterns.RespectiveCount().Match(text.Cut(lead));
        lead = respective.Success ? text.Trim(lead with { Length = respective.Index }) : lead;
        if (lead.Length < 4 || text.Slice(lead).ContainsAny(Punctuation.NotInHeadings)
            || CountOf(text.Slice(lead), out var length) is not { } count
            || AwardPatterns.WorksWithAward().IsMatch(text.Slice(lead)[..length]))
        {
            return null;
        }

        list = list with { Length = text.Slice(list).TrimEnd(Punctuation.ItemEndMarks).Length };
        var items = InlineItems.Of(text, list).ToList();
        if (items.Count != count && OwnedMarks.Read(text, list).Count == count && count > 1)
        {
            // 甲公司、乙中心《标题》 won together.
            return text.Trim(lead with { Length = length });
        }

        return items.Count > 1 && items.Count == count
            && (AreOrganisations(text, items) || InlineItems.Read(text, items, ListStyle.None).TrueForAll(
                form => form is { Kind: FormKind.Certain, Title: not null, Institution: not null }))
                ? text.Trim(lead with { Length = length })
                : null;
    }

    /// <summary>
    /// A category and as many titles between semicolons as it counts: 渔港工程（2项）：东屿渔港；西礁渔港; null for any other line.
    /// </summary>
    public static (TextSpan Category, List<TextSpan> Titles)? ReadBare(string text, TextSpan line)
    {
        const int MaxTitle = 60;
        if (text.Slice(line).IndexOfAny(Punctuation.Colons) is not (> 3 and var colon)
            || CountOf(text.Slice(line)[..colon].TrimEnd(), out var length) is not { } count)
        {
            return null;
        }

        line = line with { Length = text.Slice(line).TrimEnd(Punctuation.ItemEndMarks).Length };
        var titles = text.Parts(TextSpan.Between(line.Start + colon + 1, line.End), "；;");
        return titles.Count == count && titles.TrueForAll(
            title => title.Length is > 1 and <= MaxTitle && !text.Slice(title).ContainsAny('，', '、'))
                ? (text.Trim(line with { Length = length }), titles)
                : null;
    }

    private static bool AreOrganisations(string text, List<TextSpan> items) =>
        items.TrueForAll(item => InstitutionShape.IsLikely(text.Slice(item)))
        && items.Exists(item => InstitutionShape.IsCertain(text.Slice(item)));

    // The count that ends a text, and how much stands before it.
    private static int? CountOf(ReadOnlySpan<char> lead, out int length)
    {
        length = Enclosure.OpeningOfLast(lead) ?? -1;
        if (length > 1)
        {
            var inside = lead[(length + 1)..^1].Trim().TrimStart('共');
            return Numeral.TryRead(inside, out var counted, out var digits) && digits == inside.Length - 1
                && AwardWords.HeadingCounters.Contains(inside[^1])
                    ? counted
                    : null;
        }

        length = lead[..^1].TrimEnd(Numeral.Characters).Length;
        return AwardWords.HeadingCounters.Contains(lead[^1]) && length > 1
            && Numeral.TryRead(lead[length..^1], out var count, out _)
                ? count
                : null;
    }
}
