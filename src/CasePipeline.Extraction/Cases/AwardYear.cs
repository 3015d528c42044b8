using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Cases;

/// <summary>The year that an award or a series names.</summary>
internal static class AwardYear
{
    private const int Digits = 4;

    public static int? Find(string text, TextSpan? award, TextSpan? series) =>
        Find(text, award) ?? Find(text, series);

    private static int? Find(string text, TextSpan? name)
    {
        if (name is not { } span)
        {
            return null;
        }

        var slice = text.Slice(span);
        for (var i = 0; i < slice.Length; i++)
        {
            if (!Numeral.TryReadArabic(slice[i..], out var value, out var length))
            {
                // A run of digits that is too long for a number is no year in any of its parts.
                i += Numeral.CountDigits(slice[i..]);
                continue;
            }

            if (length == Digits && value is >= 1900 and <= 2100)
            {
                return value;
            }

            i += length - 1;
        }

        return null;
    }
}
