using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Leaves out of a phrase what only stands around the names in it.</summary>
internal static class Phrases
{
    /// <summary>A subject without the adverbs before its verb.</summary>
    public static TextSpan WithoutAdverbs(string text, TextSpan subject)
    {
        subject = text.Trim(subject);
        subject = subject with { Length = Words.TrimEnd(text.Slice(subject), SentenceWords.Adverbs).Length };
        var streak = SentencePatterns.Streak().Match(text.Cut(subject));
        return streak.Success ? text.Trim(subject with { Length = streak.Index }) : subject;
    }

    /// <summary>
    /// A phrase without what is left of emphasis that its document never closed, and without pictographs behind it.
    /// </summary>
    public static TextSpan WithoutStars(string text, TextSpan phrase)
    {
        phrase = text.Trim(phrase);
        var lead = phrase.Length - text.Slice(phrase).TrimStart("* ").Length;
        phrase = TextSpan.Between(phrase.Start + lead, phrase.End);
        var length = phrase.Length;
        do
        {
            phrase = phrase with { Length = length };
            length = Pictographs.TrimEnd(text.Slice(phrase)).TrimEnd("* ").Length;
        }
        while (length < phrase.Length);

        return phrase;
    }

    /// <summary>Names without how many they are: 甲、乙两家单位, 优秀组织奖三名.</summary>
    public static TextSpan WithoutCount(string text, TextSpan names)
    {
        names = text.Trim(names);
        var count = SentencePatterns.CountBehind().Match(text.Cut(names));
        return count.Success ? text.Trim(names with { Length = count.Index }) : names;
    }

    /// <summary>What is named of more things than that: 甲公司的订舱系统 of 甲公司的订舱系统等4件产品; null where all are named.</summary>
    public static TextSpan? BeforeMore(string text, TextSpan things) =>
        WorkPatterns.WorksCounted().Match(text.Cut(things)) is { Success: true } counted
        && counted.ValueSpan.StartsWith("等")
            ? things with { Length = counted.Index }
            : null;

    /// <summary>Names without the works that won for them and have no title: 甲、乙的作品.</summary>
    public static TextSpan WithoutWorks(string text, TextSpan names)
    {
        var works = SentencePatterns.WorksBehind().Match(text.Cut(names));
        return works.Success ? text.Trim(names with { Length = works.Index }) : names;
    }

    /// <summary>Who was helped to win, and so has won, in 海渔科技助力用户东屿集团; null where nobody was.</summary>
    public static TextSpan? Helped(string text, TextSpan subject)
    {
        var helper = SentencePatterns.Helper().Match(text.Cut(subject));
        var rest = TextSpan.Between(subject.Start + helper.Length, subject.End);
        return helper.Success && InstitutionShape.IsCertain(text.Slice(rest)) ? rest : null;
    }

    /// <summary>Whether awards go to their winners one by one, in their order: 甲、乙分别获, 甲、乙分获.</summary>
    public static bool IsRespective(ReadOnlySpan<char> subject, ReadOnlySpan<char> verb) =>
        subject.TrimEnd().EndsWith("分别") || Words.EqualsAny(verb, SentenceWords.Shares);
}
