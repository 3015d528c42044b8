using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>What a headline tells of who won what.</summary>
/// <param name="Subject">Who or what won; null where the headline does not name it.</param>
/// <param name="Award">What was won; null where the headline does not name it.</param>
internal sealed record HeadlineClaim(string? Subject, string? Award)
{
    private const int MaxSubject = 40;

    public static HeadlineClaim Read(string? headline)
    {
        if (headline is null)
        {
            return new HeadlineClaim(null, null);
        }

        if (Verbs.Find(headline, new TextSpan(0, headline.Length)) is not { } verb)
        {
            return new HeadlineClaim(null, null);
        }

        var rest = new TextSpan(verb.End, headline.Length - verb.End);
        var award = AwardObject.Read(headline, rest).Select(headline.Cut).FirstOrDefault();
        return new HeadlineClaim(SubjectOf(headline[..verb.Start]), award);
    }

    // 喜报！某公司两项方案 is about 某公司; 我行 is about whoever publishes the article.
    private static string? SubjectOf(string before)
    {
        var subject = before.Trim();
        for (var cheer = SentenceWords.Cheer().Match(subject); cheer.Length > 0 && cheer.Length < subject.Length;)
        {
            subject = subject[cheer.Length..];
            cheer = SentenceWords.Cheer().Match(subject);
        }

        var place = subject.IndexOf('在');
        subject = place > 1 ? subject[..place] : subject;
        var count = SentenceWords.Several().Match(subject);
        subject = (count.Success && count.Index > 0 ? subject[..count.Index] : subject).Trim(' ', '的', '在', '，', ',');
        var isName = subject.Length is > 1 and <= MaxSubject
            && !subject.AsSpan().ContainsAny(Punctuation.ClauseEnds)
            && !subject.Contains('“') && !subject.Contains('《')
            && !Words.StartsWithAny(subject, ["我", "本", "全", "该"]);
        return isName ? subject : null;
    }
}
