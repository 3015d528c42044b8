using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Joins the second line of a title to it: 案例一　标题 and below it ——副标题. Who won stands behind such a
/// dash, too, and stays apart. A line without a dash is one where it ends as the titles of the list do, and the line
/// above it does not.
/// </summary>
internal static class SubtitleReader
{
    private const string Dash = "——";

    private const int MaxTitle = 100;

    private const int MaxBareTitle = 40;

    // 服务标准规程: what titles of a list share at their ends.
    private const int Ending = 6;

    public static List<Line> Read(string text, List<Line> lines)
    {
        var read = new List<Line>(lines.Count);
        var areSeveral = lines.Count(line => IsSubtitle(text, line)) > 1;
        var endings = lines.Where(line => IsTitle(text, line) && line.Content.Length > Ending)
            .Select(line => EndingOf(text, line))
            .ToHashSet();
        var titles = lines.Where(line => IsTitle(text, line)).Select(line => text.Cut(line.Content)).ToHashSet();
        var halves = TitleHalves.Of(text, lines);
        var areWinners = DashedWinners.AreMost(text, lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (read.Count > 0 && (halves.Contains(i) || (!IsWinner(i) && GoesOn(read[^1], line))))
            {
                read[^1] = read[^1] with
                {
                    Span = TextSpan.Between(read[^1].Span.Start, line.Span.End),
                    Content = TextSpan.Between(read[^1].Content.Start, line.Content.End),
                };
            }
            else
            {
                read.Add(line);
            }
        }

        return read;

        // A second line of a title has who won below it.
        bool IsWinner(int at) => areWinners && DashedWinners.CanBe(text, lines[at])
            && !(at + 1 < lines.Count && DashedWinners.CanBe(text, lines[at + 1]));

        bool GoesOn(Line title, Line line) =>
            ((IsTitle(text, title) || (areSeveral && IsBareTitle(text, title)))
                && IsSubtitle(text, line) && !IsTitleOfOrganisation(text, title, line))
            || (IsTitle(text, title) && IsRest(text, title, line, endings)
                && !EndsWithTitle(text.Slice(line.Content), titles));
    }

    private static string EndingOf(string text, Line line) =>
        text.Substring(line.Content.End - Ending, Ending);

    // 最佳人气奖：标题 ends like a title because the whole title stands in it.
    private static bool EndsWithTitle(ReadOnlySpan<char> line, HashSet<string> titles)
    {
        var known = titles.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < line.Length - Ending; start++)
        {
            if (known.Contains(line[start..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRest(string text, Line title, Line line, HashSet<string> endings) =>
        line is { Role: LineRole.Content, Row: null, Number: null, Content.Length: > Ending and <= MaxTitle }
        && endings.Contains(EndingOf(text, line))
        && !(title.Content.Length > Ending && EndingOf(text, title) == EndingOf(text, line))
        && !text.Slice(line.Content).ContainsAny(Punctuation.SentenceEnds)
        && !InstitutionShape.IsLikely(text.Slice(line.Content));

    private static bool IsTitle(string text, Line line) =>
        line is { Role: LineRole.Content, Row: null, Content.Length: > 0 and <= MaxTitle }
        && (line.Number?.Value > 0 || IsLabelled(text, line))
        && !text.Slice(line.Content).ContainsAny(Punctuation.SentenceEnds)
        && !Punctuation.ClauseEnds.Contains(text[line.Content.End - 1]);

    // 案例名称：标题, and below it ——副标题
    private static bool IsLabelled(string text, Line line) =>
        line.Number is null
        && CaseLabels.First(text, line.Content) is { Kind: CaseLabelKind.Title, Value.Length: > 0 } label
        && label.Label.Start == line.Content.Start;

    // （一）某某法院 / ——《标题》
    private static bool IsTitleOfOrganisation(string text, Line line, Line next) =>
        InstitutionShape.IsCertain(text.Slice(line.Content))
        && text.Slice(next.Span).TrimStart('—').TrimStart() is ['《', .., '》'];

    // Without a number only the second lines of others tell that it is one.
    private static bool IsBareTitle(string text, Line line) =>
        line is { Role: LineRole.Content, Row: null, Number: null, Content.Length: > 1 and <= MaxBareTitle }
        && !text.Slice(line.Content)[..^1].ContainsAny(Punctuation.SentenceEnds)
        && (text[line.Content.End - 1] is '？' or '！' || !EndsClause(text[line.Content.End - 1]))
        && HeadingLine.ClassOf(text, line.Content) is HeadingClass.None;

    private static bool EndsClause(char last) => last == '。' || Punctuation.ClauseEnds.Contains(last);

    private static bool IsSubtitle(string text, Line line)
    {
        var subtitle = text.Slice(line.Span);
        var name = subtitle.TrimStart('—').TrimStart();
        return line is { Role: LineRole.Content, Row: null, Span.Length: <= MaxTitle }
            && subtitle.StartsWith(Dash) && !subtitle.EndsWith('—')
            && !name.IsEmpty
            && !name.ContainsAny(Punctuation.SentenceEnds)
            && !InstitutionShape.IsLikely(name)
            && !PersonName.IsWhole(name);
    }
}
