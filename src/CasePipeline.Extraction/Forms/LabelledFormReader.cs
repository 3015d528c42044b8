using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// Reads a line whose title is followed by labels: 《标题》｜作者：甲｜出版社：乙, 标题　申报单位：甲.
/// </summary>
internal static class LabelledFormReader
{
    // 《标题》｜作者：甲｜出版社：乙, 标题　申报单位：甲; a line that begins with a label is none of these.
    public static EntryForm? Read(string text, TextSpan content, ListStyle style)
    {
        var labels = CaseLabels.Read(text, content);
        if (labels.Count == 0 || labels[0].Label.Start == content.Start || IsBehindSentence(text, labels[0]))
        {
            return null;
        }

        var head = text.Slice(TextSpan.Between(content.Start, labels[0].Label.Start)).TrimEnd("｜|丨；;，,、。（(—– \u3000");
        if (WinnerInBrackets(text, content with { Length = head.Length }, style) is { } inBrackets)
        {
            return inBrackets;
        }

        var institution = labels.Find(label => label.Kind is CaseLabelKind.Institution && label.Value.Length > 0);
        if (institution.Value.Length == 0 && TitleBehindWinner(text, labels, content.Start, head.Length) is { } behind)
        {
            return behind;
        }

        institution = institution.Value.Length > 0
            ? institution
            : labels.Find(label => label.Kind is CaseLabelKind.Sender or CaseLabelKind.Host && label.Value.Length > 0);
        var form = EntryFormReader.Read(text, new TextSpan(content.Start, head.Length), style);
        if (form.Kind is FormKind.None || institution.Value.Length == 0)
        {
            if ((form.Kind is FormKind.Certain || (form.Kind is FormKind.Bare && IsInBrackets(text, labels[0])))
                && (BehindPersons(text, labels) ?? BehindLastPersons(text, labels)) is { } maker)
            {
                return form with { Kind = FormKind.Certain, Institution = form.Institution ?? maker };
            }

            // 标题（负责人：某某） says nothing more of the title, 东屿医院　汇报人：某某 of who won.
            return labels.TrueForAll(label => label.Kind is CaseLabelKind.Person)
                && (IsInBrackets(text, labels[0]) || form.Kind is FormKind.Organisation)
                ? form
                : labels.TrueForAll(label => label.Kind is not CaseLabelKind.Title)
                && (form.Kind is FormKind.Certain
                    || (form.Kind is FormKind.Bare && labels[0].Kind is CaseLabelKind.Person && labels.Count > 1
                        && !LineCells.HasBars(text.Slice(content))))
                ? form
                : null;
        }

        var winner = InstitutionOf(text, institution.Value);
        var title = form.Title is { } marked && Enclosure.IsInBookMarks(text, marked)
            ? marked
            : Enclosure.StripAll(text, text.Trim(new TextSpan(content.Start, head.Length)));
        return form with { Kind = FormKind.Certain, Title = title, Institution = winner };
    }

    // 《标题》（甲公司，作者：林望潮）: who won stands in the brackets before the label.
    private static EntryForm? WinnerInBrackets(string text, TextSpan head, ListStyle style)
    {
        if (Enclosure.IsBalanced(text.Slice(head))
            || text.Slice(head).LastIndexOfAny('（', '(') is not (> 1 and var open))
        {
            return null;
        }

        var winner = text.Trim(TextSpan.Between(head.Start + open + 1, head.End));
        var title = text.Trim(head with { Length = open });
        return InstitutionShape.IsLikely(text.Slice(winner))
            && EntryFormReader.Read(text, title, style) is { Title: { } named, Institution: null }
                ? new EntryForm(FormKind.Certain, named, winner)
                : null;
    }

    /// <summary>Reads a text that is nothing but labels: 得奖机构：东屿小学　作品：《渔灯》.</summary>
    public static EntryForm? ReadWhole(string text, TextSpan content)
    {
        var labels = CaseLabels.Read(text, content);
        var title = labels.Find(label => label.Kind is CaseLabelKind.Title).Value;
        var institution = labels.Find(label => label.Kind is CaseLabelKind.Institution).Value;
        return labels.Count > 1 && labels[0].Label.Start == content.Start
            && title.Length is > 1 and <= EntryFormReader.MaxTitle && institution.Length > 1
                ? new EntryForm(FormKind.Certain, Enclosure.StripAll(text, title), institution)
                : null;
    }

    // 作者：林望潮（东屿学院）
    private static TextSpan? BehindPersons(string text, List<CaseLabel> labels) =>
        labels is [{ Kind: CaseLabelKind.Person, Value: var value }]
        && Enclosure.OpeningOfLast(text.Slice(value)) is > 0 and var open
        && Enclosure.StripBrackets(text, TextSpan.Between(value.Start + open, value.End)) is var maker
        && InstitutionShape.IsLikely(text.Slice(maker))
            ? maker
            : null;

    // 作者：林望潮　编辑：马文山 东屿日报社, （作者：林望潮，东屿大学）: behind the last persons stands where they work.
    private static TextSpan? BehindLastPersons(string text, List<CaseLabel> labels)
    {
        var value = labels[^1].Value;
        value = value with { Length = text.Slice(value).TrimEnd("）)").Length };
        var gap = text.Slice(value).LastIndexOfAny(" \u3000\t，,");
        var maker = TextSpan.Between(value.Start + gap + 1, value.End);
        return gap > 0 && labels.TrueForAll(label => label.Kind is CaseLabelKind.Person)
            && InstitutionShape.IsCertain(text.Slice(maker))
            && PersonName.MayBeList(text.Slice(text.Trim(value with { Length = gap })))
                ? maker
                : null;
    }

    // …上岸。（选送：东屿支公司） ends a text.
    private static bool IsBehindSentence(string text, CaseLabel label) =>
        IsInBrackets(text, label) && text.AsSpan(0, label.Label.Start - 1).TrimEnd() is [.., '。'];

    private static bool IsInBrackets(string text, CaseLabel label) =>
        label.Label.Start > 0 && text[label.Label.Start - 1] is '（' or '(';

    // 东屿农商银行、潮生试验站　方案名称：渔汛贷
    private static EntryForm? TitleBehindWinner(string text, List<CaseLabel> labels, int start, int length)
    {
        var winner = text.Trim(new TextSpan(start, length));
        var title = labels.Find(label => label.Kind is CaseLabelKind.Title).Value;
        return title.Length is > 1 and <= EntryFormReader.MaxTitle && InstitutionShape.IsLikely(text.Slice(winner))
            ? new EntryForm(FormKind.Certain, Enclosure.StripAll(text, title), winner)
            : null;
    }

    // A value that ran on to the closing bracket of （申报单位：甲） ends before it.
    private static TextSpan InstitutionOf(string text, TextSpan value) =>
        text.Slice(value) is [.., '）' or ')'] && Enclosure.HasStrayClosing(text.Slice(value))
            ? text.Trim(value with { Length = value.Length - 1 })
            : value;
}
