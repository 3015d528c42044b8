using System.Globalization;
using System.Text;

namespace CasePipeline.Extraction.Tests.Properties;

/// <summary>A made-up announcement: what its author knows, from which the text is written.</summary>
internal sealed record Model(Layout Layout, IReadOnlyList<ModelSeries> Series)
{
    public IEnumerable<(ModelSeries Series, ModelAward Award, ModelCase Case)> Cases =>
        from series in Series
        from award in series.Awards
        from found in award.Cases
        select (series, award, found);

    /// <summary>The announcement with a series, an award or a case left out, each in turn.</summary>
    public IEnumerable<Model> Smaller() =>
        Without(Series)
            .Concat(Change(Series, series => Without(series.Awards)
                .Concat(Change(series.Awards, award => Without(award.Cases)
                    .Select(cases => award with { Cases = cases })))
                .Select(awards => series with { Awards = awards })))
            .Select(series => this with { Series = series });

    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(Layout is Layout.MarkdownTable ? "# " : "");
        text.Append(CultureInfo.InvariantCulture, $"海州农信{Cases.Count()}个案例入选2031年沿海金融优秀案例\n");
        text.Append(Layout is Layout.MarkdownTable ? "\n" : "");
        WriteCases(text);
        return text.ToString();
    }

    private static IEnumerable<IReadOnlyList<T>> Without<T>(IReadOnlyList<T> list) =>
        list.Count < 2 ? [] : list.Select((_, i) => (IReadOnlyList<T>)[.. list.Take(i), .. list.Skip(i + 1)]);

    private static IEnumerable<IReadOnlyList<T>> Change<T>(IReadOnlyList<T> list, Func<T, IEnumerable<T>> change) =>
        list.SelectMany((item, i) => change(item).Select(
            changed => (IReadOnlyList<T>)[.. list.Take(i), changed, .. list.Skip(i + 1)]));

    private void WriteCases(StringBuilder text)
    {
        switch (Layout)
        {
            case Layout.Headings:
                WriteHeadings(text);
                break;
            case Layout.Table:
                WriteRows(text.Append("序号\t案例名称\t申报单位\n"), (i, found) => $"{i}\t{found.Title}\t{found.Institution}");
                break;
            case Layout.MarkdownTable:
                WriteRows(
                    text.Append("| 序号 | 案例名称 | 申报单位 |\n| --- | --- | --- |\n"),
                    (i, found) => $"| {i} | {found.Title} | {found.Institution} |");
                break;
            case Layout.InstitutionFirst:
                WriteRows(text, (i, found) => $"{i}、{found.Institution}：{found.Title}");
                break;
            default:
                WriteRows(text, (i, found) => $"{i}、{found.Title}（{found.Institution}）");
                break;
        }
    }

    private void WriteHeadings(StringBuilder text)
    {
        for (var i = 0; i < Series.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Numerals.Of(i + 1)}、“{Series[i].Name}”\n");
            for (var j = 0; j < Series[i].Awards.Count; j++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{j + 1}、{Series[i].Awards[j].Name}\n")
                    .AppendJoin("", Series[i].Awards[j].Cases.Select(found => $"《{found.Title}》\n{found.Body}\n"));
            }
        }
    }

    private void WriteRows(StringBuilder text, Func<int, ModelCase, string> row) =>
        text.AppendJoin("", Cases.Select((entry, i) => row(i + 1, entry.Case) + "\n"));
}
