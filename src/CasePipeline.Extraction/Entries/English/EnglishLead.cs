using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Reads lines that announce a list of winners: Three winners of the Tide Award were selected:</summary>
internal static class EnglishLead
{
    /// <summary>What such a line heads; null for any other line.</summary>
    public static EnglishHeading? Read(string text, Line line)
    {
        var slice = text.Slice(line.Content);
        var quoted = EnglishSentenceWords.QuotedAward().Match(text, line.Content.Start, line.Content.Length);
        var hasColon = slice.TrimEnd("”\"") is [.., ':'];
        if (hasColon && quoted.Success && quoted.Groups["award"] is var name
            && EnglishHeadings.IsAward(name.ValueSpan))
        {
            return new EnglishHeading(
                EnglishHeading.Lead, new TextSpan(name.Index, name.Length), EnglishHeadingKind.Award);
        }

        if (line.Markup.IsListItem || !(hasColon || EnglishSentenceWords.Dots().IsMatch(slice))
            || !EnglishSentenceWords.Lead().IsMatch(slice) || EnglishSentenceWords.NoLead().IsMatch(slice))
        {
            return null;
        }

        var match = EnglishSentenceWords.LeadAward().Match(text, line.Content.Start, line.Content.Length);
        if (!match.Success)
        {
            // Three were selected for the Tide Award. The winning banks are:
            return EnglishContest.Find(text, line.Content) is { } contest
                ? new EnglishHeading(EnglishHeading.Lead, contest, EnglishHeadingKind.Award)
                : new EnglishHeading(EnglishHeading.Lead, null, EnglishHeadingKind.Winners);
        }

        var group = match.Groups["award"];
        var award = EnglishNames.ReadName(text, new TextSpan(group.Index, group.Length));
        return new EnglishHeading(EnglishHeading.Lead, award, EnglishHeadingKind.Award);
    }
}
