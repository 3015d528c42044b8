using System.Buffers;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>Chinese punctuation and the ASCII marks that stand in for it.</summary>
internal static class Punctuation
{
    /// <summary>What ends a sentence. A line feed does too.</summary>
    public static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？!?\n");

    /// <summary>What ends a clause.</summary>
    public static readonly SearchValues<char> ClauseEnds = SearchValues.Create("。！？!?\n，,；;：:…");

    /// <summary>What ends a line of running text.</summary>
    public static readonly SearchValues<char> ProseEnds = SearchValues.Create("。！？!?；;….");

    /// <summary>What a heading or a title cannot end with, apart from the ends of running text.</summary>
    public static readonly SearchValues<char> Joins = SearchValues.Create("，,、");

    /// <summary>Colons, and the bars that replace them in bylines.</summary>
    public static readonly SearchValues<char> LabelEnds = SearchValues.Create("：:|｜丨");

    /// <summary>What separates the names of a list.</summary>
    public static readonly SearchValues<char> ListSeparators = SearchValues.Create("、，,；;|｜");

    /// <summary>Marks that may stand behind the end of a sentence.</summary>
    public const string ClosingMarks = "”’」』》）)\"";
}
