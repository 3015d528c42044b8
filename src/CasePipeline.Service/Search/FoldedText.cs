using System.Globalization;
using CasePipeline.Service.Cases;

namespace CasePipeline.Service.Search;

/// <summary>
/// A text after <see cref="Folding.FoldWhole"/>, with the way back: folding makes one character of several and several
/// of one, though never across the border of what Unicode calls a grapheme cluster (Standard Annex 29).
/// </summary>
internal sealed class FoldedText
{
    private readonly string _original;

    // For each code unit of the folded text where its cluster begins in the original; null when both are alike.
    private readonly int[]? _starts;

    private FoldedText(string original, string text, int[]? starts)
    {
        _original = original;
        Text = text;
        _starts = starts;
    }

    public string Text { get; }

    public static FoldedText Of(string original)
    {
        var text = Folding.FoldWhole(original);
        if (IsMappedUnitByUnit(original, text))
        {
            return new FoldedText(original, text, starts: null);
        }

        var starts = new List<int>(text.Length + 1);
        for (var at = 0; at < original.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(original.AsSpan(at));
            var folded = Folding.FoldWhole(original.Substring(at, length));
            starts.AddRange(Enumerable.Repeat(at, folded.Length));
            at += length;
        }

        return new FoldedText(original, text, [.. starts]);
    }

    /// <summary>The clusters of the original that a part of the folded text comes from.</summary>
    public (int Start, int Length) Original(int start, int length)
    {
        if (_starts is null)
        {
            return (start, length);
        }

        if (_starts.Length != Text.Length)
        {
            // Folded piece by piece it is another text. None such is known; the whole field is no lie.
            return (0, _original.Length);
        }

        var first = _starts[start];
        var last = _starts[start + length - 1];
        return (first, last + StringInfo.GetNextTextElementLength(_original.AsSpan(last)) - first);
    }

    // Almost always: Chinese text with full-width punctuation, each character of which becomes one.
    private static bool IsMappedUnitByUnit(string original, string text)
    {
        if (original.Length != text.Length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != original[i] && Folding.FoldWhole(original[i].ToString()) != text[i].ToString())
            {
                return false;
            }
        }

        return true;
    }
}
