using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Entries.English;
using CasePipeline.Extraction.Facts;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// The fifth stage: sections to entries. Lines of one level are judged together: they are headings, or entries, or
/// none.
/// </summary>
internal sealed class EntryReader
{
    private readonly string _text;
    private readonly ListStyle _style;
    private readonly EntryListReader _lists;
    private readonly string? _headline;
    private readonly int? _declared;
    private readonly List<Entry> _entries = [];
    private readonly TitlesAgain _again;
    private readonly PlaceAwards _places;
    private readonly Dictionary<TextSpan, List<TextSpan>> _counted = [];
    private bool _isComplete;

    private EntryReader(string text, ListStyle style, ArticleHead head)
    {
        _text = text;
        _style = style;
        _headline = head.Headline;
        _declared = head.Claims.Declared;
        _again = new TitlesAgain(text, _entries);
        _places = PlaceAwards.Learn(text);
        _lists = new EntryListReader(text, style, _places);
    }

    public static List<Entry> Read(
        string text, List<Line> lines, ListStyle style, Section root, ArticleHead head)
    {
        if (head.IsCall || HeadingsOfOthers.HeadAll(text, head.Headline, root))
        {
            return [];
        }

        if (LatinText.IsMostly(text))
        {
            return EntryMerger.Merge(text, EnglishEntryReader.Read(
                text, lines, head.Headline, head.Byline.Publisher));
        }

        var reader = new EntryReader(text, style, head);
        reader.ReadSection(root, HeadingPath.Empty);
        reader._entries.RemoveAll(reader.IsBesideCounted);
        StackedWins.PutInto(text, lines, reader._entries);
        var listed = ListedEntries.Mend(text, lines, reader._entries);
        return EntryMerger.Merge(text, SentencesAndLists.Join(text, lines, head, listed));
    }

    private void ReadSection(Section section, HeadingPath path)
    {
        var known = _entries.Count;
        _entries.AddRange(TableEntryReader.Read(
            _text,
            section.Text,
            PromisesByText(section) || IsListOfHeadline(section) ? path.WithPromise() : path,
            _places));
        var hasTable = _entries.Count > known;
        var labelled = LabelEntryReader.Read(_text, section.Text, path);
        _entries.AddRange(labelled);
        foreach (var line in section.Text.Where(line => line.Row is null))
        {
            if (WinnersInText.CountedIn(_text, line.Content, path) is { Count: > 0 } counted)
            {
                _entries.AddRange(counted.Select(winner => new Entry(path.Series, path.Award, null, winner)));
                _counted[path.Award!.Value] = counted;
                continue;
            }

            var inline = ReadInline(line, path);
            _entries.AddRange(inline.Count == 0 && section.Class is not HeadingClass.None
                ? WinnersInText.Read(_text, line.Content, path, _style)
                : inline);
        }

        foreach (var group in SectionGroups.Of(_text, section))
        {
            if ((hasTable && group.TrueForAll(PartsOfText.IsRemark)) || PartsOfText.Are(_text, group, labelled))
            {
                continue;
            }

            // What leads to a list stands right before it: as the last text above, or as one of the headings.
            var isFirst = group[0] == section.Children[0];
            var lead = group.FindLastIndex(child => !child.HasText && Promises(child.Heading!));
            var promised = isFirst && PromisesByText(section) ? path.WithPromise() : path;
            ReadGroup(section, group[..(lead + 1)], promised);
            ReadGroup(section, group[(lead + 1)..], lead >= 0 ? path.WithPromise() : promised);
        }
    }

    // 这10家厂商分别是：甲、乙、…: what else stands below their award is about them.
    private bool IsBesideCounted(Entry entry) =>
        ((entry.Award is { } award && _counted.TryGetValue(award, out var winners))
            || (entry.Series is { } series && _counted.TryGetValue(series, out winners)))
        && !(entry.Institution is { } winner && winners.Contains(winner));

    private void ReadGroup(Section parent, List<Section> all, HeadingPath path)
    {
        // 下面揭晓获奖名单——, behind what the judges say
        foreach (var aside in all.Where(child => HeadingsOfOthers.Contain(_text, child)))
        {
            ReadGroup(aside, aside.Children.FindAll(Announces), path);
        }

        var group = WithoutQuestions(all.FindAll(child => !HeadingsOfOthers.Contain(_text, child)));
        if (group.Count == 0 || _isComplete)
        {
            return;
        }

        if (group[0].Style.Kind is SectionKind.Item
            && group.TrueForAll(child => OrganisationList.Is(_text, child.Heading!.Content, path)))
        {
            group.ForEach(child => _entries.AddRange(OrganisationList.Read(_text, child.Heading!.Content, path)));
            return;
        }

        // 案例一 and so on, with their texts, behind contents that name the awards: the last of these is not theirs.
        if (path.Award is { } last && _again.AreAll(group) && _entries.Exists(entry => entry.Award == last))
        {
            path = HeadingPath.Empty.WithPromise();
        }

        if (_again.Of(group) is { Count: > 0 } titles)
        {
            _entries.AddRange(_lists.Read(titles, path));
            return;
        }

        // Among titles whose award a label below them names, such a label heads winners of its own.
        if (group.Exists(IsLabelledHeading) && !group.TrueForAll(IsLabelledHeading))
        {
            group.FindAll(IsLabelledHeading).ForEach(child => ReadHeading(child, path.WithPromise(), false));
            group.RemoveAll(IsLabelledHeading);
        }

        if (LabelHeadings.Read(_text, group, path) is { Count: > 0 } underLabels)
        {
            _entries.AddRange(underLabels);
            return;
        }

        if (WinnersAboveTitles.Read(_text, group, path) is { Count: > 0 } above)
        {
            _entries.AddRange(above);
            return;
        }

        if ((path.Award is not null || path.PromisesList || HeadlineNews.AwardOf(_headline) is not null)
            && NumberedWinners.Read(_text, group, path) is { Count: > 0 } numbered)
        {
            _entries.AddRange(numbered);
            return;
        }

        if (AuthoredTitles.Of(_text, group) is { Count: > 0 } authored)
        {
            _entries.AddRange(_lists.Read(authored, path));
            return;
        }

        if (DeclaredAwards.Read(_text, group, _style, _declared, path) is { Count: > 0 } declared)
        {
            _entries.AddRange(declared);
            _isComplete = true;
            return;
        }

        // As many as the article says that it has: no other list is as long by chance.
        var isDeclared = group.Count > 1 && group.Count == _declared && group[^1].HasText
            && !group.Exists(child => child is { Class: HeadingClass.Award, HoldsEntries: true });
        switch (GroupJudge.Judge(_text, parent, group, isDeclared ? path.WithPromise() : path))
        {
            case GroupKind.Entries:
                _entries.AddRange(_lists.Read(group, path));
                break;
            case GroupKind.EntriesAmongText:
                _entries.AddRange(_lists.ReadAmongText(group, path));
                break;
            default:
                var isSection = group.Exists(HasHeadings);
                foreach (var child in group)
                {
                    var isAlone = child.Class is HeadingClass.Award && !AboveWinners(child).Any(HeadsOthers);
                    ReadHeading(child, path, isSection && !isAlone);
                }

                break;
        }
    }

    // 什么是“某某奖”？ behind as many headings as the article says that it has cases
    private List<Section> WithoutQuestions(List<Section> group)
    {
        var others = group.FindAll(child => _text[child.Heading!.Span.End - 1] is not ('？' or '?'));
        return others.Count == _declared ? others : group;
    }

    private bool IsLabelledHeading(Section section) =>
        section is { Children.Count: > 0, Heading.Number: not null }
        && HeadingName.IsLabelled(_text, section.Heading!.Content);

    private static bool HasHeadings(Section section) => AboveWinners(section).Any(IsHeading);

    // What stands behind winners heads none of the section: 互动有礼 below the names of 年度贡献单位.
    private static IEnumerable<Section> AboveWinners(Section section) => section.Children.TakeWhile(
        child => child is not { Style.Kind: SectionKind.Item, Form.Kind: FormKind.Organisation });

    private static bool IsHeading(Section section) =>
        section.Class is HeadingClass.Series or HeadingClass.Award
        && section.Form is not { Kind: FormKind.Certain, Title: not null };

    // 走近获奖项目 above nothing but running text heads no list.
    private bool HeadsOthers(Section section) =>
        IsHeading(section)
        && (section.Children.Count > 0 || section.Text.Count == 0 || section.Text.Exists(
            line => line.Row is not null || !FormPart.EndsSentence(_text.Slice(line.Content))));

    private void ReadHeading(Section section, HeadingPath path, bool isSection)
    {
        if (ReadInline(section.Heading!, path) is { Count: > 0 } inline)
        {
            _entries.AddRange(NewsHeadings.Is(_text, section, inline) ? [] : inline);
            _entries.AddRange(section.Text.Where(line => line.Row is null).SelectMany(line => ReadInline(line, path)));
            return;
        }

        var first = _entries.Count;
        var named = HeadingWinner.Named(_text, section);
        ReadSection(section, (named, HeadsList(section)) switch
        {
            (not null, _) => section.Class is HeadingClass.Winner ? path.WithPromise() : path,
            (null, true) => path.Below(_text, section, isSection),
            _ => path,
        });
        if ((HeadingWinner.Labelled(_text, section) ?? named) is { } winner)
        {
            GiveWinner(first, winner);
        }
    }

    // 渔灯大奖：谁点亮了码头 that stands again below the menus of its page is no award with its winner.
    private List<Entry> ReadInline(Line line, HeadingPath path) =>
        line.Content.Length * 2 >= _headline?.Length
        && _headline.AsSpan().StartsWith(_text.Slice(line.Content), StringComparison.Ordinal)
            ? []
            : InlineEntryReader.Read(_text, line.Content, path, _style);

    // Whether a heading names the award or section of what stands below it.
    private bool HeadsList(Section section)
    {
        // A heading before a text that leads to the list itself is no heading of the list.
        var isLost = section.Style.Kind is SectionKind.Words && section.Text.Count > 1 && PromisesByText(section);
        if (section.Class is not HeadingClass.None && !isLost)
        {
            return true;
        }

        // “好山水”终于揭榜了！
        if (Punctuation.SentenceEnds.Contains(_text[section.Heading!.Content.End - 1]))
        {
            return false;
        }

        return (section.Style.Kind is SectionKind.Number or SectionKind.Markup && HasHeadings(section))
            || (section.Style.Kind is SectionKind.Number or SectionKind.Markup && HoldsListsInLines(section))
            || (section.Style.Kind is not SectionKind.Item && section.HoldsEntries
                && section.Form.Kind is not FormKind.None);
    }

    // 第一　长篇剧 above 一等奖：《标题》，甲电台；…
    private bool HoldsListsInLines(Section section) =>
        section is { Form.Kind: FormKind.Bare, Children.Count: 0, Text: [{ Row: null } first, ..] }
        && InlineLists.Of(_text, first.Content).Count > 0;

    private void GiveWinner(int first, TextSpan winner)
    {
        for (var i = first; i < _entries.Count; i++)
        {
            _entries[i] = _entries[i] with { Institution = _entries[i].Institution ?? winner };
        }
    }

    // 2031年度优秀组织名单, and right below it its table
    private bool IsListOfHeadline(Section section) =>
        section.Heading is null && HeadlineNews.AwardOf(_headline) is not null;

    // 名单如下：, 以下作品入选：
    private bool PromisesByText(Section section)
    {
        var last = section.Text.FindLast(line => line.Row is null) ?? section.Heading;
        return last is not null && Promises(last);
    }

    private bool Announces(Section section) => LeadWords.Announces(_text.Slice(section.Heading!.Content));

    private bool Promises(Line line) => LeadWords.Promises(_text.Slice(line.Content));
}
