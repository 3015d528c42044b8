using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Entries.Sentences;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Reads the work that a paragraph below an award opens with before it tells of it: 东屿分局的「标题」，将…; 西礁公司以“标题”获奖，…;
/// “标题”由西礁公司报送。
/// </summary>
internal static class OpeningWork
{
    private const int MaxOpening = 60;

    private const int MinTitle = 4;

    public static Entry? Read(string text, TextSpan line, HeadingPath path)
    {
        if (path.Award is not { } award || !MayBeAward(text, award))
        {
            return null;
        }

        var opening = line with { Length = Math.Min(line.Length, MaxOpening) };
        var open = text.Slice(opening).IndexOfAny('《', '「', '“');
        if (open == 0 && MarkedText.Find(text, line) is [var first, ..])
        {
            // “标题”由西礁公司报送。
            var maker = MakerBehind.Read(text, TextSpan.Between(first.End, line.End));
            return maker is null ? null : new Entry(path.Series, path.Award, MarkedText.Inner(text, first), maker);
        }

        if (open < 1 || MarkedText.Find(text, TextSpan.Between(opening.Start + open, line.End)) is not [var mark, ..]
            || mark.Start != opening.Start + open)
        {
            return null;
        }

        var lead = WorkPatterns.OpeningOfWork().Match(text, opening.Start, open);
        var name = lead.Groups["name"];
        var title = MarkedText.Inner(text, mark);
        return lead.Success && InstitutionShape.IsLikely(name.ValueSpan) && title.Length >= MinTitle
            && WorkPatterns.BehindOpeningWork().IsMatch(text.Slice(TextSpan.Between(mark.End, line.End)))
                ? new Entry(path.Series, path.Award, title, new TextSpan(name.Index, name.Length))
                : null;
    }

    // 典型经验 may be one, but not 住院组.
    private static bool MayBeAward(string text, TextSpan name) =>
        HeadingLine.ClassOf(text, name) is var headingClass
        && (headingClass is HeadingClass.Award
            || (headingClass is HeadingClass.None && HanText.IsAll(text.Slice(name))));
}
