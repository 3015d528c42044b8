using System.Globalization;
using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Doubts;

/// <summary>Making warnings. Numbers are written the same on every machine.</summary>
internal static class Doubt
{
    public static ExtractionWarning At(TextSpan? place, string code, FormattableString message) =>
        new(code, message.ToString(CultureInfo.InvariantCulture), place?.Start, place?.Length);
}
