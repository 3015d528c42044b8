namespace CasePipeline.Extraction.Fuzz.Edits;

/// <summary>What the extractor looks for in a text, and what it does not.</summary>
internal static class Tokens
{
    public static IReadOnlyList<string> Numbers { get; } =
    [
        "一、", "二、", "十一、", "（一）", "(二)", "1、", "2.", "10．", "1)", "（3）", "①", "⑴", "Ⅱ.", "A.", "第一、", "第3名：", "第",
        "首先，", "一是", "二是", "三要", "案例1：", "案例一", "【案例2】", "No.1 ", "# ", "## ", "###### ", "- ", "* ", "+ ", "> ",
        "    ", "\t", "　　", "1. ", "99999999999999999999. ", "零、", "亿、", "1.1.1.1 ",
    ];

    public static IReadOnlyList<string> Labels { get; } =
    [
        "机构：", "申报单位：", "案例名称：", "获奖单位: ", "标题：", "作者：", "发布时间：", "供稿：", "供稿 | ", "来源：", "奖项：", "系列：",
        "编辑：", "时间：", "title: ", "author: ", "报送机构——", "（机构：", "一等奖：", "最佳案例奖 ", "单位名称\t", "文章作者:", "日期",
    ];

    public static IReadOnlyList<(string Open, string Close)> Brackets { get; } =
    [
        ("《", "》"), ("“", "”"), ("「", "」"), ("『", "』"), ("（", "）"), ("(", ")"), ("【", "】"), ("〔", "〕"), ("[", "]"),
        ("〈", "〉"), ("\"", "\""), ("《《", "》"), ("《", "》》"), ("**", "**"), ("`", "`"), ("<b>", "</b>"), ("[", "](a)"),
    ];

    public static IReadOnlyList<string> Cells { get; } = ["|", "\t", "  ", "　　", ",", " | ", "│"];

    public static IReadOnlyList<string> Amounts { get; } =
    [
        "99999999999999999999999999999999999999", "0", "０", "1,000", "1.2.3", "-1", "3~5", "1e9", "近5", "超", "一二三", "亿",
        "79228162514264337593543950336", "2147483648", "0.0000000000000000000000000000000001", "½", "٣", "2024", "9999",
    ];

    /// <summary>Characters that text seldom has and programs stumble over; some are half a character.</summary>
    public static IReadOnlyList<string> Odd { get; } =
    [
        "\uD842", "\uDFB7", "\uD842\uDFB7", "\uDFB7\uD842", "\uFEFF", "\u200B", "\u200D", "\u202E", "\u2028", "\u0085",
        "\v",
        "\f", "\u00A0", "\u3000", "\uFFFD", "\uFFFE", "\uFFFF", "\u0301", "\u0001", "\u001B", "\0", "\r", "\r\n",
        "\uE000",
        "ﬁ", "㍿", "İ", "ß", "\U0001F600", "\u1160", "\u180E", "\u2060", "\u00AD", "｡", "︰", "﹪", "％", "﹒", "．",
    ];

    public static IReadOnlyList<string> All { get; } =
    [
        .. Numbers, .. Labels, .. Cells, .. Amounts, .. Odd,
        .. Brackets.Select(pair => pair.Open), .. Brackets.Select(pair => pair.Close),
        "银行", "农商银行", "A银行：", "农信联社", "有限公司", "分行", "等", "系列", "年度案例", "优秀案例", "2024年", "获奖", "入选", "征集",
        "名单", "18个案例", "近", "超过", "万", "亿元", "%", "万笔", "元", "户", "。", "；", "，", "、", "：", ":", ";", "—", "——", "…",
        "·", "•", "/", "\\", "&", "&amp;", "&#55296;", "&#xFFFE;", "\\ud800", "\\uFFFE", "<", ">", "<p>", "</div>",
        "<table>", "<!--", "]]>", "![](", "](",
        "[1]: a", "[^1]", "```", "~~~", "---", "===", "***", "$$", "| --- |", "|:-", "{{", "}}", "\n\n", "\n \n",
        "\n---\n",
        "2024年13月45日", "2024-02-30", "2024.1.1", "September 31, 2024", "1月", "公元前1年",
    ];
}
