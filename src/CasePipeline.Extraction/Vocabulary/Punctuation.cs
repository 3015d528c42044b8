using System.Buffers;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>Chinese punctuation and the ASCII marks that stand in for it.</summary>
internal static class Punctuation
{
    /// <summary>
    /// Rare forms of marks and of white space, as pages from Hong Kong and converted documents have them.
    /// </summary>
    public const string RareForms = "︰﹕∶﹔﹐﹑﹙﹚\u2002\u2003\u2007\u2009\u202F";

    /// <summary>What each of <see cref="RareForms"/> is read as.</summary>
    public const string CommonForms = "：：：；，、（） \u3000   ";

    /// <summary>What ends a sentence. A line feed does too.</summary>
    public static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？!?\n");

    /// <summary>What ends a clause.</summary>
    public static readonly SearchValues<char> ClauseEnds = SearchValues.Create("。！？!?\n，,；;：:…");

    /// <summary>What ends a line of running text, apart from a full stop, which also ends abbreviations.</summary>
    public static readonly SearchValues<char> SentenceStops = SearchValues.Create("。；;…");

    /// <summary>What ends a line of running text.</summary>
    public static readonly SearchValues<char> ProseEnds = SearchValues.Create("。！？!?；;….");

    /// <summary>What a heading or a title cannot end with, apart from the ends of running text.</summary>
    public static readonly SearchValues<char> Joins = SearchValues.Create("，,、─—");

    /// <summary>Colons, full-width and ASCII.</summary>
    public static readonly SearchValues<char> Colons = SearchValues.Create("：:");

    /// <summary>Marks that list items begin with. Pictographs count too.</summary>
    public static readonly SearchValues<char> Bullets = SearchValues.Create("●■◆▶►▸•·○□◇★☆※→❖✦✓√‣⁃∙⦁‧・");

    /// <summary>Colons, and the bars that replace them in bylines.</summary>
    public static readonly SearchValues<char> LabelEnds = SearchValues.Create("：:|｜丨");

    /// <summary>Bars and dashes that replace a colon behind the label of a case's field.</summary>
    public static readonly SearchValues<char> LabelBars = SearchValues.Create("｜|丨─—");

    /// <summary>What separates the names of a list.</summary>
    public static readonly SearchValues<char> ListSeparators = SearchValues.Create("、，,；;|｜/／");

    /// <summary>What separates clauses and sentences, apart from colons, which also stand in times.</summary>
    public static readonly SearchValues<char> Pauses = SearchValues.Create("。！？!?，,；;");

    /// <summary>What ends a clause within a sentence, and the sentence itself.</summary>
    public static readonly SearchValues<char> ClauseStops = SearchValues.Create("，,；;：:。");

    /// <summary>What makes a title of a text that ends like an institution.</summary>
    public static readonly SearchValues<char> NotInCertainNames = SearchValues.Create("的着了“”‘’「」—");

    /// <summary>The marks around titles.</summary>
    public static readonly SearchValues<char> TitleMarks = SearchValues.Create("《》“”「」");

    /// <summary>What no label has within it.</summary>
    public static readonly SearchValues<char> NotInLabels = SearchValues.Create("—《》“”「」｜|丨，,。；;！？!?了");

    /// <summary>What no institution's name has that ends like nothing known: 照常开放（8:00—17:30）.</summary>
    public static readonly SearchValues<char> NotInUnknownNames = SearchValues.Create("—:：，,");

    /// <summary>What no name has that stands behind a title.</summary>
    public static readonly SearchValues<char> NotInMakers = SearchValues.Create("《》“”「」，,。；;：:的是");

    /// <summary>What no heading has within it.</summary>
    public static readonly SearchValues<char> NotInHeadings = SearchValues.Create("，；：:;《》");

    /// <summary>What separates the steps of a page's path.</summary>
    public static readonly SearchValues<char> PathSteps = SearchValues.Create(">＞›»");

    /// <summary>What an award behind its winner stands behind.</summary>
    public static readonly SearchValues<char> BeforeAward = SearchValues.Create("）)》” \u3000\t");

    /// <summary>What stands between a rank and who won it, in a line of three parts.</summary>
    public static readonly SearchValues<char> RankJoints = SearchValues.Create("—–－｜|丨→");

    /// <summary>What stands before the word that nobody won: 季军 — 从缺, 铜奖：从缺.</summary>
    public static readonly SearchValues<char> BeforeVacancies = SearchValues.Create("—–－｜|丨：: \u3000");

    /// <summary>White space that sets apart: wider than what stands between words.</summary>
    public static readonly SearchValues<char> Gaps = SearchValues.Create("\u3000\t");

    /// <summary>White space within a line.</summary>
    public static readonly SearchValues<char> WhiteSpace = SearchValues.Create(" \u3000\t\u00A0");

    /// <summary>What points from the end of a line to what stands below it.</summary>
    public static readonly string[] PointingDown = ["👇", "👇🏻", "👇🏼", "⬇️", "⬇", "↓", "▼"];

    /// <summary>What stands in a cell that holds nothing.</summary>
    public const string Strokes = "—–―－-/／\\ \u3000";

    /// <summary>What separates joint winners.</summary>
    public static readonly SearchValues<char> NameSeparators = SearchValues.Create("、，,；;&＆/／+＋×");

    /// <summary>The same, where white space separates too.</summary>
    public static readonly SearchValues<char> NameSeparatorsAndSpaces = SearchValues.Create("、，,；;&＆/／+＋× \u3000\t");

    /// <summary>What no institution's name has.</summary>
    public static readonly SearchValues<char> NotInNames = SearchValues.Create("。！？!?\n；;：:…《》｜丨|");

    /// <summary>What ends an item of a list within a line.</summary>
    public static readonly SearchValues<char> ItemEnds = SearchValues.Create(ItemEndMarks);

    /// <summary>What no line begins with.</summary>
    public static readonly SearchValues<char> Closing = SearchValues.Create("，。、；：！？】》”」』）.");

    /// <summary>Marks and brackets that something closes, always in the same paragraph.</summary>
    public static readonly SearchValues<char> OpeningMarks = SearchValues.Create("【《“「『（");

    /// <summary>What closes them.</summary>
    public static readonly SearchValues<char> ClosingBrackets = SearchValues.Create("】》”」』）");

    /// <summary>The same, for trimming.</summary>
    public const string ItemEndMarks = "；;。";

    /// <summary>Marks that may stand behind the end of a sentence.</summary>
    public const string ClosingMarks = "”’」』》）)\"";
}
