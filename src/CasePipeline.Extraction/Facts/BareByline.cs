using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Facts;

/// <summary>Reads who wrote or published from a byline whose names have no labels.</summary>
internal static class BareByline
{
    // 原创 某某 某某公众号 2031-04-09 07:01: the author comes first.
    public static string? Read(string text, Line line)
    {
        var inside = LineShape.InsideOf(text, line);
        var span = text.Trim(inside with { Length = BylineShape.WithoutFurniture(text.Slice(inside)).Length });
        var labels = Labels.Read(text, span).ToList();
        if (text.Slice(span).ContainsAny(Punctuation.PathSteps)
            || Words.StartsWithAny(text.Slice(span), BylineWords.Reprints)
            || Words.StartsWithAny(text.Slice(span), BylineWords.Banners)
            || labels[1..].Exists(label => label.Kind is not LabelKind.Date)
            || FindDate(text, span, out var before) is null)
        {
            return null;
        }

        // 某某 发表于 2031-04-09, 发布于 2031-04-09 · 某某
        if (labels.Count > 1)
        {
            return labels[0].Value.Length > 0
                ? FirstName(text.Slice(labels[0].Value))
                : NameBehindMark(text.Slice(labels[^1].Value));
        }

        var behind = TextSpan.Between(Math.Min(before.End + 1, span.End), span.End);
        var bar = text.Slice(behind).IndexOfAny('|', '｜');
        return BylineWords.ReporterAlone().Match(text.Cut(before)) is { Success: true } reporter
            ? reporter.Groups["name"].Value
            : BylineWords.FullName().Match(text.Cut(before)) is { Success: true } full
            ? full.Groups["name"].Value
            : FirstName(text.Slice(before))
            ?? FirstName(text.Slice(behind)[bar >= 0 ? bar.. : ^0..])
            ?? InstitutionBehindDate(text.Slice(span));
    }

    /// <summary>The account of a post behind its author: 原创 某某 某某公众号 2031-04-09 07:01; null without one.</summary>
    public static string? ReadAccount(string text, Line line)
    {
        var span = LineShape.InsideOf(text, line);
        if (Words.FindStart(text.Slice(span), BylineWords.Originals) is null
            || FindDate(text, span, out var before) is null)
        {
            return null;
        }

        var gap = text.Slice(before).LastIndexOfAny(" \u3000\t");
        return gap > 0 ? FirstName(text.Slice(before)[(gap + 1)..]) : null;
    }

    private static string? NameBehindMark(ReadOnlySpan<char> byline) =>
        byline.LastIndexOfAny("·|｜丨") is > 0 and var mark && CalendarDate.TryFind(byline[..mark], out _, out _)
            ? FirstName(byline[(mark + 1)..])
            : null;

    // 2031年4月9日　海州农商联合会
    private static string? InstitutionBehindDate(ReadOnlySpan<char> byline)
    {
        if (!CalendarDate.TryFind(byline, out _, out var date))
        {
            return null;
        }

        var name = byline[date.End..].TrimStart("0123456789:：，, \u3000\t");
        return InstitutionShape.IsLikely(name) ? name.ToString() : null;
    }

    private static string? FirstName(ReadOnlySpan<char> words)
    {
        // 原创　林望潮　海州渔业: wide spaces part the names there.
        words = Words.FindStart(words, BylineWords.Originals) is { } original
            && words[original.Length..].TrimStart() is { Length: > 1 } names
            ? BeforeWideSpace(names)
            : words;
        foreach (var range in words.SplitAny(' ', '\t', '|', '｜', '丨'))
        {
            var name = words[range].Trim(" ，,");
            if (!Words.EqualsAny(name, BylineWords.Originals) && !Words.EqualsAny(name, BylineWords.Releases)
                && CanBeName(name))
            {
                return name.ToString();
            }
        }

        return null;
    }

    // 沈　岚 is one name that is spaced out.
    private static ReadOnlySpan<char> BeforeWideSpace(ReadOnlySpan<char> names) =>
        names.IndexOf('\u3000') is > 1 and var gap && names[..gap].IndexOf(' ') < 0 ? names[..gap] : names;

    // Neither a time nor a count, a number of a document or a mark.
    private static bool CanBeName(ReadOnlySpan<char> name)
    {
        var letters = name.TrimStart("0123456789");
        return !letters.IsEmpty && char.IsLetter(letters[0])
            && (letters.Length == name.Length || letters.Length > 1)
            && !BylineShape.IsDocumentNumber(name)
            && !Words.ContainsAny(name, BylineWords.Counts);
    }

    /// <summary>The date within a byline, and what stands before it.</summary>
    public static DateOnly? FindDate(string text, TextSpan value, out TextSpan before)
    {
        before = value;
        if (!CalendarDate.TryFind(text.Slice(value), out var date, out var span))
        {
            if (!NumericDate.TryReadBareMinguo(text.Slice(value), out date, out _))
            {
                return null;
            }
        }

        before = text.Trim(new TextSpan(value.Start, span.Start));
        return date;
    }
}
