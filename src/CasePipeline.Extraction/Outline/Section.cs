using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Outline;

/// <summary>A line that is set apart, with what stands under it.</summary>
internal sealed class Section(SectionStyle style, Line? heading, EntryForm form, HeadingClass headingClass)
{
    public SectionStyle Style => style;

    /// <summary>The line itself; null for the whole article.</summary>
    public Line? Heading => heading;

    /// <summary>What the line is when it is read as an entry.</summary>
    public EntryForm Form => form;

    /// <summary>What the line names when it is read as a heading.</summary>
    public HeadingClass Class { get; set; } = headingClass;

    /// <summary>Running text and rows of tables that stand directly under the line.</summary>
    public List<Line> Text { get; } = [];

    public List<Section> Children { get; } = [];

    /// <summary>The number of the last child that has one.</summary>
    public int LastNumber { get; set; }

    /// <summary>Whether a line somewhere under this one is an entry by its own form.</summary>
    public bool HoldsEntries { get; set; }

    /// <summary>Whether the line names one of several awards of its level.</summary>
    public bool IsAmongAwards { get; set; }

    /// <summary>Who won, where a line by itself below this one says so, whatever it ends with.</summary>
    public TextSpan? Winner { get; set; }

    public bool HasText => Text.Count > 0 || Children.Count > 0;

    /// <summary>Where the last line of the section ends.</summary>
    public int End
    {
        get
        {
            var end = heading?.Span.End ?? 0;
            end = Text.Count > 0 ? Math.Max(end, Text[^1].Span.End) : end;
            return Children.Count > 0 ? Math.Max(end, Children[^1].End) : end;
        }
    }
}
