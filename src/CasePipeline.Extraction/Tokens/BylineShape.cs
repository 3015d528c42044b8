using System.Buffers;
using System.Text;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Tells bylines without labels from other lines, by the names and the date in them.</summary>
internal static class BylineShape
{
    // How an English byline begins.
    private const string By = "By ";

    private const string The = "the ";

    private const int MaxEnglish = 80;

    // What may surround a date: names and words apart, but no clause.
    private const int MaxWord = 20;

    private const int MaxWords = 6;

    private static readonly SearchValues<char> Brackets = SearchValues.Create("〔[［（(【﹝");

    /// <summary>
    /// Whether nothing but names and labels stands around a date: 原创 某某 某某公众号 2031-04-09 07:01.
    /// </summary>
    public static bool IsByline(ReadOnlySpan<char> line, TextSpan date)
    {
        var before = line[..date.Start];
        var behind = WithoutFurniture(WithoutClock(line[(date.Start + date.Length)..]));
        if ((behind.Trim().IsEmpty && IsBesideComma(before)) || (before.Trim().IsEmpty && IsBesideComma(behind)))
        {
            return true;
        }

        return IsNames(before)
            && IsNames(behind)
            && !ContinuesClause(behind)
            && !behind.TrimStart(" \t:：0123456789T+Z.秒时分").StartsWith("-");
    }

    // 2031年4月9日，东屿渔业局: a comma may part the date from who published.
    private static bool IsBesideComma(ReadOnlySpan<char> beside) =>
        beside.Trim() is ['，' or ',', ..] or [.., '，' or ','] && InstitutionShape.IsLikely(beside.Trim("，, "));

    // Oct 9, 2031, 09:00 ET
    private static ReadOnlySpan<char> WithoutClock(ReadOnlySpan<char> behind)
    {
        foreach (var clock in BylineWords.Clock().EnumerateMatches(behind))
        {
            return behind[clock.Length..];
        }

        return behind;
    }

    /// <summary>A byline without what a page has for its reader: 2031/4/9 10:42　[字体：大 中 小]　阅读 619 次.</summary>
    public static ReadOnlySpan<char> WithoutFurniture(ReadOnlySpan<char> byline)
    {
        for (var i = 0; i + 1 < byline.Length; i++)
        {
            if (char.IsWhiteSpace(byline[i])
                && Words.StartsWithAny(byline[(i + 1)..].TrimStart("[［【（("), LabelWords.Furniture))
            {
                return byline[..i];
            }
        }

        return byline;
    }

    /// <summary>Whether a name is the number of an official document: 海农〔2031〕9号.</summary>
    public static bool IsDocumentNumber(ReadOnlySpan<char> name)
    {
        if (!name.EndsWith("号"))
        {
            return false;
        }

        var open = name.IndexOfAny(Brackets);
        return open >= 0
            && name[(open + 1)..].ToString().Normalize(NormalizationForm.FormKC) is var number
            && Numeral.TryRead(number, out var year, out var length)
            && year is > 100 and < 2200
            && name[(open + 1 + length)..] is ['〕' or ']' or '］' or '）' or ')' or '】' or '﹞', ..];
    }

    /// <summary>
    /// The author in an English byline: By Jane Heron, Staff Writer; Posted on 9 April 2031 by the Heron Trust.
    /// </summary>
    public static string? EnglishAuthor(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxEnglish)
        {
            return null;
        }

        var posted = Words.FindStart(line, BylineWords.Posted) is { } start ? WithoutDate(line[start.Length..]) : line;
        var isNamed = posted.StartsWith(
            By, posted.Length < line.Length ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        if (!isNamed)
        {
            return null;
        }

        var name = posted[By.Length..];
        name = CalendarDate.TryFind(name, out _, out var date) ? name[..date.Start] : name;
        name = WithoutOffice(WithoutEnd(name.Trim(" |·•,–—-")));
        name = name.StartsWith(The, StringComparison.Ordinal) ? name[The.Length..] : name;
        return EnglishNames.IsName(name) && !name.EndsWith(".", StringComparison.Ordinal) ? name.ToString() : null;
    }

    // 9 April 2031 by Jane Heron
    private static ReadOnlySpan<char> WithoutDate(ReadOnlySpan<char> text) =>
        CalendarDate.TryFind(text, out _, out var date) && date.Start == 0 ? text[date.Length..].TrimStart(" ,") : text;

    // by Jane Heron on 9 April 2031
    private static ReadOnlySpan<char> WithoutEnd(ReadOnlySpan<char> name) => name.EndsWith(" on") ? name[..^3] : name;

    /// <summary>
    /// A person's name without the office or the desk behind it: Jane Heron, Staff Writer; Jane Heron, Harbour Desk.
    /// </summary>
    public static ReadOnlySpan<char> WithoutOffice(ReadOnlySpan<char> name) =>
        name.IndexOf(", ") is > 0 and var comma
        && (EnglishNameWords.Office().IsMatch(name[comma..]) || BylineWords.DeskBehind().IsMatch(name[comma..]))
            ? name[..comma]
            : name;

    /// <summary>
    /// Persons without what they are, or where: Jane Heron, Data Engineer; Jane Heron and Bo Reed, Otter Bank; null
    /// for any other text.
    /// </summary>
    public static string? PersonsIn(ReadOnlySpan<char> line)
    {
        var comma = line.Length > Labels.MaxLine ? -1 : line.LastIndexOf(", ");
        if (comma <= 0)
        {
            return null;
        }

        var persons = line[..comma];
        var place = line[(comma + 2)..];
        return EnglishNames.IsPersons(persons) && EnglishNames.IsName(place)
            && (EnglishNameWords.Office().IsMatch(place) || EnglishNames.IsInstitution(place))
            ? persons.ToString()
            : null;
    }

    /// <summary>The same behind a bar or a dot: Posted 9 April 2031 in News | By Jane Heron | 4 min read.</summary>
    public static string? EnglishAuthorWithin(ReadOnlySpan<char> line)
    {
        foreach (var range in line.SplitAny('|', '·', '•'))
        {
            if (EnglishAuthor(line[range].Trim()) is { } author)
            {
                return author;
            }
        }

        return null;
    }

    // 2031年4月9日经理事会通过: a word that is joined to a date tells what happened on it, unless it says published.
    private static bool ContinuesClause(ReadOnlySpan<char> behind) =>
        behind is [var first, ..]
        && first > 'ÿ' && char.IsLetter(first)
        && !Words.StartsWithAny(behind, BylineWords.BehindDates);

    private static bool IsNames(ReadOnlySpan<char> words)
    {
        var count = 0;
        var start = 0;
        for (var i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && !char.IsWhiteSpace(words[i]))
            {
                continue;
            }

            var word = words[start..i];
            if (!word.IsEmpty && Labels.TryReadStart(words[start..], out _, out _))
            {
                return true;
            }

            start = i + 1;
            if (word.IsEmpty)
            {
                continue;
            }

            if (++count > MaxWords || word.Length > MaxWord || word.ContainsAny(Punctuation.Pauses))
            {
                return false;
            }
        }

        return true;
    }
}
