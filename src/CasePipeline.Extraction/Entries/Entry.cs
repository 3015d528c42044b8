using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries;

/// <summary>Where the parts of one case stand. A case has a title, or an institution that won without one.</summary>
/// <param name="Series">The section.</param>
/// <param name="Award">The award.</param>
/// <param name="Title">The title without marks and number.</param>
/// <param name="Institution">Who won, where the entry itself states it.</param>
/// <param name="Body">From the beginning of the body's first line to the end of its last.</param>
internal sealed record Entry(
    TextSpan? Series,
    TextSpan? Award,
    TextSpan? Title,
    TextSpan? Institution,
    TextSpan? Body = null)
{
    /// <summary>Where the case stands among the others.</summary>
    public int Start => (Title ?? Institution)!.Value.Start;

    /// <summary>The title without marks of its own, by which two places are known to tell of one case.</summary>
    public string? TitleIn(string text) => Title is { } title ? text.Cut(Enclosure.StripAll(text, title)) : null;
}
