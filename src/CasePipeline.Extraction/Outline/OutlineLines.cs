using CasePipeline.Extraction.Entries;
using CasePipeline.Extraction.Lines;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// The lines of the outline with what each of them is by itself. Neighbours ask for it as well, so it is read once.
/// </summary>
internal sealed class OutlineLines(string text, List<Line> lines, ListStyle style)
{
    private readonly EntryForm?[] _forms = new EntryForm?[lines.Count];
    private readonly HeadingClass?[] _classes = new HeadingClass?[lines.Count];

    public int Count => lines.Count;

    public Line this[int at] => lines[at];

    /// <summary>The form of a line as an entry.</summary>
    public EntryForm FormOf(int at) => _forms[at] ??= EntryFormReader.Read(text, lines[at].Content, style);

    /// <summary>The class of a line as a heading.</summary>
    public HeadingClass ClassOf(int at) => _classes[at] ??= HeadingName.ClassOf(text, lines[at].Content);

    /// <summary>Whether a line names an award.</summary>
    public bool IsAward(int at) => ClassOf(at) is HeadingClass.Award;
}
