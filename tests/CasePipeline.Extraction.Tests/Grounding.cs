using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Tests;

/// <summary>The promise that every value stands in the text where its offsets say.</summary>
internal static class Grounding
{
    public static void AssertHolds(Announcement announcement)
    {
        foreach (var awarded in announcement.Cases)
        {
            AssertSlice(announcement, awarded.Series, awarded.Grounding.Series);
            AssertSlice(announcement, awarded.Award, awarded.Grounding.Award);
            AssertSlice(announcement, awarded.Title, awarded.Grounding.Title);
            AssertSlice(announcement, awarded.Institution, awarded.Grounding.Institution);
            AssertSlice(announcement, awarded.Body, awarded.Grounding.Body);
            Assert.All(awarded.Measures, measure =>
            {
                AssertSlice(announcement, measure.Text, new TextSpan(measure.Start, measure.Length));
                Assert.StartsWith(measure.Heading, measure.Text, StringComparison.Ordinal);
            });
            Assert.All(awarded.Metrics, metric =>
                AssertSlice(announcement, metric.Text, new TextSpan(metric.Start, metric.Length)));
        }
    }

    private static void AssertSlice(Announcement announcement, string? value, TextSpan? span) =>
        Assert.Equal(value, span is { } place ? announcement.Text.Substring(place.Start, place.Length) : null);
}
