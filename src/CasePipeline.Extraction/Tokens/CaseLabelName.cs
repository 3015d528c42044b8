using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Tells what a label says that the value behind it is: 申报单位 an institution, 案例名称 a title.</summary>
internal static class CaseLabelName
{
    // 团队名称 names persons and 单位名称 an institution, so the longer endings of those come before 名称 alone.
    private static readonly (CaseLabelKind Kind, string[] Endings)[] ByKind =
    [
        (CaseLabelKind.Person, CaseLabelWords.Persons),
        (CaseLabelKind.Institution, CaseLabelWords.Institutions),
        (CaseLabelKind.Award, CaseLabelWords.Awards),
        (CaseLabelKind.Title, CaseLabelWords.Titles),
        (CaseLabelKind.Series, CaseLabelWords.Series),
    ];

    /// <summary>What a label, or a table column's heading, states.</summary>
    public static CaseLabelKind? KindOf(ReadOnlySpan<char> label)
    {
        Span<char> buffer = stackalloc char[CaseLabelWords.MaxLabel];
        if (!TryWithoutSpaces(label, buffer, out var length) || length == 0)
        {
            return null;
        }

        // 渔港的那通电话 ends like a label and is a title.
        return buffer[..length].Contains('的') ? null : KindOfWord(buffer[..length]);
    }

    private static bool TryWithoutSpaces(ReadOnlySpan<char> label, Span<char> buffer, out int length)
    {
        length = 0;
        foreach (var character in label)
        {
            if (char.IsWhiteSpace(character) || character is '*' or '/' or '、' or '（' or '）')
            {
                continue;
            }

            if (length == buffer.Length)
            {
                return false;
            }

            buffer[length++] = character;
        }

        return true;
    }

    private static CaseLabelKind? KindOfWord(ReadOnlySpan<char> label)
    {
        // 好标题 and 最佳标题 are awards.
        if (label[0] is '好' or '最')
        {
            return null;
        }

        if (Words.EndsWithAny(label, CaseLabelWords.Teams)
            || (Words.StartsWithAny(label, CaseLabelWords.Senders)
                && Words.EndsWithAny(label, CaseLabelWords.Institutions)))
        {
            return CaseLabelKind.Sender;
        }

        // 主办机关 of a public work begins like who hosts.
        if (Words.EqualsAny(label, CaseLabelWords.InstitutionWords))
        {
            return CaseLabelKind.Institution;
        }

        if (Words.StartsWithAny(label, CaseLabelWords.Hosts)
            && Words.EndsWithAny(label, CaseLabelWords.Institutions))
        {
            return CaseLabelKind.Host;
        }

        if (Words.EndsWithAny(label, CaseLabelWords.Others)
            || (Words.ContainsAny(label, CaseLabelWords.NotWinners)
                && Words.EndsWithAny(label, CaseLabelWords.Institutions)))
        {
            return CaseLabelKind.Other;
        }

        if (Words.EqualsAny(label, CaseLabelWords.Numbers))
        {
            return CaseLabelKind.Number;
        }

        if (Words.StartsWithAny(label, CaseLabelWords.Doings) && Words.EndsWithAny(label, CaseLabelWords.Bodies))
        {
            return CaseLabelKind.Institution;
        }

        if (Words.EqualsAny(label, CaseLabelWords.Makers))
        {
            return CaseLabelKind.Person;
        }

        var chosen = Words.FindStart(label, HeadingWords.Chosen)?.Length ?? 0;
        if (Words.EqualsAny(label, CaseLabelWords.TitleWords)
            || Words.EqualsAny(label[chosen..], CaseLabelWords.TitleWords)
            || (chosen > 0 && Words.EqualsAny(label[chosen..], CaseLabelWords.ChosenTitles))
            || (Words.FindStart(label, CaseLabelWords.Doings) is { } doing
                && Words.EqualsAny(label[doing.Length..], CaseLabelWords.TitleWords)))
        {
            return CaseLabelKind.Title;
        }

        // 电视专题：《标题》 says what the work is, 专题：渔业 of which section.
        if (Words.EqualsAny(label, WorkWords.Genres))
        {
            return null;
        }

        foreach (var (kind, endings) in ByKind)
        {
            if (Words.EndsWithAny(label, endings))
            {
                return kind;
            }
        }

        return null;
    }
}
