namespace CasePipeline.Extraction.Tokens;

/// <summary>What a heading names by its words.</summary>
internal enum HeadingClass
{
    /// <summary>Nothing that is known.</summary>
    None,

    /// <summary>Only that a list follows: 获奖名单.</summary>
    Generic,

    /// <summary>A section: 管理创新系列, 企业组.</summary>
    Series,

    /// <summary>An award: 一等奖, 优秀案例.</summary>
    Award,

    /// <summary>Who won what is numbered below: 某某农商银行 above 1. and 2.</summary>
    Winner,
}
