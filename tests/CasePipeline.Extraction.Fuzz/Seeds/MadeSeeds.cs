using System.Text;

namespace CasePipeline.Extraction.Fuzz.Seeds;

/// <summary>Small documents with what the samples lack: tables, lists, fields, forms within a page.</summary>
internal static class MadeSeeds
{
    public const string MarkdownTable = """
        ---
        title: 澜田农信4个案例入选
        author: 澜田农信
        date: 2032-05-06
        ---
        # 澜田农信4个案例入选2032年服务创新案例

        ## 一、服务创新系列

        | 序号 | 案例名称 | 申报单位 |
        |:----:|---------|---------:|
        | 1 | 《“渔光贷”照亮码头》 | 澜田农商银行 |
        | 2 | **一站办结** | 澜溪农信联社 |

        1. 2032服务年度案例
           - 《流动柜台》（澜浦农商银行）
           > 澜浦农商银行推出[产品](https://example.invalid)。一是建档12户；二是授信3.5亿元。
        2. 2032科技年度案例

        ```
        机构：澜岸农商银行
        案例：数字渔港
        ```
        """;

    public const string Html = """
        <!doctype html><html lang="zh"><head><meta charset="utf-8"><title>澜田农信4个案例入选_新闻</title>
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"澜田农信4个案例入选",
        "datePublished":"2032-05-06","author":{"name":"澜田农信"}}</script></head>
        <body><nav><ul><li><a href="/">首页</a></ul></nav><div class="article"><h1>澜田农信4个案例入选</h1>
        <table border=1><caption>名单</caption><tr><th>序号<th>案例名称<th>申报单位</tr>
        <tr><td rowspan=2>1<td>《渔光贷》<td>澜田农商银行</tr><tr><td colspan="2">一站办结 澜溪农信联社</tr></table>
        <ol start="3" type="i"><li value=7>《流动柜台》（澜浦农商银行）<p>一是建档12户；二是授信3.5亿元。</p>
        <ul><li>甲<li>乙</ul></ol><pre>机构：澜岸农商银行
        案例：数字渔港</pre><div style="display:none">隐藏</div><ruby>汉<rt>han</rt></ruby>&nbsp;&#x4E00;<br>供稿</div>
        <footer>澜田</footer></body></html>
        """;

    private const string Names = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        """;

    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    public static IReadOnlyList<WordPart> Word { get; } =
    [
        Part("[Content_Types].xml", $"""
            <Types xmlns="{Package}/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml" ContentType="{Kinds}.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="{Kinds}.styles+xml"/>
            <Override PartName="/word/numbering.xml" ContentType="{Kinds}.numbering+xml"/></Types>
            """),
        Part("_rels/.rels", $"""
            <Relationships xmlns="{Package}/relationships">
            <Relationship Id="r1" Type="{Types}/officeDocument" Target="word/document.xml"/></Relationships>
            """),
        Part("word/_rels/document.xml.rels", $"""
            <Relationships xmlns="{Package}/relationships">
            <Relationship Id="r1" Type="{Types}/styles" Target="styles.xml"/>
            <Relationship Id="r2" Type="{Types}/numbering" Target="/word/numbering.xml"/>
            <Relationship Id="r3" Type="{Types}/hyperlink" Target="https://example.invalid/" TargetMode="External"/>
            </Relationships>
            """),
        Part("word/styles.xml", $"""
            <w:styles {Names}><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/>
            <w:basedOn w:val="N"/>
            <w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="N"><w:name w:val="Normal"/></w:style></w:styles>
            """),
        Part("word/numbering.xml", $"""
            <w:numbering {Names}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>
            <w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="3"/>
            <w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="2"/>
            </w:lvlOverride></w:num></w:numbering>
            """),
        Part("word/document.xml", $"""
            <w:document {Names}><w:body><w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>服务创新系列</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>2032服务年度案例</w:t>
            </w:r></w:p><w:p><w:ins><w:r><w:t>《渔光贷》</w:t></w:r></w:ins>
            <w:del><w:r><w:delText>旧</w:delText></w:r></w:del>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t><w:tab/><w:br/></w:r>
            <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/>
            <w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>案例名称</w:t></w:r></w:p></w:tc>
            <w:tc><w:p><w:r><w:t>申报单位</w:t>
            </w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r>
            <w:sym w:font="Wingdings" w:char="F0FC"/><w:t>澜田农商银行</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:sdt><w:sdtContent><w:p><w:r><w:t>澜田农商银行授信3.5亿元。</w:t></w:r></w:p></w:sdtContent></w:sdt>
            <mc:AlternateContent><mc:Choice Requires="wps"><w:p/></mc:Choice>
            <mc:Fallback><w:p><w:r><w:t>框</w:t></w:r></w:p>
            </mc:Fallback></mc:AlternateContent></w:body></w:document>
            """),
    ];

    public static IReadOnlyList<PdfPart> Pdf { get; } =
    [
        new(1, "<< /Type /Catalog /Pages 2 0 R >>"),
        new(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
        new(3, """
            << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Rotate 0
            /Resources << /Font << /F1 5 0 R >> /XObject << /X1 9 0 R >> >> >>
            """),
        new(4, Stream("", PdfContent)),
        new(5, """
            << /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R]
            /ToUnicode 8 0 R >>
            """),
        new(6, """
            << /Type /Font /Subtype /CIDFontType2 /BaseFont /A /FontDescriptor 7 0 R /DW 1000
            /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [1 [1000 1000] 3 9 500] >>
            """),
        new(7, """
            << /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 -200 1000 900] /Ascent 900 /Descent -200
            /ItalicAngle 0 /CapHeight 700 /StemV 80 >>
            """),
        new(8, Stream("", PdfCharacters)),
        new(9, Stream(
            "/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << /Font << /F1 5 0 R >> >>",
            "BT /F1 9 Tf 10 20 Td <00010002> Tj ET")),
    ];

    private const string PdfContent = """
        BT /F1 12 Tf 14 TL 72 760 Td
        <002F0031001900150004000F002B00140018003800040002000500040022002A001E001C0028002B0014> Tj T*
        <000E000A0008002A001E001C00280034001B0009> Tj T*
        <000C0008002D0017003700090030001200320021000D> Tj T*
        <002F003100190020003900360027001A0011001F000B000E00290024002C000300040025003A0010002900260015000500010006
        00130016000B> Tj T*
        <0003000A0004000200050004002A001E00220023002B0014> Tj T*
        <002F002E0019002000390036> Tj 200 0 Td <000E0033001D0035> Tj -200 -14 Td
        ET q 1 0 0 1 10 10 cm 0 0 200 20 re S Q /X1 Do
        """;

    private const string PdfCharacters = """
        /CIDInit /ProcSet findresource begin 12 dict begin begincmap
        /CMapName /A def /CMapType 2 def
        1 begincodespacerange <0000> <FFFF> endcodespacerange
        58 beginbfchar
        <0001> <002E> <0002> <0030> <0003> <0031> <0004> <0032> <0005> <0033> <0006> <0035>
        <0007> <007C> <0008> <201C> <0009> <201D> <000A> <3001> <000B> <3002> <000C> <300A>
        <000D> <300B> <000E> <4E00> <000F> <4E2A> <0010> <4E8C> <0011> <4EA7> <0012> <4EAE>
        <0013> <4EBF> <0014> <4F8B> <0015> <4FE1> <0016> <5143> <0017> <5149> <0018> <5165>
        <0019> <519C> <001A> <51FA> <001B> <5217> <001C> <521B> <001D> <529E> <001E> <52A1>
        <001F> <54C1> <0020> <5546> <0021> <5934> <0022> <5E74> <0023> <5EA6> <0024> <5EFA>
        <0025> <6237> <0026> <6388> <0027> <63A8> <0028> <65B0> <0029> <662F> <002A> <670D>
        <002B> <6848> <002C> <6863> <002D> <6E14> <002E> <6EAA> <002F> <6F9C> <0030> <7167>
        <0031> <7530> <0032> <7801> <0033> <7AD9> <0034> <7CFB> <0035> <7ED3> <0036> <884C>
        <0037> <8D37> <0038> <9009> <0039> <94F6> <003A> <FF1B>
        endbfchar
        1 beginbfrange <0F00> <0F20> <4E00> endbfrange
        endcmap end end
        """;

    private static WordPart Part(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static string Stream(string entries, string content) =>
        $"<< {entries} /Length 0 >>\nstream\n{content}\nendstream";
}
