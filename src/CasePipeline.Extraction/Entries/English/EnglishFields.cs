using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// The labels that several lines of an article have (Judges liked: …): they name what is told of each case, and no
/// case.
/// </summary>
internal sealed class EnglishFields
{
    private readonly HashSet<string> _labels = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private EnglishFields() => _lookup = _labels.GetAlternateLookup<ReadOnlySpan<char>>();

    public static EnglishFields Read(string text, List<Line> lines)
    {
        var fields = new EnglishFields();
        var once = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Where(line => line.Row is null))
        {
            if (EnglishLabel.Read(text, line.Content) is { } label && text.Cut(label.Label) is var name
                && !once.Add(name))
            {
                fields._labels.Add(name);
            }
        }

        return fields;
    }

    public bool Contains(ReadOnlySpan<char> label) => _lookup.Contains(label);
}
