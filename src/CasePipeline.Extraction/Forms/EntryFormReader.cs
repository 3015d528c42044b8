using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// Reads a line as an entry: 《标题》（机构）, 机构：标题, 机构《标题》, 标题——机构, 标题 机构, 标题｜出版社：机构.
/// </summary>
internal static class EntryFormReader
{
    /// <summary>Longest title, without its marks.</summary>
    public const int MaxTitle = 300;

    /// <summary>Longest institution before a colon or a dash.</summary>
    public const int MaxLead = 40;

    private static readonly string[] WebAddresses = ["http://", "https://", "www."];

    /// <summary>Reads a line.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="content">The line without its number.</param>
    /// <param name="style">How the article's lists join titles with institutions.</param>
    public static EntryForm Read(string text, TextSpan content, ListStyle style)
    {
        content = text.Trim(content);
        if (content.Length is 0 or > MaxTitle + MaxLead || AgendaTime.Begins(text.Slice(content))
            || IsAddress(text.Slice(content)) || IsRemark(text.Slice(content)) || IsCredit(text.Slice(content))
            || IsGrant(text.Slice(content)))
        {
            return default;
        }

        content = WithoutRegisterNumber(text, WithoutFigures(text, WithoutStop(text, content, style)));

        if (PersonForm.Read(text, content) is { } winner)
        {
            return winner;
        }

        if (WinnerBeforeCount(text, content) is { } who)
        {
            return new EntryForm(FormKind.Organisation, null, who);
        }

        if ((NameList.AreInstitutions(text, content) || ColumnList.AreOrganisations(text, content))
            && style.Read(text, content) is null)
        {
            return new EntryForm(FormKind.Organisation, null, content);
        }

        var form = WithoutPersons(
            text, AwardedFormReader.Read(text, content, style) ?? ReadWithoutAward(text, content, style));

        // 某某科技有限公司　副总裁, but not 《年轻的合伙人》; 某某基金会：https://…
        return form.Title is { } title && !Enclosure.IsInBookMarks(text, title)
            && (PersonForm.IsOffice(text.Slice(title)) || Words.StartsWithAny(text.Slice(title), WebAddresses))
            ? default
            : form;
    }

    // 各县区渔业局（海洋局），本局各部门：
    private static bool IsAddress(ReadOnlySpan<char> line) =>
        line is ['各', .., '：' or ':'] && line.ContainsAny(Punctuation.Pauses);

    // 东屿渔业公司 供稿
    private static bool IsCredit(ReadOnlySpan<char> line) =>
        Words.FindEnd(line, LabelWords.CreditsBehind) is { } credit
        && InstitutionShape.IsLikely(line[..^credit.Length].TrimEnd());

    // 授予东屿小学、西礁小学“渔港先锋奖”；, and 经评选，授予以下渔家“最美渔家”称号： above their list
    private static bool IsGrant(ReadOnlySpan<char> line) =>
        Words.StartsWithAny(line, SentenceWords.Grants)
        || (line is [.., '：' or ':'] && Words.ContainsAny(line, SentenceWords.Grants));

    // 值得一提的是：渔灯也是今年的入选成果之一; 提醒：请于五月底前领取证书。
    private static bool IsRemark(ReadOnlySpan<char> line) =>
        line.IndexOfAny(Punctuation.Colons) is > 0 and <= MaxLead and var colon
        && (line[..colon].EndsWith("的是") || Words.EqualsAny(line[..colon].Trim(), LabelWords.Remarks));

    /// <summary>Reads a line, or the part of it that stands beside its award.</summary>
    public static EntryForm ReadWithoutAward(string text, TextSpan content, ListStyle style) =>
        EnteredBy.Read(text, content)
            ?? PartedFormReader.ReadBeforeTeam(text, content)
            ?? LabelledFormReader.Read(text, content, style)
            ?? PartedFormReader.Read(text, content)
            ?? BeforeMaker(text, content)
            ?? BehindAt(text, content)
            ?? BehindBy(text, content)
            ?? BesidePersons.Read(text, content)
            ?? ClassFormReader.Read(text, content, style.HasClasses)
            ?? style.Read(text, content)
            ?? MarkedFormReader.Read(text, content)
            ?? ReadBracketed(text, content)
            ?? ReadWhole(text, content)
            ?? SplitFormReader.Read(text, content)
            ?? ReadBare(text, content);

    // 《标题》 张三、李四（东屿学院）: whoever stands between the marks and the institution made the work. Right behind the
    // marks other words are as short: 《标题》双语版.
    private static EntryForm WithoutPersons(string text, EntryForm form) =>
        form is { Title: { } title, Institution: not null }
        && text[title.Start] == '《' && Enclosure.EndOfFirst(text.Slice(title)) is { } end && end < title.Length
        && text.Trim(TextSpan.Between(title.Start + end, title.End)) is var names
        && PersonName.MayBeList(text.Slice(names))
        && (names.Start > title.Start + end
            || text.Parts(names, "、， ").TrueForAll(name => PersonName.IsWhole(text.Slice(name))))
            ? form with { Title = Enclosure.Strip(text, title with { Length = end }) }
            : form;

    // 标题，由机构开发
    private static EntryForm? BeforeMaker(string text, TextSpan content) =>
        MadeByClause.Split(text, content) is var (title, maker)
            ? new EntryForm(FormKind.Certain, Enclosure.StripAll(text, title), maker)
            : null;

    // 标题 @某战队: who is named as on a social network
    private static EntryForm? BehindAt(string text, TextSpan content)
    {
        var line = text.Slice(content);
        var at = line.LastIndexOf('@');
        return at > 2 && char.IsWhiteSpace(line[at - 1]) && line.Count('@') == 1 && at + 2 < line.Length
            && !line[at..].ContainsAny(Punctuation.WhiteSpace) && line[..at].ContainsAnyInRange('\u4E00', '\u9FFF')
                ? new EntryForm(
                    FormKind.Certain,
                    Enclosure.StripAll(text, text.Trim(content with { Length = at })),
                    TextSpan.Between(content.Start + at + 1, content.End))
                : null;
    }

    // 标题 by 某战队, but not Step by Step or A Life by the Sea
    private static EntryForm? BehindBy(string text, TextSpan content)
    {
        const string By = " by ";
        const int MaxTeam = 20;
        var line = text.Slice(content);
        var at = line.IndexOf(By, StringComparison.Ordinal);
        if (at <= 1 || line[(at + 1)..].Contains(By, StringComparison.Ordinal))
        {
            return null;
        }

        var team = text.Trim(TextSpan.Between(content.Start + at + By.Length, content.End));
        var before = line[..at];
        var last = before[(before.LastIndexOf(' ') + 1)..];
        return team.Length is > 1 and <= MaxTeam && !char.IsLower(text[team.Start])
            && !text.Slice(team).StartsWith(last, StringComparison.OrdinalIgnoreCase)
            && !text.Slice(team).ContainsAny(Punctuation.ClauseEnds)
                ? new EntryForm(
                    FormKind.Certain,
                    Enclosure.StripAll(text, text.Trim(content with { Length = at })),
                    PersonName.IsWhole(text.Slice(team)) ? null : team)
                : null;
    }

    // 东屿分公司　获奖4项
    private static TextSpan? WinnerBeforeCount(string text, TextSpan content)
    {
        foreach (var wins in SentencePatterns.CountOfWins().EnumerateMatches(text.Slice(content)))
        {
            var who = text.Trim(content with { Length = wins.Index });
            return InstitutionShape.IsLikely(text.Slice(who)) ? who : null;
        }

        return null;
    }

    // ZL203110004567.8　一种渔网, YC/T 1234—2031《渔网编号规则》
    private static TextSpan WithoutRegisterNumber(string text, TextSpan content)
    {
        if (text.Slice(content) is not ([>= 'A' and <= 'Z', ..] or ['编', '号', ..]))
        {
            return content;
        }

        var number = WorkPatterns.RegisterNumber().Match(text.Cut(content));
        return TextSpan.Between(content.Start + number.Length, content.End);
    }

    // Items of a list may end like the clauses of a sentence: 东屿农商银行：渔汛贷； as the others of its list.
    private static TextSpan WithoutStop(string text, TextSpan content, ListStyle style)
    {
        if (IsMarkedSentence(text.Slice(content)))
        {
            return text.Trim(new TextSpan(content.Start, content.Length - 1));
        }

        var item = FormPart.WithoutStop(text, content);
        return item.Length < content.Length
            && (IsMadeAndMarked(text, item) || IsInColumns(text, item) || NamesWinner(text, item)
                || (InlineLists.Of(text, item).Count == 0 && style.Read(text, item) is not null))
                ? item
                : content;
    }

    // 东屿农商银行；, 东屿农商银行林望潮《渔汛贷》。
    private static bool NamesWinner(string text, TextSpan item) =>
        item.Length <= MaxTitle && Verbs.Find(text, item) is null
        && (text[item.End] is '；' or ';' || IsBehindSemicolon(text, item))
        && (InstitutionShape.IsLikely(text.Slice(item)) || BesidePersons.Read(text, item) is not null);

    // The last item of a list ends with a stop, and the one on the line above with a semicolon.
    private static bool IsBehindSemicolon(string text, TextSpan item) =>
        item.Start > 0 && text.LastIndexOf('\n', item.Start - 1) is > 0 and var end
        && text.AsSpan(0, end).TrimEnd() is [.., '；' or ';'];

    // 渔汛贷　　东屿农商银行；
    private static bool IsInColumns(string text, TextSpan item) =>
        text.Slice(item).ContainsAny(Punctuation.Gaps) && !text.Slice(item).ContainsAny(Punctuation.ClauseEnds)
        && SplitFormReader.Read(text, item) is { Kind: FormKind.Certain, Institution: not null };

    // 东屿研究所完成的“渔灯”；
    private static bool IsMadeAndMarked(string text, TextSpan item) =>
        item.Length <= MaxTitle && text.Slice(item) is [.., '》' or '”' or '」'] && !text.Slice(item).Contains('，')
        && Verbs.Find(text, item) is null
        && MarkedFormReader.Read(text, item) is { Title: not null, Institution: not null };

    /// <summary>
    /// A line without the votes, the points or the sum that end it: 标题（21,860票）, 标题（得分：4.9）, 标题 21,860票,
    /// 标题（5,000 USD）, 标题（奖金3万元）.
    /// </summary>
    public static TextSpan WithoutFigures(string text, TextSpan content)
    {
        if (text.Slice(content) is [.., '票']
            && AwardWords.VotesBehind().Match(text.Cut(content)) is { Success: true, Index: > 1 } behind)
        {
            return text.Trim(content with { Length = behind.Index });
        }

        if (Enclosure.OpeningOfLast(text.Slice(content)) is not (> 1 and var open))
        {
            return content;
        }

        var inside = text.Slice(content)[(open + 1)..^1].Trim();
        if (Words.ContainsAny(inside, PrizeWords.Money))
        {
            return text.Trim(content with { Length = open });
        }

        var isVotes = inside.ContainsAny(AwardWords.Votes)
            && inside.TrimStart(AwardWords.BeforeVotes) is { Length: > 0 } count
            && char.IsAsciiDigit(count[0])
            && count.Trim(AwardWords.InVotes).IsEmpty;
        return isVotes || PrizeShape.IsSumOfMoney(inside) ? text.Trim(new TextSpan(content.Start, open)) : content;
    }

    // “标题”，机构。
    private static bool IsMarkedSentence(ReadOnlySpan<char> line) =>
        line[^1] is '。' or '；' or ';' or '，' or ','
        && line.IndexOf('。') is var stop && (stop < 0 || stop == line.Length - 1)
        && Enclosure.EndOfFirst(line) is > 2;

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
            : FormPart.WithoutNotes(text, inside);
        return InstitutionShape.IsLikely(text.Slice(inside))
            && !Words.StartsWithAny(text.Slice(inside), HeadingWords.Best)
            && !InstitutionShape.IsCertain(text.Slice(title))
            && FormPart.IsShort(text.Slice(title))
            ? new EntryForm(FormKind.Certain, Enclosure.StripAll(text, title), inside)
            : null;
    }

    private static EntryForm? ReadWhole(string text, TextSpan content) =>
        InstitutionShape.IsCertain(text.Slice(content)) || InstitutionShape.AreJoint(text.Slice(content))
            ? new EntryForm(FormKind.Organisation, null, content)
            : null;

    private static EntryForm ReadBare(string text, TextSpan content) =>
        FormPart.IsShort(text.Slice(content)) && Enclosure.OpeningOfLast(text.Slice(content)) != 0
        && !Words.StartsWithAny(text.Slice(content), HeadingWords.Questions)
            ? new EntryForm(FormKind.Bare, Enclosure.StripAll(text, Enclosure.StripSquare(text, content)))
            : default;
}
