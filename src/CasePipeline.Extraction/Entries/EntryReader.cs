using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Entries.English;
using CasePipeline.Extraction.Facts;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Reading;
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
    private readonly int? _declared;
    private readonly List<Entry> _entries = [];

    private EntryReader(string text, ListStyle style, int? declared)
    {
        _text = text;
        _style = style;
        _declared = declared;
    }

    public static List<Entry> Read(ArticleText article, List<Line> lines, ListStyle style, Section root)
    {
        var headline = HeadlineReader.Read(article, lines);
        if (CallWords.IsCall(headline))
        {
            return [];
        }

        if (LatinText.IsMostly(article.Text))
        {
            return EntryMerger.Merge(article.Text, EnglishEntryReader.Read(article.Text, lines, headline));
        }

        var declared = CountClaimReader.Read(article.Text, lines, root).Declared;
        var reader = new EntryReader(article.Text, style, declared);
        reader.ReadSection(root, HeadingPath.Empty);
        reader.TakeKnownInstitutions();
        var byline = BylineReader.Read(article, lines);
        var entries = SentencesAndLists.Join(article.Text, lines, headline, byline, declared, reader._entries);
        return EntryMerger.Merge(article.Text, entries);
    }

    // 最佳人气奖：某某组, which won another award with a title.
    private void TakeKnownInstitutions()
    {
        var known = _entries.Select(entry => entry.Institution).OfType<TextSpan>().Select(_text.Cut).ToHashSet();
        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i] is { Institution: null, Title: { } name } && known.Contains(_text.Cut(name)))
            {
                _entries[i] = _entries[i] with { Title = null, Institution = name };
            }
        }
    }

    private void ReadSection(Section section, HeadingPath path)
    {
        _entries.AddRange(TableEntryReader.Read(_text, section.Text, PromisesByText(section) ? path.WithPromise()
            : path));
        _entries.AddRange(LabelEntryReader.Read(_text, section.Text, path));
        foreach (var line in section.Text.Where(line => line.Row is null))
        {
            _entries.AddRange(InlineEntryReader.Read(_text, line.Content, path, _style));
            if (section.Class is not HeadingClass.None && IsListOfOrganisations(line.Content, path))
            {
                AddOrganisations(line.Content, path);
            }
        }

        foreach (var group in GroupsOf(section))
        {
            // What leads to a list stands right before it: as the last text above, or as one of the headings.
            var isFirst = group[0] == section.Children[0];
            var lead = group.FindLastIndex(child => !child.HasText && Promises(child.Heading!));
            var promised = isFirst && PromisesByText(section) ? path.WithPromise() : path;
            ReadGroup(section, group[..(lead + 1)], promised);
            ReadGroup(section, group[(lead + 1)..], lead >= 0 ? path.WithPromise() : promised);
        }
    }

    // 示范村：甲村、乙村、丙村
    private bool IsListOfOrganisations(TextSpan line, HeadingPath path) =>
        path.Award is { } award
        && Words.EndsWithAny(_text.Slice(award), HeadingWords.OrganisationAwards)
        && (InstitutionShape.IsLikely(_text.Slice(line)) || IsMostlyLikely(_text.Slice(line)));

    // Of a long list most names are enough: 甲中心；乙海事局；丙煤业集团东坡矿.
    private static bool IsMostlyLikely(ReadOnlySpan<char> line)
    {
        var (likely, count) = (0, 0);
        foreach (var range in line.SplitAny('、', '；'))
        {
            var name = line[range].Trim();
            likely += InstitutionShape.IsLikely(name) ? 1 : 0;
            count++;
            if (name.Length is < 3 or > NameList.MaxName || name.ContainsAny(Punctuation.ClauseEnds))
            {
                return false;
            }
        }

        return count > 2 && likely * 3 >= count * 2;
    }

    private void AddOrganisations(TextSpan line, HeadingPath path)
    {
        foreach (var range in _text.Slice(line).SplitAny('、', '，', '；'))
        {
            var name = _text.Trim(new TextSpan(line.Start + range.Start.Value, range.End.Value - range.Start.Value));
            _entries.Add(new Entry(path.Series, path.Award, null, name));
        }
    }

    // Lines of different levels under one heading are different lists.
    private static IEnumerable<List<Section>> GroupsOf(Section section) =>
        section.Children.GroupBy(child => child.Style).Select(group => group.ToList());

    private void ReadGroup(Section parent, List<Section> all, HeadingPath path)
    {
        var group = all.FindAll(child => !IsAboutNoAward(child));
        if (group.Count == 0)
        {
            return;
        }

        if (group[0].Style.Kind is SectionKind.Item
            && group.TrueForAll(child => IsListOfOrganisations(child.Heading!.Content, path)))
        {
            group.ForEach(child => AddOrganisations(child.Heading!.Content, path));
            return;
        }

        // As many as the article says that it has: no other list is as long by chance.
        var isDeclared = group.Count > 1 && group.Count == _declared && group[^1].HasText;
        switch (GroupJudge.Judge(_text, parent, group, isDeclared ? path.WithPromise() : path))
        {
            case GroupKind.Entries:
                ReadEntries(group, path);
                break;
            case GroupKind.EntriesAmongText:
                ReadEntriesAmongText(group, path);
                break;
            default:
                var isSection = group.Exists(HasHeadings);
                foreach (var child in group)
                {
                    var isAlone = child.Class is HeadingClass.Award && !HasHeadings(child);
                    ReadHeading(child, path, isSection && !isAlone);
                }

                break;
        }
    }

    private static bool HasHeadings(Section section) =>
        section.Children.Exists(child => child.Class is not HeadingClass.None and not HeadingClass.Generic
            && child.Form is not { Kind: FormKind.Certain, Title: not null });

    private bool IsAboutNoAward(Section section) =>
        section.Form.Kind is not FormKind.Certain
        && Words.ContainsAny(_text.Slice(section.Heading!.Content), HeadingWords.NoAwards);

    private void ReadHeading(Section section, HeadingPath path, bool isSection)
    {
        if (InlineEntryReader.Read(_text, section.Heading!.Content, path, _style) is { Count: > 0 } inline)
        {
            _entries.AddRange(inline);
            return;
        }

        // A heading before a text that leads to the list itself is no heading of the list.
        var isLost = section.Style.Kind is SectionKind.Words && section.Text.Count > 1 && PromisesByText(section);
        var isHeading = (section.Class is not HeadingClass.None && !isLost)
            || (HasHeadings(section) && section.Style.Kind is SectionKind.Number or SectionKind.Markup)
            || (section.HoldsEntries && section.Style.Kind is not SectionKind.Item
                && section.Form.Kind is not FormKind.None);
        var first = _entries.Count;
        ReadSection(section, isHeading ? path.Below(_text, section, isSection) : path);
        if (CaseLabels.Read(_text, section.Heading.Content) is [{ Kind: CaseLabelKind.Institution, Value: var winner }]
            && winner.Length > 0)
        {
            GiveWinner(first, winner);
        }
    }

    // 获奖单位：某某银行 above what it won
    private void GiveWinner(int first, TextSpan winner)
    {
        for (var i = first; i < _entries.Count; i++)
        {
            _entries[i] = _entries[i] with { Institution = _entries[i].Institution ?? winner };
        }
    }

    // A list without bodies ends with its last line: what stands behind it is about all of them.
    private void ReadEntries(List<Section> group, HeadingPath path)
    {
        group = group.FindAll(child => !IsNoEntry(_text.Slice(child.Heading!.Content)));
        if (group.Count == 0)
        {
            return;
        }

        var haveInstitutions = group.Count(HasInstitution) * 2 > group.Count;
        var haveBodies = group.Count == 1 || group[..^1].Exists(child => child.HasText);
        var areOrganisations = AreOrganisations(group);
        var current = path;
        TextSpan? winner = null;
        for (var i = 0; i < group.Count; i++)
        {
            var child = group[i];
            var next = i + 1 < group.Count && !child.HasText && haveBodies
                && child.Style.Kind is not SectionKind.Number ? group[i + 1] : null;
            if (areOrganisations)
            {
                var name = child.Form.Institution ?? child.Form.Title;
                var body = TrimmedBody(child.Heading!.Span.End, haveBodies ? child.End : child.Heading.Span.End);
                _entries.Add(new Entry(path.Series, path.Award, null, name, body));
            }
            else if (next is { HasText: true, Form.Kind: not FormKind.Certain }
                && child.Form.Kind is FormKind.Organisation)
            {
                // Who won stands on a line of its own above the title.
                winner = child.Form.Institution;
            }
            else if (next is not null and ({ HasText: true } or { Form.Kind: FormKind.Certain })
                && child.Form.Kind is FormKind.Bare)
            {
                // A short line without a text of its own, above one that has, heads it.
                current = path.Below(_text, child, false);
            }
            else
            {
                var end = haveBodies ? child.End : child.Heading!.Span.End;
                AddEntry(child, current, haveInstitutions, end, winner);
                winner = null;
            }
        }
    }

    // What winners get, and awards that nobody won: （空缺）.
    private static bool IsNoEntry(ReadOnlySpan<char> line) =>
        PrizeShape.IsPrize(line) || Words.EqualsAny(line.Trim("（()） 。"), AwardWords.Vacancies)
        || Words.EndsWithAny(line, HeadingWords.Documents);

    // Of a list of winners some are known by their names; no list of titles has several such.
    private static bool AreOrganisations(List<Section> group)
    {
        var known = group.Count(child => child.Form.Kind is FormKind.Organisation);
        return known > 1 && known * 4 >= group.Count
            && group.TrueForAll(child => child.Form.Kind is FormKind.Organisation or FormKind.Bare)
            && group[..^1].TrueForAll(child => child.HasText == group[0].HasText);
    }

    private static bool HasInstitution(Section section) =>
        section.Form is { Kind: FormKind.Split or FormKind.Organisation }
            or { Kind: FormKind.Certain, Institution: not null };

    private void ReadEntriesAmongText(List<Section> group, HeadingPath path)
    {
        for (var i = 0; i < group.Count; i++)
        {
            if (group[i].Form.Kind is not FormKind.Certain)
            {
                continue;
            }

            var next = group.FindIndex(i + 1, child => child.Form.Kind is FormKind.Certain);
            var last = next < 0 ? group.Count - 1 : next - 1;
            AddEntry(group[i], path, true, group[last].End);
        }
    }

    private void AddEntry(
        Section section, HeadingPath path, bool hasInstitution, int end, TextSpan? winner = null)
    {
        var line = section.Heading!;
        if (InlineEntryReader.Read(_text, line.Content, path, _style) is { Count: > 0 } inline)
        {
            _entries.AddRange(inline.Count == 1 ? [inline[0] with { Body = TrimmedBody(line.Span.End, end) }] : inline);
            return;
        }

        if (IsListOfOrganisations(line.Content, path))
        {
            AddOrganisations(line.Content, path);
            return;
        }

        var form = winner is null
            ? section.Form
            : new EntryForm(FormKind.Certain, Enclosure.StripAll(_text, line.Content), winner);
        var body = TrimmedBody(line.Span.End, end);
        var (title, institution) = form.Kind switch
        {
            FormKind.Split when !hasInstitution => (Enclosure.StripAll(_text, line.Content), null),
            FormKind.None => (Enclosure.StripAll(_text, line.Content), null),
            _ => (form.Title, form.Institution),
        };
        var labelled = LabelBlock.Read(_text, section);
        if (IsAwardToPersons(path))
        {
            AddPerson(section, path, institution ?? labelled.Institution);
            return;
        }

        (labelled, title, institution) = AsAwarded(path, labelled, title, institution);
        _entries.Add(new Entry(
            form.Award is null ? path.Series : path.SeriesBesideAward,
            form.Award ?? labelled.Award ?? path.Award,
            labelled.Title ?? title,
            institution ?? labelled.Institution,
            body));
    }

    private bool IsAwardToPersons(HeadingPath path) =>
        path.Award is { } award && Words.EndsWithAny(_text.Slice(award), HeadingWords.PersonAwards);

    // A person's award is the institution's; without one the article says nothing that is served.
    private void AddPerson(Section section, HeadingPath path, TextSpan? institution)
    {
        if (institution is not null)
        {
            _entries.Add(new Entry(
                path.Series, path.Award, null, institution, TrimmedBody(section.Heading!.Span.End, section.End)));
        }
    }

    // Awards to persons and organisations have no title.
    private (LabelBlock Labelled, TextSpan? Title, TextSpan? Institution) AsAwarded(
        HeadingPath path, LabelBlock labelled, TextSpan? title, TextSpan? institution)
    {
        if (path.Award is not { } award || labelled.Title is not null)
        {
            return (labelled, title, institution);
        }

        var name = _text.Slice(award);
        if (institution is not null && title is { } person && PersonName.IsWhole(_text.Slice(person)))
        {
            return (labelled, null, institution);
        }

        return Words.EndsWithAny(name, HeadingWords.OrganisationAwards) && institution is null && title is not null
            ? (labelled, null, title)
            : (labelled, title, institution);
    }

    private TextSpan? TrimmedBody(int start, int end)
    {
        var body = _text.Trim(TextSpan.Between(start, Math.Max(start, end)));
        return body.Length > 0 ? body : null;
    }

    // 名单如下：, 以下作品入选：
    private bool PromisesByText(Section section)
    {
        var last = section.Text.FindLast(line => line.Row is null) ?? section.Heading;
        return last is not null && Promises(last);
    }

    private bool Promises(Line line) => LeadWords.Promises(_text.Slice(line.Content));
}
