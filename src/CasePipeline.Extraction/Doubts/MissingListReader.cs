using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Doubts;

/// <summary>
/// Looks for lists that are promised and not in the text: a picture stands in their place, or nothing does.
/// </summary>
internal sealed class MissingListReader
{
    // 特此公告: how many lines may stand between a promise and the picture.
    private const int MaxLinesBetween = 2;

    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly List<int> _pictures;
    private readonly CasePlaces _cases;

    private MissingListReader(ArticleText article, IEnumerable<Line> lines, CasePlaces cases)
    {
        _text = article.Text;
        _cases = cases;
        var pictures = lines.ToLookup(line => LineShape.IsPicture(_text, line));
        _lines = [.. pictures[false].Where(line => line.Role is LineRole.Content)];
        _pictures = [.. article.Pictures.Concat(pictures[true].Select(line => line.Span.Start)).Order()];
    }

    public static List<ExtractionWarning> Read(
        ArticleText article, IReadOnlyList<Line> lines, Section outline, CasePlaces cases)
    {
        var reader = new MissingListReader(article, lines, cases);
        var headings = new List<Section>();
        CollectHeadings(outline, headings);
        var warnings = reader.ReadAwards(headings).ToList();
        var warned = warnings.ConvertAll(warning => warning.Start);
        var parents = headings.FindAll(HoldsLists).Select(section => section.Heading!.Span.Start).ToHashSet();
        var promises = reader.FindPromises(headings);
        for (var i = 0; i < promises.Count; i++)
        {
            var end = i + 1 < promises.Count ? promises[i + 1].Start : int.MaxValue;
            if (!parents.Contains(promises[i].Start)
                && !AnyBetween(warned, promises[i].Start, end)
                && reader.ReadPromise(promises[i], end) is { } warning)
            {
                warnings.Add(warning);
            }
        }

        return warnings.Count > 0 || cases.Count > 0 ? warnings : [.. reader.ReadHeadline(lines)];
    }

    private static bool AnyBetween(List<int?> places, int start, int end)
    {
        var first = Sorted.FirstIndex(places.Count, i => places[i] >= start);
        return first < places.Count && places[first] < end;
    }

    private static void CollectHeadings(Section section, List<Section> headings)
    {
        foreach (var child in section.Children)
        {
            headings.Add(child);
            CollectHeadings(child, headings);
        }
    }

    // Awards under which there is nothing.
    private IEnumerable<ExtractionWarning> ReadAwards(IEnumerable<Section> headings)
    {
        foreach (var section in headings)
        {
            var line = section.Heading!;
            if (section.Class is HeadingClass.Award
                && section.Children.Count == 0
                && section.Text.TrueForAll(line => LineShape.IsPicture(_text, line))
                && !_cases.IsInBody(line.Span.Start)
                && ReadPromise(line.Span, NextStart(line.Span.End)) is { } warning)
            {
                yield return warning;
            }
        }
    }

    private List<TextSpan> FindPromises(List<Section> headings)
    {
        var promises = headings
            .Where(IsOfLists)
            .Select(section => section.Heading!)
            .Where(line => Words.EndsWithAny(_text.Slice(line.Content), MissingListWords.Lists))
            .Select(line => line.Span)
            .Concat(_lines.Select(PromiseIn).OfType<TextSpan>())
            .Where(place => !_cases.IsInBody(place.Start))
            .ToList();
        promises.Sort((a, b) => a.Start.CompareTo(b.Start));
        return promises;
    }

    private static bool IsOfLists(Section section) => section.Class is HeadingClass.Generic or HeadingClass.Award;

    // What such a heading promises, those under it promise one by one.
    private static bool HoldsLists(Section section) => section.Children.Exists(IsOfLists);

    private TextSpan? PromiseIn(Line line)
    {
        var slice = _text.Slice(line.Span);
        foreach (var match in MissingListWords.Promise().EnumerateMatches(slice))
        {
            return new TextSpan(line.Span.Start + match.Index, match.Length);
        }

        return _cases.Count == 0 && LeadWords.Promises(slice) ? LastClause(line.Span) : null;
    }

    private TextSpan LastClause(TextSpan line)
    {
        var slice = _text.Slice(line).TrimEnd("：: ");
        return TextSpan.Between(line.Start + slice.LastIndexOfAny(Punctuation.ClauseEnds) + 1, line.End);
    }

    private ExtractionWarning? ReadPromise(TextSpan promise, int end)
    {
        if (_cases.AnyBetween(promise.Start, end))
        {
            return null;
        }

        if (HasPicture(promise, end))
        {
            return Doubt.At(
                promise,
                WarningCodes.PictureList,
                $"A list is announced here, and a picture follows. Pictures are not read: enter its cases by hand.");
        }

        // Where there are cases, an award without any may be one that nobody won.
        var isNothing = NextStart(promise.End) is var next && (next >= end || next == int.MaxValue);
        return _cases.Count == 0 && isNothing
            ? Doubt.At(
                promise,
                WarningCodes.PictureList,
                $"A list is announced here, and nothing follows. Look for it in the article's source.")
            : null;
    }

    private bool HasPicture(TextSpan promise, int end)
    {
        var found = _pictures.BinarySearch(promise.End);
        var picture = found < 0 ? ~found : found;
        if (picture == _pictures.Count || _pictures[picture] >= end)
        {
            return false;
        }

        var next = FirstLineBehind(promise.End);
        var last = next + MaxLinesBetween;
        return last >= _lines.Count || _pictures[picture] < _lines[last].Span.Start;
    }

    private int NextStart(int place)
    {
        var next = FirstLineBehind(place);
        return next < _lines.Count ? _lines[next].Span.Start : int.MaxValue;
    }

    private int FirstLineBehind(int place) =>
        Sorted.FirstIndex(_lines.Count, i => _lines[i].Span.Start >= place);

    // 获奖名单, and under it pictures only.
    private IEnumerable<ExtractionWarning> ReadHeadline(IEnumerable<Line> lines)
    {
        var headline = lines.FirstOrDefault(line => line.Role is LineRole.Headline);
        if (headline is not null
            && Words.ContainsAny(_text.Slice(headline.Span), MissingListWords.Lists)
            && ReadPromise(headline.Span, int.MaxValue) is { } warning)
        {
            yield return warning;
        }
    }
}
