using System.Runtime.InteropServices;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Finds the names that acronyms stand for: Otter Harbour Bank, for OHB; Bank of Heronby, for BH.</summary>
internal static class EnglishAcronyms
{
    private const int MaxLetters = 8;

    private static readonly string[] Unlettered = ["of", "and", "for", "the"];

    /// <summary>The first institution of a text that each of some acronyms is made of.</summary>
    public static Dictionary<string, TextSpan> FirstOf(string text, HashSet<string> acronyms)
    {
        var found = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        var wanted = acronyms.GetAlternateLookup<ReadOnlySpan<char>>();
        var initials = new List<char>();
        var starts = new List<int>();
        for (var at = 0; at < text.Length;)
        {
            var length = LengthOfWord(text.AsSpan(at));
            var word = text.AsSpan(at, length);
            if (length > 0 && char.IsUpper(word[0]))
            {
                initials.Add(word[0]);
                starts.Add(at);
                Find(at + length);
            }
            else if (!Words.EqualsAny(word, Unlettered))
            {
                initials.Clear();
                starts.Clear();
            }

            at += length;
            if (at < text.Length && text[at] != ' ')
            {
                initials.Clear();
                starts.Clear();
            }

            at++;
        }

        return found;

        // The names that end with a word, the shortest first.
        void Find(int end)
        {
            for (var first = starts.Count - 2; first >= Math.Max(0, starts.Count - MaxLetters); first--)
            {
                var name = TextSpan.Between(starts[first], end);
                if (wanted.TryGetValue(CollectionsMarshal.AsSpan(initials)[first..], out var acronym)
                    && !found.ContainsKey(acronym) && EnglishNames.IsInstitution(text.Slice(name)))
                {
                    found.Add(acronym, name);
                }
            }
        }
    }

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] is '’' or '\'' or '-'))
        {
            length++;
        }

        return length;
    }
}
