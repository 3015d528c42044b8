using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Labels of a case's fields within a line: 案例名称：渔汛贷　申报单位：东屿农商银行.</summary>
internal static class CaseLabels
{
    private const int MaxPerson = 4;

    // What is shorter before a space may be the beginning of a label that is spaced out.
    private const int MinName = 5;

    private const int MinBarredLabel = 2;

    // 刊发版面
    private const int MaxUnknown = 4;

    /// <summary>
    /// Reads the labels of a line. They stand at its beginning, behind white space, a bar or a comma; a value ends
    /// where the next label begins.
    /// </summary>
    public static List<CaseLabel> Read(string text, TextSpan line)
    {
        var labels = new List<CaseLabel>();
        for (var i = line.Start; i < line.End; i++)
        {
            if (!StandsFirst(text, line, i)
                || (LabelAt(text, TextSpan.Between(i, line.End))
                    ?? (i == line.Start ? BarredLabelAt(text, line) : null)) is not { } label)
            {
                continue;
            }

            CloseLast(text, labels, i);
            labels.Add(label);
            i = label.Label.End;
        }

        CloseLast(text, labels, line.End);
        return labels.Exists(label => label.Kind is CaseLabelKind.Institution)
            ? labels
            : labels.ConvertAll(label => AsInstitution(text, label));
    }

    /// <summary>The label that a line begins with; null for any other line.</summary>
    public static CaseLabel? First(string text, TextSpan line) =>
        Read(text, line) is [var first, ..] && first.Label.Start == line.Start ? first : null;

    // 作者：某某银行课题组
    private static CaseLabel AsInstitution(string text, CaseLabel label) =>
        label is { Kind: CaseLabelKind.Person } && BeforePersons(text, label.Value) is { } body
            ? label with { Kind = CaseLabelKind.Institution, Value = body }
        : label is { Kind: CaseLabelKind.Person, Value.Length: > MaxPerson }
        && (InstitutionShape.IsLikely(WithoutStrayBracket(text.Slice(label.Value))) || IsMakerByLength(text, label))
            ? label with { Kind = CaseLabelKind.Institution }
            : label;

    // 编写人：某某法院　林望潮、何海
    private static TextSpan? BeforePersons(string text, TextSpan value)
    {
        var gap = text.Slice(value).IndexOfAny(Punctuation.WhiteSpace);
        var body = value with { Length = Math.Max(gap, 0) };
        return gap > 0 && InstitutionShape.IsCertain(text.Slice(body))
            && text.Parts(TextSpan.Between(body.End, value.End), "、 \u3000）)").TrueForAll(
                name => name.Length == 0 || PersonName.IsWhole(text.Slice(name)))
                ? body
                : null;
    }

    // （报送：某某局）: the value ran on to the bracket that the label stands in.
    private static ReadOnlySpan<char> WithoutStrayBracket(ReadOnlySpan<char> value) =>
        Enclosure.HasStrayClosing(value) ? value.TrimEnd("）)") : value;

    // 设计：木头人工坊: whoever has so long a name is no person.
    private static bool IsMakerByLength(string text, CaseLabel label) =>
        Words.EqualsAny(text.Slice(label.Label), CaseLabelWords.Makers)
        && label.Value.Length <= NameList.MaxName
        && HanText.IsAll(text.Slice(label.Value))
        && !text.Slice(label.Value).ContainsAny(Punctuation.NotInCertainNames);

    private static void CloseLast(string text, List<CaseLabel> labels, int end)
    {
        if (labels.Count > 0)
        {
            // A bar also ends the value of a label before one that is not known.
            var bar = text.Slice(TextSpan.Between(labels[^1].Value.Start, end)).IndexOfAny('｜', '|', '丨');
            var valueEnd = bar < 0 ? end : labels[^1].Value.Start + bar;
            valueEnd = EndOfSentence(text, TextSpan.Between(labels[^1].Value.Start, valueEnd));
            var value = text.Trim(BeforeUnknown(text, TextSpan.Between(labels[^1].Value.Start, valueEnd)));
            var trimmed = text.Slice(value).TrimEnd("｜|丨；;，,、。 \u3000").Length;
            labels[^1] = labels[^1] with { Value = new TextSpan(value.Start, trimmed) };
        }
    }

    // 申报单位：某某局。该局…: what a sentence behind it tells is no part of the value.
    private static int EndOfSentence(string text, TextSpan value) =>
        text.Slice(value).IndexOf('。') is > 1 and var stop && stop + 1 < value.Length
        && InstitutionShape.IsLikely(text.Slice(value)[..stop])
            ? value.Start + stop
            : value.End;

    // 某某编辑部　　刊发：四月九日 一版: a label that is not known ends a value, too, if it is set apart.
    private static TextSpan BeforeUnknown(string text, TextSpan value)
    {
        for (var i = value.Start + 1; i < value.End - 1; i++)
        {
            var isSetApart = Punctuation.Gaps.Contains(text[i]) || (text[i] == ' ' && text[i - 1] == ' ');
            if (isSetApart && HanText.LengthAtStart(text.AsSpan(i + 1, value.End - i - 1)) is > 1 and <= MaxUnknown
                and var length && i + 1 + length < value.End && Punctuation.Colons.Contains(text[i + 1 + length]))
            {
                return value with { Length = i - value.Start };
            }
        }

        return value;
    }

    private static bool StandsFirst(string text, TextSpan line, int at) =>
        (at == line.Start || char.IsWhiteSpace(text[at - 1])
            || text[at - 1] is '—' or '｜' or '|' or '丨' or '；' or ';' or '，' or ',' or '、' or '（' or '(' or '。')
        && !char.IsWhiteSpace(text[at]);

    // The value's place is left open at its end until the next label is found.
    private static CaseLabel? LabelAt(string text, TextSpan rest)
    {
        var window = text.Slice(rest)[..Math.Min(rest.Length, CaseLabelWords.MaxLineLabel + 2)];
        var colon = window[0] == '【' ? window.IndexOf('】') : window.IndexOfAny(Punctuation.Colons);
        colon = BareEnd(text, rest, window) is >= 0 and var gap ? gap : colon;
        var name = colon > 0 ? new TextSpan(rest.Start, colon) : default;
        name = name.Length > 0 && window[0] == '【' ? new TextSpan(name.Start + 1, name.Length - 1) : name;
        if (name.Length == 0 || text.Slice(name).ContainsAny(Punctuation.NotInLabels)
            || !Enclosure.IsBalanced(text.Slice(name)) || BeginsWithName(text.Slice(name)))
        {
            return null;
        }

        var label = text.Trim(Enclosure.StripSquare(text, name));
        return CaseLabelName.KindOf(text.Slice(label)) is { } kind
            && (window[colon] != '】' || kind is not CaseLabelKind.Series)
            ? new CaseLabel(kind, new TextSpan(rest.Start, colon), ValueBehind(text, rest, colon))
            : null;
    }

    // 东屿农商银行　方案名称：, 渔港太极　推行机构：the label begins behind the name
    private static bool BeginsWithName(ReadOnlySpan<char> name) =>
        name.LastIndexOfAny(Punctuation.WhiteSpace) is > 2 and var gap
        && CaseLabelName.KindOf(name[(gap + 1)..]) is not null
        && CaseLabelName.KindOf(name[..gap]) is null
        && (Punctuation.Gaps.Contains(name[gap]) || gap >= MinName || InstitutionShape.IsLikely(name[..gap].Trim()));

    // 申报机构｜东屿农商银行, 得奖产品——“渔灯贷”: before a bar, 案例名称｜申报单位 heads a table.
    private static CaseLabel? BarredLabelAt(string text, TextSpan line)
    {
        var window = text.Slice(line)[..Math.Min(line.Length, CaseLabelWords.MaxLineLabel + 1)];
        var bar = window.IndexOfAny(Punctuation.LabelBars);
        if (bar < MinBarredLabel || CaseLabelName.KindOf(window[..bar].TrimEnd()) is not { } kind
            || !StandsBeforeBar(kind, bar, window[bar]))
        {
            return null;
        }

        var rest = text.Slice(line)[bar..];
        var value = TextSpan.Between(line.End - rest.TrimStart("｜|丨─— ").Length, line.End);
        return value.Length > 0 && CaseLabelName.KindOf(text.Slice(value)) is null
            ? new CaseLabel(kind, new TextSpan(line.Start, bar), value)
            : null;
    }

    // 机构｜东屿农商银行 is a label; 案例｜渔汛贷 and 机构——东屿农商银行 may be anything.
    private static bool StandsBeforeBar(CaseLabelKind kind, int length, char bar) => kind switch
    {
        CaseLabelKind.Institution or CaseLabelKind.Award =>
            length >= CaseLabelWords.MinBareLabel || bar is '｜' or '|' or '丨',
        CaseLabelKind.Person => bar is '｜' or '|' or '丨',
        _ => kind is CaseLabelKind.Title && length >= CaseLabelWords.MinBareLabel,
    };

    // 【单位】：东屿农商银行
    private static TextSpan ValueBehind(string text, TextSpan rest, int end)
    {
        var start = rest.Start + end + 1;
        start += start < rest.End && text[start - 1] == '】' && Punctuation.Colons.Contains(text[start]) ? 1 : 0;
        return TextSpan.Between(start, rest.End);
    }

    // 报送单位 东屿农商银行, 得奖方案　《渔汛贷》: without a colon only where an institution or a title in marks follows, or
    // behind what says what was done: 申报单位　东屿渔灯队.
    private static int BareEnd(string text, TextSpan rest, ReadOnlySpan<char> window)
    {
        var space = window.IndexOfAny(' ', '\u3000');
        if (space < CaseLabelWords.MinBareLabel || window[..space].ContainsAny(Punctuation.Colons))
        {
            return -1;
        }

        var value = text.Slice(text.Trim(TextSpan.Between(rest.Start + space, rest.End)));
        var isSetApart = window[space] == '\u3000' || window[(space + 1)..] is [' ', ..];
        return CaseLabelName.KindOf(window[..space]) switch
        {
            CaseLabelKind.Institution or CaseLabelKind.Sender => InstitutionShape.IsLikely(value)
                || (isSetApart && IsNoLabel(value) && (Words.StartsWithAny(window, CaseLabelWords.Doings)
                    || Words.StartsWithAny(window, CaseLabelWords.Senders))),
            CaseLabelKind.Title => isSetApart && Enclosure.EndOfFirst(value) == value.Length,
            _ => false,
        }
            ? space
            : -1;
    }

    // 申报单位　案例名称 heads columns.
    private static bool IsNoLabel(ReadOnlySpan<char> value) =>
        value.Length > 1 && !value.ContainsAny(Punctuation.SentenceEnds) && !value.ContainsAny(Punctuation.Gaps)
        && CaseLabelName.KindOf(value) is null;
}
