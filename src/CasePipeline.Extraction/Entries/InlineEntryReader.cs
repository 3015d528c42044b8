using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries;

/// <summary>Reads lists that stand in one line behind their award: 一等奖：甲银行“渔汛贷”、乙银行“渔灯贷”.</summary>
internal static class InlineEntryReader
{
    private const int MaxBareItem = 30;

    public static List<Entry> Read(string text, TextSpan line, HeadingPath path, ListStyle style)
    {
        var entries = new List<Entry>();
        if (line.Length > Labels.MaxLine)
        {
            return entries;
        }

        foreach (var (award, list) in ListsOf(text, line))
        {
            var forms = ItemsOf(text, list).Select(item => EntryFormReader.Read(text, item, style)).ToList();
            if (forms.TrueForAll(IsItem) && !PrizeShape.IsPrize(text.Slice(list)))
            {
                entries.AddRange(forms.Select(form => new Entry(path.SeriesBesideAward, award, form.Title,
                    form.Institution)));
            }
        }

        return entries;
    }

    // 一等奖：…；二等奖：…。
    public static IEnumerable<(TextSpan Award, TextSpan List)> ListsOf(string text, TextSpan line)
    {
        var start = line.Start;
        for (var i = line.Start; i <= line.End; i++)
        {
            if (i < line.End && text[i] is not ('；' or ';' or '。'))
            {
                continue;
            }

            var part = text.Trim(TextSpan.Between(start, i));
            var colon = text.Slice(part).IndexOfAny('：', ':');
            if (colon > 0)
            {
                var name = HeadingName.Of(text, new TextSpan(part.Start, colon));
                if (HeadingName.ClassOf(text, name) is HeadingClass.Award
                    && CaseLabels.KindOf(text.Slice(name)) is null)
                {
                    yield return (name, text.Trim(TextSpan.Between(part.Start + colon + 1, part.End)));
                }
            }

            start = i + 1;
        }
    }

    // Commas within marks belong to a title.
    public static IEnumerable<TextSpan> ItemsOf(string text, TextSpan list)
    {
        var start = list.Start;
        var depth = 0;
        for (var i = list.Start; i <= list.End; i++)
        {
            if (i < list.End)
            {
                depth += text[i] is '《' or '“' or '「' or '（' or '(' ? 1 : 0;
                depth -= text[i] is '》' or '”' or '」' or '）' or ')' ? 1 : 0;
                if (depth > 0 || text[i] is not ('、' or '，' or ','))
                {
                    continue;
                }
            }

            var item = text.Trim(TextSpan.Between(start, i));
            if (item.Length > 1)
            {
                yield return item;
            }

            start = i + 1;
        }
    }

    // A clause of running text is longer than a title in a list, and has no marks.
    private static bool IsItem(EntryForm form) =>
        form.Kind is FormKind.Certain or FormKind.Organisation
        || form is { Kind: FormKind.Bare, Title.Length: <= MaxBareItem };
}
