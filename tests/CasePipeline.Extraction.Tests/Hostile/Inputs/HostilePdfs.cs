using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CasePipeline.Extraction.Tests.Hostile.Inputs;

/// <summary>PDFs: pages and forms that hold themselves, claims of a thousand million objects, deep arrays.</summary>
internal sealed class HostilePdfs(HostileSize size)
{
    private const string Catalog = "<< /Type /Catalog /Pages 2 0 R >>";
    private const string Pages = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    private const string Font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    private const string Shown = "BT /F1 12 Tf 72 700 Td (A) Tj ET ";

    private const string Page = """
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
        /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> >>
        """;

    private static readonly string[] Operators =
    [
        "q ", "Q ", "BT ", "ET ", "[", "<< ", "( ", "<", "/A ", "1 ", "/X Do ", "BI ID EI ", "/A BMC ", "(A) Tj ",
        "T* ", "0 0 m ", "1 0 0 1 0 0 cm ",
        "9e30 0 0 9e30 0 0 cm ", "-", "0 0 1 1 re S ", "(A) ' ", "[(A) -9999999] TJ ", "/F1 1e30 Tf ", "% \n",
    ];

    public IEnumerable<HostileInput> All =>
    [
        new("pdf: pages that hold themselves", () => Write(Catalog, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>")),
        new("pdf: pages that hold their parent", () => Write(
            Catalog, "<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 4 >>",
                "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 4 /Parent 2 0 R >>")),
        new("pdf: pages of doubling width", () => Write([Catalog, .. Doubling()])),
        new("pdf: many pages within pages",
            () => Write(
                [Catalog, .. Enumerable.Range(3, size.Many).Select(i => $"<< /Type /Pages /Kids [{i} 0 R] /Count 1 >>"),
                Page])),
        new("pdf: many pages",
            () => Write(
                [Catalog, $"<< /Type /Pages /Count {size.Many} /Kids [{Repeated.Times("3 0 R ", size.Many)}] >>", Page,
                Content(Shown), Font])),
        new("pdf: a page's own form within itself", () => Form("/X Do", "/X 6 0 R")),
        new("pdf: a form that doubles itself",
            () => Write([Catalog, Pages, Page, Content("/X Do"), Font, .. DoublingForms()])),
        new("pdf: an object that is a reference to itself", () => Write("1 0 R", "2 0 R")),
        new("pdf: a length that is its own stream",
            () => Write(Catalog, Pages, Page, "<< /Length 4 0 R >>\nstream\nBT ET\nendstream")),
        new("pdf: resources that are their page",
            () => Write(
                Catalog, Pages, Page.Replace("<< /Font", "3 0 R /A << /Font", StringComparison.Ordinal),
                Content(Shown))),
        new("pdf: fonts that are their descendants",
            () => WithFont("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [5 0 R] >>")),
        new("pdf: a character map that uses itself",
            () => WithFont(
                "<< /Type /Font /Subtype /Type0 /Encoding 6 0 R /ToUnicode 6 0 R /DescendantFonts [7 0 R] >>",
            Stream("/UseCMap 6 0 R", "/A usecmap 1 beginbfrange <0000> <FFFFFFFF> <0000> endbfrange"), Font)),
        new("pdf: a character map of all ranges",
            () => WithFont(
                "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [7 0 R] >>",
            Stream("", $"100 beginbfrange {Repeated.Times("<00000000> <7FFFFFFF> <4E00> ", 100)} endbfrange"), Font)),
        new("pdf: a character map of codes of different lengths",
            () => WithCharacterMap("1 beginbfrange <0000000000> <FF> <4E00> endbfrange")),
        new("pdf: a character map of high codes",
            () => WithCharacterMap("1 beginbfrange <80000000> <FFFFFFFF> <4E00> endbfrange")),
        new("pdf: a character map of dictionaries", () => WithCharacterMap(Repeated.Times("<< ", 120))),
        new("pdf: a character map of arrays", () => WithCharacterMap(Repeated.Times("[ ", 120))),
        new("pdf: widths of 1e9 glyphs",
            () => WithFont("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [6 0 R] >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /W [0 1000000000 500] >>")),
        new("pdf: widths of glyphs beyond all numbers",
            () => WithFont("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [6 0 R] >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /W [1 [9 9] 99999999999999999999 99999999999999999999 "
            + "99999999999999999999 99999999999999999999 3 9 500] >>")),
        new("pdf: a simple font of 1e9 characters",
            () => WithFont(
                "<< /Type /Font /Subtype /TrueType /BaseFont /A /FirstChar 0 /LastChar 2147483647 /Widths [1] >>")),
        new("pdf: 1e9 objects in its table",
            () => Tail("xref\n0 1000000000\n0000000000 65535 f \n", "/Size 1000000000")),
        new("pdf: a table from 2147483647",
            () => Tail("xref\n2147483647 2147483647\n0000000000 00000 n \n", "/Size 2147483647")),
        new("pdf: tables in a ring", () => Tail("xref\n0 1\n0000000000 65535 f \n", "/Size 3 /Prev 9")),
        new("pdf: 1e9 objects in a stream", () => Packed("/Type /ObjStm /N 1000000000 /First 1000000000", "1 0 2 10 ")),
        new("pdf: object streams in a ring", () => Packed("/Type /ObjStm /N 1 /First 4 /Extends 6 0 R", "6 0 null")),
        new("pdf: a table stream of 1e9 objects",
            () => Packed("/Type /XRef /W [1 8 8] /Size 1000000000 /Index [0 1000000000]", "")),
        new("pdf: a swelling stream",
            () => Write([Catalog, Pages, Page, Flate("", new string(' ', size.Huge / 5)), Font])),
        new("pdf: a stream packed 8 times",
            () => Write(
                [Catalog, Pages, Page, Stream("/Filter [" + Repeated.Times("/FlateDecode ", 8) + "]", "x"), Font])),
        new("pdf: a stream of many filters",
            () => Write(
                [Catalog, Pages, Page, Stream("/Filter [" + Repeated.Times("/ASCIIHexDecode ", size.Many) + "]", "41>"),
                Font])),
        new("pdf: a predictor of 1e9 columns",
            () => Write(
                [Catalog, Pages, Page, Flate("/DecodeParms << /Predictor 15 /Columns 1000000000 /Colors 32 >>", Shown),
                Font])),
        new("pdf: swelling run lengths",
            () => Write(
                [Catalog, Pages, Page, Stream("/Filter /RunLengthDecode", Repeated.Times("\u0081 ", size.Long / 40)), Font])),
        new("pdf: zeros of base 85",
            () => Write(
                [Catalog, Pages, Page, Stream("/Filter /ASCII85Decode", Repeated.Times("z", size.Long / 6)), Font])),
        new("pdf: an image of 1e9 by 1e9",
            () => Form(Shown, "", "/Subtype /Image /Width 1000000000 /Height 1000000000 /BitsPerComponent 8")),
        new("pdf: many %PDF-", () => Repeated.Fill(size.Long / 30, "", "%PDF-1.7\n")),
        new("pdf: many obj", () => Repeated.Fill(size.Long / 30, "%PDF-1.7\n", "1 0 obj\n")),
        new("pdf: many startxref", () => Repeated.Fill(size.Long / 30, "%PDF-1.7\n", "startxref\n9\n%%EOF\n")),
        new("pdf: spaces", () => Repeated.Fill(size.Long, "%PDF-1.7\n", " ")),
        new("pdf: nothing but digits", () => Repeated.Fill(size.Long, "%PDF-1.7\n", "1")),
        new("pdf: nothing but trailers", () => Repeated.Fill(size.Long, "%PDF-1.7\n", "trailer<<")),
        new("pdf: many empty objects", () => Repeated.Fill(size.Long / 6, "%PDF-1.7\n", "1 0 obj<<>>endobj ")),
        .. Deep("[", "]"), .. Deep("<< /A ", " >>"), .. Deep("( ", ")"), .. Deep("<", ">"),
        .. Operators.SelectMany(Contents),
    ];

    private HostileInput[] Deep(string open, string close)
    {
        var opened = Repeated.Times(open, size.Many);
        var value = opened + Repeated.Times(close, size.Many);
        return
        [
            new($"pdf: many {open}{close} in an object", () => Write(Catalog, Pages, Page, Content(Shown), value)),
            new($"pdf: many {open} in the catalog",
                () => Write($"<< /Type /Catalog /Pages 2 0 R /A {opened}", Pages)),
            new($"pdf: many {open}{close} in a page", () => Write(Catalog, Pages, $"<< /Type /Page /A {value} >>")),
        ];
    }

    private IEnumerable<HostileInput> Contents(string part) =>
    [
        new($"pdf: many {part.Trim()}", () => Form(Shown + Repeated.Times(part, size.Many) + Shown, "")),
        new($"pdf: a stream of {part.Trim()} packed",
            () => Write(Catalog, Pages, Page, Flate("", Shown + Repeated.Times(part, size.Long / 3 / part.Length)), Font)),
    ];

    private static IEnumerable<string> Doubling() => Enumerable.Range(3, 40)
        .Select(i => $"<< /Type /Pages /Kids [{i} 0 R {i} 0 R] /Count 1 >>").Append(Page);

    private static IEnumerable<string> DoublingForms() => Enumerable.Range(7, 40).Select(i => Stream(
        $"/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X {i} 0 R >> >>", "/X Do /X Do"))
        .Append(Stream("/Type /XObject /Subtype /Form /BBox [0 0 1 1]", Shown));

    private static byte[] Form(
        string content, string resources, string kind = "/Subtype /Form /BBox [0 0 1 1]") => Write(
        Catalog, Pages, Page, Content(content), Font,
        Stream($"/Type /XObject {kind} /Resources << /XObject << {resources} >> >>", "/X Do /X Do"));

    private static byte[] WithFont(params IEnumerable<string> font) =>
        Write([Catalog, Pages, Page, Content(Shown), .. font]);

    private static byte[] WithCharacterMap(string map) => WithFont(
        "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [7 0 R] >>",
        Stream("", map),
        Font);

    private static byte[] Tail(string table, string trailer)
    {
        var objects = $"1 0 obj\n{Catalog}\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n";
        return Latin1($"%PDF-1.7\n{table}trailer\n<< {trailer} /Root 1 0 R >>\n{objects}startxref\n9\n%%EOF");
    }

    private static byte[] Packed(string entries, string content) => Latin1(
        $"%PDF-1.7\n6 0 obj\n{Flate(entries + " /Root 1 0 R", content)}\nendobj\n1 0 obj\n{Catalog}\nendobj\n"
        + "startxref\n9\n%%EOF");

    private static string Content(string content) => Stream("", content);

    private static string Stream(string entries, string content) =>
        $"<< {entries} /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static string Flate(string entries, string content)
    {
        using var bytes = new MemoryStream();
        using (var pack = new ZLibStream(bytes, CompressionLevel.Fastest))
        {
            pack.Write(Latin1(content));
        }

        return Stream($"/Filter /FlateDecode {entries}", Encoding.Latin1.GetString(bytes.ToArray()));
    }

    private static byte[] Write(params IEnumerable<string> objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder();
        var count = 1;
        foreach (var text in objects)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{count++} 0 obj\n{text}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {count}\n0000000000 65535 f \n").Append(table)
            .Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {count} /Root 1 0 R >>\n")
            .Append(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n");
        return Latin1(file.ToString());
    }

    private static byte[] Latin1(string text) => Encoding.Latin1.GetBytes(text);
}
