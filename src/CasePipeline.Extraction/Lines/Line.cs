using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Lines;

/// <summary>A line that is not blank, without the white space around it.</summary>
/// <param name="Span">The whole line.</param>
/// <param name="Number">The number that it begins with; null without one.</param>
/// <param name="Content">The line without its number.</param>
/// <param name="Markup">What the document's markup says about it.</param>
/// <param name="Row">Its cells, where it is a row of a table.</param>
/// <param name="Role">The part of the article that it belongs to.</param>
internal sealed record Line(
    TextSpan Span,
    Numbering? Number,
    TextSpan Content,
    LineMarkup Markup,
    TableRow? Row,
    LineRole Role = LineRole.Content);
