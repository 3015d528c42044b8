using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>Knows the path of a page and its menus, which stand above the headline.</summary>
internal static class PagePath
{
    private static readonly string[] MenuBars = ["｜", "|", "·", "\u3000", "\t", "  "];

    /// <summary>Whether a line may be a path: 首页 > 新闻.</summary>
    public static bool Is(string text, Line line) =>
        text.Slice(line.Span).ContainsAny(Punctuation.PathSteps)
        || Words.StartsWithAny(text.Slice(line.Span), BylineWords.Paths);

    /// <summary>
    /// Whether a line is a path for certain: 您的位置：首页 > 新闻, :::首页 > 新闻, 当前报纸名称：海州晚报.
    /// </summary>
    public static bool IsWritten(string text, Line line)
    {
        var path = text.Slice(line.Span).TrimStart(":： ");
        return Words.StartsWithAny(path, BylineWords.PaperNames)
            || ((path.Length < line.Span.Length || Words.StartsWithAny(path, BylineWords.Places))
                && (path.ContainsAny(Punctuation.PathSteps) || path.Contains(" / ", StringComparison.Ordinal)));
    }

    /// <summary>Whether a line repeats a path's last step: 首页 > 新闻, and below it 新闻.</summary>
    public static bool EndsWith(string text, Line path, Line line)
    {
        var steps = text.Slice(path.Span);
        return steps.LastIndexOfAny(Punctuation.PathSteps) is > 0 and var last
            && steps[(last + 1)..].Trim().SequenceEqual(text.Slice(line.Span));
    }

    /// <summary>Whether a line is a menu: Home · Members · News, 首页　新闻　联系我们　关于我们.</summary>
    public static bool IsMenu(string text, Line line)
    {
        const int Enough = 3;
        const int MaxWord = 12;
        const StringSplitOptions Trimmed = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        var menu = text.Slice(line.Span);
        if (Words.StartsWithAny(menu, BylineWords.Paths) && menu.Count(" · ") + menu.Count(" | ") + 1 >= Enough)
        {
            return true;
        }

        var words = menu.Length <= RoleReader.MaxHeadline ? menu.ToString().Split(MenuBars, Trimmed) : [];
        return words.Length >= Enough
            && words.Count(word => word.Length > MaxWord) * 2 < words.Length
            && words.Count(word => Words.EqualsAny(word, BylineWords.Menu)) > (Array.Exists(words, IsOfByline) ? 1 : 0);
    }

    // 新闻稿　2031年4月9日　海州 is a byline: beside a date or a label one word of menus is too few.
    private static bool IsOfByline(string word) =>
        (CalendarDate.TryRead(word, out _, out var length) && length == word.Length)
        || Labels.TryReadStart(word, out _, out _);
}
