using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads works in a numbered list below a sentence that counts them and names their award: 两个案例入选“年度渔港案例”，分别是：.
/// </summary>
internal sealed class WorksBelow(string text)
{
    private const int MaxLead = 200;

    private const int MaxWorks = 20;

    /// <summary>The cases of all such lists; one of more works or of fewer than are counted has none.</summary>
    /// <param name="lines">The lines of the article's text.</param>
    public IEnumerable<Entry> Read(List<Line> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i + 1].Number is not { } number || LeadOf(lines[i].Content) is not var (award, count))
            {
                continue;
            }

            var works = lines.Skip(i + 1).TakeWhile(line => line.Number?.Style == number.Style)
                .Select(line => EntryFormReader.Read(text, line.Content, ListStyle.None))
                .Take(count + 1)
                .ToList();
            var areWorks = works.Count == count
                && works.TrueForAll(work => work is { Kind: FormKind.Certain or FormKind.Split, Title: not null })
                && works.Exists(work => work.Kind is FormKind.Certain);
            foreach (var work in areWorks ? works : [])
            {
                yield return new Entry(null, award, work.Title, work.Institution);
            }
        }
    }

    private (TextSpan Award, int Count)? LeadOf(TextSpan line)
    {
        if (line.Length > MaxLead || text[line.End - 1] is not ('：' or ':')
            || Clauses.Sentences(text, line)[^1] is not { Length: > 0 } sentence
            || Verbs.Find(text, sentence) is not { } verb)
        {
            return null;
        }

        var subject = TextSpan.Between(sentence.Start, verb.Start);
        var counted = SentencePatterns.SeveralWorks().Match(text.Cut(subject));
        var prize = TextSpan.Between(verb.End, Clauses.End(text, verb.End, sentence.End));
        return counted.Success && Numeral.TryRead(counted.ValueSpan, out var count, out _) && count <= MaxWorks
            && !Words.ContainsAny(text.Slice(subject), OtherTimeWords.Past)
            && AwardObject.Read(text, verb, prize) is [var award]
                ? (award, count)
                : null;
    }
}
