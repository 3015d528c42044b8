using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Reads titles that a sentence explains behind a colon or a dash.</summary>
internal sealed class EnglishExplanations(string text, EnglishListing listing, EnglishFields fields)
{
    private const int MaxHead = 100;

    private static readonly string[] Marks = [": ", " – ", " — ", " -- ", " - "];

    private readonly EnglishNameForms _names = new(text, listing);

    /// <summary>Reads Title: what it is about, told in a sentence; null for any other text.</summary>
    public EnglishForm? Read(TextSpan span)
    {
        var near = text.Slice(span)[..Math.Min(span.Length, MaxHead)];
        foreach (var mark in Marks)
        {
            var at = near.IndexOf(mark, StringComparison.Ordinal);
            if (at <= 0)
            {
                continue;
            }

            var head = EnglishNames.Clean(text, new TextSpan(span.Start, at));
            var told = TextSpan.Between(span.Start + at + mark.Length, span.End);
            if (CanBeExplained(head) && EnglishProse.Is(text.Slice(told)))
            {
                // A dash before other words than an institution's is the title's.
                var isWhole = EnglishDashes.Split(text, head) is var (_, right)
                    && !EnglishNames.IsInstitution(text.Slice(right))
                    && !(listing.IsPersonBehindDash && EnglishNames.IsPersons(text.Slice(right)));
                var form = isWhole ? new EnglishForm(head, null) : _names.Read(head, true);
                return form with { Institution = form.Institution ?? MakerIn(told), IsStructured = true };
            }
        }

        return null;
    }

    // Reed Ledger: An initiative of the Otter Foundation that …
    private TextSpan? MakerIn(TextSpan told)
    {
        if (EnglishSentenceWords.MakerStart().FindIn(text, told) is not { } start)
        {
            return null;
        }

        var maker = EnglishNames.ReadName(text, TextSpan.Between(start.End, told.End));
        return maker.Length > 1 && EnglishNames.IsInstitution(text.Slice(maker)) ? maker : null;
    }

    private bool CanBeExplained(TextSpan head)
    {
        var slice = text.Slice(head);
        return head.Length > 1 && EnglishDashes.IsName(text, head) && !fields.Contains(slice)
            && !EnglishCaseLabels.IsOfCase(slice)
            && (EnglishHeadings.KindOf(slice) is EnglishHeadingKind.Other
                || !(EnglishHeadings.IsOnlySurroundings(slice) || EnglishHeadings.IsAward(slice)
                    || EnglishWords.Series().IsMatch(slice) || EnglishWords.Elsewhere().IsMatch(slice)));
    }
}
