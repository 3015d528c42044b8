using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Tells lists of persons with the institution of each in a bracket: Ada Otter (Heron University), Bo Reed (Otter
/// Bank). They wrote what stands above, and none of them won it alone.
/// </summary>
internal static class EnglishAuthors
{
    private const int Enough = 2;

    public static bool AreListed(ReadOnlySpan<char> line)
    {
        var employed = 0;
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

            if (!EnglishNames.IsInstitution(line.Slice(open + 1, length - 1)))
            {
                return false;
            }

            employed++;
            line = line[(open + length + 1)..].TrimEnd(" .");
        }

        return employed >= Enough;
    }
}
