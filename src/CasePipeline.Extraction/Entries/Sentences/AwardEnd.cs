using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Finds where the awards behind a verb of winning end: with their clause, or where the next winner follows a mark of
/// enumeration, as in 甲荣获一等奖、乙荣获二等奖.
/// </summary>
internal static class AwardEnd
{
    public static int Of(string text, TextSpan verb, int limit)
    {
        var end = WithCounted(text, Clauses.End(text, verb.End, limit), limit);
        if (Verbs.Find(text, TextSpan.Between(verb.End, end)) is not { } next)
        {
            return end;
        }

        var depth = default(MarkDepth);
        var start = verb.End;
        for (var i = verb.End; i < next.Start; i++)
        {
            depth.Pass(text[i]);
            if (!depth.IsOutside || text[i] is not '、')
            {
                continue;
            }

            if (AwardObject.Read(text, verb, TextSpan.Between(start, i)).Count == 0)
            {
                break;
            }

            start = i + 1;
        }

        return start > verb.End ? start - 1 : end;
    }

    // 斩获3个一级贡献奖，2个二级贡献奖; 荣获优秀单位和优秀个人奖，以及“最具影响力企业”三项大奖
    private static int WithCounted(string text, int end, int limit)
    {
        while (end < limit && text[end] == '，' && Clauses.End(text, end + 1, limit) is var next
            && AwardPatterns.AnotherBehind().IsMatch(text.Slice(TextSpan.Between(end + 1, next))))
        {
            end = next;
        }

        return end;
    }
}
