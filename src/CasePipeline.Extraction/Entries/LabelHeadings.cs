using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Reads cases whose labels are headings, each with its value on the line below: 作品名称 above 渔汛贷. Who won may have
/// such a label, or stand as a heading above.
/// </summary>
internal sealed class LabelHeadings
{
    private readonly string _text;
    private readonly HeadingPath _path;
    private readonly List<Entry> _entries = [];
    private Line? _title;
    private TextSpan? _winner;
    private int _end;

    private LabelHeadings(string text, HeadingPath path) => (_text, _path) = (text, path);

    /// <summary>The entries of such headings; none where no heading is the label of a title.</summary>
    public static List<Entry> Read(string text, List<Section> group, HeadingPath path)
    {
        var reader = new LabelHeadings(text, path);
        if (group.Exists(section => reader.KindOf(section) is CaseLabelKind.Title))
        {
            group.ForEach(reader.Add);
            reader.Close();
        }

        return reader._entries;
    }

    private void Add(Section section)
    {
        var isWinner = section is { HasText: false, Form: { Kind: FormKind.Organisation, Award: null } };
        var kind = KindOf(section);
        if ((kind is CaseLabelKind.Title && _title is not null)
            || ((isWinner || kind is CaseLabelKind.Institution) && _winner is not null))
        {
            Close();
        }

        if (isWinner)
        {
            _winner = section.Form.Institution;
        }
        else if (kind is CaseLabelKind.Title)
        {
            _title = ValueOf(section);
        }
        else if (kind is CaseLabelKind.Institution)
        {
            _winner = ValueOf(section)!.Content;
        }

        _end = section.End;
    }

    private void Close()
    {
        if (_title is { } title)
        {
            _entries.Add(new Entry(
                _path.Series,
                _path.Award,
                Enclosure.StripAll(_text, title.Content),
                _winner,
                SectionEntryReader.BodyOf(_text, title, _end)));
        }

        (_title, _winner) = (null, null);
    }

    // 优秀组织单位 ends like a label and is an award; 作品 above a list of them is no label.
    private CaseLabelKind? KindOf(Section section) =>
        section is { Style.Kind: SectionKind.Markup or SectionKind.Bold, Class: HeadingClass.None }
        && ValueOf(section) is not null
        && _text.Slice(section.Heading!.Content) is { Length: <= CaseLabelWords.MaxLineLabel } label
        && CaseLabelName.KindOf(label) is { } kind
        && (kind is not CaseLabelKind.Title || Words.EndsWithAny(label, CaseLabelWords.Titles))
            ? kind
            : null;

    // The line below, where there is but one.
    private static Line? ValueOf(Section section) => section switch
    {
        { Text: [], Children: [{ HasText: false, Heading: { } line }] } => line,
        { Text: [{ Row: null } line], Children: [] } => line,
        _ => null,
    };
}
