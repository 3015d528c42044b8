namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>
/// Every form in which an item of a list names title, winner and persons, in every layout of lists: whoever reads one form
/// in one layout expects it to be read in the others.
/// </summary>
public class ListFormTests
{
    private const string Headline = "2031年度渔港治理创新案例评选结果";

    // {0} is the title, {1} who won, {2} the person. Those that a comma or a colon parts do not stand in one line with others.
    private static readonly string[] Closed =
    [
        "{0}（{1}）", "《{0}》（{1}）", "“{0}”（{1}）", "{1}《{0}》", "{1}“{0}”", "{1}的“{0}”", "{1}报送的《{0}》", "{0}（{1} {2}）",
        "《{0}》（{2}，{1}）", "{1}{2}《{0}》", "{2}（{1}）《{0}》", "{2}《{0}》（{1}）",
    ];

    private static readonly string[] Open =
    [
        "{1}：{0}", "{1}：《{0}》", "{0}——{1}", "{1}——{0}", "{0} {1}", "{1} {0}", "{0}\u3000{1}", "{1}\u3000{0}", "《{0}》 {1}", "{0}/{1}",
        "{1}/{0}", "{0}|{1}", "{1} | {0}", "{0}｜{1}", "{1}-{0}", "{0} - {1}", "【{1}】{0}", "{1}（{2}）：{0}", "《{0}》 {2}（{1}）",
        "《{0}》 {2} {1}", "《{0}》 {1} {2}", "{1} {2}《{0}》", "{0}（申报单位：{1}）", "《{0}》，申报单位：{1}", "《{0}》 作者：{2} 单位：{1}",
    ];

    private static readonly Dictionary<string, Func<string, string>> Layouts = new()
    {
        ["rank above"] = form => Below(form, rank => rank, (_, item) => item),
        ["rank with colon above"] = form => Below(form, rank => $"{rank}：", (_, item) => item),
        ["counted rank above"] = form => Below(form, rank => $"{rank}（{RankedItems.CountOf(rank)}个）", (_, item) => item),
        ["rank in square marks above"] = form => Below(form, rank => $"【{rank}】", (_, item) => item),
        ["numbers with stops"] = form => Below(form, rank => rank, (number, item) => $"{number}.{item}"),
        ["numbers in brackets"] = form => Below(form, rank => rank, (number, item) => $"（{number}）{item}"),
        ["bullets"] = form => Below(form, rank => rank, (_, item) => $"· {item}"),
        ["rank in each line"] = form => Each(form, (_, rank, item) => $"{rank}：{item}"),
        ["rank before a space in each line"] = form => Each(form, (_, rank, item) => $"{rank} {item}"),
        ["rank in square marks in each line"] = form => Each(form, (number, rank, item) => $"{number}. 【{rank}】{item}"),
        ["rank behind each line"] = form => Each(form, (number, rank, item) => $"{number}. {item} {rank}"),
        ["rank in brackets behind each line"] = form => Each(form, (number, rank, item) => $"{number}. {item}（{rank}）"),
        ["set in below the first"] = SetIn,
    };

    private static readonly Dictionary<string, Func<string, string>> Inline = new()
    {
        ["in one line"] = form => InLines(form, "：", "、"),
        ["in one line, behind a gap"] = form => InLines(form, "\u3000", "、"),
        ["in one line, with semicolons"] = form => InLines(form, "：", "；"),
    };

    public static TheoryData<string, string> ClosedForms() => Combine([.. Layouts.Keys, .. Inline.Keys], Closed);

    public static TheoryData<string, string> OpenForms() => Combine([.. Layouts.Keys], Open);

    [Theory]
    [MemberData(nameof(ClosedForms))]
    [MemberData(nameof(OpenForms))]
    public void Reads_The_Form_In_The_Layout(string layout, string form)
    {
        var lines = (Layouts.GetValueOrDefault(layout) ?? Inline[layout])(form);

        Assert.Equal(RankedItems.Expected, Articles.Cases($"{Headline}\n\n{lines}\n"));
    }

    private static TheoryData<string, string> Combine(string[] layouts, string[] forms)
    {
        var data = new TheoryData<string, string>();
        foreach (var layout in layouts)
        {
            foreach (var form in forms)
            {
                data.Add(layout, form);
            }
        }

        return data;
    }

    private static string Below(string form, Func<string, string> heading, Func<int, string, string> line) =>
        string.Join('\n', RankedItems.Lists.SelectMany((list, rank) => (string[])
            [heading(RankedItems.Ranks[rank]), .. list.Select((item, at) => line(at + 1, item.In(form)))]));

    private static string Each(string form, Func<int, string, string, string> line) =>
        string.Join('\n', RankedItems.Lists.SelectMany((list, rank) => list.Select(item => (Rank: RankedItems.Ranks[rank], Item: item)))
            .Select((pair, at) => line(at + 1, pair.Rank, pair.Item.In(form))));

    private static string InLines(string form, string joint, string separator) =>
        string.Join('\n', RankedItems.Lists.Select((list, rank) =>
            RankedItems.Ranks[rank] + joint + string.Join(separator, list.Select(item => item.In(form)))));

    private static string SetIn(string form) =>
        string.Join('\n', RankedItems.Lists.SelectMany((list, rank) => list.Select((item, at) =>
            (at == 0 ? $"{RankedItems.Ranks[rank]}：" : "\u3000\u3000\u3000\u3000") + item.In(form))));
}
