using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Facts;

/// <summary>
/// Reads author and date: from labels, else from what the document declares, else from the bare lines under the
/// headline, else from who signed. 来源 alone names where a text was taken from, and no author.
/// </summary>
internal static class BylineReader
{
    public static Byline Read(ArticleText article, IReadOnlyList<Line> lines)
    {
        var text = article.Text;
        var labelled = ReadLabels(text, lines);
        var bare = lines.Where(line => line.Role is LineRole.Byline)
            .Select(line => BareName(text, line))
            .FirstOrDefault(name => name is not null);
        var account = lines.Where(line => line.Role is LineRole.Account)
            .Where(line => !BylineShape.IsDocumentNumber(text.Slice(line.Span)))
            .Select(line => AccountName(text, line))
            .FirstOrDefault();
        var signature = lines.Where(line => line.Role is LineRole.Signature)
            .Select(line => text.Cut(line.Span))
            .LastOrDefault();
        // The head says who published; credits at the end may name who drew or typed.
        var author = labelled.Author
            ?? Known(article.Declared.Author)
            ?? bare ?? account ?? Known(article.Declared.Source)
            ?? labelled.LastAuthor;
        return new Byline(
            author ?? ReporterReader.Read(text, lines) ?? signature,
            labelled.PublishedOn ?? DateOf(article.Declared.Published) ?? labelled.OtherDate ?? labelled.SignedOn
                ?? DatelineReader.Read(text, lines));
    }

    private static LabelledByline ReadLabels(string text, IReadOnlyList<Line> lines)
    {
        var byline = default(LabelledByline);
        var isHead = true;
        for (var i = 0; i < lines.Count; i++)
        {
            isHead &= lines[i].Role is not LineRole.Content;
            if (lines[i].Role is not LineRole.Byline)
            {
                continue;
            }

            var span = LineShape.InsideOf(text, lines[i]);
            if (BylineShape.EnglishAuthor(text.Slice(span)) is { } author)
            {
                byline = byline with
                {
                    Author = byline.Author ?? author,
                    OtherDate = byline.OtherDate ?? FindDate(text, span, out _),
                };
                continue;
            }

            var isSignature = i > 0 && lines[i - 1].Role is LineRole.Signature;
            foreach (var (kind, value) in Labels.Read(text, span))
            {
                byline = Add(byline, text, kind, value, isSignature, isHead);
            }
        }

        return byline;
    }

    private static LabelledByline Add(
        LabelledByline byline, string text, LabelKind kind, TextSpan value, bool isSignature, bool isHead)
    {
        var date = FindDate(text, value, out var before);
        if (isSignature)
        {
            return byline with { SignedOn = date ?? byline.SignedOn };
        }

        return kind switch
        {
            LabelKind.Author => byline with
            {
                Author = byline.Author ?? (isHead ? ReadAuthor(text, before) : null),
                LastAuthor = byline.LastAuthor ?? (isHead ? null : ReadAuthor(text, before)),
                OtherDate = byline.OtherDate ?? date,
            },
            LabelKind.Date => byline with { PublishedOn = byline.PublishedOn ?? date },
            _ => byline with { OtherDate = byline.OtherDate ?? date },
        };
    }

    // 某某基金会　新闻稿
    private static string AccountName(string text, Line line)
    {
        var name = text.Slice(line.Span);
        var kind = Array.Find(
            BylineWords.Releases, word => text.Cut(line.Span).EndsWith(word, StringComparison.Ordinal));
        return name[..(name.Length - (kind?.Length ?? 0))].TrimEnd(" \u3000|｜").ToString();
    }

    // 原创 某某 某某公众号 2031-04-09 07:01: the author comes first.
    private static string? BareName(string text, Line line)
    {
        var span = LineShape.InsideOf(text, line);
        var labels = Labels.Read(text, span).ToList();
        if (Words.StartsWithAny(text.Slice(span), BylineWords.Reprints)
            || Words.StartsWithAny(text.Slice(span), BylineWords.Banners)
            || labels[1..].Exists(label => label.Kind is not LabelKind.Date)
            || FindDate(text, span, out var before) is null)
        {
            return null;
        }

        // 某某 发表于 2031-04-09
        if (labels.Count > 1)
        {
            return labels[0].Value.Length > 0 ? FirstName(text.Slice(labels[0].Value)) : null;
        }

        var behind = TextSpan.Between(Math.Min(before.End + 1, span.End), span.End);
        var bar = text.Slice(behind).IndexOfAny('|', '｜');
        return FirstName(text.Slice(before))
            ?? FirstName(text.Slice(behind)[bar >= 0 ? bar.. : ^0..])
            ?? InstitutionBehindDate(text.Slice(span));
    }

    // 2031年4月9日　海州农商联合会
    private static string? InstitutionBehindDate(ReadOnlySpan<char> byline)
    {
        if (!CalendarDate.TryFind(byline, out _, out var date))
        {
            return null;
        }

        var name = byline[date.End..].TrimStart("0123456789:： \u3000\t");
        return InstitutionShape.IsLikely(name) ? name.ToString() : null;
    }

    private static string? FirstName(ReadOnlySpan<char> words)
    {
        foreach (var range in words.SplitAny(' ', '\t', '|', '｜', '丨'))
        {
            var name = words[range].Trim();
            if (!Words.EqualsAny(name, BylineWords.Originals) && CanBeName(name))
            {
                return name.ToString();
            }
        }

        return null;
    }

    // Neither a time nor a count, a number of a document or a mark.
    private static bool CanBeName(ReadOnlySpan<char> name)
    {
        var letters = name.TrimStart("0123456789");
        return !letters.IsEmpty && char.IsLetter(letters[0])
            && (letters.Length == name.Length || letters.Length > 1)
            && !BylineShape.IsDocumentNumber(name)
            && !Words.ContainsAny(name, BylineWords.Counts);
    }

    private static DateOnly? DateOf(string? declared) =>
        declared is not null && CalendarDate.TryFind(declared, out var date, out _) ? date : null;

    private static string? Known(string? name) => string.IsNullOrWhiteSpace(name) ? null : name.Trim();

    private static DateOnly? FindDate(string text, TextSpan value, out TextSpan before)
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

    private static string? ReadAuthor(string text, TextSpan value)
    {
        var name = WithoutCounts(text.Slice(value)).TrimEnd("|｜丨·/ \u3000]］】");
        return name.Length is > 0 and <= NameList.MaxName ? name.ToString() : null;
    }

    // 张三　已有1万人浏览, 张三　[我要评论]
    private static ReadOnlySpan<char> WithoutCounts(ReadOnlySpan<char> value)
    {
        while (value.LastIndexOfAny(" \u3000\t") is > 0 and var space
            && (value[space + 1] is '[' or '［' or '【' || Words.ContainsAny(value[space..], BylineWords.Counts)))
        {
            value = value[..space].TrimEnd();
        }

        return value;
    }

    private readonly record struct LabelledByline(
        string? Author,
        string? LastAuthor,
        DateOnly? PublishedOn,
        DateOnly? OtherDate,
        DateOnly? SignedOn);
}
