using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// The lines of the outline with what each of them is by itself. Neighbours ask for it as well, so it is read once.
/// </summary>
internal sealed class OutlineLines(string text, List<Line> lines, ListStyle style)
{
    // How many fields a title has in bullets of its own.
    private const int MaxFields = 4;

    private const int MaxField = 6;

    private readonly EntryForm?[] _forms = new EntryForm?[lines.Count];
    private readonly HeadingClass?[] _classes = new HeadingClass?[lines.Count];

    public int Count => lines.Count;

    public Line this[int at] => lines[at];

    /// <summary>The form of a line as an entry.</summary>
    public EntryForm FormOf(int at) => _forms[at] ??= EntryFormReader.Read(text, lines[at].Content, style);

    /// <summary>The class of a line as a heading.</summary>
    public HeadingClass ClassOf(int at) => _classes[at] ??= HeadingLine.ClassOf(text, lines[at].Content);

    /// <summary>Whether a bulleted line is a field of the bulleted title above it: • 标题, • 设计：某某工作室.</summary>
    public bool IsFieldBelow(int at)
    {
        var last = at;
        while (last > 0 && at - last < MaxFields && IsBulletedLike(at, last) && IsField(last))
        {
            last--;
        }

        return last < at && IsBulletedLike(at, last) && CaseLabels.First(text, lines[last].Content) is null;
    }

    /// <summary>
    /// Whether a line is a field that is not known between two that are: 作品形式：手册 between 作品名称： and 报送单位：.
    /// </summary>
    public bool IsFieldBetween(int at) =>
        at > 0 && at + 1 < Count && lines[at] is { Row: null, Number: null } line
        && text.Slice(line.Content).IndexOfAny(Punctuation.Colons) is > 1 and <= MaxField
        && text[line.Content.Start] != '【'
        && IsLabelled(at - 1) && IsLabelled(at + 1) && line.Markup == lines[at - 1].Markup
        && FormOf(at).Kind is not FormKind.Certain;

    /// <summary>Whether a line leads to the text about a case whose labelled fields stand above: 项目介绍：.</summary>
    public bool LeadsToText(int at) =>
        at > 0 && lines[at] is { Row: null, Number: null } line
        && CaseLabelWords.Abouts.Any(about => text.Slice(line.Content).TrimEnd("：:").SequenceEqual(about))
        && lines[at - 1].Row is null
        && CaseLabels.First(text, lines[at - 1].Content)
            is { Kind: CaseLabelKind.Title or CaseLabelKind.Institution or CaseLabelKind.Person };

    /// <summary>Whether a line has the label of a case's field.</summary>
    public bool IsLabelled(int at) => lines[at].Row is null && CaseLabels.First(text, lines[at].Content) is not null;

    /// <summary>Whether a row of a table stands at a place, which may lie behind the last line.</summary>
    public bool IsRow(int at) => at < Count && lines[at].Row is not null;

    /// <summary>What stands in the brackets that are all of a line; null for any other line.</summary>
    public TextSpan? InsideBrackets(int at) =>
        at < lines.Count && lines[at] is { Row: null, Number: null } line
        && Enclosure.StripBrackets(text, line.Content) is var inside && inside.Length < line.Content.Length
            ? inside
            : null;

    private bool IsBulletedLike(int at, int other) =>
        lines[other] is { Row: null, Number: { Style: NumberingStyle.Bullet } number }
        && number.Mark == lines[at].Number?.Mark;

    private bool IsField(int at) =>
        CaseLabels.Read(text, lines[at].Content) is [{ Kind: not (CaseLabelKind.Title or CaseLabelKind.Series) } label]
        && label.Label.Start == lines[at].Content.Start;

    /// <summary>Whether a line names an award.</summary>
    public bool IsAward(int at) => ClassOf(at) is HeadingClass.Award;
}
