using System.Text.RegularExpressions;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Facts;

/// <summary>
/// Reads the reporter whom a text names where it begins, 本报讯（记者 马文山）, or where it ends, …。（马文山）.
/// </summary>
internal static class ReporterReader
{
    /// <summary>So many lines below the headline may begin with a reporter, those of the byline included.</summary>
    public const int FirstLines = 4;

    // 通讯员马文山、李海
    private const string BetweenNames = " 、";

    private const int LastLines = 5;

    private const int MaxSignature = 60;

    /// <summary>The reporter, and whether the article calls him one.</summary>
    public static (string Name, bool IsLabelled)? Read(string text, IReadOnlyList<Line> lines)
    {
        var content = lines.Where(line => line is { Role: LineRole.Content, Row: null }).ToList();
        return lines.Where(IsBeginning).Take(FirstLines).Select(line => AtBeginning(text, line))
            .FirstOrDefault(name => name is not null) is { } first
            ? (first, true)
            : content.TakeLast(LastLines).Where(line => !AreOfWorks(line))
                .Select(line => AtEnd(text, line)).LastOrDefault(name => name is not null);

        // （作者：马文山） below one work and （作者：李海） below the next: neither wrote the article.
        bool AreOfWorks(Line line) => IsLabelledAlone(text, line) && content.Count(
            other => IsLabelledAlone(text, other)) > 1;
    }

    private static bool IsLabelledAlone(string text, Line line)
    {
        const string Opening = "（(";
        return Opening.Contains(text[line.Span.Start])
            && Labels.TryReadStart(text.Slice(LineShape.InsideOf(text, line)), out var kind, out _)
            && kind is LabelKind.Author;
    }

    /// <summary>Whether a line may be one of the first; 【记者马文山／海州报道】2031-04-09 is a byline.</summary>
    public static bool IsBeginning(Line line) => line is { Role: LineRole.Content or LineRole.Byline, Row: null };

    /// <summary>What stands in the brackets behind the last sentence, if they name a reporter.</summary>
    public static TextSpan? BracketAtEnd(string text, Line line)
    {
        var start = Math.Max(line.Span.Start, line.Span.End - MaxSignature);
        var match = BylineWords.Signed().Match(text, start, line.Span.End - start);
        return match.Groups["label"].Length > 0 ? new TextSpan(match.Index + 1, match.Length - 2) : null;
    }

    /// <summary>What stands in the brackets before the first sentence, if they name a reporter.</summary>
    public static TextSpan? BracketAtBeginning(string text, Line line)
    {
        var match = BylineWords.Reporter().Match(text, line.Span.Start, Math.Min(line.Span.Length, Labels.MaxLine));
        var names = match.Groups["names"];
        return match.Success ? new TextSpan(names.Index, names.Length) : null;
    }

    private static string? AtBeginning(string text, Line line)
    {
        var length = Math.Min(line.Span.Length, Labels.MaxLine);
        var match = BylineWords.Reporter().Match(text, line.Span.Start, length);
        if (match.Success)
        {
            return NamesOf(text, match);
        }

        match = BylineWords.ReporterAlone().Match(text.Cut(line.Span with { Length = length }));
        if (match.Success)
        {
            return NameOf(match);
        }

        match = BylineWords.WriterOfDepartment().Match(text, line.Span.Start, length);
        return match.Success && PersonName.IsWhole(match.Groups["name"].ValueSpan)
            ? NameOf(match)
            : NameOf(BylineWords.ReporterBehindPlace().Match(text, line.Span.Start, length));
    }

    // Without a label only what is certainly a person's name, behind a sentence.
    private static (string Name, bool IsLabelled)? AtEnd(string text, Line line)
    {
        var end = line.Span.End;
        var start = Math.Max(line.Span.Start, end - MaxSignature);
        var match = BylineWords.Signed().Match(text, start, end - start);
        var before = text.Slice(TextSpan.Between(line.Span.Start, match.Success ? match.Index : line.Span.Start));
        var isLabelled = match.Groups["label"].Length > 0;
        var isSigned = before.TrimEnd("”」』 ") is [.., var last]
            ? Punctuation.SentenceEnds.Contains(last)
                && (isLabelled || ArePersons(match))
            : isLabelled && match.Success;
        return isSigned ? (NamesOf(text, match), isLabelled) : OfPaper(text, line);
    }

    // 海州网记者 马文山, below the text
    private static (string Name, bool IsLabelled)? OfPaper(string text, Line line) =>
        line.Span.Length <= MaxSignature
        && BylineWords.ReporterOfPaper().Match(text.Cut(line.Span)).Groups["name"] is { Success: true } name
        && PersonName.IsWhole(name.ValueSpan)
            ? (name.Value, true)
            : null;

    // 马文山, 马文山 李海
    private static bool ArePersons(Match match)
    {
        foreach (var name in match.Value.AsSpan(1, match.Length - 2).Trim().SplitAny(BetweenNames))
        {
            if (!PersonName.IsWhole(match.Value.AsSpan(1, match.Length - 2).Trim()[name]))
            {
                return false;
            }
        }

        return true;
    }

    // 通讯员 马文山 李海 are two, 记者马文山海州九日电 is one, and so is 记者 马文山 海州报道.
    private static string NamesOf(string text, Match match)
    {
        var name = match.Groups["name"];
        if (BylineWords.NameBeforePlace().Match(name.Value) is { Success: true } sent)
        {
            return sent.Groups["name"].Value;
        }

        var rest = match.Groups["rest"];
        var end = name.Index + name.Length;
        foreach (var word in rest.ValueSpan.SplitAny(BetweenNames))
        {
            var span = rest.ValueSpan[word];
            if (!span.IsEmpty && !PersonName.IsWhole(span))
            {
                break;
            }

            end = Math.Max(end, rest.Index + word.End.GetOffset(rest.Length));
        }

        return text[name.Index..end].TrimEnd();
    }

    private static string? NameOf(Match match) => match.Success ? match.Groups["name"].Value : null;
}
