using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads cases from running text: Third place went to Team Heron for Tide Watch; Heron Bank won the Gold Award; The
/// winner was Tide Watch. Only articles whose headline tells of awards are read so.
/// </summary>
internal sealed class EnglishSentenceReader
{
    private const int MaxLine = 6000;

    private readonly string _text;
    private readonly EnglishWinnerPhrase _winners;
    private readonly List<Entry> _entries = [];

    private EnglishSentenceReader(string text, EnglishFormReader forms)
    {
        _text = text;
        _winners = new EnglishWinnerPhrase(text, forms);
    }

    /// <param name="text">The article's text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="forms">Reads the parts of a list within a sentence.</param>
    /// <param name="hasList">
    /// Whether it also lists cases; then only sentences that begin with the award are read.
    /// </param>
    public static List<Entry> Read(string text, List<Line> lines, EnglishFormReader forms, bool hasList)
    {
        var reader = new EnglishSentenceReader(text, forms);
        TextSpan? heading = null;
        foreach (var line in lines.Where(line => line is { Row: null, Content.Length: <= MaxLine }))
        {
            if (line.Markup.HeadingLevel > 0)
            {
                heading = line.Content;
                continue;
            }

            TextSpan? contest = null;
            List<TextSpan> sentences = [.. EnglishSentences.Of(text, line.Content)];
            if (EnglishPraise.Read(text, sentences, heading) is { } praised)
            {
                reader._entries.Add(praised);
                continue;
            }

            foreach (var sentence in sentences)
            {
                if (!reader.ReadWinnerWas(sentence, contest) && !reader.ReadTaking(sentence)
                    && !reader.ReadWent(sentence) && !hasList)
                {
                    reader.ReadWon(sentence);
                }

                contest = EnglishContest.Find(text, sentence) ?? contest;
            }
        }

        return reader._entries;
    }

    private bool ReadWinnerWas(TextSpan sentence, TextSpan? contest)
    {
        foreach (var match in EnglishSentenceWords.WinnerWas().EnumerateMatches(_text.Slice(sentence)))
        {
            var rest = TextSpan.Between(sentence.Start + match.Index + match.Length, sentence.End);
            if (contest is not null && _winners.ThingOf(rest) is { } thing)
            {
                _entries.Add(new Entry(null, contest, thing, null));
            }

            return true;
        }

        return false;
    }

    // Taking home the Gold Award was Heron Bank, which …
    private bool ReadTaking(TextSpan sentence)
    {
        foreach (var match in EnglishSentenceWords.Taking().EnumerateMatches(_text.Slice(sentence)))
        {
            var rest = TextSpan.Between(sentence.Start + match.Length, sentence.End);
            var (at, length) = (_text.Slice(rest).IndexOf(" was ", StringComparison.Ordinal), " was ".Length);
            if (at > 0 && AwardName(new TextSpan(rest.Start, at)) is { } award)
            {
                Add(award, TextSpan.Between(rest.Start + at + length, rest.End));
                return true;
            }
        }

        return false;
    }

    private void Add(TextSpan award, TextSpan winners)
    {
        foreach (var form in _winners.ReadAll(winners))
        {
            _entries.Add(new Entry(null, award, form.Title, form.Institution));
        }
    }

    private bool ReadWent(TextSpan sentence)
    {
        foreach (var match in EnglishSentenceWords.Went().EnumerateMatches(_text.Slice(sentence)))
        {
            var award = AwardName(new TextSpan(sentence.Start, match.Index));
            if (award is null)
            {
                return false;
            }

            Add(award.Value, TextSpan.Between(sentence.Start + match.Index + match.Length, sentence.End));
            return true;
        }

        return false;
    }

    private void ReadWon(TextSpan sentence)
    {
        var slice = _text.Slice(sentence);
        if (EnglishSentenceWords.OtherTime().IsMatch(slice))
        {
            return;
        }

        foreach (var match in EnglishSentenceWords.Won().EnumerateMatches(slice))
        {
            var prize = TextSpan.Between(sentence.Start + match.Index + match.Length, sentence.End);
            var end = EndOfPrize(prize);
            if (SubjectOf(new TextSpan(sentence.Start, match.Index)) is { } name
                && AwardName(new TextSpan(prize.Start, end)) is { } award
                && _winners.Read(name, TextSpan.Between(prize.Start + end, sentence.End)) is { IsCase: true } form)
            {
                _entries.Add(new Entry(null, award, form.Title, form.Institution));
            }

            break;
        }
    }

    // The award for Best Poster, The Heron Award
    private TextSpan? AwardName(TextSpan span)
    {
        foreach (var start in EnglishSentenceWords.AwardStarts)
        {
            if (_text.Slice(span).StartsWith(start, StringComparison.Ordinal))
            {
                span = TextSpan.Between(span.Start + start.Length, span.End);
            }
        }

        span = EnglishNames.Clean(_text, span);
        var slice = _text.Slice(span);
        var isOther = slice.Contains(',') || EnglishSentenceWords.OtherTime().IsMatch(slice);
        return EnglishHeadings.IsAward(slice) && !isOther
            ? span
            : null;
    }

    private int EndOfPrize(TextSpan prize)
    {
        // The words of an award for excellence in something end nothing.
        var slice = _text.Slice(prize);
        var first = slice.IndexOf(" for ", StringComparison.Ordinal);
        var named = 0;
        if (first > 0)
        {
            foreach (var match in EnglishSentenceWords.AwardForNoun().EnumerateMatches(slice[first..]))
            {
                named = slice[..first].IndexOfAny(",.") < 0 ? first + match.Length : 0;
            }
        }

        foreach (var stop in EnglishSentenceWords.PrizeEnds)
        {
            var at = slice[named..].IndexOf(stop, StringComparison.Ordinal);
            slice = at < 0 ? slice : slice[..(named + at)];
        }

        return slice.Length;
    }

    private TextSpan? SubjectOf(TextSpan subject)
    {
        const string Congratulations = "Congratulations to ";
        var at = _text.Slice(subject).LastIndexOf(Congratulations, StringComparison.Ordinal);
        var span = at < 0 ? subject : TextSpan.Between(subject.Start + at + Congratulations.Length, subject.End);
        foreach (var match in EnglishSentenceWords.Adverb().EnumerateMatches(_text.Slice(span)))
        {
            span = TextSpan.Between(span.Start + match.Length, span.End);
        }

        var name = EnglishNames.ReadName(_text, span);
        return name.Length > 1 && _text.Slice(TextSpan.Between(name.End, subject.End)).Trim(" ,").IsEmpty ? name : null;
    }
}
