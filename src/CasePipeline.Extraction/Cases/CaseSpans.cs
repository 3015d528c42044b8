using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Cases;

/// <summary>Where the parts of one case stand.</summary>
internal sealed record CaseSpans(TextSpan? Series, TextSpan? Award, TextSpan Title)
{
    /// <summary>From the beginning of the body's first line to the end of its last.</summary>
    public TextSpan? Body { get; private set; }

    public void AddToBody(TextSpan line) =>
        Body = TextSpan.Between(Body?.Start ?? line.Start, line.End);
}
