using System.Buffers;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The marks of numbered points. 首先 and 最后 are none: they also tell what happened first, and 其次 has no number.
/// </summary>
internal static class MeasureWords
{
    /// <summary>Digits with their marks in one character, by the first of each row.</summary>
    public static readonly (char First, int Count, PointKind Kind)[] Symbols =
    [
        ('①', 20, PointKind.Circled),
        ('⑴', 20, PointKind.SmallBracketed),
        ('⒈', 20, PointKind.SmallPointed),
        ('❶', 10, PointKind.BlackCircled),
        ('㈠', 10, PointKind.SmallChinese),
    ];

    /// <summary>What can stand between 第一 and its point; anything else (第一轮) makes it an ordinal of prose.</summary>
    public const string OrdinalEnds = "，,：:、是";

    /// <summary>What can stand before a point inside a line, apart from white space and the end of a clause.</summary>
    public const string BeforePoint = "、（(—";

    /// <summary>What can stand before the number of a line: Markdown marks.</summary>
    public const string LineMarkup = " \t\u3000*#>";

    /// <summary>The characters that a point can begin with.</summary>
    public static readonly SearchValues<char> Firsts = SearchValues.Create(
        "一二三四五六七八九十第其（(0123456789０１２３４５６７８９"
        + "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"
        + "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛❶❷❸❹❺❻❼❽❾❿㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩");
}
