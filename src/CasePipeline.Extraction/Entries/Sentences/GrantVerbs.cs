using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>Finds the verbs by which those who award grant what they do: 授予, 颁给; not 被授予, which winners tell.</summary>
internal static class GrantVerbs
{
    /// <summary>The first such verb of a text; null without one.</summary>
    public static TextSpan? Find(string text, TextSpan span)
    {
        TextSpan? first = null;
        foreach (var verb in SentenceWords.Grants)
        {
            var at = text.Slice(span).IndexOf(verb, StringComparison.Ordinal);
            if (at >= 0 && !IsPassive(text.Slice(span)[..at]) && IsOfAward(verb, text.Slice(span)[..at])
                && (first is null || span.Start + at < first.Value.Start))
            {
                first = new TextSpan(span.Start + at, verb.Length);
            }
        }

        return first;
    }

    // 最佳渔港奖给了甲, but not 给了我们信心
    private static bool IsOfAward(ReadOnlySpan<char> verb, ReadOnlySpan<char> before) =>
        !verb.SequenceEqual("给了") || before is [.., '奖' or '”' or '」'];

    // 被授予, 被正式授予
    private static bool IsPassive(ReadOnlySpan<char> before)
    {
        const string Formally = "正式";
        before = before.EndsWith(Formally) ? before[..^Formally.Length] : before;
        return !before.IsEmpty && SentenceWords.BeforePassive.Contains(before[^1]);
    }
}
