using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// Awards beside the tracks that they are of, above their lists: 金锚奖·近海养殖 and 金锚奖·远洋捕捞, 一等奖（少年组） and 二等奖（少年组）.
/// Beside an award as well a title may stand, so the tracks must be known by coming again, by their words, or by the
/// lists below them.
/// </summary>
internal sealed class AwardsOfTracks
{
    // What is longer tells something.
    private const int MaxHeading = 40;

    private const int MaxTrack = 12;

    private const string Joints = "·•・（(—–-－｜|/／ \u3000";

    private readonly string _text;
    private readonly OutlineLines _lines;
    private readonly HashSet<int> _places;

    public AwardsOfTracks(string text, OutlineLines lines)
    {
        _text = text;
        _lines = lines;
        var found = Enumerable.Range(0, lines.Count)
            .Select(at => (At: at, Parts: PartsOf(at)))
            .Where(line => line.Parts is not null && HeadsList(line.At))
            .Select(line => (line.At, Award: text.Cut(line.Parts!.Value.Award), line.Parts.Value.Track))
            .ToList();
        var areTracks = found.Count > 1
            && (found.TrueForAll(line => HeadingLine.ClassOf(text, line.Track) is HeadingClass.Series)
                || ComeAgain(found.Select(line => text.Cut(line.Track)))
                || (ComeAgain(found.Select(line => line.Award)) && found.Exists(line => HeadsSeveral(line.At))));
        _places = areTracks ? [.. found.Select(line => line.At)] : [];
    }

    /// <summary>Whether a line is one of them.</summary>
    public bool Contain(int at) => _places.Contains(at);

    private static bool ComeAgain(IEnumerable<string> names) =>
        names.GroupBy(name => name).Any(same => same.Count() > 1);

    private (TextSpan Award, TextSpan Track)? PartsOf(int at)
    {
        if (_lines[at] is not { Number: null, Row: null, Content.Length: <= MaxHeading } line)
        {
            return null;
        }

        var name = HeadingName.Of(_text, line.Content);
        var award = name with { Length = _text.Slice(name).IndexOf('奖') + 1 };
        if (award.Length < 2 || award.Length == name.Length || !Joints.Contains(_text[award.End]))
        {
            return null;
        }

        var rest = _text.Slice(TextSpan.Between(award.End, name.End)).TrimStart(Joints);
        var track = new TextSpan(name.End - rest.Length, rest.TrimEnd("）)").Length);
        return HeadingLine.ClassOf(_text, award) is HeadingClass.Award && IsTrack(track) ? (award, track) : null;
    }

    private bool IsTrack(TextSpan span)
    {
        var track = _text.Slice(span);
        return track.Length is > 1 and <= MaxTrack
            && !track.ContainsAny(Punctuation.ClauseEnds) && !track.ContainsAny(Punctuation.TitleMarks)
            && HeadingLine.ClassOf(_text, span) is not HeadingClass.Award
            && !InstitutionShape.IsLikely(track) && !PersonName.IsWhole(track);
    }

    private bool HeadsList(int at) => IsEntry(at + 1) && PartsOf(at + 1) is null;

    private bool HeadsSeveral(int at) =>
        IsEntry(at + 2) && PartsOf(at + 2) is null && _lines.FormOf(at + 1).Kind == _lines.FormOf(at + 2).Kind;

    private bool IsEntry(int at) =>
        at < _lines.Count && (_lines[at].Row is not null || _lines.FormOf(at).Kind is not FormKind.None);
}
