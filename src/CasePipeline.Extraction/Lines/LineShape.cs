using System.Text;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>Tells bylines and dates by the shape of the line alone.</summary>
internal static class LineShape
{
    // Bylines are short; running text that mentions a date is not.
    private const int MaxByline = 120;

    private const int MaxCells = 3;

    // A headline may end with a stop; a longer line that does is a sentence.
    private const int MaxExclamation = 80;

    /// <summary>Whether a line says anything; ornaments and rules do not.</summary>
    public static bool HasLetters(string text, Line line)
    {
        foreach (var rune in text.Slice(line.Span).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line is the number of a picture and nothing else: 图1.</summary>
    public static bool IsPictureNumber(string text, Line line)
    {
        var content = text.Slice(line.Content);
        var number = content.StartsWith("图片") ? content[2..].Trim() : content is ['图', ..] ? content[1..].Trim() : [];
        return Numeral.TryRead(number, out _, out var length) && length == number.Length;
    }

    /// <summary>Whether a line stands for a picture: ![](1.png), [图片], 图片.</summary>
    public static bool IsPicture(string text, Line line) =>
        Words.StartsWithAny(text.Slice(line.Span), MissingListWords.PictureLines)
        || Words.EqualsAny(text.Slice(line.Span), MissingListWords.PictureNames);

    /// <summary>A line without its bullet and the brackets around it.</summary>
    public static TextSpan InsideOf(string text, Line line)
    {
        var span = line.Number is { Style: NumberingStyle.Bullet } ? line.Content : line.Span;
        return text.Trim(Enclosure.StripSquare(text, Enclosure.StripBrackets(text, span)));
    }

    /// <summary>Whether a line begins with a byline's label, or is hardly more than a date.</summary>
    public static bool IsByline(string text, Line line)
    {
        var inside = text.Slice(InsideOf(text, line));

        // A byline with tabs or bars looks like a table's row: 2031年4月9日 | 来源：海州日报.
        if (inside.Length > Labels.MaxLine || line.Row is { Cells.Count: > MaxCells })
        {
            return false;
        }

        foreach (var issue in BylineWords.Issue().EnumerateMatches(inside))
        {
            inside = inside[issue.Length..];
            break;
        }

        return Labels.TryReadStart(inside, out _, out _)
            || BylineWords.ReporterAlone().IsMatch(inside)
            || BylineShape.EnglishAuthor(inside) is not null
            || (inside.Length <= MaxByline
                && !inside.EndsWith("。")
                && !(line.Markup.IsListItem && inside is [.., '：' or ':'])
                && CalendarDate.TryFind(inside, out _, out var date)
                && (BylineShape.IsByline(inside, date) || BylineShape.EnglishAuthorWithin(inside) is not null));
    }

    /// <summary>Whether a line is nothing but a month: 2031年4月, 二0三一年四月.</summary>
    public static bool IsMonthAlone(string text, Line line) =>
        BylineWords.Month().IsMatch(text.Slice(InsideOf(text, line)));

    /// <summary>Whether a line is nothing but a date, a day of the week behind it included.</summary>
    public static bool IsDateAlone(string text, Line line, bool allowTime = false)
    {
        var inside = text.Slice(InsideOf(text, line));
        var bare = allowTime ? inside.TrimEnd("0123456789:： ") : inside;
        if (!CalendarDate.TryRead(inside, out _, out var length)
            && !NumericDate.TryReadBareMinguo(inside, out _, out length))
        {
            return false;
        }

        if (length >= bare.Length)
        {
            return true;
        }

        var behind = bare[length..].Trim();
        return Words.EqualsAny(behind, BylineWords.Imprints)
            || (behind.Length <= BylineWords.MaxWeekday && Words.ContainsAny(behind, BylineWords.Weekdays));
    }

    /// <summary>
    /// Whether a line may be a headline: one with a sentence in it is the article's first, or tells what a picture
    /// shows.
    /// </summary>
    public static bool CanBeHeadline(string text, Line line) =>
        line is { Row: null, Span.Length: <= RoleReader.MaxHeadline }
        && line.Number is null or { Style: NumberingStyle.Bullet or NumberingStyle.Arabic or NumberingStyle.Case }
        && !text.Slice(line.Span).Contains('。')
        && !IsEnglishSentence(text.Slice(line.Span))
        && !IsLead(text.Slice(line.Span))
        && HasLetters(text, line);

    // 日前，海州渔业奖评选揭晓，我院3个项目获奖： leads to a list.
    private static bool IsLead(ReadOnlySpan<char> line) =>
        line is [.., '：' or ':'] && line.ContainsAny('，', ',') && Words.StartsWithAny(line, InstitutionWords.Openers);

    private static bool IsEnglishSentence(ReadOnlySpan<char> line) =>
        line is [.., '.'] && line.Length > MaxExclamation && !EnglishNames.IsName(line);
}
