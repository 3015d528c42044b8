using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Facts;

/// <summary>Reads who supplied the material (供稿), from the sign-off or the byline.</summary>
internal static class ContributorReader
{
    private const int MaxContributors = 500;

    public static List<string> Read(string text, IReadOnlyList<ArticleLine> lines) =>
    [
        .. lines.SelectMany(line => ListsOf(text, line))
            .SelectMany(list => NameList.Read(text, list))
            .Select(text.Cut)
            .Distinct()
            .Take(MaxContributors),
    ];

    private static IEnumerable<TextSpan> ListsOf(string text, ArticleLine line)
    {
        if (line is { Role: LineRole.Contributors, Line.Shape: not LineShape.SignOff })
        {
            return [line.Line.Content];
        }

        return line.Role is LineRole.Contributors or LineRole.Byline
            ? Labels.Read(text, line.Line.Content)
                .Where(labelled => labelled.Kind is LabelKind.Contributors)
                .Select(labelled => labelled.Value)
            : [];
    }
}
