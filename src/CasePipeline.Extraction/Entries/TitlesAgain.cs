using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Knows the titles that a list above has named where they stand again over their texts: whatever stands between two
/// of them is the first one's, as the place below it that the case is from.
/// </summary>
/// <param name="text">The article's text.</param>
/// <param name="entries">The entries that have been read so far.</param>
internal sealed class TitlesAgain(string text, List<Entry> entries)
{
    private readonly HashSet<string> _titles = [];
    private int _read;

    /// <summary>
    /// The titles among some sections, each with all up to the next; none where fewer than two are known.
    /// </summary>
    public List<Section> Of(List<Section> group)
    {
        Learn();
        if (_titles.Count < 2 || group.Count(IsKnown) is var known && (known < 2
            || (known == group.Count && group.TrueForAll(section => section.Form.Institution is null))))
        {
            return [];
        }

        var titles = new List<Section>();
        foreach (var section in group)
        {
            if (IsKnown(section))
            {
                // 渔具工厂“按棒计贷”, which the list has shown to be a title, is no institution with one.
                var title = Enclosure.StripAll(text, section.Heading!.Content);
                var form = section.Form with { Title = title, Institution = null };
                titles.Add(new Section(section.Style, section.Heading, form, HeadingClass.None));
            }
            else if (titles.Count > 0)
            {
                titles[^1].Text.Add(section.Heading!);
            }
            else
            {
                continue;
            }

            titles[^1].Text.AddRange(section.Text);
            titles[^1].Children.AddRange(section.Children);
        }

        return titles;
    }

    /// <summary>Whether all sections of a list are titles that have been named.</summary>
    public bool AreAll(List<Section> group)
    {
        Learn();
        return group.Count > 1 && group.TrueForAll(IsKnown);
    }

    private void Learn()
    {
        for (; _read < entries.Count; _read++)
        {
            if (entries[_read].TitleIn(text) is { } title)
            {
                _titles.Add(title);
            }
        }
    }

    private bool IsKnown(Section section) =>
        _titles.Contains(text.Cut(Enclosure.StripAll(text, section.Heading!.Content)));
}
