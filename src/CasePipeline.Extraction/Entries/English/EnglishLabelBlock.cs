using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads who won from a label where the title has one too: Winner: Otter Bank and Heron Office above Entry: Night
/// Ferry. What stands behind the first is no title then, whatever its words.
/// </summary>
internal static class EnglishLabelBlock
{
    private const int MaxBetween = 3;

    /// <summary>
    /// The line below one with a label that names the title of the same case, and the institution that a label between
    /// them names; null where there is no title.
    /// </summary>
    public static (int At, TextSpan Title, TextSpan? Institution)? TitleBelow(string text, List<Line> lines, int at)
    {
        TextSpan? institution = null;
        var last = Math.Min(lines.Count - 1, at + 1 + MaxBetween);
        for (var i = at + 1; i <= last; i++)
        {
            if (lines[i].Row is not null || EnglishLabel.Read(text, lines[i].Content) is not { } label)
            {
                return null;
            }

            var name = text.Slice(label.Label);
            if (EnglishLabelWords.TitleLabel().IsMatch(name))
            {
                return (i, EnglishNames.Clean(text, label.Value), institution);
            }

            if (EnglishLabelWords.InstitutionLabel().IsMatch(name))
            {
                // Affiliation: Heron University between Recipient: Ada Otter and Title: Night Ferry
                institution ??= EnglishNames.Clean(text, label.Value);
            }
            else if (!EnglishLabelWords.DetailLabel().IsMatch(name))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The institution behind such a label; null where only persons are named.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="value">What stands behind the label.</param>
    /// <param name="isTeam">Whether the label says that no single person is named.</param>
    public static TextSpan? InstitutionOf(string text, TextSpan value, bool isTeam)
    {
        if (EnglishAffiliation.Read(text, value) is { } named)
        {
            return named;
        }

        var slice = text.Slice(value);
        // HMP Eelport and Reed Joinery: no person's name begins with an acronym.
        var isAcronym = slice.IndexOf(' ') is > 2 and var space && !slice[..space].ContainsAnyExceptInRange('A', 'Z')
            && slice.ContainsAnyInRange('a', 'z');
        var arePersons = isTeam
            ? EnglishNames.IsCertainlyPersons(slice) && !isAcronym
            : EnglishNames.IsPersons(slice);
        return arePersons ? null : EnglishNames.Clean(text, value);
    }
}
