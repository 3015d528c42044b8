using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Reads a line as an entry: 《标题》（机构）, 机构：标题, 机构《标题》, 标题——机构, 标题 机构, 标题｜出版社：机构.
/// </summary>
internal static class EntryFormReader
{
    /// <summary>Longest title, without its marks.</summary>
    public const int MaxTitle = 300;

    // Titles without marks are told from running text by their length, among other things.
    private const int MaxBare = 100;

    // An award behind its winner: 一等奖.
    private const int MaxRank = 12;

    private const int MaxNames = 120;

    // The name of a person.
    private const int MaxPerson = 4;

    // What a title is: 动画短片.
    private const int MaxNote = 12;

    // The institution before a colon or a dash.
    private const int MaxLead = 40;

    /// <summary>Reads a line.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="content">The line without its number.</param>
    /// <param name="style">How the article's lists join titles with institutions.</param>
    public static EntryForm Read(string text, TextSpan content, ListStyle style)
    {
        content = text.Trim(content);
        if (content.Length is 0 or > MaxTitle + MaxLead)
        {
            return default;
        }

        content = WithoutVotes(text, WithoutStop(text, content));

        if (PersonForm.Read(text, content) is { } winner)
        {
            return winner;
        }

        var form = ReadWithAward(text, content, style) ?? ReadWithoutAward(text, content, style);

        // 某某科技有限公司　副总裁
        return form.Title is { } title && PersonForm.IsOffice(text.Slice(title)) ? default : form;
    }

    private static EntryForm ReadWithoutAward(string text, TextSpan content, ListStyle style) =>
        ReadLabelled(text, content, style)
            ?? style.Read(text, content)
            ?? ReadMarked(text, content)
            ?? ReadBracketed(text, content)
            ?? ReadWhole(text, content)
            ?? ReadSplit(text, content)
            ?? ReadBare(text, content);

    // 【一等奖】机构：标题, 《标题》（机构）一等奖
    private static EntryForm? ReadWithAward(string text, TextSpan content, ListStyle style)
    {
        var line = text.Slice(content);
        if (line[0] == '【' && line.IndexOf('】') is > 1 and var close)
        {
            var inside = new TextSpan(content.Start + 1, close - 1);
            var rest = text.Trim(TextSpan.Between(inside.End + 1, content.End));
            return rest.Length > 1 && HeadingName.ClassOf(text, inside) is HeadingClass.Award
                ? Awarded(text, rest, inside, style)
                : null;
        }

        // 冠军　　《标题》（机构）
        if (line.IndexOfAny(Punctuation.Gaps) is > 1 and <= MaxRank and var gap
            && new TextSpan(content.Start, gap) is var lead
            && Words.EndsWithAny(text.Slice(lead), HeadingWords.Awards)
            && Awarded(text, text.Trim(TextSpan.Between(lead.End, content.End)), lead, style)
                is { Kind: FormKind.Certain } certain)
        {
            return certain;
        }

        // 机构（提名奖）
        if (Enclosure.OpeningOfLast(line) is > 1 and var open
            && new TextSpan(content.Start + open + 1, line.Length - open - 2)
                is { Length: > 1 and <= MaxRank } inBrackets
            && Words.EndsWithAny(text.Slice(inBrackets), HeadingWords.Awards)
            && Awarded(text, text.Trim(new TextSpan(content.Start, open)), inBrackets, style)
                is { Kind: FormKind.Certain or FormKind.Organisation } won)
        {
            return won;
        }

        var end = line.LastIndexOfAny(Punctuation.BeforeAward) + 1;
        var award = StripJoins(text, TextSpan.Between(content.Start + end, content.End));
        return end > 1 && award.Length is > 1 and <= MaxRank
            && Words.EndsWithAny(text.Slice(award), HeadingWords.Awards)
            ? Awarded(text, text.Trim(new TextSpan(content.Start, end)), award, style)
            : null;
    }

    private static EntryForm? Awarded(string text, TextSpan rest, TextSpan award, ListStyle style)
    {
        var form = ReadWithoutAward(text, rest, style);
        return form.Kind is FormKind.None ? null : form with { Award = award };
    }

    // 《标题》｜作者：甲｜出版社：乙, 标题　申报单位：甲; a line that begins with a label is none of these.
    private static EntryForm? ReadLabelled(string text, TextSpan content, ListStyle style)
    {
        var labels = CaseLabels.Read(text, content);
        if (labels.Count == 0 || labels[0].Label.Start == content.Start)
        {
            return null;
        }

        var head = text.Slice(TextSpan.Between(content.Start, labels[0].Label.Start)).TrimEnd("｜|丨；;，,、。（( \u3000");
        var institution = labels.Find(label => label.Kind is CaseLabelKind.Institution && label.Value.Length > 0);
        institution = institution.Value.Length > 0
            ? institution
            : labels.Find(label => label.Kind is CaseLabelKind.Sender && label.Value.Length > 0);
        var form = Read(text, new TextSpan(content.Start, head.Length), style);
        if (form.Kind is FormKind.None || institution.Value.Length == 0)
        {
            return form.Kind is FormKind.Certain && labels.TrueForAll(label => label.Kind is not CaseLabelKind.Title)
                ? form
                : null;
        }

        var winner = InstitutionOf(text, institution.Value);
        var title = form.Title is { Start: > 0 } marked && text[marked.Start - 1] == '《'
            ? marked
            : Enclosure.StripAll(text, text.Trim(new TextSpan(content.Start, head.Length)));
        return form with { Kind = FormKind.Certain, Title = title, Institution = winner };
    }

    // A value that ran on to the closing bracket of （申报单位：甲） ends before it.
    private static TextSpan InstitutionOf(string text, TextSpan value)
    {
        var slice = text.Slice(value);
        var unbalanced = slice is [.., '）' or ')']
            && slice.Count('（') + slice.Count('(') < slice.Count('）') + slice.Count(')');
        return unbalanced ? text.Trim(new TextSpan(value.Start, value.Length - 1)) : value;
    }

    // Items of a list may end like the clauses of a sentence.
    private static TextSpan WithoutStop(string text, TextSpan content) =>
        IsMarkedSentence(text.Slice(content))
            ? text.Trim(new TextSpan(content.Start, content.Length - 1))
            : content;

    // 标题（21,860票）, 标题（得分：4.9）
    private static TextSpan WithoutVotes(string text, TextSpan content)
    {
        if (Enclosure.OpeningOfLast(text.Slice(content)) is not (> 1 and var open))
        {
            return content;
        }

        var inside = text.Slice(content)[(open + 1)..^1].Trim();
        var isVotes = inside.ContainsAny(AwardWords.Votes)
            && inside.TrimStart(AwardWords.BeforeVotes) is { Length: > 0 } count
            && char.IsAsciiDigit(count[0])
            && count.Trim(AwardWords.InVotes).IsEmpty;
        return isVotes ? text.Trim(new TextSpan(content.Start, open)) : content;
    }

    // “标题”，机构。
    private static bool IsMarkedSentence(ReadOnlySpan<char> line) =>
        line[^1] is '。' or '；' or ';' or '，' or ','
        && line.IndexOf('。') is var stop && (stop < 0 || stop == line.Length - 1)
        && Enclosure.EndOfFirst(line) is > 2;

    // 《标题》 or “标题”, and the institution before or behind it; 【机构】标题.
    private static EntryForm? ReadMarked(string text, TextSpan content)
    {
        var line = text.Slice(content);
        if (line[0] == '【' && line.IndexOf('】') is > 2 and var close && close < line.Length - 2
            && new TextSpan(content.Start + 1, close - 1) is var inside
            && InstitutionShape.IsLikely(text.Slice(inside)))
        {
            var title = text.Trim(TextSpan.Between(inside.End + 1, content.End));
            return new EntryForm(FormKind.Certain, Enclosure.StripAll(text, title), inside);
        }

        // 《标题》（动画短片）: the mark of a title ends it, unless who won stands in the brackets.
        if (line[0] == '《' && Enclosure.EndOfFirst(line) is { } closing && IsNote(line[closing..].Trim()))
        {
            return new EntryForm(FormKind.Certain, Enclosure.Strip(text, new TextSpan(content.Start, closing)));
        }

        if (Enclosure.IsWhole(line))
        {
            var kind = line[0] == '《' ? FormKind.Certain : FormKind.Bare;
            return new EntryForm(kind, line[0] == '《' ? Enclosure.Strip(text, content)
                : Enclosure.StripAll(text, content));
        }

        if (Enclosure.EndOfFirst(line) is { } end
            && (line[0] == '《' || (end < line.Length && !char.IsLetterOrDigit(line[end])))
            && WithInstitution(text, new TextSpan(content.Start, end), TextSpan.Between(content.Start + end,
            content.End)) is { } leading)
        {
            return leading;
        }

        return Enclosure.StartOfLast(line) is { } start
            ? WithInstitution(text, TextSpan.Between(content.Start + start, content.End), new TextSpan(content.Start,
                start))
            : null;
    }

    private static bool IsNote(ReadOnlySpan<char> behindTitle) =>
        Enclosure.OpeningOfLast(behindTitle) == 0
        && behindTitle.Length <= MaxNote
        && !InstitutionShape.IsLikely(behindTitle[1..^1])
        && CaseLabels.KindOf(behindTitle[1..^1]) is null
        && !behindTitle.ContainsAny(Punctuation.Colons);

    // 标题（机构）
    private static EntryForm? ReadBracketed(string text, TextSpan content)
    {
        if (Enclosure.OpeningOfLast(text.Slice(content)) is not (> 0 and var open))
        {
            return null;
        }

        var title = text.Trim(new TextSpan(content.Start, open));
        var inside = text.Trim(TextSpan.Between(content.Start + open + 1, content.End - 1));
        var labels = CaseLabels.Read(text, inside);
        inside = labels.Find(label => label.Kind is CaseLabelKind.Institution) is { Value.Length: > 0 } label
            ? label.Value
            : inside;
        return InstitutionShape.IsLikely(text.Slice(inside)) && !InstitutionShape.IsCertain(text.Slice(title))
            && IsShort(text.Slice(title))
            ? new EntryForm(FormKind.Certain, Enclosure.StripAll(text, title), inside)
            : null;
    }

    private static EntryForm? ReadWhole(string text, TextSpan content) =>
        InstitutionShape.IsCertain(text.Slice(content)) ? new EntryForm(FormKind.Organisation, null, content) : null;

    // A side that is certainly an institution settles it, wherever it stands.
    private static EntryForm? ReadSplit(string text, TextSpan content)
    {
        EntryForm? split = null;
        foreach (var (separator, institutionFirst) in Separators)
        {
            var at = institutionFirst
                ? text.Slice(content).IndexOf(separator, StringComparison.Ordinal)
                : text.Slice(content).LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0 || at + separator.Length >= content.Length)
            {
                continue;
            }

            var left = text.Trim(new TextSpan(content.Start, at));
            var right = text.Trim(TextSpan.Between(content.Start + at + separator.Length, content.End));
            var form = ReadSides(text, left, right, separator);
            if (form is { Kind: FormKind.Certain })
            {
                return form;
            }

            split ??= form;
        }

        return split;
    }

    private static EntryForm? ReadSides(string text, TextSpan left, TextSpan right, string separator)
    {
        if (left.Length == 0 || right.Length == 0 || EndsSentence(text.Slice(right)))
        {
            return null;
        }

        var isColon = separator is "：" or ":";
        if (left.Length <= MaxLead && InstitutionShape.IsCertain(text.Slice(left)))
        {
            // 甲银行 乙银行 are two winners; 甲银行：掌上银行 is one with its product.
            var isJoint = !isColon && separator is not ("｜" or " | ") && InstitutionShape.IsCertain(text.Slice(right));
            return isJoint ? null : new EntryForm(FormKind.Certain, Enclosure.StripAll(text, right), left);
        }

        if (!isColon && right.Length <= MaxLead && InstitutionShape.IsCertain(text.Slice(right))
            && IsShort(text.Slice(left)))
        {
            return new EntryForm(FormKind.Certain, Enclosure.StripAll(text, left), right);
        }

        return isColon && left.Length <= MaxLead && HeadingName.ClassOf(text, left) is not HeadingClass.Award
            && !text.Slice(left).ContainsAny(Punctuation.ClauseEnds)
            && !text.Slice(left).ContainsAny('“', '「')
            && IsShort(text.Slice(right))
            ? new EntryForm(FormKind.Split, right, left)
            : null;
    }

    private static EntryForm ReadBare(string text, TextSpan content) =>
        IsShort(text.Slice(content)) ? new EntryForm(FormKind.Bare, Enclosure.StripAll(text, content)) : default;

    private static EntryForm? WithInstitution(string text, TextSpan marked, TextSpan other)
    {
        if (marked.Length > MaxTitle || StripJoins(text, other) is not { Length: > 0 and <= MaxNames } joined)
        {
            return null;
        }

        var name = Enclosure.StripBrackets(text, joined);
        if (text[marked.Start] != '《' && IsRestOfTitle(text, name))
        {
            return null;
        }

        var title = Enclosure.Strip(text, marked);
        if (text[marked.Start] == '《' ? InstitutionShape.IsLikely(text.Slice(name))
            : InstitutionShape.IsCertain(text.Slice(name)) || (other.Start > marked.Start
                && !Punctuation.Colons.Contains(text[other.Start])
                && InstitutionShape.IsLikely(text.Slice(name))))
        {
            return new EntryForm(FormKind.Certain, title, name);
        }

        return text[marked.Start] == '《' && InstitutionBesidePersons(text, name) is { } found
            ? new EntryForm(FormKind.Certain, title, found) : null;
    }

    // “海上账本”惠及百村（东屿农信联社）: 村 ends institutions too, but the one in brackets is certain.
    private static bool IsRestOfTitle(string text, TextSpan span)
    {
        var name = text.Slice(span);
        return Enclosure.OpeningOfLast(name) is > 0 and var open
            && InstitutionShape.IsCertain(name[(open + 1)..^1])
            && !InstitutionShape.IsCertain(name[..open]);
    }

    // 《标题》 张三 东屿农商银行, 《标题》，东屿农商银行，张三、李四
    private static TextSpan? InstitutionBesidePersons(string text, TextSpan names)
    {
        TextSpan? institution = null;
        foreach (var range in text.Slice(names).SplitAny(' ', '\u3000', '\t', '，', ',', '、'))
        {
            var part = text.Trim(TextSpan.Between(names.Start + range.Start.Value, names.Start + range.End.Value));
            var isInstitution = InstitutionShape.IsCertain(text.Slice(part))
                || (part.Length > MaxPerson && InstitutionShape.IsLikely(text.Slice(part)));
            if ((part.Length > MaxPerson && !isInstitution) || (isInstitution && institution is not null))
            {
                return null;
            }

            institution = isInstitution ? part : institution;
        }

        return institution;
    }

    private static TextSpan StripJoins(string text, TextSpan span)
    {
        const string Joins = "：:——–-｜|丨，, \u3000\t的";
        var slice = text.Slice(span);
        var start = slice.Length - slice.TrimStart(Joins).Length;
        return new TextSpan(span.Start + start, slice.Trim(Joins).Length);
    }

    private static bool IsShort(ReadOnlySpan<char> text) =>
        text.Length is > 1 and <= MaxBare && !EndsSentence(text) && !text.Contains('。')
        && !Punctuation.Joins.Contains(text[^1]) && !Punctuation.LabelEnds.Contains(text[^1]);

    private static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd(Punctuation.ClosingMarks);
        return !end.IsEmpty && Punctuation.SentenceStops.Contains(end[^1]);
    }

    // The institution stands before a colon, and on either side of the others.
    private static readonly (string Separator, bool InstitutionFirst)[] Separators =
    [
        ("：", true), (":", true), ("\t", true), ("\u3000", true), ("  ", true), ("——", false), (" - ", true), (" – ",
            true),
        (" — ", true), ("｜", true), (" | ", true), (" ", true), (" ", false),
    ];
}
