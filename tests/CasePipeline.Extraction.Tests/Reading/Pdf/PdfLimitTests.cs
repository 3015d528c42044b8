using System.Text;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Testing;
using static CasePipeline.Extraction.Tests.Reading.Pdf.PdfFile;

namespace CasePipeline.Extraction.Tests.Reading.Pdf;

/// <summary>Documents made to take a reader's time, memory or stack. A stack that overflows ends the test run.</summary>
public class PdfLimitTests
{
    private static readonly string Shown = Text(100, 700, "甲");

    [Theory]
    [InlineData("[", "]")]
    [InlineData("<</A ", ">>")]
    public void Survives_Deep_Nesting(string open, string close)
    {
        var nested = string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000));

        AssertRead(Make(Kids(1).Replace("/Count", $"/X {nested}/Count", StringComparison.Ordinal), Page("", 6), Stream(Shown)));
        AssertRead(Make(Kids(1), Page("", 6), Stream(Shown + nested + " Tj")));
    }

    [Fact]
    public void Rejects_A_Ring_Of_More_Page_Groups_Than_Are_Remembered()
    {
        var ring = Enumerable.Range(0, 1_500).Select(i => $"<</Type/Pages/Kids[{4 + ((i + 1) % 1_500)} 0 R]>>");

        AssertRejected(RejectionCodes.TooLarge, Make([.. ring]));
    }

    [Fact]
    public void Rejects_A_Ring_Whose_Names_Are_Disguised()
    {
        var ring = Enumerable.Range(0, 1_500).Select(i => $"<</Type/Pages/K#69ds[{4 + ((i + 1) % 1_500)} 0 R]>>");

        AssertRejected(RejectionCodes.TooLarge, Make([.. ring]));
    }

    [Fact]
    public void Survives_A_Small_Ring_Of_Page_Groups() =>
        AssertRead(Make("<</Type/Pages/Kids[5 0 R]>>", "<</Type/Pages/Kids[4 0 R 5 0 R]>>"));

    [Fact]
    public void Survives_A_Ring_Of_Named_Places() => AssertRead(MakeWith(
        "<</Type/Catalog/Pages 4 0 R/Names<</Dests 7 0 R>>>>",
        "",
        Kids(1), Page("", 6), Stream(Shown), "<</Kids[7 0 R]>>"));

    [Fact]
    public void Survives_Drawings_That_Draw_Each_Other()
    {
        static string Form(string other) => Stream(
            Shown + "/X Do /X Do", $"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X {other} 0 R>>>>");

        AssertRead(Make(Kids(1), Page("/XObject<</X 7 0 R>>", 6), Stream("/X Do"), Form("8"), Form("7")));
    }

    [Fact]
    public void Rejects_Too_Many_Pages() => AssertRejected(
        RejectionCodes.TooLarge,
        Make([$"<</Type/Pages/Kids[{string.Concat(Enumerable.Repeat("5 0 R ", 2_001))}]>>", Page("", 6), Stream(Shown)]));

    [Fact]
    public void Rejects_Groups_That_Share_A_Long_List()
    {
        var list = $"[{string.Concat(Enumerable.Repeat("5 0 R ", 10_000))}]";

        AssertRejected(
            RejectionCodes.TooLarge,
            Make(["<</Type/Pages/Kids 5 0 R>>", list, .. Enumerable.Repeat("<</Type/Pages/Kids 5 0 R>>", 20)]));
    }

    [Fact]
    public void Rejects_A_Page_Of_Too_Many_Characters() => AssertRejected(
        RejectionCodes.TooLarge,
        Make(Kids(1), Page("", 6), Deflated(Text(100, 700, new string('甲', 100_001)))));

    [Fact]
    public void Rejects_A_Stream_That_Unpacks_To_Too_Much()
    {
        var bomb = Deflated(new byte[300 * 1024 * 1024]);

        AssertRejected(RejectionCodes.TooLarge, Make(Kids(1), Page("", 6), bomb));
    }

    [Theory]
    [InlineData("/LZWDecode")]
    [InlineData("/RunLengthDecode")]
    public void Rejects_A_Stream_That_Could_Unpack_To_Too_Much(string filter) => AssertRejected(
        RejectionCodes.TooLarge,
        Make(Kids(1), Page("", 6), Stream(new string('\x80', 3 * 1024 * 1024), $"/Filter{filter}")));

    [Fact]
    public void Rejects_A_Page_Of_Too_Many_Operations() =>
        AssertRejected(RejectionCodes.TooLarge, Make(Kids(1), Page("", 6), Deflated(Repeat("q ", 3_000_000))));

    [Fact]
    public void Rejects_Too_Deep_States() =>
        AssertRejected(RejectionCodes.TooLarge, Make(Kids(1), Page("", 6), Deflated(Repeat("q ", 300))));

    [Theory]
    [InlineData("<00000000> <FFFFFFFF> <0041>")]
    [InlineData("%<00>\n<00000000> <FFFFFFFF> <0041>")]
    public void Rejects_A_Map_Of_Too_Many_Characters(string range) => AssertRejected(
        RejectionCodes.TooLarge,
        WithFont("/ToUnicode 8 0 R", "", Stream($"1 beginbfrange {range} endbfrange")));

    [Theory]
    [InlineData("/W[0 2000000000 500]")]
    [InlineData("/W2[0 2000000000 500 500 500]")]
    public void Rejects_Widths_Of_Too_Many_Characters(string widths) =>
        AssertRejected(RejectionCodes.TooLarge, WithFont("", widths, "null"));

    [Theory]
    [InlineData("<</Type/XRef/Size 2000000000/W[1 2 1]/Root 1 0 R/Length 4>>stream\nabcd\nendstream")]
    [InlineData("<</Type/XRef/Size 5/Index[0 2000000000]/W[1 2 1]/Root 1 0 R/Length 4>>stream\nabcd\nendstream")]
    [InlineData("<</Type/ObjStm/N 2000000000/First 4/Length 4>>stream\n1 0 \nendstream")]
    public void Rejects_Claims_Of_Too_Many_Objects(string stream)
    {
        var bytes = Encoding.Latin1.GetBytes($"%PDF-1.7\n1 0 obj\n{stream}\nendobj\nstartxref\n9\n%%EOF");

        AssertRejected(RejectionCodes.TooLarge, bytes);
    }

    [Fact]
    public void Does_Not_Search_The_File_Again_And_Again()
    {
        var kids = string.Concat(Enumerable.Range(5, 1_000).Select(i => $"{i} 0 R "));
        var whole = Encoding.Latin1.GetString(Make(
            [$"<</Type/Pages/Kids[{kids}]>>", .. Enumerable.Range(0, 1_000).Select(i => $"({new string('x', 5_000)})")]));
        var misplaced = whole.Replace(" 00000 n", " 00001 n", StringComparison.Ordinal);

        ArticleReader.TryRead(Encoding.Latin1.GetBytes(misplaced), out _, out _);
    }

    [Fact]
    public void Never_Throws_On_Truncated_Or_Changed_Bytes()
    {
        var sample = File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "forms", "02-数字服务案例.pdf"));
        var random = new Random(20240520);
        for (var i = 0; i < 150; i++)
        {
            var changed = sample[..random.Next(5, sample.Length)];
            ArticleReader.TryRead(changed, out _, out _);

            changed = [.. sample];
            for (var j = 0; j < 20; j++)
            {
                changed[random.Next(5, changed.Length)] = (byte)random.Next(256);
            }

            ArticleReader.TryRead(changed, out _, out _);
        }
    }

    private static byte[] WithFont(string entries, string descendantEntries, string other) => Make(
        Kids(1),
        Page("", 6).Replace("/F 2 0 R", "/F 7 0 R", StringComparison.Ordinal),
        Stream(Shown),
        $"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H{entries}/DescendantFonts[<</Type/Font"
            + "/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            + $"{descendantEntries}>>]>>",
        other);

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static void AssertRead(byte[] bytes)
    {
        var isRead = ArticleReader.TryRead(bytes, out var article, out var rejected);

        Assert.Equal(isRead, article is not null);
        Assert.Equal(!isRead, rejected is not null);
    }
}
