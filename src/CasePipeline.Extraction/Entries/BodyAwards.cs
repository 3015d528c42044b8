using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>The awards that the bodies of cases tell of: 该项目荣获“某某奖”.</summary>
internal static class BodyAwards
{
    /// <summary>Gives entries without an award the one that their bodies name.</summary>
    public static List<Entry> Give(string text, List<Entry> entries) =>
        entries.ConvertAll(entry => entry is { Award: null, Body: { } body }
            ? entry with { Award = Find(text, body) }
            : entry);

    private static TextSpan? Find(string text, TextSpan body)
    {
        foreach (var line in text.Parts(body, '\n'))
        {
            foreach (var sentence in Clauses.Sentences(text, line))
            {
                if (FindIn(text, sentence) is { } award)
                {
                    return award;
                }
            }

            if (RankInBrackets(text, line) is { } rank)
            {
                return rank;
            }
        }

        return null;
    }

    // （获一等奖）, on a line of its own
    private static TextSpan? RankInBrackets(string text, TextSpan line)
    {
        var inside = Enclosure.StripSquare(text, Enclosure.StripBrackets(text, line));
        if (inside.Length == line.Length)
        {
            return null;
        }

        var verb = Verbs.Find(text, inside) is { } found && found.Start == inside.Start ? found.Length
            : text[inside.Start] == '获' ? 1
            : 0;
        var rank = text.Trim(TextSpan.Between(inside.Start + verb, inside.End));
        return AwardPatterns.RankAlone().IsMatch(text.Slice(rank)) ? rank : null;
    }

    private static TextSpan? FindIn(string text, TextSpan sentence)
    {
        if (Verbs.Find(text, sentence) is not { } verb
            || Clauses.Of(text, TextSpan.Between(sentence.Start, verb.Start)) is not [.., var last]
            || !IsThisWork(text.Slice(Phrases.WithoutAdverbs(text, last))))
        {
            return null;
        }

        var prize = TextSpan.Between(verb.End, Clauses.End(text, verb.End, sentence.End));
        return AwardObject.Read(text, verb, prize) is [var only] ? only : null;
    }

    // Behind what somebody says it is the sentence's subject too: “……。”该项目荣获
    private static bool IsThisWork(ReadOnlySpan<char> subject)
    {
        var said = subject.LastIndexOf('”');
        var isSaid = said > 0 && Punctuation.SentenceEnds.Contains(subject[said - 1]);
        return Words.EqualsAny(isSaid ? subject[(said + 1)..] : subject, SentenceWords.ThisWork);
    }
}
