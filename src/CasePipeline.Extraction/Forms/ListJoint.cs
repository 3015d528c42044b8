using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>What may stand between title and institution in the lines of a list.</summary>
internal sealed class ListJoint
{
    private readonly Func<string, TextSpan, TextSpan?> _find;

    private readonly bool _isInTitles;

    private ListJoint(
        Func<string, TextSpan, TextSpan?> find, bool isInstitutionFirst = false, bool isInTitles = false)
    {
        _find = find;
        IsInstitutionFirst = isInstitutionFirst;
        _isInTitles = isInTitles;
    }

    /// <summary>Whether the institution can only stand before it.</summary>
    public bool IsInstitutionFirst { get; }

    /// <summary>One dash without spaces, behind a short name: 海州农商-渔汛贷服务项目.</summary>
    public static ListJoint Tight { get; } = new(FindDash, isInstitutionFirst: true);

    /// <summary>A bar: 海州渔具｜渔汛贷.</summary>
    public static ListJoint Bar { get; } = Run("｜|丨", 1);

    /// <summary>A colon: 海州渔具：渔汛贷.</summary>
    public static ListJoint Colon { get; } = Run("：:", 1);

    /// <summary>Brackets behind the title: 渔汛贷（海州渔具）.</summary>
    public static ListJoint Brackets { get; } = new(FindBracket);

    /// <summary>The mark of a title behind a name: 甲医院快手组“缩短等候时间”.</summary>
    public static ListJoint Mark { get; } = new(FindMark);

    /// <summary>The only space of a line, which much else has: 渔汛贷 海州渔具, 林望潮 致辞.</summary>
    public static ListJoint OnlySpace { get; } = new(FindOnlySpace);

    /// <summary>All of them; of two in one line the earlier of this list counts.</summary>
    public static IReadOnlyList<ListJoint> All { get; } =
    [
        Run("…", 2), Run("─", 1), Run("—", 2, isInTitles: true), Bar, Run("\t", 1), Run(" \u3000", 2),
        Run("\u3000", 1),
        Spaced("-–—"), Tight, Colon, Run("/／", 1),
        Brackets, Mark, new ListJoint(FindTitleEnd), new ListJoint(FindComma), OnlySpace,
        new ListJoint(FindLead, true),
    ];

    /// <summary>The two sides of a line; null where it has no such joint.</summary>
    public (TextSpan Left, TextSpan Right)? Split(string text, TextSpan line)
    {
        // What stands first on a line of its own begins the second line of a title.
        if (_find(text, line) is not { } joint || (joint.Start > line.Start && text[joint.Start - 1] == '\n'))
        {
            return null;
        }

        var isGap = char.IsWhiteSpace(text[joint.Start]);
        var isLead = "】〕］]".Contains(text[joint.Start]);
        var left = text.Trim(TextSpan.Between(line.Start + (isLead ? 1 : 0), joint.Start));
        var isBracket = text[joint.Start] is '（' or '(';
        var right = text.Trim(TextSpan.Between(joint.End, isBracket ? line.End - 1 : line.End));
        right = isGap ? FormPart.BehindFigures(text, right) : right;
        return left.Length > 0 && right.Length > 0 ? (left, right) : null;
    }

    /// <summary>
    /// The two sides of a line that ends with the institution: 标题——副标题——机构 is split where it stands last.
    /// </summary>
    public (TextSpan Left, TextSpan Right)? SplitBeforeInstitution(string text, TextSpan line)
    {
        var sides = Split(text, line);
        while (_isInTitles && sides is var (left, right) && Split(text, right) is var (subtitle, rest))
        {
            sides = (TextSpan.Between(left.Start, subtitle.End), rest);
        }

        return sides;
    }

    // So many of some characters in a row, the first time outside of marks and brackets.
    private static ListJoint Run(string characters, int count, bool isInTitles = false) => new((text, line) =>
    {
        var depth = default(MarkDepth);
        var length = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            depth.Pass(text[i]);
            if (!depth.IsOutside || !characters.Contains(text[i]))
            {
                length = 0;
            }
            else if (++length >= count && (i + 1 == line.End || !characters.Contains(text[i + 1])))
            {
                return TextSpan.Between(i + 1 - length, i + 1);
            }
        }

        return null;
    }, isInTitles: isInTitles);

    // One of some characters between spaces.
    private static ListJoint Spaced(string characters) => new((text, line) =>
    {
        for (var i = line.Start + 1; i < line.End - 1; i++)
        {
            if (characters.Contains(text[i]) && text[i - 1] == ' ' && text[i + 1] == ' ')
            {
                return new TextSpan(i, 1);
            }
        }

        return null;
    });

    // SD-WAN and CVE-2031-0001 are words with a hyphen in them.
    private static TextSpan? FindDash(string text, TextSpan line)
    {
        const string Dashes = "-–—－";
        const int MaxName = 12;
        var depth = default(MarkDepth);
        for (var i = line.Start; i < line.End - 1 && i <= line.Start + MaxName; i++)
        {
            depth.Pass(text[i]);
            if (i > line.Start + 1 && depth.IsOutside && Dashes.Contains(text[i])
                && !Dashes.Contains(text[i + 1]) && !char.IsWhiteSpace(text[i + 1]) && !char.IsWhiteSpace(text[i - 1])
                && !(char.IsAsciiLetterOrDigit(text[i - 1]) && char.IsAsciiLetterOrDigit(text[i + 1])))
            {
                return new TextSpan(i, 1);
            }
        }

        return null;
    }

    private static TextSpan? FindBracket(string text, TextSpan line) =>
        Enclosure.OpeningOfLast(text.Slice(line)) is > 0 and var open
            ? new TextSpan(line.Start + open, 1)
            : null;

    private static TextSpan? FindOnlyComma(string text, TextSpan line)
    {
        var comma = text.Slice(line).IndexOfAny('，', ',');
        return comma > 0 && HanText.Is(text[line.End - 1])
            && text.Slice(line)[(comma + 1)..].IndexOfAny(Punctuation.ClauseEnds) < 0
            && text.Parts(TextSpan.Between(line.Start + comma + 1, line.End), '、')
                .TrueForAll(name => InstitutionShape.IsLikely(text.Slice(name)))
            && !InstitutionShape.IsCertain(text.Slice(line)[..comma])
                ? new TextSpan(line.Start + comma, 1)
                : null;
    }

    // 渔汛贷 东屿农商银行: between Chinese characters one space and no other parts the two.
    private static TextSpan? FindOnlySpace(string text, TextSpan line)
    {
        var space = text.Slice(line).IndexOf(' ');
        return space > 1 && text.Slice(line).LastIndexOf(' ') == space
            && HanText.Is(text[line.Start + space - 1]) && HanText.Is(text[line.Start + space + 1])
            && !text.Slice(line).ContainsAny(Punctuation.ClauseEnds)
            && !text.Slice(line).ContainsAny(Punctuation.Colons)
                ? new TextSpan(line.Start + space, 1)
                : null;
    }

    private static TextSpan? FindMark(string text, TextSpan line) =>
        Enclosure.StartOfLast(text.Slice(line)) is > 1 and var open ? new TextSpan(line.Start + open, 0) : null;

    // 《渡口还在》东屿工人报, 《渡口还在》 东屿工人报
    private static TextSpan? FindTitleEnd(string text, TextSpan line) =>
        text[line.Start] == '《' && Enclosure.EndOfFirst(text.Slice(line)) is { } end
        && text.Slice(line)[end..] is var behind
        && behind.TrimStart(' ') is [var next, ..] && char.IsLetter(next)
        && !(behind[0] == ' ' && PersonName.IsWhole(behind[(behind.LastIndexOf(' ') + 1)..]))
            ? new TextSpan(line.Start + end, 0)
            : null;

    // 《渡口还在》，渔火设计: the comma right behind the marks; 渡口还在，东屿文化馆 without any
    private static TextSpan? FindComma(string text, TextSpan line) =>
        text[line.Start] != '《' ? FindOnlyComma(text, line)
        : Enclosure.EndOfFirst(text.Slice(line)) is { } end && end + 1 < line.Length
        && text.Slice(line)[end] is '，' or ','
            ? new TextSpan(line.Start + end, 1)
            : null;

    // 〔甲公司快手组〕缩短等候时间
    private static TextSpan? FindLead(string text, TextSpan line)
    {
        const string Opening = "【〔［[";
        const string Closing = "】〕］]";
        var pair = Opening.IndexOf(text[line.Start]);
        var close = pair < 0 ? -1 : text.Slice(line).IndexOf(Closing[pair]);
        return close > 1 && close + 1 < line.Length ? new TextSpan(line.Start + close, 1) : null;
    }
}
