using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
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
    /// <summary>The person who won for the institution: two of one school are two winners.</summary>
    public TextSpan? Person { get; init; }

    /// <summary>A winner without a title: an organisation, or the one that a person belongs to.</summary>
    public static Entry OfWinner(TextSpan? series, TextSpan? award, EntryForm form) =>
        new(series, award, null, form.Institution ?? form.Title)
        {
            Person = form.Institution is null ? null : form.Title,
        };

    /// <summary>An entry of what a line shows; a winner without a title where nothing else stands there.</summary>
    public static Entry Of(TextSpan? series, TextSpan? award, EntryForm form) =>
        form.Kind is FormKind.Organisation
            ? OfWinner(series, award, form)
            : new Entry(series, award, form.Title, form.Institution);

    /// <summary>Where the case stands among the others.</summary>
    public int Start => (Title ?? Institution)!.Value.Start;

    /// <summary>The title without marks of its own, by which two places are known to tell of one case.</summary>
    public string? TitleIn(string text) => Title is { } title ? text.Cut(Enclosure.StripAll(text, title)) : null;
}
