using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Reading;

/// <summary>
/// Joins running text that is set like verse, a clause or less on each line and no mark at its end: 近日 / 某大赛落幕 /
/// 由某公司申报的 / “标题” / 最终荣获一等奖. The text keeps its places: a break is read as a comma or a full stop, or as a space
/// where the line ends within a clause.
/// </summary>
internal static class VerseLines
{
    private const int MaxLine = 30;

    private const int Enough = 4;

    // Lists of names have none of these words, verse has them again and again.
    private const int EnoughWords = 2;

    /// <summary>The article with each such run as one line; the same article where it has none.</summary>
    public static ArticleText Join(ArticleText article)
    {
        var lines = new List<TextLine>(article.Lines.Count);
        char[]? text = null;
        for (var start = 0; start < article.Lines.Count;)
        {
            var end = Math.Max(start + 1, EndOfRun(article, start));
            if (end - start >= Enough && IsVerse(article.Text, article.Lines, start, end))
            {
                text ??= article.Text.ToCharArray();
                for (var i = start; i + 1 < end; i++)
                {
                    Mend(text, article.Lines[i].Span, article.Lines[i + 1].Span);
                }

                lines.Add(new TextLine(
                    TextSpan.Between(article.Lines[start].Span.Start, article.Lines[end - 1].Span.End)));
            }
            else
            {
                // No part of a run is verse that is none as a whole.
                lines.AddRange(article.Lines.Skip(start).Take(end - start));
            }

            start = end;
        }

        return text is null ? article : article with { Text = new string(text), Lines = lines };
    }

    private static int EndOfRun(ArticleText article, int start)
    {
        if (start == 0 && !IsPart(article.Text.Slice(article.Lines[0].Span)))
        {
            // A headline may be as short.
            return start;
        }

        var end = start;
        while (end < article.Lines.Count && CanBeVerse(article.Text, article.Lines[end]))
        {
            end++;
        }

        return end;
    }

    private static bool CanBeVerse(string text, TextLine line)
    {
        var slice = text.Slice(line.Span);
        return line is { Row: null, Span.Length: > 1 and <= MaxLine, Markup: { HeadingLevel: 0, IsListItem: false } }
            && slice.ContainsAnyInRange('\u4E00', '\u9FFF')
            && slice.IndexOfAny(Punctuation.Pauses) < 0 && slice.IndexOfAny(Punctuation.Colons) < 0
            && Numbering.Read(slice) is null;
    }

    // One of the lines tells of a win, and several begin or end as only parts of sentences do.
    private static bool IsVerse(string text, IReadOnlyList<TextLine> lines, int start, int end)
    {
        var words = 0;
        var hasWin = false;
        for (var i = start; i < end; i++)
        {
            var slice = text.Slice(lines[i].Span);
            words += IsPart(slice) ? 1 : 0;
            hasWin |= Verbs.Find(text, lines[i].Span) is { } verb
                && Phrases.WithoutAdverbs(text, TextSpan.Between(lines[i].Span.Start, verb.Start)) is var subject
                && (subject.Length == 0 || InstitutionShape.IsCertain(text.Slice(subject)));
        }

        return hasWin && words >= EnoughWords;
    }

    // What begins or ends so is no whole sentence, and no name.
    private static bool IsPart(ReadOnlySpan<char> line) =>
        Words.StartsWithAny(line, VerseWords.Starts) || GoesOn(line);

    private static bool GoesOn(ReadOnlySpan<char> line) => Words.EndsWithAny(line, VerseWords.Ends);

    private static void Mend(char[] text, TextSpan line, TextSpan next)
    {
        var before = text.AsSpan(line.Start, line.Length);
        var gap = text.AsSpan(line.End, next.Start - line.End);
        gap.Fill(' ');
        gap[0] = Words.EndsWithAny(before, VerseWords.Stops) ? '。'
            : GoesOn(before) || Words.StartsWithAny(text.AsSpan(next.Start, next.Length), VerseWords.Rests) ? ' '
            : '，';
    }
}
