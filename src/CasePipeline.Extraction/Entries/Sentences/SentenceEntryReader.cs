using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads cases from running text, for articles that list none: 甲银行的《标题》荣获一等奖. A title without marks is read
/// only where the headline names its winner.
/// </summary>
internal sealed class SentenceEntryReader
{
    private const int MaxSentence = 1500;

    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly HeadlineClaim _claim;
    private readonly string? _publisher;
    private readonly SubjectReader _subjects;
    private readonly List<Entry> _entries = [];

    // The institution that stands on a line of its own above.
    private TextSpan? _heading;

    // Who was named last in a sentence: “甲”荣获一等奖，“乙”荣获二等奖 is about one institution.
    private TextSpan? _last;

    // The award of a sentence whose winners follow in the next.
    private TextSpan? _pending;

    private SentenceEntryReader(string text, List<Line> lines, string? headline, string? publisher)
    {
        _text = text;
        _lines = lines.FindAll(line => line is { Role: LineRole.Content, Row: null });
        _claim = HeadlineClaim.Read(headline);
        _publisher = publisher;
        _subjects = new SubjectReader(text, FindOwn);
    }

    /// <param name="text">The article's text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="headline">Its headline.</param>
    /// <param name="publisher">Who published it: 我行 is this one.</param>
    public static List<Entry> Read(string text, List<Line> lines, string? headline, string? publisher)
    {
        var reader = new SentenceEntryReader(text, lines, headline, publisher);
        foreach (var line in reader._lines)
        {
            reader.ReadLine(line);
        }

        return reader.WithBodies();
    }

    private void ReadLine(Line line)
    {
        if (line.Number is null && InstitutionShape.IsCertain(_text.Slice(line.Content)))
        {
            _heading = line.Content;
            return;
        }

        var start = line.Content.Start;
        for (var i = start; i <= line.Content.End; i++)
        {
            if (i < line.Content.End && _text[i] is not ('。' or '！' or '!'))
            {
                continue;
            }

            var sentence = _text.Trim(TextSpan.Between(start, i));
            if (sentence.Length is > 0 and <= MaxSentence)
            {
                ReadSentence(sentence);
            }

            start = i + 1;
        }
    }

    private void ReadSentence(TextSpan sentence)
    {
        if (_pending is { } award)
        {
            _pending = null;
            if (Words.FindStart(_text.Slice(sentence), SentenceWords.ListLeads) is { } lead)
            {
                ReadList(TextSpan.Between(sentence.Start + lead.Length, sentence.End), award);
                return;
            }

            if (ReadEntered(sentence, award))
            {
                return;
            }
        }

        _last = null;
        var start = sentence.Start;
        while (Verbs.Find(_text, TextSpan.Between(start, sentence.End)) is { } verb)
        {
            var subject = _text.Trim(TextSpan.Between(start, verb.Start));
            if (VerbBehind(verb, sentence.End) is { } whole)
            {
                (subject, verb) = (_text.Trim(TextSpan.Between(start, whole.Start)), whole);
            }

            var end = EndOfObject(verb.End, sentence.End);
            if (ReadInverted(TextSpan.Between(verb.End, end), sentence.End) is { } listEnd)
            {
                start = Math.Min(listEnd + 1, sentence.End);
                continue;
            }

            if (!Words.ContainsAny(_text.Slice(LastClause(subject)), SentenceWords.Past))
            {
                ReadWin(subject, TextSpan.Between(verb.End, end));
            }

            start = Math.Min(end + 1, sentence.End);
        }
    }

    // 从300个案例中脱颖而出，荣获一等奖: the verb with the award.
    private TextSpan? VerbBehind(TextSpan verb, int sentenceEnd) =>
        Words.EqualsAny(_text.Slice(verb), SentenceWords.Preludes)
        && verb.End < sentenceEnd && _text[verb.End] is '，' or ','
        && Verbs.Find(_text, TextSpan.Between(verb.End + 1, sentenceEnd)) is { } next
        && WithoutAdverbs(TextSpan.Between(verb.End + 1, next.Start)).Length == 0
            ? next
            : null;

    // 甲银行报送的《标题》，讲述了…；乙银行选送的《标题》…
    private bool ReadEntered(TextSpan sentence, TextSpan award)
    {
        var isRead = false;
        foreach (var range in _text.Slice(sentence).SplitAny('；', ';'))
        {
            var part = TextSpan.Between(sentence.Start + range.Start.Value, sentence.Start + range.End.Value);
            var mark = _text.Slice(part).IndexOf('《');
            var close = mark < 0 ? -1 : _text.Slice(part)[mark..].IndexOf('》');
            if (close < 0)
            {
                continue;
            }

            foreach (var item in _subjects.Read(part with { Length = mark + close + 1 })
                .Where(item => item.Institution is not null))
            {
                Add(award, item.Title, item.Institution);
                isRead = true;
            }
        }

        return isRead;
    }

    private int EndOfObject(int start, int limit)
    {
        var depth = 0;
        for (var i = start; i < limit; i++)
        {
            depth += Verbs.Change(_text[i]);
            if (depth <= 0 && _text[i] is '，' or ',' or '；' or ';' or '。')
            {
                return i;
            }
        }

        return limit;
    }

    private void ReadWin(TextSpan subject, TextSpan prize)
    {
        var awards = AwardObject.Read(_text, prize);
        var award = AwardOf(subject, awards);
        var items = _subjects.Read(subject);
        if (award is { } prizeName && IsOfAnotherTime(prizeName))
        {
            return;
        }

        foreach (var item in items.Where(item => award is not null || IsInBookMarks(item.Title)))
        {
            _last = item.Institution ?? _last;
            Add(award, item.Title, item.Institution ?? _last ?? _heading ?? Own());
        }

        if (items.Count == 0 && awards.Count > 0)
        {
            ReadUnmarked(WithoutAdverbs(LastClause(subject)), awards);
        }
    }

    private TextSpan WithoutAdverbs(TextSpan subject)
    {
        subject = _text.Trim(subject);
        while (SentenceWords.Adverbs.FirstOrDefault(
            adverb => _text.Slice(subject).EndsWith(adverb, StringComparison.Ordinal)) is { } found)
        {
            subject = _text.Trim(subject with { Length = subject.Length - found.Length });
        }

        return subject;
    }

    // 获得突破奖的有：甲的“标题”，乙的“标题”；获得优秀奖的是…
    private int? ReadInverted(TextSpan prize, int sentenceEnd)
    {
        var slice = _text.Slice(prize);
        foreach (var link in (string[])["的有", "的是", "的为", "的分别是", "的包括"])
        {
            var at = slice.IndexOf(link, StringComparison.Ordinal);
            if (at <= 0)
            {
                continue;
            }

            var award = new TextSpan(prize.Start, at);
            var list = TextSpan.Between(prize.Start + at + link.Length, sentenceEnd);
            list = list with { Length = EndOfList(list) - list.Start };
            var items = _subjects.Read(list);
            items.ForEach(item => Add(award, item.Title, item.Institution));
            _pending = items.Count == 0 ? award : null;
            return list.End;
        }

        return null;
    }

    // Where the next award's list begins.
    private int EndOfList(TextSpan list)
    {
        var depth = 0;
        for (var i = list.Start; i < list.End; i++)
        {
            depth += Verbs.Change(_text[i]);
            if (depth <= 0 && _text[i] is '；' or ';' or '，' or ','
                && Words.StartsWithAny(_text.Slice(TextSpan.Between(i + 1, list.End)), SentenceWords.Wins))
            {
                return i;
            }
        }

        return list.End;
    }

    // What the headline calls the award says more than 典型解决方案 does.
    private TextSpan? AwardOf(TextSpan subject, List<TextSpan> awards)
    {
        const int Vague = 8;
        var claimed = _claim.Award is { } name ? Find(name) : null;
        if (awards.Count > 0 && (awards[0].Length > Vague || claimed is null || IsQuoted(awards[0])))
        {
            return awards[0];
        }

        return QuotedAward(subject) ?? claimed ?? (awards.Count > 0 ? awards[0] : null);
    }

    private bool IsInBookMarks(TextSpan title) => title.Start > 0 && _text[title.Start - 1] == '《';

    private bool IsQuoted(TextSpan award) => award.Start > 0 && _text[award.Start - 1] is '“' or '「' or '《';

    // “某年度十大案例”揭晓，“标题”项目入选
    private TextSpan? QuotedAward(TextSpan subject)
    {
        var slice = _text.Slice(subject);
        var open = slice.IndexOf('“');
        var close = open < 0 ? -1 : slice[open..].IndexOf('”') + open;
        if (open < 0 || close <= open + 1)
        {
            return null;
        }

        var inner = new TextSpan(subject.Start + open + 1, close - open - 1);
        return HeadingName.ClassOf(_text, inner) is HeadingClass.Award ? inner : null;
    }

    // Without marks only what the headline names can be told from the rest of a sentence.
    private void ReadUnmarked(TextSpan subject, List<TextSpan> awards)
    {
        if (_claim.Subject is not { } own || !_text.Slice(subject).StartsWith(own, StringComparison.Ordinal))
        {
            ReadThing(subject, awards);
            ReadOrganisation(subject, awards);
            return;
        }

        var name = new TextSpan(subject.Start, own.Length);
        if (ReadByMeans(subject, awards[0]))
        {
            return;
        }

        var slice = _text.Slice(subject);
        if (SentenceWords.Several().IsMatch(slice))
        {
            _pending = awards[0];
        }
        else if (Words.EndsWithAny(slice, SentenceWords.Things) && slice.Length > own.Length)
        {
            Add(awards[0], subject, name);
        }
        else
        {
            AddOrganisation(subject, name, awards);
        }
    }

    // 某某图书馆荣获“最佳案例”: a name and nothing else before the verb, marks around the award.
    private void ReadOrganisation(TextSpan subject, List<TextSpan> awards)
    {
        if (InstitutionShape.IsCertain(_text.Slice(subject)) && awards.TrueForAll(IsQuoted))
        {
            foreach (var award in awards)
            {
                Add(award, null, subject);
            }
        }
    }

    // Where the headline names the award, others are told of as well: those of earlier years, those of the company.
    private bool IsOfAnotherTime(TextSpan award)
    {
        const int Shared = 3;
        if (_claim.Award is not { } claimed)
        {
            return false;
        }

        var name = _text.Slice(award);
        for (var i = 0; i + Shared <= name.Length; i++)
        {
            if (claimed.AsSpan().Contains(name.Slice(i, Shared), StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    // 某公司基于某治理方案
    private bool ReadByMeans(TextSpan subject, TextSpan award)
    {
        foreach (var link in (string[])["基于", "凭借", "憑藉", "依托", "携", "以"])
        {
            var at = _text.Slice(subject).IndexOf(link, StringComparison.Ordinal);
            if (at <= 1 || !Words.EndsWithAny(_text.Slice(subject), SentenceWords.Things))
            {
                continue;
            }

            var title = _text.Trim(TextSpan.Between(subject.Start + at + link.Length, subject.End));
            Add(award, title, _text.Trim(new TextSpan(subject.Start, at)));
            return true;
        }

        return false;
    }

    // 某集团开发的某系统 Occlum, where the headline is about the thing.
    private void ReadThing(TextSpan subject, List<TextSpan> awards)
    {
        if (_claim.Subject is not { } own || !_text.Slice(subject).EndsWith(own, StringComparison.Ordinal))
        {
            return;
        }

        var before = _text.Slice(new TextSpan(subject.Start, subject.Length - own.Length));
        var made = before.LastIndexOf("的");
        var institution = made > 0 ? SentenceWords.Joint().Match(before[..(made + 1)].ToString()) : null;
        var name = institution is { Success: true, Index: > 1 }
            ? new TextSpan(subject.Start, institution.Index)
            : default;
        Add(
            awards[0],
            TextSpan.Between(subject.End - own.Length, subject.End),
            name.Length > 0 && InstitutionShape.IsLikely(_text.Slice(name)) ? name : null);
    }

    // A person's award goes with the institution, and so does one that the institution itself won.
    private void AddOrganisation(TextSpan subject, TextSpan name, List<TextSpan> awards)
    {
        const int MaxSuffix = 6;
        foreach (var award in awards)
        {
            if (Words.EndsWithAny(_text.Slice(award), SentenceWords.PersonAwards))
            {
                Add(award, null, name);
            }
            else if (subject.Length - name.Length <= MaxSuffix)
            {
                Add(award, null, subject);
            }
        }
    }

    private void ReadList(TextSpan list, TextSpan award)
    {
        foreach (var range in _text.Slice(list).SplitAny('；', ';'))
        {
            var item = _text.Trim(TextSpan.Between(list.Start + range.Start.Value, list.Start + range.End.Value));
            if (item.Length > 1)
            {
                var form = EntryFormReader.Read(_text, item, ListStyle.None);
                var title = form is { Kind: FormKind.Certain, Title: not null }
                    ? form.Title
                    : Enclosure.StripAll(_text, item);
                Add(award, title, form.Kind is FormKind.Certain ? form.Institution : null);
            }
        }
    }

    private TextSpan LastClause(TextSpan subject)
    {
        var depth = 0;
        for (var i = subject.End - 1; i >= subject.Start; i--)
        {
            depth -= Verbs.Change(_text[i]);
            if (depth <= 0 && _text[i] is '，' or ',' or '；' or ';')
            {
                return _text.Trim(TextSpan.Between(i + 1, subject.End));
            }
        }

        return subject;
    }

    private void Add(TextSpan? award, TextSpan? title, TextSpan? institution)
    {
        if (title is not null || institution is not null)
        {
            _entries.Add(new Entry(null, award, title, institution));
        }
    }

    // The winner that the headline names, and 我行 of whoever publishes the article.
    private TextSpan? FindOwn(ReadOnlySpan<char> name)
    {
        var word = name.ToString();
        if (Words.EqualsAny(name, SentenceWords.Own))
        {
            return Own() ?? (_publisher is { } publisher ? Find(publisher) : null);
        }

        return _claim.Subject is { } subject && word.EndsWith(subject, StringComparison.Ordinal) ? Find(subject) : null;
    }

    private TextSpan? Own() =>
        _claim.Subject is { } subject
        && (InstitutionShape.IsCertain(subject)
            || _lines.Exists(line => _text.Slice(line.Content).StartsWith(subject, StringComparison.Ordinal)))
            ? Find(subject)
            : null;

    private TextSpan? Find(string name)
    {
        var at = _text.IndexOf(name, StringComparison.Ordinal);
        return at < 0 ? null : new TextSpan(at, name.Length);
    }

    // The case may be told of further down, under its title.
    private List<Entry> WithBodies()
    {
        var titles = _entries.Where(entry => entry.Title is not null)
            .ToLookup(entry => _text.Cut(entry.Title!.Value));
        var starts = _lines.Select((line, index) => (Title: _text.Cut(Enclosure.StripAll(_text, line.Content)), index))
            .Where(line => titles.Contains(line.Title))
            .ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].index - 1 : _lines.Count - 1;
            if (end > starts[i].index)
            {
                var body = TextSpan.Between(_lines[starts[i].index + 1].Span.Start, _lines[end].Span.End);
                var entry = _entries.FindIndex(
                    entry => entry.Title is { } title && _text.Cut(title) == starts[i].Title);
                _entries[entry] = _entries[entry] with { Body = body };
            }
        }

        return _entries;
    }
}
