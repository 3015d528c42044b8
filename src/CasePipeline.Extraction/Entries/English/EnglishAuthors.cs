using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Tells lists of persons with the institution of each in a bracket: Ada Otter (Heron University), Bo Reed (Otter
/// Bank). They wrote what stands above, and none of them won it alone.
/// </summary>
internal static class EnglishAuthors
{
    private const int Enough = 2;

    private const int Many = 3;

    private const int MinWords = 5;

    /// <summary>
    /// What several authors stand behind: Night Ferry by Ada Otter (Heron University), Bo Reed (Otter Bank); On Ferries
    /// That Sail at Night, Ada Otter, Bo Reed and Cai Heron; null without them.
    /// </summary>
    public static TextSpan? TitleBefore(string text, TextSpan span)
    {
        const string By = " by ";
        var slice = text.Slice(span);
        var by = slice.LastIndexOf(By, StringComparison.Ordinal);
        var end = by < 0 ? StartOfPersons(slice) : AreListed(slice[(by + By.Length)..]) ? by : -1;
        var title = EnglishNames.Clean(text, new TextSpan(span.Start, Math.Max(end, 0)));
        return title.Length > 1 && (by > 0 || IsWhole(text, title)) ? title : null;
    }

    /// <summary>Whether a line is such a list and nothing else.</summary>
    public static bool AreListed(ReadOnlySpan<char> line)
    {
        var (employed, institutions) = (0, 0);
        while (line.Length > 0)
        {
            var open = line.IndexOf('(');
            var length = open < 0 ? -1 : line[open..].IndexOf(')');
            var persons = (open < 0 ? line : line[..open]).TrimStart(" ,;&");
            persons = persons.StartsWith("and ") ? persons["and ".Length..] : persons;
            if ((open >= 0 && length < 0) || !EnglishNames.IsPersons(persons.TrimEnd(" .")))
            {
                return false;
            }

            if (open < 0)
            {
                break;
            }

            var employer = line.Slice(open + 1, length - 1);
            if (!AreNames(employer))
            {
                return false;
            }

            employed++;
            institutions += EnglishNames.IsInstitution(employer[..EndOfFirst(employer)]) ? 1 : 0;
            line = line[(open + length + 1)..].TrimEnd(" .");
        }

        return employed >= Enough && institutions * 2 >= employed;
    }

    private static int EndOfFirst(ReadOnlySpan<char> employers) =>
        employers.IndexOf(" / ") is > 0 and var end ? end : employers.Length;

    // Heron University / Otter Bank
    private static bool AreNames(ReadOnlySpan<char> employers)
    {
        foreach (var range in employers.Split('/'))
        {
            if (!EnglishNames.IsName(employers[range].Trim()))
            {
                return false;
            }
        }

        return true;
    }

    // Reed Team - Ada Otter; Tide Watch (Ada Otter: the first of the persons stands behind another mark.
    private static bool IsWhole(string text, TextSpan title) =>
        !(EnglishDashes.Split(text, title) is var (_, last) && EnglishNames.IsPersons(text.Slice(last)))
        && text.Slice(title).LastIndexOf('(') <= text.Slice(title).LastIndexOf(')');

    // Several short names before them may be winners as well: Night Ferry, Reed Ledger, Mud Atlas and Tide Watch.
    private static int StartOfPersons(ReadOnlySpan<char> text)
    {
        const string Comma = ", ";
        var (start, persons) = (text.Length, 0);
        while (text[..start].LastIndexOf(Comma, StringComparison.Ordinal) is > 0 and var at
            && text[(at + Comma.Length)..start] is var named && EnglishNames.IsPersons(named))
        {
            persons += named.Contains(" and ", StringComparison.Ordinal) ? 2 : 1;
            start = at;
        }

        return persons >= Many && text[..start].Count(' ') + 1 >= MinWords ? start : -1;
    }
}
