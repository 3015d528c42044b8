using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Lines;

/// <summary>A line that is not blank, without the white space around it.</summary>
/// <param name="Span">The whole line.</param>
/// <param name="Number">The number that it begins with; null without one.</param>
/// <param name="Content">The line without its number, or without the brackets around a byline.</param>
/// <param name="Shape">What it looks like.</param>
internal readonly record struct Line(TextSpan Span, Numbering? Number, TextSpan Content, LineShape Shape)
{
    public NumberingLevel? Level => Number?.Level;
}
