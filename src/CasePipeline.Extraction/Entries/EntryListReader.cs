using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries;

/// <summary>Sections of one level that are entries to the entries.</summary>
internal sealed class EntryListReader(string text, ListStyle style, PlaceAwards places)
{
    private const int MaxPerson = 3;

    private readonly SectionEntryReader _entries = new(text, style);

    /// <summary>Reads sections of which each is an entry, or heads the next.</summary>
    public List<Entry> Read(List<Section> group, HeadingPath path)
    {
        var listed = ListedSections.Of(text, group);
        if (listed.Count == 0)
        {
            return [];
        }

        return AreWinnersAboveTitles(listed)
            ? [.. listed.Chunk(2).Select(pair => new Entry(path.Series, path.Award, pair[1].Form.Title,
                Enclosure.StripAll(text, pair[0].Heading!.Content)))]
            : WithoutPersons(ReadEach(listed, path));
    }

    /// <summary>Reads sections of which only the certain ones are entries; the others are text of theirs.</summary>
    public List<Entry> ReadAmongText(List<Section> group, HeadingPath path)
    {
        var entries = new List<Entry>();
        for (var i = 0; i < group.Count; i++)
        {
            if (group[i].Form.Kind is not FormKind.Certain)
            {
                continue;
            }

            var next = group.FindIndex(i + 1, child => child.Form.Kind is FormKind.Certain);
            var last = next < 0 ? group.Count - 1 : next - 1;
            entries.AddRange(_entries.Read(group[i], path, true, group[last].End));
        }

        return entries;
    }

    // Every other line is a title in marks, and the lines above them are institutions.
    private bool AreWinnersAboveTitles(List<Section> group) =>
        group.Count % 2 == 0
        && group.Chunk(2).All(pair => !pair[0].HasText
            && InstitutionShape.IsLikely(text.Slice(pair[0].Heading!.Content))
            && pair[1] is { HasText: false, Form: { Kind: FormKind.Certain, Institution: null, Title: not null } }
            && Enclosure.IsWhole(text.Slice(pair[1].Heading!.Content)));

    private List<Entry> ReadEach(List<Section> group, HeadingPath path)
    {
        var traits = EntryListTraits.Learn(text, group);
        var isToOrganisations = path.Award is { } award && OrganisationList.IsToOrganisations(text, award);
        var entries = new List<Entry>();
        var current = path;
        TextSpan? winner = null;
        for (var i = 0; i < group.Count; i++)
        {
            var child = group[i];
            var next = i + 1 < group.Count ? group[i + 1] : null;
            var end = traits.HaveBodies ? child.End : child.Heading!.Span.End;
            if (traits.IsSection(child))
            {
                current = path.Below(text, child, true);
            }
            else if (traits.IsWinner(child) && LabelBlock.Read(text, child).Title is null)
            {
                entries.AddRange(ReadOrganisation(child, current, end));
            }
            else if (next is not null && !isToOrganisations && traits.IsWinnerAbove(child, next))
            {
                winner = child.Form.Institution ?? child.Heading!.Content;
            }
            else if (next is not null && (traits.IsHeadingAbove(child, next)
                || (path.Award is null && traits.IsHeadingAmongMarked(child, next))))
            {
                // 部分项目简介 names nothing.
                current = HeadingName.IsBodyHeading(text.Slice(child.Heading!.Content))
                    ? path
                    : path.Below(text, child, false);
            }
            else
            {
                var read = _entries.Read(child, current, traits.HaveInstitutions, end, winner, traits.IsTitle(child));
                entries.AddRange(read.Select(entry => entry with { Award = entry.Award ?? AwardOfPlace(child) }));
                winner = null;
            }
        }

        return entries;
    }

    // 3. 《渔汛贷》, where 第1至第3项为一等奖
    private TextSpan? AwardOfPlace(Section child) =>
        child.Heading!.Number is { Value: > 0 and var place } ? places.Of(place) : null;

    private List<Entry> ReadOrganisation(Section child, HeadingPath path, int end)
    {
        var line = child.Heading!;
        if (OrganisationList.AreSeveral(text, line.Content))
        {
            return OrganisationList.Read(text, line.Content, path);
        }

        var own = child.Form.Award;
        var body = SectionEntryReader.BodyOf(text, line, end);
        return [Entry.OfWinner(path.SeriesBeside(own), own ?? path.Award, child.Form) with { Body = body }];
    }

    // Beside persons who are known by their surnames, other short names are persons, too.
    private List<Entry> WithoutPersons(List<Entry> entries)
    {
        var persons = entries.Count(entry => entry is { Title: null, Institution: not null });
        return persons == 0 || persons + entries.Count(IsShort) < entries.Count
            ? entries
            : entries.ConvertAll(entry => IsShort(entry) ? entry with { Title = null, Person = entry.Title } : entry);
    }

    private bool IsShort(Entry entry) =>
        entry is { Title: { Length: <= MaxPerson } title, Institution: not null }
        && !Enclosure.IsInBookMarks(text, title);
}
