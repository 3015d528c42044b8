using System.Text;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>The line that is being read, with white space as a browser shows it.</summary>
internal sealed class HtmlLine
{
    private const char CellGap = '\u3000';

    private readonly StringBuilder _text = new();
    private char _space;
    private int _letters;
    private int _boldLetters;
    private int _linkedLetters;
    private int _heading;

    public bool IsEmpty => _letters == 0;

    public bool IsBold => _letters > 0 && _boldLetters == _letters;

    public bool IsLink => _letters > 0 && _linkedLetters == _letters;

    public int HeadingLevel => _heading;

    public void Append(ReadOnlySpan<char> text, HtmlStyle style)
    {
        // What stands in elements of its own, a line of the source each, was not wrapped.
        var isBetweenElements = text.IsWhiteSpace();
        foreach (var character in text)
        {
            if (character is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (_space == CellGap)
                {
                    continue;
                }

                var isWrapped = character is '\n' or '\r' || _space == '\n';
                _space = isWrapped && !isBetweenElements ? '\n' : ' ';
            }
            else if (character is not ('\u200B' or '\uFEFF' or '\u2060' or '\u00AD'))
            {
                Append(character, style);
            }
        }
    }

    /// <summary>Sets what follows apart from what the line has so far, as the cells of a row are.</summary>
    public void StartCell() => _space = CellGap;

    /// <summary>The line's text; the line is empty then.</summary>
    public string Take()
    {
        var text = _text.ToString();
        _text.Clear();
        _space = default;
        _letters = 0;
        _boldLetters = 0;
        _linkedLetters = 0;
        _heading = 0;
        return text;
    }

    private void Append(char character, HtmlStyle style)
    {
        if (_space != default && _text.Length > 0 && !IsWrapped(_text[^1], character))
        {
            _text.Append(_space == CellGap ? CellGap : ' ');
        }

        _space = default;
        _text.Append(character);
        if (char.IsWhiteSpace(character))
        {
            return;
        }

        _letters++;
        _boldLetters += style.IsBold ? 1 : 0;
        _linkedLetters += style.IsLink ? 1 : 0;
        _heading = _heading == 0 ? style.HeadingLevel : _heading;
    }

    // A line of the source that ends between two Chinese characters was wrapped there; no reader sees a space.
    private bool IsWrapped(char before, char after) => _space == '\n' && IsWide(before) && IsWide(after);

    private static bool IsWide(char character) =>
        character is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFF60')
        or '“' or '”' or '‘' or '’' or '—' or '…';
}
