using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Reads numbers without a mark that go on with padded ones: 10 behind 09, alone above a title or before it. By itself
/// 10 would be any figure.
/// </summary>
internal sealed class BareNumbers(string text)
{
    private Numbering _last;

    /// <summary>A line with the number that it goes on with, or as it was.</summary>
    public Line Read(Line line)
    {
        line = GoOn(line) ?? line;
        _last = line.Number is { Mark: '0', Value: > 0 } number ? number : _last;
        return line;
    }

    private Line? GoOn(Line line)
    {
        if (_last.Value == 0 || line is not { Number: null, Row: null }
            || !Numeral.TryReadArabic(text.Slice(line.Content), out var value, out var length)
            || value != _last.Value + 1)
        {
            return null;
        }

        var rest = TextSpan.Between(line.Content.Start + length, line.Content.End);
        return rest.Length == 0 || Punctuation.WhiteSpace.Contains(text[rest.Start])
            ? line with { Number = _last with { Value = value, Length = length }, Content = text.Trim(rest) }
            : null;
    }
}
