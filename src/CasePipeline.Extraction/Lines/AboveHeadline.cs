using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Knows what stands above a headline: paths, banners, marks of official documents, fields of a page's form and
/// pages of papers.
/// </summary>
/// <param name="text">The article's text.</param>
/// <param name="lines">Its lines.</param>
internal sealed class AboveHeadline(string text, List<Line> lines)
{
    /// <summary>Longest mark of a document or of a newspaper's page.</summary>
    public const int MaxMark = 60;

    // --- parts other things.
    private const int MinRule = 10;

    /// <summary>Whether a line may stand there, and is no headline.</summary>
    public bool Is(Line line) =>
        LineShape.IsByline(text, line) || PagePath.Is(text, line) || IsDocumentMark(line) || IsBanner(line)
        || IsPaperPage(line) || AreButtons(line)
        || IsBarAlone(line) || TitleField.Is(text, lines, line) || IsEmptyField(line)
        || Words.ContainsAny(text.Slice(line.Span), NoteWords.Links)
        || TailShape.IsNote(text, line);

    // ::: is a page's mark for those who go by keys, | the edge of its table, ──── the rule below who issues.
    private bool IsBarAlone(Line line) =>
        text.Slice(line.Span).Trim(":：|｜ ─━═").IsEmpty
        || (line.Span.Length >= MinRule && text.Slice(line.Span).Trim("-=_*~").IsEmpty);

    // 档　　号： of a form that nobody filled in
    private bool IsEmptyField(Line line)
    {
        const int MaxLabel = 6;
        const int MaxField = 20;
        return line.Span.Length <= MaxField && text[line.Span.End - 1] is ':' or '：'
            && Words.WithoutSpaces(text.Slice(line.Span)).Length <= MaxLabel;
    }

    // 农文研〔2024〕12号 and 某某研究会文件 stand above the headline of an official document.
    private bool IsDocumentMark(Line line)
    {
        var mark = text.Slice(line.Span);
        return mark.Length <= MaxMark
            && (BylineShape.IsDocumentNumber(mark) || mark.EndsWith("文件") || IsAttachment(mark));
    }

    // 附件, 附件2：
    private static bool IsAttachment(ReadOnlySpan<char> mark)
    {
        const string Attachment = "附件";
        mark = mark.TrimEnd("：: ");
        return mark.StartsWith(Attachment)
            && (mark.Length == Attachment.Length || HeadingNameClass.IsAttachment(mark));
    }

    // 打印　关闭　字体：大 中 小
    private bool AreButtons(Line line)
    {
        const int MaxButtons = 40;
        var words = line.Span.Length > MaxButtons
            ? []
            : text.Parts(line.Span, " \u3000\t：:|｜【】[]").FindAll(word => word.Length > 0);
        return words.Count > 1 && words.TrueForAll(word => Words.EqualsAny(text.Slice(word), NoteWords.Furniture));
    }

    // 海州日报 | 渔业周刊 | A06版
    private bool IsPaperPage(Line line)
    {
        var page = text.Slice(line.Span);
        return page.Length <= MaxMark && page[^1] == '版' && page.ContainsAny('|', '｜', '丨')
            && page[^2] is >= '0' and <= '9';
    }

    private bool IsBanner(Line line)
    {
        var banner = text.Slice(line.Span).Trim("【】[]*#-— :：");
        return banner.Length <= BylineWords.MaxBanner
            && (Words.StartsWithAny(banner, BylineWords.Banners) || Words.EqualsAny(banner, BylineWords.Releases));
    }
}
