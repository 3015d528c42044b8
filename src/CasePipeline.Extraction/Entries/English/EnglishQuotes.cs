using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Finds titles in quotes, double or single: an apostrophe within a word closes none.</summary>
internal static class EnglishQuotes
{
    /// <summary>The length of the quotation that a text begins with, its marks included; 0 where it has none.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || CloseOf(text[0]) is not { } close)
        {
            return 0;
        }

        for (var i = 2; i < text.Length; i++)
        {
            if (close.Contains(text[i]) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static string? CloseOf(char open) => open switch
    {
        '“' or '"' => "”\"",
        '‘' or '\'' => "’'",
        _ => null,
    };

    /// <summary>Whether what stands before a place opens a quotation that has not closed there.</summary>
    public static bool IsOpen(ReadOnlySpan<char> before) =>
        before.Count('“') > before.Count('”') || before.Count('"') % 2 == 1;

    /// <summary>What stands between the marks.</summary>
    public static TextSpan Inside(string text, TextSpan span)
    {
        var inside = new TextSpan(span.Start + 1, span.Length - 2);
        return text.Trim(new TextSpan(inside.Start, text.Slice(inside).TrimEnd(",.").Length));
    }
}
