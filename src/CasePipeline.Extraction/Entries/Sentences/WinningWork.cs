using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads what an article's one win was won with, where another sentence than that of the win says so: 获奖论文《标题》….
/// </summary>
internal sealed class WinningWork(string text, HeadlineClaim claim, WinnerNames names)
{
    private readonly SentenceAwards _awards = new(text, claim, names);

    /// <summary>Gives the one case told of so far its title, or makes one of the headline's award.</summary>
    public void Read(TextSpan sentence, List<Entry> entries)
    {
        if (MarkedText.Find(text, sentence) is not [var first, ..]
            || !SentencePatterns.NamedWork().IsMatch(text.Slice(TextSpan.Between(sentence.Start, first.Start))))
        {
            return;
        }

        var title = Enclosure.StripAll(text, MarkedText.Inner(text, first));
        if (entries is [{ Title: null } only])
        {
            entries[0] = only with { Title = title };
        }
        else if (entries.Count == 0 && _awards.Claimed is { } award)
        {
            entries.Add(new Entry(null, award, title, names.Own));
        }
    }

    /// <summary>The win of an institution that only the headline tells of.</summary>
    public List<Entry> ReadHeadline() =>
        _awards.Claimed is { } award && names.Own is { } own
        && (!Enclosure.IsInBookMarks(text, award) || AwardName.Is(text, award)
            || Words.EndsWithAny(text.Slice(award), SentenceWords.Surveys))
        && (InstitutionShape.IsCertain(text.Slice(own)) || names.IsOfPublisher(text.Slice(own)))
            ? [new Entry(null, award, null, own)]
            : [];
}
