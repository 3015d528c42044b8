using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>Counts the paragraphs of a document's lists, because Word stores only that they are numbered.</summary>
internal sealed class WordNumbering
{
    private readonly Dictionary<int, WordAbstractList> _abstracts = [];
    private readonly Dictionary<int, WordList> _lists = [];
    private readonly HashSet<(int List, int Level)> _begun = [];

    public WordNumbering(Numbering? numbering)
    {
        foreach (var definition in numbering?.Elements<AbstractNum>() ?? [])
        {
            if (WordProperties.NumberOf(definition.AbstractNumberId) is { } id)
            {
                _abstracts[id] = new WordAbstractList(definition);
            }
        }

        foreach (var definition in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (WordProperties.NumberOf(definition.NumberID) is { } id)
            {
                _lists[id] = new WordList(definition);
            }
        }
    }

    /// <summary>Counts a paragraph.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="listStyle">The style that says so, unless the paragraph itself does.</param>
    /// <param name="styles">The document's styles, because a list may leave its levels to one.</param>
    /// <returns>What stands before the paragraph, or null if it is in no list.</returns>
    public WordLabel? Count(WordListPlace place, string? listStyle, WordStyles styles)
    {
        if (place.Number is not { } number
            || !_lists.TryGetValue(number, out var list)
            || FindAbstract(list, styles) is not { } shared)
        {
            return null;
        }

        var level = LevelOf(place, listStyle, list, shared);
        Begin(number, list, level, shared);
        shared.Numbers[level] = (shared.Numbers[level] ?? LevelIn(list, shared, level).Start - 1) + 1;
        for (var lower = level + 1; lower < WordList.LevelCount; lower++)
        {
            if (LevelIn(list, shared, lower).RestartsAfter(level))
            {
                shared.Numbers[lower] = null;
            }
        }

        return LabelOf(list, shared, level);
    }

    private static int LevelOf(WordListPlace place, string? listStyle, WordList list, WordAbstractList shared)
    {
        for (var level = 0; listStyle is not null && level < WordList.LevelCount; level++)
        {
            if (LevelIn(list, shared, level).Style == listStyle)
            {
                return level;
            }
        }

        return Math.Clamp(place.Level ?? 0, 0, WordList.LevelCount - 1);
    }

    private static WordListLevel LevelIn(WordList list, WordAbstractList shared, int level) =>
        list.Levels[level] ?? shared.Levels[level];

    private static WordLabel LabelOf(WordList list, WordAbstractList shared, int level)
    {
        var format = LevelIn(list, shared, level);
        if (format.Format == "bullet")
        {
            return new WordLabel("");
        }

        var label = new StringBuilder();
        for (var i = 0; i < format.Text.Length; i++)
        {
            if (format.Text[i] == '%' && i + 1 < format.Text.Length && format.Text[i + 1] is >= '1' and <= '9')
            {
                i++;
                label.Append(NumberOf(list, shared, format.Text[i] - '1', format.IsLegal));
            }
            else
            {
                label.Append(format.Text[i]);
            }
        }

        return new WordLabel(WithSpace(label.ToString(), format));
    }

    private static string NumberOf(WordList list, WordAbstractList shared, int level, bool isLegal)
    {
        var format = LevelIn(list, shared, level);
        var number = shared.Numbers[level] ?? format.Start;
        return isLegal && format.Format != "none"
            ? number.ToString(CultureInfo.InvariantCulture)
            : WordNumberFormat.Write(number, format.Format);
    }

    // Word's tab after 一、 or （一） is no wider than these characters' own space.
    private static string WithSpace(string label, WordListLevel format) =>
        format.IsJoined || label.Length == 0 || label[^1] is '、' or '）' or '．' or '，' or '：' or '】'
            ? label
            : label + " ";

    private void Begin(int number, WordList list, int level, WordAbstractList shared)
    {
        for (var i = 0; i <= level; i++)
        {
            if (list.Starts[i] is { } start && _begun.Add((number, i)))
            {
                shared.Numbers[i] = i == level ? start - 1 : start;
            }
        }
    }

    private WordAbstractList? FindAbstract(WordList list, WordStyles styles)
    {
        if (!_abstracts.TryGetValue(list.Abstract, out var shared))
        {
            return null;
        }

        return shared.LinkedStyle is { } style
            && styles.Find(style).List.Number is { } number
            && _lists.TryGetValue(number, out var linked)
            && _abstracts.TryGetValue(linked.Abstract, out var target)
                ? target
                : shared;
    }
}
