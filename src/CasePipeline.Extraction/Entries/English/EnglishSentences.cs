using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Splits running text into sentences.</summary>
internal static class EnglishSentences
{
    public static IEnumerable<TextSpan> Of(string text, TextSpan line)
    {
        var start = line.Start;
        for (var i = start; i < line.End; i++)
        {
            if (i + 1 < line.End && !Ends(text, i, line.End))
            {
                continue;
            }

            var sentence = text.Trim(TextSpan.Between(start, i + 1));
            start = i + 1;
            if (sentence.Length > 0)
            {
                yield return sentence;
            }
        }
    }

    // U.S. Agency and Dr. Heron do not end sentences.
    private static bool Ends(string text, int at, int end)
    {
        if (text[at] is not ('.' or '!' or '?') || at + 2 >= end || text[at + 1] != ' ')
        {
            return false;
        }

        var word = text.AsSpan(0, at);
        word = word[(word.LastIndexOf(' ') + 1)..];
        return word.Length > 2 && !word.Contains('.') && word is not ("Prof" or "Inc" or "Ltd" or "Mrs");
    }
}
