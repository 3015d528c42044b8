namespace CasePipeline.Extraction.Tokens;

/// <summary>The ways of numbering. Which of them stands above which, each article decides for itself.</summary>
internal enum NumberingStyle
{
    /// <summary>第一部分, 第二章, PART.01.</summary>
    Part,

    /// <summary>第一、</summary>
    Ordinal,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）, ㈠</summary>
    ParenthesisedChinese,

    /// <summary>1. 1、 01 ⒈</summary>
    Arabic,

    /// <summary>（1）, ⑴</summary>
    ParenthesisedArabic,

    /// <summary>①</summary>
    Circled,

    /// <summary>A. b) 甲、</summary>
    Letter,

    /// <summary>案例一, 案例1：, 【案例3】.</summary>
    Case,

    /// <summary>● ■ 🏆: says that a line is one of several, and not which.</summary>
    Bullet,
}
