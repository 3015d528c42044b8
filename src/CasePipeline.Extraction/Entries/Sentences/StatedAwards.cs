using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads awards that parts of a sentence state without any verb of winning: 最佳剧本奖为某校的《标题》, 优秀案例包括甲的“标题”.
/// </summary>
internal sealed class StatedAwards(string text, WinnerNames names, SubjectReader subjects)
{
    private const string Includes = "包括";

    /// <summary>The cases of a sentence; none where its parts state no award.</summary>
    public List<Entry> Read(TextSpan sentence)
    {
        var entries = new List<Entry>();
        foreach (var part in text.Parts(sentence, "；;，,"))
        {
            entries.AddRange(ReadWorks(part));
            var whole = text.Slice(part).IndexOf(Includes, StringComparison.Ordinal);
            var link = whole > 0 ? whole + 1 : text.Slice(part).IndexOfAny('为', '是', '归');
            var stated = whole > 0
                ? part with { Length = whole }
                : WithoutLaureates(WithoutLinks(part with { Length = Math.Max(link, 0) }));
            if ((whole > 0 || text.Slice(stated) is [.., '奖']) && Verbs.Find(text, part) is null
                && Reversed.AwardAtEnd(text, stated) is { } award)
            {
                var maker = MakerBehind.Read(text, TextSpan.Between(part.End, sentence.End));
                entries.AddRange(subjects.Read(TextSpan.Between(part.Start + link + 1, part.End))
                    .Select(item => new Entry(null, award, item.Title, item.Institution ?? maker))
                    .Where(entry => entry.Institution is not null));
            }
        }

        return entries;
    }

    // 二等奖则
    private TextSpan WithoutLinks(TextSpan name) => name with { Length = text.Slice(name).TrimEnd("则分别").Length };

    // 最佳剧本奖的获得者
    private TextSpan WithoutLaureates(TextSpan name) =>
        name with { Length = Words.TrimEnd(text.Slice(name), WinnerWords.Laureates).TrimEnd('的').Length };

    // 三项三等奖的作品分别是“标题”、“标题”
    private IEnumerable<Entry> ReadWorks(TextSpan part)
    {
        var stated = WorkPatterns.WorksOfAward().Match(text.Cut(text.Trim(part)));
        if (!stated.Success)
        {
            return [];
        }

        var start = text.Trim(part).Start;
        var award = new TextSpan(start + stated.Groups["award"].Index, stated.Groups["award"].Length);
        return subjects.Read(MarkedText.UpToLast(text, TextSpan.Between(start + stated.Length, part.End)))
            .Select(item => new Entry(null, award, item.Title, item.HasOwnMaker ? item.Institution : names.Own));
    }
}
