namespace CasePipeline.Extraction.Vocabulary;

/// <summary>How points are numbered. The points of one list are of one kind.</summary>
internal enum PointKind
{
    /// <summary>一是.</summary>
    Clause,

    /// <summary>第一，.</summary>
    Ordinal,

    /// <summary>其一，.</summary>
    OfThem,

    /// <summary>①.</summary>
    Circled,

    /// <summary>❶.</summary>
    BlackCircled,

    /// <summary>⑴.</summary>
    SmallBracketed,

    /// <summary>⒈.</summary>
    SmallPointed,

    /// <summary>㈠.</summary>
    SmallChinese,

    /// <summary>（1）.</summary>
    Bracketed,

    /// <summary>（一）.</summary>
    BracketedChinese,

    /// <summary>1. or 1、 at the beginning of a line.</summary>
    Line,

    /// <summary>1) at the beginning of a line.</summary>
    HalfBracketed,

    /// <summary>一、 at the beginning of a line.</summary>
    ChineseLine,
}
