using System.Text;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>
/// Makes a page safe to parse: the time of HTML's parsing rules grows with the depth of the tree, and formatting that
/// is not closed is repeated in every block after it. Tags below a depth that no real page has are left out, their text
/// stays; browsers limit the depth too.
/// </summary>
internal sealed class HtmlNesting
{
    private const int MaxDepth = 256;
    private const int MaxFormatting = 32;
    private const int MaxPreformatted = 8;
    private const int MaxElements = 500_000;

    private readonly string _html;
    private readonly StringBuilder _limited = new();
    private readonly List<string> _open = [];
    private readonly Dictionary<string, int> _formatting = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _leftOut = new(StringComparer.OrdinalIgnoreCase);
    private int _openFormatting;
    private int _elements;
    private int _copied;

    private HtmlNesting(string html) => _html = html;

    /// <summary>The page with limited depth, or null when it has more elements than any article.</summary>
    public static string? Limit(string html) => new HtmlNesting(html).Limit();

    private string? Limit()
    {
        for (var start = _html.IndexOf('<', StringComparison.Ordinal); start >= 0;)
        {
            var next = ReadTag(start);
            if (_elements > MaxElements)
            {
                return null;
            }

            start = next < _html.Length ? _html.IndexOf('<', next) : -1;
        }

        return _copied == 0 ? _html : _limited.Append(_html, _copied, _html.Length - _copied).ToString();
    }

    private int ReadTag(int start)
    {
        var nameStart = start + 1;
        var isEnd = nameStart < _html.Length && _html[nameStart] == '/';
        nameStart += isEnd ? 1 : 0;
        var nameEnd = nameStart;
        while (nameEnd < _html.Length && IsNameCharacter(_html[nameEnd]))
        {
            nameEnd++;
        }

        if (nameEnd == nameStart)
        {
            return nameEnd;
        }

        var close = _html.IndexOf('>', nameEnd);
        if (close < 0)
        {
            return _html.Length;
        }

        var name = _html[nameStart..nameEnd];
        if (isEnd)
        {
            CloseTag(name, start, close + 1);
            return close + 1;
        }

        OpenTag(name, start, close + 1);
        return IsRawText(name) ? EndOfRawText(name, close + 1) : close + 1;
    }

    private void OpenTag(string name, int start, int end)
    {
        _elements++;
        // Each of them makes the parser look through the whole page again; nothing here follows links.
        if (name.Equals("base", StringComparison.OrdinalIgnoreCase))
        {
            Replace(start, end, "");
            return;
        }

        if (HtmlNames.Formatting.Contains(name))
        {
            if (_openFormatting < MaxFormatting)
            {
                _formatting[name] = _formatting.GetValueOrDefault(name) + 1;
                _openFormatting++;
                return;
            }

            LeaveOut(name, start, end, "");
            return;
        }

        // What the parser may repeat in this element.
        _elements += _openFormatting;
        if (HtmlNames.NeverNested.Contains(name) || IsRawText(name))
        {
            return;
        }

        if (_open.Count >= MaxDepth || IsDeepPreformatted(name))
        {
            LeaveOut(name, start, end, HtmlNames.Blocks.Contains(name) ? "<br>" : "");
            return;
        }

        _open.Add(name);
    }

    // The parser looks for the line feed behind each of them within the call that reads it.
    private bool IsDeepPreformatted(string name) =>
        HtmlNames.Preformatted.Contains(name) && _open.Count(HtmlNames.Preformatted.Contains) >= MaxPreformatted;

    private void CloseTag(string name, int start, int end)
    {
        if (_leftOut.TryGetValue(name, out var count) && count > 0)
        {
            _leftOut[name] = count - 1;
            Replace(start, end, HtmlNames.Blocks.Contains(name) ? "<br>" : "");
        }
        else if (_formatting.TryGetValue(name, out count) && count > 0)
        {
            _formatting[name] = count - 1;
            _openFormatting--;
        }
        else
        {
            CloseElement(name);
        }
    }

    // As the parser does: a block's end closes what is open within it, another's stops at a block.
    private void CloseElement(string name)
    {
        var isBlock = HtmlNames.Blocks.Contains(name);
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            var open = _open[i];
            if (open.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                _open.RemoveRange(i, _open.Count - i);
                return;
            }

            if (HtmlNames.Scopes.Contains(open) || (!isBlock && HtmlNames.Blocks.Contains(open)))
            {
                return;
            }
        }
    }

    private void LeaveOut(string name, int start, int end, string replacement)
    {
        _leftOut[name] = _leftOut.GetValueOrDefault(name) + 1;
        Replace(start, end, replacement);
    }

    private void Replace(int start, int end, string replacement)
    {
        _limited.Append(_html, _copied, start - _copied).Append(replacement);
        _copied = end;
    }

    private int EndOfRawText(string name, int start)
    {
        var end = _html.IndexOf("</" + name, start, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? _html.Length : end + name.Length + 2;
    }

    private static bool IsRawText(string name) =>
        name.Equals("script", StringComparison.OrdinalIgnoreCase)
        || name.Equals("style", StringComparison.OrdinalIgnoreCase);

    private static bool IsNameCharacter(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '-' or ':' or '_';
}
