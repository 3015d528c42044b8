using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// The running text of an article. A line that begins with a verb of winning or a comma goes on with the line before,
/// and so does one whose line before ends in the middle of a sentence. Headings of Markdown and pages tell nothing.
/// </summary>
internal static class Paragraphs
{
    private const int MaxParagraph = 3000;

    private const string GoesOn = "，、；。）”」,;";

    private const string Opens = "，、的由“「（为";

    public static List<TextSpan> Read(string text, List<Line> lines)
    {
        var paragraphs = new List<TextSpan>();
        foreach (var line in lines)
        {
            if (line.Markup.HeadingLevel > 0 && !InstitutionShape.IsCertain(text.Slice(line.Content)))
            {
                continue;
            }

            if (line.Number is null && paragraphs.Count > 0 && Join(text, paragraphs[^1], line.Content) is { } joined)
            {
                paragraphs[^1] = joined;
            }
            else
            {
                paragraphs.Add(line.Content);
            }
        }

        return paragraphs;
    }

    private static TextSpan? Join(string text, TextSpan before, TextSpan line)
    {
        var last = text[before.End - 1];
        var isOpen = !Punctuation.SentenceEnds.Contains(last) && last is not ('：' or ':');
        return isOpen && line.End - before.Start <= MaxParagraph
            && text.Slice(TextSpan.Between(before.End, line.Start)).Trim("* \n\t\u3000").IsEmpty
            && (Verbs.Opens(text, line) || GoesOn.Contains(text[line.Start]) || Opens.Contains(last)
                || Words.EndsWithAny(text.Slice(before), SentenceWords.Wins)
                || Words.EndsWithAny(text.Slice(before), SentenceWords.BeforeNames))
                ? TextSpan.Between(before.Start, line.End)
                : null;
    }
}
