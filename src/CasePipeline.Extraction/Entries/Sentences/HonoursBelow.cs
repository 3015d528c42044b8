using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads awards in a list below a sentence that says who won them: 某公司荣获以下3个奖项：, and a numbered line for each.
/// </summary>
internal sealed class HonoursBelow(string text, WinnerNames names, WinnerReader winners)
{
    private const int MaxLead = 200;

    private readonly UnmarkedReader _unmarked = new(text, names, winners);

    /// <summary>The cases of all such lists; a list of anything else has none.</summary>
    /// <param name="lines">The lines of the article's text.</param>
    public IEnumerable<Entry> Read(IReadOnlyList<Line> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i + 1].Number is { } number && WinnerOf(lines[i].Content) is { } winner)
            {
                var items = lines.Skip(i + 1).TakeWhile(line => line.Number?.Style == number.Style)
                    .Select(line => line.Content).ToList();
                var areAwards = items.Count > 1 && items.TrueForAll(item => AwardName.Is(text, item));
                foreach (var award in areAwards ? items : [])
                {
                    yield return new Entry(null, award, null, winner);
                }
            }
        }
    }

    private TextSpan? WinnerOf(TextSpan line)
    {
        if (line.Length > MaxLead || Clauses.Sentences(text, line)[^1] is not { Length: > 0 } sentence
            || text[sentence.End - 1] is not ('：' or ':') || Verbs.Find(text, sentence) is not { } verb
            || !SentencePatterns.AwardsBelow().IsMatch(text.Slice(TextSpan.Between(verb.End, sentence.End - 1))))
        {
            return null;
        }

        var subject = text.Trim(TextSpan.Between(sentence.Start, verb.Start));
        return Words.ContainsAny(text.Slice(subject), OtherTimeWords.Past) ? null
            : _unmarked.Read(subject, default) is { Title: null, Winners: [var only] } ? only : null;
    }
}
