using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Facts;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads cases from running text, for articles that list none: 甲银行的《标题》荣获一等奖, 某某公司获评“年度先锋”.
/// </summary>
internal sealed class SentenceEntryReader
{
    private const int MaxSentence = 1500;

    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly OtherTimes _times;
    private readonly HonoursBelow _honours;
    private readonly GrantReader _grants;
    private readonly WinReader _wins;
    private readonly WinnerNames _names;
    private readonly TextSpan? _reporter;
    private readonly FieldWorks _fields;
    private readonly bool _isByWinner;

    // A winner tells its news first; where it has come to what it won before, that goes on.
    private bool _isLookingBack;

    private SentenceEntryReader(string text, List<Line> lines, string? headline, Byline byline)
    {
        _text = text;
        _lines = lines.FindAll(line => line is { Role: LineRole.Content, Row: null });
        var claim = HeadlineClaim.Read(headline);
        _isByWinner = claim.Subject is not null || claim.IsOwn;
        var names = new WinnerNames(text, _lines, headline, claim, byline.Publisher);
        _names = names;
        _reporter = OpenedWorks.Reporter(text, headline);
        var winners = new WinnerReader(text, names);
        var subjects = new SubjectReader(text, names, winners);
        _times = new OtherTimes(text, headline, names, byline.PublishedOn);
        _honours = new HonoursBelow(text, names, winners);
        _grants = new GrantReader(text, names, subjects, winners);
        _fields = new FieldWorks(text, subjects);
        _wins = new WinReader(text, claim, names, headline, _times, subjects, winners);
    }

    /// <param name="text">The article's text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="headline">Its headline.</param>
    /// <param name="byline">Who published it, and when: 我行 is this one.</param>
    public static List<Entry> Read(string text, List<Line> lines, string? headline, Byline byline) =>
        ReadText(text, lines, headline, byline) is { Count: > 0 } told
            ? told
            : ReadHeadline(text, lines, headline, byline);

    /// <summary>The same from the text alone: what only the headline tells is left out.</summary>
    public static List<Entry> ReadText(string text, List<Line> lines, string? headline, Byline byline)
    {
        var reader = new SentenceEntryReader(text, lines, headline, byline);
        var headings = reader._lines.Where(line => IsNumberedHeading(text, line)).Select(line => line.Content.Start)
            .ToHashSet();
        foreach (var paragraph in Paragraphs.Read(text, reader._lines))
        {
            reader._isLookingBack &= !headings.Contains(paragraph.Start);
            reader.ReadParagraph(paragraph);
        }

        reader._wins.Entries.AddRange(reader._honours.Read(reader._lines));
        reader._wins.Entries.AddRange(new WorksBelow(text).Read(reader._lines));
        if (reader._wins.Entries.Count == 0 && reader._wins.Announced is { } award)
        {
            reader._wins.Entries.AddRange(reader._fields.Read(reader.Sentences(), award));
        }

        var won = SendersBehind.Give(text, reader._wins.Entries).ConvertAll(
            entry => entry with { Institution = entry.Institution ?? reader._reporter });
        won = MakersInTurn.Give(text, reader._lines, won);
        var told = CompletedBy.Give(
            text, reader._lines, ToldTwice.Without(text, PartsOfTitles.Leave(text, won)));
        return SentenceBodies.Give(text, reader._lines, HeadingSeries.Give(text, reader._lines, told));
    }

    // 二、某某 opens news of its own.
    private static bool IsNumberedHeading(string text, Line line) =>
        line.Number is { Style: not NumberingStyle.Bullet }
        && !Punctuation.SentenceEnds.Contains(text[line.Span.End - 1]);

    /// <summary>Awards to organisations that a sentence names beside a list: 另设优秀组织奖三名：甲、乙、丙.</summary>
    public static IEnumerable<Entry> ReadAnnexes(string text, List<Line> lines, string? headline, Byline byline)
    {
        var reader = new SentenceEntryReader(text, lines, headline, byline);
        return reader.Sentences().SelectMany(reader._grants.ReadAnnex);
    }

    private IEnumerable<TextSpan> Sentences() =>
        _lines.SelectMany(line => Clauses.Sentences(_text, line.Content))
            .Where(sentence => sentence.Length <= MaxSentence);

    private static List<Entry> ReadHeadline(string text, List<Line> lines, string? headline, Byline byline)
    {
        var claim = HeadlineClaim.Read(headline);
        var names = new WinnerNames(text, lines, headline, claim, byline.Publisher);
        if (new WinningWork(text, claim, names).ReadHeadline(headline) is { Count: > 0 } won)
        {
            return won;
        }

        // 某公司某平台荣获某某大奖: like a sentence of the text, where it is about a thing.
        var reader = new SentenceEntryReader(text, lines, headline, byline);
        if (headline is not null && names.Find(headline) is { } line)
        {
            Clauses.Sentences(text, line).ForEach(sentence => reader._wins.Read(sentence));
        }

        return reader._wins.Entries.FindAll(entry => entry is { Award: not null, Title: { } title }
            && (Words.EndsWithAny(text.Slice(title), SentenceWords.Things)
                || (entry.Institution is not null && title.Start > 0
                    && Punctuation.TitleMarks.Contains(text[title.Start - 1]))));
    }

    private void ReadParagraph(TextSpan paragraph)
    {
        if (InstitutionShape.IsCertain(_text.Slice(paragraph)))
        {
            _wins.Heading = paragraph;
            return;
        }

        var isOther = _isLookingBack;
        var hasOtherWin = isOther;
        var known = _wins.Entries.Count;
        TextSpan? before = null;
        var sentences = Clauses.Sentences(_text, paragraph);
        for (var at = 0; at < sentences.Count; at++)
        {
            var sentence = sentences[at];
            if (!isOther && CountedWorks.ReadRun(_text, sentences, at) is { Works.Count: > 0 } run)
            {
                _wins.Entries.AddRange(run.Works);
                at = run.Last;
                before = null;
                continue;
            }

            var last = before;
            before = sentence;
            if (sentence.Length is 0 or > MaxSentence)
            {
                continue;
            }

            // What looks back goes on looking back until the text returns to the day.
            isOther = _times.Opens(sentence) || (isOther && !_times.Returns(sentence));
            if (!isOther)
            {
                isOther = ReadSentence(sentence, last);
            }

            // 目前已服务300家企业 looks back at no win.
            hasOtherWin = isOther && (hasOtherWin || Verbs.Find(_text, sentence) is not null);
            _isLookingBack = hasOtherWin && _isByWinner && _wins.Entries.Count > 0;
        }

        if (_wins.Entries.Count == known && !isOther)
        {
            _wins.Entries.AddRange(OpenedWorks.Read(_text, paragraph, _names.Own));
        }

        GiveSeries(paragraph, known);
    }

    // 在普惠服务类评选中，甲银行《标题》获评…: the section of all that the paragraph tells of.
    private void GiveSeries(TextSpan paragraph, int first)
    {
        const int MaxOpening = 40;
        var opening = paragraph with { Length = Math.Min(paragraph.Length, MaxOpening) };
        var within = SentencePatterns.WithinSeries().Match(_text.Cut(opening));
        if (!within.Success)
        {
            return;
        }

        var name = within.Groups["series"];
        for (var i = first; i < _wins.Entries.Count; i++)
        {
            // 声乐类一等奖 names its section itself.
            if (_wins.Entries[i].Award is { } award
                && WorkPatterns.RankBehindSection().IsMatch(_text.Slice(award)))
            {
                continue;
            }

            var series = _wins.Entries[i].Series ?? new TextSpan(paragraph.Start + name.Index, name.Length);
            _wins.Entries[i] = _wins.Entries[i] with { Series = series };
        }
    }

    // Whether the sentence ends in another time than the article's.
    private bool ReadSentence(TextSpan sentence, TextSpan? before)
    {
        if (Words.ContainsAny(_text.Slice(sentence), SentenceWords.NotWon))
        {
            return false;
        }

        if (CountedWorks.Read(_text, sentence, before) is { Count: > 0 } counted)
        {
            _wins.Entries.AddRange(counted);
            return false;
        }

        if (_grants.Read(sentence, out var others) is { Count: > 0 } granted)
        {
            _wins.Entries.AddRange(granted);
            var isOther = false;
            foreach (var other in others)
            {
                // What is granted is of the day: only what follows it may end elsewhere.
                isOther = _wins.Read(other) && other.End == sentence.End;
            }

            return isOther;
        }

        return _wins.Read(sentence);
    }
}
