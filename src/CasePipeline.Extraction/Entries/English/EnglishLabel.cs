using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>A line with a label: Best Use of Data: Tide Watch.</summary>
/// <param name="Label">What stands before the colon or the dash.</param>
/// <param name="Value">What stands behind it.</param>
internal readonly record struct EnglishLabel(TextSpan Label, TextSpan Value)
{
    private const int MaxLabel = 100;

    public static EnglishLabel? Read(string text, TextSpan content)
    {
        if (ReadQuoted(text, content) is { } quoted)
        {
            return quoted;
        }

        if (EnglishLabelWords.AwardWithSum().FindIn(text, content) is { } paid
            && EnglishLabelWords.AwardWithSum().FindGroupIn(text, content, "award") is { } award
            && EnglishHeadings.IsAward(text.Slice(award)))
        {
            return new EnglishLabel(award, TextSpan.Between(paid.End, content.End));
        }

        // 🥇 Night Ferry by Otter Bank; the label of 🥇 First Place: Night Ferry has words of its own.
        if (EnglishLabelWords.Medal().FindIn(text, content) is { } medal)
        {
            var rest = text.Trim(TextSpan.Between(medal.End, content.End));
            return Read(text, rest) is { } named && EnglishHeadings.IsAward(text.Slice(named.Label))
                ? named
                : new EnglishLabel(medal, rest);
        }

        // Gold    “Night Ferry”
        if (EnglishLabelWords.RankBeforeGap().FindIn(text, content) is { } ranked)
        {
            var rank = ranked with { Length = text.Slice(ranked).TrimEnd().Length };
            return new EnglishLabel(rank, TextSpan.Between(ranked.End, content.End));
        }

        var slice = text.Slice(content);
        var colon = slice[..Math.Min(slice.Length, MaxLabel)].IndexOf(':');
        if (colon > 0 && SplitBeforeColon(text, content, colon) is { } owned)
        {
            return owned;
        }

        // Best Poster – “Night Ferry: A Study of Boats”
        colon = colon > 0 && EnglishQuotes.IsOpen(slice[..colon]) ? -1 : colon;

        if (colon > 0)
        {
            // A colon within a time or an address is none.
            var isMark = colon + 1 < slice.Length
                && (char.IsWhiteSpace(slice[colon + 1]) || slice[colon + 1] == '*' || IsGlued(slice, colon));
            return isMark ? Split(text, content, colon, 1) : null;
        }

        foreach (var dash in (string[])[" – ", " — ", " - ", " -- ", " | "])
        {
            var at = slice[..Math.Min(slice.Length, MaxLabel)].IndexOf(dash);
            var name = text.Slice(EnglishHeadings.NameOf(text, new TextSpan(content.Start, Math.Max(at, 0))));
            if (at > 0 && (EnglishHeadings.IsAward(name) || EnglishWords.Period().IsMatch(name)))
            {
                return Split(text, content, at, dash.Length);
            }
        }

        return null;
    }

    // “Best Poster” Award to Otter Bank
    private static EnglishLabel? ReadQuoted(string text, TextSpan content)
    {
        const string Marks = "*_ ";
        var slice = text.Slice(content);
        var start = slice.Length - slice.TrimStart(Marks).Length;
        var length = EnglishQuotes.LengthOf(slice[start..]);
        if (length == 0)
        {
            return null;
        }

        var behind = text.Slice(TextSpan.Between(content.Start + start + length, content.End)).TrimStart(Marks).Length;
        return EnglishLabelWords.AwardTo().FindIn(text, TextSpan.Between(content.End - behind, content.End)) is { } to
            ? new EnglishLabel(
                EnglishNames.Clean(text, new TextSpan(content.Start + start, length)),
                TextSpan.Between(to.End, content.End))
            : null;
    }

    // Best Poster – Otter Bank: Night Ferry, Best Poster Award – Night Ferry: A Study of Boats,
    // 1st place - Night Ferry: An app for boats that sail after dark.
    private static EnglishLabel? SplitBeforeColon(string text, TextSpan content, int colon) =>
        EnglishDashes.Split(text, new TextSpan(content.Start, colon)) is ({ Length: > 1 } award, { Length: > 1 } won)
        && EnglishHeadings.IsAward(text.Slice(award)) && !EnglishSums.Is(text.Slice(won))
        && (EnglishNames.IsInstitution(text.Slice(won))
            || (EnglishLabelWords.Rank().IsMatch(text.Slice(award))
                && EnglishProse.Is(text.Slice(TextSpan.Between(content.Start + colon + 1, content.End))))
            || (EnglishWords.AwardEnd().IsMatch(text.Slice(award)) && !EnglishHeadings.IsAward(text.Slice(won))
                && !EnglishLabelWords.Rank().IsMatch(text.Slice(won))
                && !EnglishLabelWords.Winner().IsMatch(text.Slice(won))))
            ? new EnglishLabel(award, TextSpan.Between(won.Start, content.End))
            : null;

    // Best Poster:Otter Bank has lost its space.
    private static bool IsGlued(ReadOnlySpan<char> slice, int colon) =>
        char.IsLetter(slice[colon + 1])
        && (EnglishHeadings.IsAward(slice[..colon])
            || (char.IsUpper(slice[colon + 1]) && slice[..colon].Contains(' ') && EnglishNames.IsName(slice[..colon])));

    private static EnglishLabel? Split(string text, TextSpan content, int at, int length)
    {
        var label = EnglishHeadings.NameOf(text, new TextSpan(content.Start, at));
        var value = text.Trim(TextSpan.Between(content.Start + at + length, content.End));
        var marks = text.Slice(value).Length - text.Slice(value).TrimStart("* ").Length;
        return label.Length > 0 && value.Length > marks && !EnglishLabelWords.Sums().IsMatch(text.Slice(value))
            ? new EnglishLabel(label, new TextSpan(value.Start + marks, value.Length - marks))
            : null;
    }
}
