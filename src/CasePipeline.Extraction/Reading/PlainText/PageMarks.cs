using System.Text.RegularExpressions;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Reading.PlainText;

/// <summary>
/// Leaves out the numbers of the pages that a text was copied from, — 3 —, and the blank lines around them: a paragraph
/// may go on over the page. Numbers that do not count up are no pages. What stands beside them on every page is left
/// out too, also where it stands alone.
/// </summary>
internal static partial class PageMarks
{
    public static string[] Remove(string[] lines)
    {
        var marks = FindAll(lines, out var heads);
        AddRunningHeads(lines, marks, heads);
        var kept = marks.Count == 0 ? lines : Kept(lines, marks);

        // A text of nothing but numbers has no pages.
        return kept.Length == 0 ? lines : kept;
    }

    private static HashSet<int> FindAll(string[] lines, out List<string> heads)
    {
        heads = [];
        var marks = new HashSet<int>();
        var last = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (Mark().Match(lines[i]) is not { Success: true } match
                || !Numeral.TryReadArabic(match.Groups["page"].ValueSpan, out var page, out _))
            {
                continue;
            }

            if (page <= last)
            {
                return [];
            }

            last = page;
            marks.Add(i);
            heads.Add(match.Groups["head"].Value);
        }

        return marks;
    }

    // 某某协会文件        第 2 页, and 某某协会文件 alone above the first.
    private static void AddRunningHeads(string[] lines, HashSet<int> marks, List<string> heads)
    {
        var running = heads.GroupBy(head => head)
            .Where(same => same.Key.Length > 0 && same.Count() > 1)
            .Select(same => same.Key)
            .ToHashSet();
        for (var i = 0; marks.Count > 0 && running.Count > 0 && i < lines.Length; i++)
        {
            if (running.Contains(lines[i].Trim()))
            {
                marks.Add(i);
            }
        }
    }

    // The lines without the marks and the blank ones on both sides of them.
    private static string[] Kept(string[] lines, HashSet<int> marks)
    {
        var isLeftOut = new bool[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            isLeftOut[i] = marks.Contains(i) || (i > 0 && isLeftOut[i - 1] && string.IsNullOrWhiteSpace(lines[i]));
        }

        for (var i = lines.Length - 2; i >= 0; i--)
        {
            isLeftOut[i] |= isLeftOut[i + 1] && string.IsNullOrWhiteSpace(lines[i]);
        }

        return [.. lines.Where((_, i) => !isLeftOut[i])];
    }

    [GeneratedRegex(
        @"^\s*(?:[-—–－]{1,2}\s*(?<page>\d{1,3})\s*[-—–－]{1,2}"
        + @"|(?:(?<head>\S.{0,40}?)\s{4,})?第\s*(?<page>\d{1,3})\s*[页頁](?:[\s，,/]*共\s*\d{1,3}\s*[页頁])?)\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
