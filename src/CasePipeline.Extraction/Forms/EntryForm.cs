using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Forms;

/// <summary>The parts that a line shows when it is read as an entry.</summary>
/// <param name="Kind">How certain the reading is.</param>
/// <param name="Title">The title without marks and number.</param>
/// <param name="Institution">Who won.</param>
/// <param name="Award">The award, where the line itself states it.</param>
internal readonly record struct EntryForm(
    FormKind Kind,
    TextSpan? Title = null,
    TextSpan? Institution = null,
    TextSpan? Award = null);
