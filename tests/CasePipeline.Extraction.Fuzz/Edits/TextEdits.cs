using System.Globalization;

namespace CasePipeline.Extraction.Fuzz.Edits;

/// <summary>What people, programs and accidents do to an announcement's text.</summary>
internal static class TextEdits
{
    // A line as long as the whole seed, many times over.
    private const int MostRepeats = 3_000;

    public static IReadOnlyList<TextEdit> All { get; } =
    [
        (text, edit, _) => Lines(text, lines => Swap(lines, edit)),
        (text, edit, _) => Lines(text, lines => lines.Insert(edit.With % lines.Count, lines[edit.At % lines.Count])),
        (text, edit, _) => Lines(text, lines => lines.RemoveAt(edit.At % lines.Count)),
        (text, edit, _) => Lines(text, lines => Join(lines, edit.At % lines.Count)),
        (text, edit, other) => Lines(text, lines => Splice(lines, edit, other.Split('\n'))),
        (text, edit, _) => Lines(text, lines => Prefix(lines, edit, edit.Pick(Tokens.Numbers))),
        (text, edit, _) => Lines(text, lines => Prefix(lines, edit, edit.Pick(Tokens.Labels))),
        (text, edit, _) => Lines(text, lines => Enclose(lines, edit)),
        (text, edit, _) => Lines(text, lines => MakeRow(lines, edit)),
        (text, edit, _) => Lines(text, lines => MakeTable(lines, edit)),
        (text, edit, _) => text.Insert(edit.Place(text.Length), edit.Pick(Tokens.All)),
        (text, edit, _) => text.Insert(edit.Place(text.Length), edit.Pick(Tokens.All)),
        (text, edit, _) => text.Insert(edit.Place(text.Length), edit.Pick(Tokens.Odd)),
        (text, edit, _) => text.Insert(edit.Place(text.Length), "\n"),
        (text, edit, _) => text.Insert(edit.Place(text.Length), Repeat(edit.Pick(Tokens.All), edit)),
        (text, edit, _) => text.Remove(edit.Place(text.Length), Math.Min(edit.Amount(400), Rest(text, edit))),
        CopyRange,
        (text, edit, _) => ReplaceDigit(text, edit),
        (text, edit, _) => ReplaceToken(text, edit),
        (text, edit, other) => text[..edit.Place(text.Length)] + other[(edit.With % (other.Length + 1))..],
    ];

    /// <summary>A stretch of whole lines: short inputs are read faster, so that more can be tried.</summary>
    public static string Window(string text, Edit edit)
    {
        if ((edit.Kind & 7) == 0)
        {
            return text;
        }

        var lines = text.Split('\n');
        var start = (edit.Kind & 7) < 4 ? 0 : edit.At % lines.Length;
        return string.Join('\n', lines.Skip(start).Take(1 + (edit.Size % 40)));
    }

    private static string Lines(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }

    private static void Swap(List<string> lines, Edit edit)
    {
        var (one, two) = (edit.At % lines.Count, edit.With % lines.Count);
        (lines[one], lines[two]) = (lines[two], lines[one]);
    }

    private static void Join(List<string> lines, int at)
    {
        if (at + 1 < lines.Count)
        {
            lines[at] += lines[at + 1];
            lines.RemoveAt(at + 1);
        }
    }

    private static void Splice(List<string> lines, Edit edit, string[] other) =>
        lines.InsertRange(edit.At % lines.Count, other.Skip(edit.With % other.Length).Take(edit.Amount(100)));

    private static void Prefix(List<string> lines, Edit edit, string prefix)
    {
        var start = edit.At % lines.Count;
        for (var i = start; i < Math.Min(lines.Count, start + edit.Amount(50)); i++)
        {
            lines[i] = prefix + lines[i];
        }
    }

    private static void Enclose(List<string> lines, Edit edit)
    {
        var (open, close) = edit.Pick(Tokens.Brackets);
        var at = edit.At % lines.Count;
        var line = lines[at];
        var start = edit.Size % (line.Length + 1);
        lines[at] = line[..start] + open + line[start..] + close;
    }

    private static void MakeRow(List<string> lines, Edit edit)
    {
        var at = edit.At % lines.Count;
        var mark = edit.Pick(Tokens.Cells);
        lines[at] = lines[at].Replace("，", mark, StringComparison.Ordinal)
            .Replace("：", mark, StringComparison.Ordinal);
    }

    private static void MakeTable(List<string> lines, Edit edit)
    {
        var mark = edit.Pick(Tokens.Cells);
        var rows = Enumerable.Range(0, edit.Amount(60)).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"{i}{mark}{lines[(edit.At + i) % lines.Count]}{mark}澜田农商银行"));
        lines.InsertRange(
            edit.At % lines.Count, [$"序号{mark}案例名称{mark}申报单位", mark == "|" ? "---|---|---" : "", .. rows]);
    }

    private static string CopyRange(string text, Edit edit, string other)
    {
        var start = edit.With % (other.Length + 1);
        var length = Math.Min(edit.Amount(2_000), other.Length - start);
        return text.Insert(edit.Place(text.Length), other.Substring(start, length));
    }

    private static string ReplaceDigit(string text, Edit edit)
    {
        var at = text.AsSpan(edit.Place(text.Length)).IndexOfAnyInRange('0', '9');
        return at < 0 ? text : Replace(text, edit.Place(text.Length) + at, 1, edit.Pick(Tokens.Amounts));
    }

    private static string ReplaceToken(string text, Edit edit)
    {
        var token = Tokens.All[edit.Size % Tokens.All.Count];
        var at = text.IndexOf(token, edit.Place(text.Length), StringComparison.Ordinal);
        return at < 0 ? text : Replace(text, at, token.Length, edit.Pick(Tokens.All));
    }

    private static string Replace(string text, int at, int length, string with) =>
        string.Concat(text.AsSpan(0, at), with, text.AsSpan(at + length));

    private static string Repeat(string token, Edit edit) =>
        string.Concat(Enumerable.Repeat(token, edit.Amount(MostRepeats)));

    private static int Rest(string text, Edit edit) => text.Length - edit.Place(text.Length);
}
