using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>Finds the verbs of winning outside of marks of quotation and titles.</summary>
internal static class Verbs
{
    private const string Opening = "《“「『【";
    private const string Closing = "》”」』】";

    public static TextSpan? Find(string text, TextSpan span)
    {
        var depth = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            depth += Change(text[i]);
            if (depth <= 0 && VerbAt(text, TextSpan.Between(i, span.End)) is { } length)
            {
                return new TextSpan(i, length);
            }
        }

        return null;
    }

    /// <summary>How much deeper in marks a text is behind a character.</summary>
    public static int Change(char character) =>
        Opening.Contains(character) ? 1 : Closing.Contains(character) ? -1 : 0;

    private static int? VerbAt(string text, TextSpan rest)
    {
        if (Words.FindStart(text.Slice(rest), SentenceWords.Wins) is not { } verb)
        {
            return null;
        }

        if (Words.StartsWithAny(text.Slice(rest)[verb.Length..], SentenceWords.Nouns))
        {
            return null;
        }

        // 获奖, 获取 and 获悉 are other words, and so is 获 within a longer verb.
        var isOther = verb.Length == 1
            && (rest.Length == 1
                || text[rest.Start + 1] is '取' or '悉' or '知' or '益' or '准' or '奖' or '獎' or '利' or '批' or '胜');
        return isOther ? null : verb.Length;
    }
}
