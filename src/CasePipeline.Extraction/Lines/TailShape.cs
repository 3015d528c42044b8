using System.Buffers;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Tells by its shape that a line is no part of an article, wherever it stands: credits, notes on pictures, calls to
/// share, rights, addresses.
/// </summary>
internal static class TailShape
{
    private const string Decoration = " \t\u3000*#—–-－─=~·•■□◆●▲△▼▽◎○◇★☆※►▶…_|｜";

    private const string Brackets = "（()）[]［］【】「」<>＜＞";

    private const string CaptionMarks = "▲△▼▽↑↓◎";

    private static readonly SearchValues<char> InAddresses = SearchValues.Create("0123456789@");

    private static readonly SearchValues<char> BetweenAddresses = SearchValues.Create(" \u3000\t；;，,|｜。");

    private static readonly SearchValues<char> InNumbers = SearchValues.Create("0123456789-+ ()");

    private static readonly SearchValues<char> InCounts = SearchValues.Create("0123456789.,+ ()（）：:");

    // Who wrote or sent in an article is wanted from its credits.
    private static readonly LabelKind[] Wanted = [LabelKind.Author, LabelKind.Correspondent, LabelKind.Contributors];

    public static bool IsNote(string text, Line line)
    {
        if (line.Span.Length > NoteWords.MaxNote || !CanBeNote(line))
        {
            return false;
        }

        if (line.Row is not null)
        {
            // Where tabs make columns, one parts the office from the day as well.
            return IsImprint(text.Slice(line.Span));
        }

        if (IsOtherNews(text, line))
        {
            return true;
        }

        var whole = text.Slice(line.Span);
        var inside = line.Number is null ? whole : text.Slice(line.Content);
        var bare = inside.Trim(Decoration).Trim(Brackets).Trim(Decoration);
        return IsEnd(whole, bare)
            || IsPicture(whole)
            || IsCaption(text, line)
            || IsCall(bare)
            || IsRights(bare)
            || IsAddress(bare)
            || IsFurniture(bare)
            || NoteWords.Page().IsMatch(bare)
            || IsImprint(bare)
            || IsFiling(bare)
            || IsLink(bare)
            || IsTask(inside)
            || (CreditLine.Read(bare) is CreditKind.Several && !IsWanted(text, line));
    }

    /// <summary>Whether a line says that the article ends: — END —.</summary>
    public static bool IsEnd(string text, Line line)
    {
        var whole = text.Slice(line.Span);
        return line.Row is null && whole.Length <= NoteWords.MaxShortNote
            && IsEnd(whole, whole.Trim(Decoration).Trim(Brackets).Trim(Decoration));
    }

    /// <summary>
    /// What credits a line is made of. One alone is a note only at the end: a case may have such a line too.
    /// </summary>
    public static CreditKind CreditsIn(string text, Line line) =>
        line.Row is null && line.Span.Length <= NoteWords.MaxShortNote && CanBeNote(line)
            ? CreditLine.Read(text.Slice(line.Span).Trim(Decoration).Trim(Brackets))
            : CreditKind.None;

    // A number makes a line part of a list.
    private static bool CanBeNote(Line line) => line.Number is null or { Style: NumberingStyle.Bullet };

    private static bool IsWanted(string text, Line line) =>
        Labels.Read(text, LineShape.InsideOf(text, line)).Any(label => Wanted.Contains(label.Kind));

    private static bool IsEnd(ReadOnlySpan<char> whole, ReadOnlySpan<char> bare) =>
        (whole.Length > bare.Length && Words.EqualsAny(bare, NoteWords.Ends))
        || Words.EqualsAny(whole, NoteWords.CertainEnds)
        || Words.StartsWithAny(bare, NoteWords.Continuations);

    private static bool IsPicture(ReadOnlySpan<char> whole)
    {
        if (Words.EqualsAny(whole, MissingListWords.PictureNames)
            || Words.ContainsAny(whole, NoteWords.Places)
            || Words.ContainsAny(whole, NoteWords.Sources))
        {
            return true;
        }

        if (whole.Length > NoteWords.MaxShortNote)
        {
            return false;
        }

        var isEnclosed = whole is ['（' or '(' or '[' or '［' or '【', .., '）' or ')' or ']' or '］' or '】'];
        var isMarked = CaptionMarks.Contains(whole[0]);
        return Words.StartsWithAny(whole.Trim(Brackets), NoteWords.Captions)
            || IsFigure(whole.Trim(Brackets))
            || ((isEnclosed || isMarked) && Words.ContainsAny(whole, NoteWords.Pictures));
    }

    // 渔灯亮起。（东屿渔业局提供）: what a picture shows, and whose it is; what tells of a win is part of the article.
    private static bool IsCaption(string text, Line line) =>
        line.Span.Length <= NoteWords.MaxShortNote
        && text.Slice(line.Span) is var whole
        && Enclosure.OpeningOfLast(whole) is > 0 and var open && whole[open - 1] == '。'
        && Words.EndsWithAny(whole[(open + 1)..^1], NoteWords.PictureOwners)
        && Verbs.Find(text, line.Span) is null;

    // 图 1：渔港调研数据
    private static bool IsFigure(ReadOnlySpan<char> whole) =>
        whole is ['图', ..]
        && Numeral.TryReadArabic(whole[1..].TrimStart(), out _, out var length)
        && whole[1..].TrimStart()[length..] is ['：' or ':' or ' ' or '　', ..];

    // A link, as a whole line, to news that some other thing has won; [● 标题](…) has its bullet within the link.
    private static bool IsOtherNews(string text, Line line) =>
        line.Markup is { IsLink: true, HeadingLevel: 0 }
        && (Verbs.Find(text, line.Content) is not null
            || (line is { Number.Style: NumberingStyle.Bullet, Markup.IsListItem: false }));

    // [ ] 漏洞通告: the items of a list to tick off are news to be read, and none of them has won.
    private static bool IsTask(ReadOnlySpan<char> line) => line is ['[', ' ' or 'x', ']', ..];

    private static bool IsCall(ReadOnlySpan<char> bare)
    {
        if (bare.Length > (bare.EndsWith("。") ? NoteWords.MaxCallSentence : NoteWords.MaxCall)
            || Words.FindStart(bare, NoteWords.Calls) is not { } call)
        {
            return false;
        }

        var about = bare[call.Length..];
        return Words.ContainsAny(about, NoteWords.CallObjects) && !about.EndsWith("》");
    }

    private static bool IsRights(ReadOnlySpan<char> bare) =>
        Words.StartsWithAny(bare, NoteWords.Warnings)
        || (Words.ContainsAny(bare, NoteWords.Rights)
            && (bare.Length <= NoteWords.MaxShortNote || Words.StartsWithAny(bare, NoteWords.Notices)));

    // 某某厅办公室　2031年4月10日印发: whoever had it printed is not who signed.
    private static bool IsImprint(ReadOnlySpan<char> bare) =>
        Words.StartsWithAny(bare, NoteWords.Imprints)
        || (bare.Length <= NoteWords.MaxShortNote
            && Words.EndsWithAny(bare, BylineWords.Imprints)
            && CalendarDate.TryFind(bare, out _, out var date) && date.Start > 0);

    // 索  引  号, 相关标签：#渔港
    private static bool IsFiling(ReadOnlySpan<char> bare)
    {
        const int MaxFiling = 5;
        Span<char> start = stackalloc char[MaxFiling];
        var length = 0;
        foreach (var character in bare)
        {
            if (length < MaxFiling && !char.IsWhiteSpace(character))
            {
                start[length++] = character;
            }
        }

        return Words.StartsWithAny(start[..length], NoteWords.Filings);
    }

    // An address on the web and nothing else, or with its label: 原文：https://….
    private static bool IsLink(ReadOnlySpan<char> bare)
    {
        const int MaxLead = 15;
        return !bare.ContainsAny(BetweenAddresses)
            && Words.ContainsAny(bare[..Math.Min(bare.Length, MaxLead)], NoteWords.Links);
    }

    // 收藏　分享　赞 (12)
    private static bool IsFurniture(ReadOnlySpan<char> bare)
    {
        foreach (var range in bare.SplitAny(" \u3000\t|｜"))
        {
            var word = bare[range].Trim("0123456789.,+万次()（）[]【】：:！!");
            if (!word.IsEmpty && !Words.EqualsAny(word, NoteWords.Furniture))
            {
                return false;
            }
        }

        return bare.ContainsAnyExcept(InCounts);
    }

    // 地址：某某路1号　邮编：000000; one alone needs a number or a mail address.
    private static bool IsAddress(ReadOnlySpan<char> bare)
    {
        var count = 0;
        var isFirst = false;
        for (var i = 0; i < bare.Length; i++)
        {
            if (Punctuation.Colons.Contains(bare[i]) && IsAddressLabel(bare[..i], out var start))
            {
                count++;
                isFirst |= start == 0;
            }
        }

        return count > 1 || (isFirst && bare.ContainsAny(InAddresses)) || IsTelephone(bare);
    }

    // 陈老师：15100000000
    private static bool IsTelephone(ReadOnlySpan<char> bare)
    {
        const int MinDigits = 7;
        var colon = bare.IndexOfAny(Punctuation.Colons);
        return colon is > 1 and <= NoteWords.MaxAddressLabel
            && bare[(colon + 1)..].Trim() is { Length: >= MinDigits } number && !number.ContainsAnyExcept(InNumbers);
    }

    private static bool IsAddressLabel(ReadOnlySpan<char> before, out int start)
    {
        before = before.TrimEnd();
        var earliest = Math.Max(0, before.Length - NoteWords.MaxAddressLabel);
        start = before[earliest..].LastIndexOfAny(BetweenAddresses) + 1 + earliest;
        return Words.EndsWithAny(before[start..], NoteWords.Addresses);
    }
}
