namespace CasePipeline.Extraction.Tokens;

/// <summary>
/// The levels of numbering in the order of GB/T 9704-2012, 7.3.3: 一、 before （一） before 1. before （1）; circled
/// numbers, which the standard does not have, are used below them.
/// </summary>
internal enum NumberingLevel
{
    Chinese,
    ParenthesisedChinese,
    Arabic,
    ParenthesisedArabic,
    Circled,
}
