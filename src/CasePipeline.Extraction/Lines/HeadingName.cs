using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>The name in a heading, without the marks around it and the count behind it: “渔港服务系列”（6个）：</summary>
internal static class HeadingName
{
    public static TextSpan Of(string text, TextSpan content)
    {
        var name = text.Slice(content).TrimEnd("：: ");
        name = TrimCount(name).TrimEnd();
        return Enclosure.Strip(text, new TextSpan(content.Start, name.Length));
    }

    private static ReadOnlySpan<char> TrimCount(ReadOnlySpan<char> name)
    {
        var open = name.LastIndexOfAny('（', '(');
        if (open <= 0 || name[^1] is not ('）' or ')'))
        {
            return name;
        }

        var inside = name[(open + 1)..^1].Trim();
        inside = inside.StartsWith("共") ? inside[1..] : inside;
        var isCount = Numeral.TryRead(inside, out _, out var length)
            && (length == inside.Length
                || (length == inside.Length - 1 && AwardWords.HeadingCounters.Contains(inside[length])));
        return isCount ? name[..open] : name;
    }
}
