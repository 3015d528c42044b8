using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Reading;

/// <summary>A line that is not blank: a paragraph, a heading, a list's item or a table's row.</summary>
/// <param name="Span">The line without the white space around it.</param>
/// <param name="Markup">What the document's markup says about it.</param>
/// <param name="Row">The line's cells, where it is a row of a table.</param>
internal readonly record struct TextLine(TextSpan Span, LineMarkup Markup = default, TableRow? Row = null);
