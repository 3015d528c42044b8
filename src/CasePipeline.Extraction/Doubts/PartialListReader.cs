using System.Text.RegularExpressions;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Doubts;

/// <summary>Looks for what the article says of its list: that it is in an attachment or not whole.</summary>
internal sealed class PartialListReader(string text, CasePlaces cases)
{
    public static IEnumerable<ExtractionWarning> Read(string text, IReadOnlyList<Line> lines, CasePlaces cases)
    {
        var reader = new PartialListReader(text, cases);
        var told = lines.Where(line => line.Role is LineRole.Headline or LineRole.Content).ToList();
        return told.Select(reader.ReadAttachment).OfType<ExtractionWarning>().Take(1)
            .Concat(cases.Count > 0 ? told.Select(reader.ReadPart).OfType<ExtractionWarning>() : []);
    }

    // An attachment that is part of the article stands behind what refers to it.
    private ExtractionWarning? ReadAttachment(Line line) =>
        Find(MissingListWords.Attachment(), line) is { } place
            && !cases.IsInBody(place.Start)
            && !cases.AnyBehind(place.End)
            ? Doubt.At(
                place,
                WarningCodes.AttachmentList,
                $"The list is said to be in an attachment and is not in this article. Upload the attachment too.")
            : null;

    private ExtractionWarning? ReadPart(Line line)
    {
        if (line.Role is LineRole.Headline)
        {
            return Find(MissingListWords.PartInHeadline(), line) is { } part ? Part(part) : null;
        }

        if (Find(MissingListWords.Dots(), line) is { } dots && cases.AnyBetween(0, dots.Start))
        {
            return Doubt.At(
                dots,
                WarningCodes.ListTruncated,
                $"The article breaks off with dots here. Look for the rest in its source.");
        }

        return ReadNamed(line) ?? ReadTold(line);
    }

    private ExtractionWarning? ReadTold(Line line)
    {
        var part = Find(MissingListWords.Part(), line) is { } told && !cases.IsInBody(told.Start)
            ? told
            : Find(MissingListWords.WholeElsewhere(), line);
        return part is { } place ? Part(place) : null;
    }

    private static ExtractionWarning Part(TextSpan place) => Doubt.At(
        place,
        WarningCodes.ListTruncated,
        $"The article says that it lists a part of the cases only. Look for the whole list in its source.");

    // 甲社《…》、乙社《…》等50个案例入选
    private ExtractionWarning? ReadNamed(Line line)
    {
        foreach (Match match in MissingListWords.AndOthers().Matches(text.Cut(line.Span)))
        {
            // The match begins with the mark that closes the last name.
            var place = new TextSpan(line.Span.Start + match.Index + 1, match.Length - 1);
            var named = cases.CountBetween(line.Span.Start, place.Start);
            if (Numeral.TryRead(match.Groups["count"].ValueSpan, out var count, out _)
                && named > 0 && named < count && cases.Count < count)
            {
                return Doubt.At(
                    place,
                    WarningCodes.ListTruncated,
                    $"The article counts {count} cases here, and fewer are named. Look for the others in its source.");
            }
        }

        return null;
    }

    private TextSpan? Find(Regex expression, Line line)
    {
        foreach (var match in expression.EnumerateMatches(text.Slice(line.Span)))
        {
            return new TextSpan(line.Span.Start + match.Index, match.Length);
        }

        return null;
    }
}
