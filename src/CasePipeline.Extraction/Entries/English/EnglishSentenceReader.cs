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
    private readonly bool _hasList;
    private readonly List<Entry> _entries = [];
    private TextSpan? _contest;

    private EnglishSentenceReader(string text, bool hasList)
    {
        _text = text;
        _hasList = hasList;
    }

    /// <param name="text">The article's text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="headline">Its headline.</param>
    /// <param name="hasList">
    /// Whether it also lists cases; then only sentences that begin with the award are read.
    /// </param>
    public static List<Entry> Read(string text, List<Line> lines, string? headline, bool hasList)
    {
        var reader = new EnglishSentenceReader(text, hasList);
        if (headline is null || !EnglishSentenceWords.Announcing().IsMatch(headline))
        {
            return reader._entries;
        }

        foreach (var line in lines.Where(
            line => line is { Row: null, Markup.HeadingLevel: 0, Content.Length: <= MaxLine }))
        {
            reader.ReadLine(line.Content);
        }

        return reader._entries;
    }

    private void ReadLine(TextSpan line)
    {
        _contest = null;
        var start = line.Start;
        for (var i = start; i < line.End; i++)
        {
            if (i + 1 == line.End || EndsSentence(i, line.End))
            {
                ReadSentence(_text.Trim(TextSpan.Between(start, i + 1)));
                start = i + 1;
            }
        }
    }

    // U.S. Agency and Dr. Heron do not end sentences.
    private bool EndsSentence(int at, int end)
    {
        if (_text[at] is not ('.' or '!' or '?') || at + 2 >= end || _text[at + 1] != ' ')
        {
            return false;
        }

        var word = _text.AsSpan(0, at);
        word = word[(word.LastIndexOf(' ') + 1)..];
        return word.Length > 2 && !word.Contains('.') && word is not ("Prof" or "Inc" or "Ltd" or "Mrs");
    }

    private void ReadSentence(TextSpan sentence)
    {
        if (sentence.Length == 0)
        {
            return;
        }

        if (!ReadWinnerWas(sentence) && !ReadWent(sentence) && !_hasList)
        {
            ReadWon(sentence);
        }

        foreach (var match in EnglishSentenceWords.Contest().EnumerateMatches(_text.Slice(sentence)))
        {
            _contest = EnglishNames.ReadName(_text, new TextSpan(sentence.Start + match.Index, match.Length));
            break;
        }
    }

    private bool ReadWinnerWas(TextSpan sentence)
    {
        foreach (var match in EnglishSentenceWords.WinnerWas().EnumerateMatches(_text.Slice(sentence)))
        {
            var rest = TextSpan.Between(sentence.Start + match.Index + match.Length, sentence.End);
            if (_contest is { } contest && ThingOf(rest) is { } thing)
            {
                _entries.Add(new Entry(null, AwardOf(contest), thing, null));
            }

            return true;
        }

        return false;
    }

    // Harbour Office’s Tide Challenge
    private TextSpan AwardOf(TextSpan contest)
    {
        var owner = _text.Slice(contest).IndexOf("’s ", StringComparison.Ordinal);
        return owner < 0 ? contest : TextSpan.Between(contest.Start + owner + 3, contest.End);
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

            ReadWinner(award.Value, TextSpan.Between(sentence.Start + match.Index + match.Length, sentence.End));
            return true;
        }

        return false;
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
        return EnglishHeadings.IsAward(slice) && !slice.Contains(',') && !EnglishSentenceWords.OtherTime().IsMatch(slice)
            ? span
            : null;
    }

    private void ReadWinner(TextSpan award, TextSpan rest)
    {
        var name = EnglishNames.ReadName(_text, rest);
        if (name.Length < 2)
        {
            if (ThingOf(rest) is { } quoted)
            {
                _entries.Add(new Entry(null, award, quoted, null));
            }

            return;
        }

        var (title, institution) = PartsOf(name, TextSpan.Between(name.End, rest.End));
        if (title is not null || institution is not null)
        {
            _entries.Add(new Entry(null, award, title, institution));
        }
    }

    private (TextSpan? Title, TextSpan? Institution) PartsOf(TextSpan name, TextSpan behind)
    {
        if (ThingBehind(name, behind) is { } named)
        {
            return (named, MakerOf(TextSpan.Between(named.End, behind.End)));
        }

        var thing = BehindFor(behind);
        var form = EnglishFormReader.Read(_text, name, null);
        if (form is { Title: not null, Institution: not null })
        {
            return (form.Title, form.Institution);
        }

        if (EnglishNames.IsInstitution(_text.Slice(name)))
        {
            return (thing, name);
        }

        var maker = MakerOf(behind);
        if (EnglishNames.IsPersons(_text.Slice(name)))
        {
            return (thing, maker);
        }

        return maker is null && thing is not null ? (thing, name) : (name, maker);
    }

    // the Tide Watch platform from Heron Trust
    private TextSpan? ThingBehind(TextSpan name, TextSpan behind)
    {
        var slice = _text.Slice(behind);
        var word = slice.TrimStart(' ');
        var length = word.IndexOfAny(" .,;");
        var end = behind.End - word.Length + (length < 0 ? word.Length : length);
        return slice.StartsWith(" ") && Words.EqualsAny(length < 0 ? word : word[..length], EnglishSentenceWords.Things)
            ? TextSpan.Between(name.Start, end)
            : null;
    }

    // … for Tide Watch, … for “Tide Watch”, … for its Tide Watch app
    private TextSpan? BehindFor(TextSpan behind)
    {
        const string For = " for ";
        var at = _text.Slice(behind).IndexOf(For, StringComparison.Ordinal);
        return at is >= 0 and < 40 ? ThingOf(TextSpan.Between(behind.Start + at + For.Length, behind.End)) : null;
    }

    private TextSpan? MakerOf(TextSpan behind)
    {
        foreach (var link in (string[])[" from ", " of ", " by ", " at ", " (", ", "])
        {
            var start = link.AsSpan(link[0] == ',' ? 1 : 0);
            if (_text.Slice(behind).TrimStart(",").StartsWith(start, StringComparison.Ordinal))
            {
                var at = behind.Start + link.Length;
                var name = EnglishNames.ReadName(_text, TextSpan.Between(Math.Min(at, behind.End), behind.End));
                return name.Length > 1 && EnglishNames.IsLikelyInstitution(_text.Slice(name)) ? name : null;
            }
        }

        return null;
    }

    private TextSpan? ThingOf(TextSpan rest)
    {
        foreach (var start in (string[])["its ", "their ", "his ", "her ", "the ", "project ", "paper ", "app "])
        {
            if (_text.Slice(rest).StartsWith(start, StringComparison.Ordinal))
            {
                rest = TextSpan.Between(rest.Start + start.Length, rest.End);
            }
        }

        if (_text.Slice(rest) is ['“' or '"', ..])
        {
            var close = _text.Slice(rest)[1..].IndexOfAny('”', '"');
            return close > 1 ? EnglishNames.Clean(_text, new TextSpan(rest.Start, close + 2)) : null;
        }

        var name = EnglishNames.ReadName(_text, rest);
        return name.Length > 1 && name.Start == rest.Start && EnglishNames.IsCapital(_text.Slice(name)) ? name : null;
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
            var subject = new TextSpan(sentence.Start, match.Index);
            var prize = TextSpan.Between(sentence.Start + match.Index + match.Length, sentence.End);
            var end = EndOfPrize(prize);
            if (SubjectOf(subject) is { } name && AwardName(new TextSpan(prize.Start, end)) is { } award)
            {
                var (title, institution) = PartsOf(name, TextSpan.Between(prize.Start + end, sentence.End));
                AddWin(award, title, institution);
            }

            break;
        }
    }

    private void AddWin(TextSpan award, TextSpan? title, TextSpan? institution)
    {
        if (title is not null || institution is not null)
        {
            _entries.Add(new Entry(null, award, title, institution));
        }
    }

    private int EndOfPrize(TextSpan prize)
    {
        var slice = _text.Slice(prize);
        var end = slice.Length;
        foreach (var stop in (string[])[" for ", ", ", " at ", " in ", " from ", " with ", ".", "!", " and "])
        {
            var at = slice[..end].IndexOf(stop, StringComparison.Ordinal);
            end = at < 0 ? end : at;
        }

        return end;
    }

    private TextSpan? SubjectOf(TextSpan subject)
    {
        const string Congratulations = "Congratulations to ";
        var at = _text.Slice(subject).LastIndexOf(Congratulations, StringComparison.Ordinal);
        var span = at < 0 ? subject : TextSpan.Between(subject.Start + at + Congratulations.Length, subject.End);
        var name = EnglishNames.ReadName(_text, span);
        return name.Length > 1 && _text.Slice(TextSpan.Between(name.End, subject.End)).Trim(" ,").IsEmpty ? name : null;
    }
}
