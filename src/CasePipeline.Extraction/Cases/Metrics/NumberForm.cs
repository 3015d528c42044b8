namespace CasePipeline.Extraction.Cases.Metrics;

/// <summary>How a number is written, which says what else makes a figure of it.</summary>
internal enum NumberForm
{
    /// <summary>Certain by itself: 300, 三十五, 两千万.</summary>
    Exact,

    /// <summary>A round word, which is a figure where it is qualified: 近百户, 十余家.</summary>
    Round,

    /// <summary>A Chinese digit alone, which mostly makes names: 三大平台.</summary>
    Digit,
}
