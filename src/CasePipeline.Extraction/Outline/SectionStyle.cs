namespace CasePipeline.Extraction.Outline;

/// <summary>
/// How a line is set apart from running text. Lines of one style stand on one level, wherever the article first puts
/// that level.
/// </summary>
/// <param name="Kind">The means.</param>
/// <param name="Detail">Which of them: the heading's level, the way of numbering, the words' class.</param>
internal readonly record struct SectionStyle(SectionKind Kind, int Detail)
{
    /// <summary>How much less the detail of words is that stand in square marks: 【一等奖】.</summary>
    public const int InSquareMarks = 1 << 16;

    /// <summary>How much more the detail of numbered lines is that begin with a case's label: 1. 申报单位：甲.</summary>
    public const int Labelled = 1 << 24;
}
