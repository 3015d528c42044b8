using System.Buffers;
using System.Globalization;
using System.Text;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>
/// Tells names of institutions and of persons from other words, by capitals and by the words in them.
/// </summary>
internal static class EnglishNames
{
    private const int MaxWords = 14;

    private const int MaxLikelyWords = 6;

    private const int LongestWord = 20;

    private static readonly SearchValues<char> NoLikely = SearchValues.Create(",():");

    private static readonly SearchValues<char> NoPerson = SearchValues.Create("0123456789&/:?");

    /// <summary>Leaves out white space, marks of emphasis, enclosing quotes and joints at the ends.</summary>
    public static TextSpan Clean(string text, TextSpan span)
    {
        const string Joints = " \t\u00A0*_`,;:–—|";
        var slice = text.Slice(span);
        var start = slice.Length - slice.TrimStart(Joints).Length;
        var inner = new TextSpan(span.Start + start, slice.Trim(Joints).Length);
        inner = inner with { Length = WithoutPictures(text.Slice(inner)).TrimEnd(Joints).Length };
        return text.Slice(inner) switch
        {
            ['“', _, .., '”'] or ['"', _, .., '"'] => Unquoted(text, inner),
            _ => inner,
        };
    }

    /// <summary>Whether every word begins as names' words do.</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim("(),.;\"“”'’*_+^");
            if (!word.IsEmpty
                && (++words > MaxWords || !(IsCapital(word) || Words.EqualsAny(word, EnglishNameWords.Connectives))))
            {
                return false;
            }
        }

        return words > 0 && IsCapital(text.TrimStart("(\"“'*_"));
    }

    public static bool IsInstitution(ReadOnlySpan<char> text) =>
        IsName(text) && (EnglishNameWords.Institution().IsMatch(text) || IsAcronym(text));

    /// <summary>Whether a text is an institution's name even where a title may stand.</summary>
    public static bool IsCertainInstitution(ReadOnlySpan<char> text) =>
        IsName(text) && EnglishNameWords.CertainInstitution().IsMatch(text);

    /// <summary>Whether a name of unknown kind is rather an institution's than a person's.</summary>
    public static bool IsLikelyInstitution(ReadOnlySpan<char> text) =>
        IsInstitution(text)
        || (IsName(text) && !IsPersons(text) && !text.ContainsAny(NoLikely) && text.Count(' ') <= MaxLikelyWords
            && !text.StartsWith("A ") && !text.StartsWith("An "));

    /// <summary>
    /// Whether a name is rather an institution's where others in its place are: two words may be a person's.
    /// </summary>
    public static bool IsRatherInstitution(ReadOnlySpan<char> text) =>
        IsName(text) && !(IsPersons(text) && text.Count(' ') == 1);

    /// <summary>Whether a text certainly names persons: two capital words may be a title as well.</summary>
    public static bool IsCertainlyPersons(ReadOnlySpan<char> text) =>
        (EnglishNameWords.Honorific().IsMatch(text) || text.Contains(',') || IndexOfAnd(text).At > 0)
        && IsPersons(text);

    /// <summary>Whether a text is the name of a person, or several.</summary>
    public static bool IsPersons(ReadOnlySpan<char> text)
    {
        if (EnglishNameWords.Honorific().IsMatch(text))
        {
            return !EnglishNameWords.Institution().IsMatch(text);
        }

        foreach (var range in text.Split(','))
        {
            var part = WithoutAnd(text[range].Trim());
            var (and, length) = IndexOfAnd(part);
            if (and < 0 ? !IsPerson(part) : !IsPerson(part[..and]) || !IsPerson(part[(and + length)..]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// How many persons a text names, all with an initial: D. Otter and L. Reed; 0 for any other text.
    /// </summary>
    public static int CountInitialled(ReadOnlySpan<char> text)
    {
        var persons = 0;
        foreach (var start in EnglishNameWords.PersonStart().EnumerateMatches(text))
        {
            if (start.Length == 0 || text[start.Index + start.Length - 1] != '.')
            {
                return 0;
            }

            persons++;
        }

        return IsPersons(text) ? persons : 0;
    }

    /// <summary>The name that a text begins with, without an article before it; empty where there is none.</summary>
    public static TextSpan ReadName(string text, TextSpan span)
    {
        span = SkipStart(text, text.Trim(span), EnglishNameWords.NameStarts);
        var end = span.Start;
        for (var at = span.Start; at < span.End;)
        {
            var next = WordEnd(text, at, span.End);
            var word = text.AsSpan(at, next - at);
            var isComma = word.TrimEnd("\"”’'").EndsWith(",");
            var isEnd = (isComma && IsSeparator(text.AsSpan(next - 1, span.End - next + 1), 0))
                || word is [.., ';' or ':']
                || (next == span.End && word is [.., '.']);
            var name = word.TrimEnd(",;:").TrimStart("(\"“");
            if (end > span.Start && word is ['“' or '"', ..])
            {
                // Heron School for “Night Ferry”
                break;
            }

            if (IsCapital(name))
            {
                end = at + word.TrimEnd(",;:").Length;
            }
            else if (isEnd || !IsJoint(text, span, name, end)
                || (name is "for" && text.AsSpan(next, span.End - next).StartsWith(" The ", StringComparison.Ordinal)))
            {
                break;
            }

            if (isEnd)
            {
                break;
            }

            at = next + 1;
        }

        var read = TextSpan.Between(span.Start, end);
        return text.Slice(read) is [.., '.'] && !EnglishNameWords.ShortForm().IsMatch(text.Slice(read))
            ? new TextSpan(read.Start, read.Length - 1)
            : read;
    }

    /// <summary>Whether a comma sets names off: the one in Reed &amp; Sons, Inc. does not.</summary>
    public static bool IsSeparator(ReadOnlySpan<char> text, int comma) =>
        !EnglishNameWords.CommaBeforeForm().IsMatch(text[comma..]);

    public static bool IsCapital(ReadOnlySpan<char> word) =>
        !word.IsEmpty
        && (char.IsUpper(word[0]) || char.IsDigit(word[0]) || word.ContainsAnyInRange('A', 'Z')
            || Words.EqualsAny(word, EnglishNameWords.SmallForms));

    private static (int At, int Length) IndexOfAnd(ReadOnlySpan<char> text) =>
        text.IndexOf(" and ") is >= 0 and var and ? (and, 5) : (text.IndexOf(" & "), 3);

    private static ReadOnlySpan<char> WithoutAnd(ReadOnlySpan<char> text) =>
        text.StartsWith("and ") ? text[4..] : text.StartsWith("& ") ? text[2..] : text;

    // Night Ferry 🥇
    private static ReadOnlySpan<char> WithoutPictures(ReadOnlySpan<char> text)
    {
        var name = text;
        while (Rune.DecodeLastFromUtf16(name, out var last, out var length) is OperationStatus.Done
            && (last.Value == '\uFE0F'
                || (!last.IsBmp && Rune.GetUnicodeCategory(last) is UnicodeCategory.OtherSymbol)))
        {
            name = name[..^length].TrimEnd(' ');
        }

        return name.IsEmpty ? text : name;
    }

    private static TextSpan Unquoted(string text, TextSpan span)
    {
        var inside = text.Slice(new TextSpan(span.Start + 1, span.Length - 2));
        return inside.ContainsAny("“”\"") ? span : new TextSpan(span.Start + 1, inside.TrimEnd(",.").Length);
    }

    // Agency for International Development, but Harbour Bank for Tide Watch, and Otter Council for The Slow Lane.
    private static bool IsJoint(string text, TextSpan span, ReadOnlySpan<char> word, int end) =>
        word is "of" or "and" or "&" or "the" or "de" or "la" or "du" or "von"
        || (word is "for" && EnglishNameWords.TakesFor().IsMatch(
            text.AsSpan(Math.Max(span.Start, end - LongestWord), Math.Min(end - span.Start, LongestWord))));

    private static int WordEnd(string text, int at, int end)
    {
        var space = text.AsSpan(at, end - at).IndexOf(' ');
        return space < 0 ? end : at + space;
    }

    private static TextSpan SkipStart(string text, TextSpan span, string[] starts)
    {
        while (Words.FindStart(text.Slice(span), starts) is { } start)
        {
            span = text.Trim(TextSpan.Between(span.Start + start.Length, span.End));
        }

        return span;
    }

    private static bool IsAcronym(ReadOnlySpan<char> text) =>
        text.Length is > 1 and <= 8 && text.IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static bool IsPerson(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim("().\"“”");
            var isParticle = word is "de" or "van" or "von" or "der" or "den" or "la" or "da" or "di" or "bin" or "al";
            // Otter's Ferry, Otters' Workshop
            var isOwner = word is [.., '’' or '\'', 's'] or [.., 's', '’' or '\''];
            var isNoGivenName = words == 0 && Words.EqualsAny(word, EnglishNameWords.NoGivenNames);
            if (word.IsEmpty || isOwner || isNoGivenName || word.ContainsAny(NoPerson)
                || (word.Contains('-') && EnglishNameWords.HyphenedWords().IsMatch(word))
                || (!isParticle && !char.IsUpper(word[0])))
            {
                return false;
            }

            words++;
        }

        return words is 2 or 3 or 4
            && !EnglishNameWords.Institution().IsMatch(text) && !EnglishNameWords.NoSurname().IsMatch(text);
    }
}
