using CasePipeline.Extraction.Announcements;
using static CasePipeline.Extraction.Tests.Reading.Word.WordDocument;

namespace CasePipeline.Extraction.Tests.Reading.Word;

public class WordTableTests
{
    [Fact]
    public void Reads_A_Table_By_Rows_And_Columns()
    {
        var article = Read(Paragraph("前") + Table(Row(Cell("序号"), Cell("机构")), Row(Cell("1"), Cell("东屿"))) + Paragraph("后"));

        Assert.Equal("前\n序号\t机构\n1\t东屿\n后", article.Text);
        Assert.Equal(["1", "东屿"], CellsOf(article.Text, article.Lines[2].Row!.Cells));
    }

    [Fact]
    public void Gives_A_Merged_Cell_To_Every_Row_And_Column()
    {
        var article = Read(Table(
            Row(Cell("系列", """<w:vMerge w:val="restart"/>"""), Cell("甲"), Cell("一")),
            Row(Cell("", "<w:vMerge/>"), Cell("乙丙", """<w:gridSpan w:val="2"/>""")),
            Row(Cell("", "<w:vMerge/>"), Cell("丁"), Cell("二"))));

        Assert.Equal("系列\t甲\t一\n乙丙\n丁\t二", article.Text);
        Assert.Equal(["系列", "乙丙", "乙丙"], CellsOf(article.Text, article.Lines[1].Row!.Cells));
        Assert.Equal(["系列", "丁", "二"], CellsOf(article.Text, article.Lines[2].Row!.Cells));
    }

    [Fact]
    public void Flattens_A_Table_Within_A_Cell_And_Leaves_Out_A_Deleted_Row()
    {
        var inner = Table(Row(Cell("内"), Cell("层")));
        var deleted = $"<w:tr><w:trPr><w:del/></w:trPr>{Cell("删")}{Cell("除")}</w:tr>";

        var article = Read(Table(Row(Cell("甲"), $"<w:tc>{Paragraph("乙")}{inner}{Paragraph("丙")}</w:tc>"), deleted));

        Assert.Equal("甲\t乙 内 层 丙", article.Text);
    }

    [Fact]
    public void Reads_A_Table_That_Only_Lays_Out_The_Page_As_Lines()
    {
        var inner = Table(Row(Cell("丙"), Cell("丁")));

        var article = Read(Table(Row($"<w:tc>{Paragraph("甲")}{Paragraph("乙")}{inner}</w:tc>")));

        Assert.Equal("甲\n乙\n丙\t丁", article.Text);
        Assert.Equal([false, false, true], article.Lines.Select(line => line.Row is not null));
    }

    private static IEnumerable<string> CellsOf(string text, IReadOnlyList<TextSpan> cells) =>
        cells.Select(cell => text.Substring(cell.Start, cell.Length));

    private static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static string Cell(string text, string properties = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";
}
