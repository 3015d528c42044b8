using System.Globalization;
using System.IO.Compression;
using System.Text;
using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Tests.Reading.Pdf;

/// <summary>A PDF made of the objects given, and how it is read. Objects 1 to 3 are the catalog and two fonts.</summary>
internal static class PdfFile
{
    public const int FirstPage = 5;

    private const string Fonts = "/Resources<</Font<</F 2 0 R/B 3 0 R>>{0}>>";

    /// <summary>A PDF whose pages show what is drawn.</summary>
    public static byte[] OfPages(params string[] contents)
    {
        var objects = new List<string> { Kids(contents.Length) };
        foreach (var content in contents)
        {
            objects.Add(Page("", FirstPage + objects.Count));
            objects.Add(Stream(content));
        }

        return Make([.. objects]);
    }

    /// <summary>A PDF whose objects from the fourth, the root of the page tree, are given.</summary>
    public static byte[] Make(params string[] objects) => MakeWith("<</Type/Catalog/Pages 4 0 R>>", "", objects);

    public static byte[] MakeWith(string catalog, string trailer, params string[] objects)
    {
        var bytes = new MemoryStream();
        var offsets = new List<long>();
        Write(bytes, "%PDF-1.7\n");
        foreach (var (content, i) in new[] { catalog, Font("STSong-Light"), Font("STSong-Bold") }
            .Concat(objects).Select((content, i) => (content, i)))
        {
            offsets.Add(bytes.Position);
            Write(bytes, $"{i + 1} 0 obj\n{content}\nendobj\n");
        }

        var xref = bytes.Position;
        Write(bytes, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => Write(bytes, $"{offset:0000000000} 00000 n \n"));
        Write(bytes, $"trailer\n<</Size {offsets.Count + 1}/Root 1 0 R{trailer}>>\nstartxref\n{xref}\n%%EOF");
        return bytes.ToArray();
    }

    public static string Kids(int count) => $"<</Type/Pages/Count {count}/Kids["
        + string.Concat(Enumerable.Range(0, count).Select(i => $"{FirstPage + (i * 2)} 0 R ")) + "]>>";

    public static string Page(string resources, int content) =>
        $"<</Type/Page/Parent 4 0 R/MediaBox[0 0 600 800]/Contents {content} 0 R"
        + Fonts.Replace("{0}", resources, StringComparison.Ordinal) + ">>";

    public static string Stream(string content, string entries = "") =>
        $"<</Length {Encoding.Latin1.GetByteCount(content)}{entries}>>stream\n{content}\nendstream";

    public static string Deflated(string content, string entries = "") => Deflated(Encoding.Latin1.GetBytes(content), entries);

    public static string Deflated(byte[] content, string entries = "")
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zlib.Write(content);
        }

        return Stream(Encoding.Latin1.GetString(packed.ToArray()), "/Filter/FlateDecode" + entries);
    }

    /// <summary>Draws a line of text.</summary>
    public static string Text(double x, double y, string text, double size = 10, string font = "F") => string.Create(
        CultureInfo.InvariantCulture,
        $"BT /{font} {size} Tf 1 0 0 1 {x} {y} Tm <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET\n");

    /// <summary>Draws lines of text from the top, 15 points apart.</summary>
    public static string Column(double x, double y, params string[] lines) =>
        string.Concat(lines.Select((line, i) => Text(x, y - (i * 15), line)));

    public static ArticleText Read(byte[] bytes)
    {
        Assert.True(ArticleReader.TryRead(bytes, out var article, out var rejected), rejected?.Message);
        return article;
    }

    public static void AssertRejected(string code, byte[] bytes)
    {
        Assert.False(ArticleReader.TryRead(bytes, out _, out var rejected));
        Assert.Equal(code, rejected.Code);
        Assert.EndsWith(".", rejected.Message, StringComparison.Ordinal);
    }

    private static string Font(string name) => $"""
        <</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font
        /Subtype/CIDFontType0/BaseFont/{name}/DW 1000/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>
        /FontDescriptor<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0
        /Ascent 900/Descent -200/CapHeight 700/StemV 80>>>>]>>
        """;

    private static void Write(MemoryStream bytes, string text) => bytes.Write(Encoding.Latin1.GetBytes(text));
}
