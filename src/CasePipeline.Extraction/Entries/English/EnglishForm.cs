using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>What a stretch of text says about one case.</summary>
/// <param name="Title">The title without quotes.</param>
/// <param name="Institution">Who won.</param>
/// <param name="IsStructured">Whether marks or words within the text set its parts off from one another.</param>
internal readonly record struct EnglishForm(TextSpan? Title, TextSpan? Institution, bool IsStructured = false)
{
    public bool IsCase => Title is not null || Institution is not null;
}
