using System.Text;

namespace CasePipeline.Extraction.Tests.Hostile.Inputs;

/// <summary>Plain text and Markdown: long lines, marks without end, halves of characters.</summary>
internal sealed class HostileTexts(HostileSize size)
{
    private const string Heading = "海州农信案例获奖\n一、渔港服务系列\n1、2031沿海普惠服务年度案例\n《潮汐案例》\n";

    private static readonly string[] LineParts =
    [
        "渔港开出流动柜台，服务渔民。", "《", "》", "《潮》", "“", "”", "1", "1,", "1.", "１，", "一是", "；二是", "|", "|甲", "\t", "\t甲", " ",
        "　",
        "  甲", "第", "第1", "：", ":", "A银行：", "甲农商银行、", "（", "(", "【", "（甲）", "近5万元", "3~5", "年", "2024年", "、", "，", "。",
        "/", "-", "—", "案例", "等", "万", "亿", "%", "供稿", "机构：甲", "一、", "(一)", "①", "#", "*", ">", "[", "`", "<", "&",
        "\\", "_", "!",
        "甲\u0301", "\u200B", "\U00020BB7", "\uFEFF",
    ];

    private static readonly string[] Marks =
    [
        "[", "]", "![", "*", "**", "*a ", "_", "`", "``a", "> ", ">", "- ", "* ", "1. ", "#", "~", "|", "|-", "<",
        "<a ", "</a>", "<!--", "&",
        "&amp", "\\", "(", "[a](", "[a]: b\n", "[^1]: b\n", "    ", "\t", "- \n", "```\n", "---\n", "a\n===\n",
        "|a\n|-\n", "> - ", "$", "^", "~~",
        "==", "++", "\"", ":::\n", "{", "{.a}", "http://", "www.", "a@b.c ",
    ];

    public IEnumerable<HostileInput> All =>
    [
        .. LineParts.SelectMany(Lines),
        .. Marks.SelectMany(Markdown),
        new("many lines", () => Repeated.Fill(size.Long, "", "甲\n")),
        new("lines that are all headings", () => Repeated.Fill(size.Long, "", "一、渔港服务系列\n")),
        new("lines that are all titles", () => Repeated.Fill(size.Long, "", "《潮汐案例》\n")),
        new("lines that are all rows", () => Repeated.Fill(size.Long, "序号\t案例\t单位\n", "1\t潮汐\t甲银行\n")),
        new("lines that are all labels", () => Repeated.Fill(size.Long, "", "案例名称：潮汐\n申报单位：甲银行\n")),
        new("lines that are all hosts", () => Repeated.Fill(size.Long, "海州案例评选揭晓\n", "主办：海州渔业协会\n")),
        new("lines that are all juries", () => Repeated.Fill(size.Long, Heading, "评委名单\n沈知白　海州大学\n")),
        new("lines that are all columns", () => Repeated.Fill(size.Long, Heading, "东屿村      西礁社区\n")),
        new("lines that are all places", () => Repeated.Fill(size.Long, Heading, "第一名 潮汐 / 东屿银行\n")),
        new("lines that are all second lines", () => Repeated.Fill(size.Long, Heading, "潮汐\n——潮汐案例\n")),
        new("lines that are all page numbers", () => Repeated.Fill(size.Long, "", "第 1 页\n")),
        new("lines that are all points", () => Repeated.Fill(size.Long, Heading, "一是甲；\n二是乙。\n")),
        new("sections within sections", () => Encoding.UTF8.GetBytes(Nested())),
        new("halves of characters, UTF-16", () => [0xFF, 0xFE, .. Repeated.Fill(size.Long, "", "\u3D42")]),
        new("UTF-16 of high surrogates", () => [0xFF, 0xFE, .. Enumerable.Repeat((byte)0xD8, size.Long)]),
        new("bytes of no charset", () => [.. Enumerable.Repeat((byte)0xFF, size.Long)]),
        new("bytes of half a GB18030 character", () => [.. Enumerable.Repeat((byte)0x81, size.Long)]),
        new("UTF-8 longer than needed", () => Repeated.Fill(size.Long, "甲", "é")[..^1]),
        new("a long front matter", () => Repeated.Fill(size.Long, "---\ntitle: ", "甲")),
        new("front matter of brackets", () => Repeated.Fill(size.Many, "---\ntitle: ", "[")),
        new("front matter of closed brackets", () => [.. Repeated.Fill(size.Many, "---\ntitle: ", "["), .. "\n---\n甲"u8]),
        new("front matter of anchors", () => Encoding.UTF8.GetBytes($"---\n{Anchors()}---\n# 甲\n")),
        new("front matter that is deep", () => Encoding.UTF8.GetBytes($"---\n{Deep()}---\n# 甲\n")),
    ];

    private IEnumerable<HostileInput> Lines(string part) =>
    [
        new($"a line of {Show(part)}", () => Repeated.Fill(size.Long, "", part)),
        new($"a body of {Show(part)}", () => Repeated.Fill(size.Long, Heading, part)),
    ];

    private IEnumerable<HostileInput> Markdown(string mark) =>
    [
        new($"many {Show(mark)} in Markdown", () => Encoding.UTF8.GetBytes($"# 甲\n\n{Repeated.Times(mark, size.Many)}")),
        new($"many lines {Show(mark)} in Markdown",
            () => Encoding.UTF8.GetBytes($"# 甲\n\n{Repeated.Times($"{mark}甲\n", size.Many)}")),
    ];

    private static string Nested()
    {
        var text = new StringBuilder("# 甲\n");
        for (var i = 0; i < 2_000; i++)
        {
            text.Append(' ', i).Append("- 甲\n");
        }

        return text.ToString();
    }

    // Each alias holds the one before it nine times.
    private static string Anchors() => "a0: &a0 甲\n" + string.Concat(Enumerable.Range(1, 40).Select(i =>
        $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n"));

    private static string Deep() =>
        string.Concat(Enumerable.Range(0, 3_000).Select(i => $"{new string(' ', i)}a:\n"));

    private static string Show(string text) => text
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\u0301", "\\u0301", StringComparison.Ordinal)
        .Replace("\u200B", "\\u200B", StringComparison.Ordinal)
        .Replace("\uFEFF", "\\uFEFF", StringComparison.Ordinal)
        .Replace("\U00020BB7", "\\U00020BB7", StringComparison.Ordinal)
        .Replace(" ", "␣", StringComparison.Ordinal)
        .Replace("　", "\\u3000", StringComparison.Ordinal);
}
