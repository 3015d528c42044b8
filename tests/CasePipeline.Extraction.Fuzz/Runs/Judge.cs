using System.Text.Json;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tests;

namespace CasePipeline.Extraction.Fuzz.Runs;

/// <summary>Reads an input and holds the result to every promise of the extraction contract.</summary>
internal static class Judge
{
    private const double MillisecondsAtLeast = 2_000;
    private const double MillisecondsPerByte = 1e-3;
    private const long AllocatedAtLeast = 64 << 20;
    private const long AllocatedPerByte = 2 << 10;

    // An input over a limit is read again: another program may have had the processor, and what is built once for all
    // inputs is built by the first that needs it.
    private const int Tries = 3;

    private static readonly HashSet<string> Formats = ["text", "markdown", "html", "docx", "pdf"];

    private static readonly HashSet<string> Codes =
        [.. typeof(RejectionCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    /// <summary>Reads an input.</summary>
    /// <param name="bytes">The input.</param>
    /// <param name="twice">Whether to read it twice and compare.</param>
    public static Verdict Read(byte[] bytes, bool twice)
    {
        var verdict = ReadOnce(bytes, twice);
        for (var i = 1; i < Tries && FindExcess(verdict, bytes) is not null; i++)
        {
            var again = ReadOnce(bytes, twice: false);
            verdict = verdict with
            {
                Milliseconds = Math.Min(verdict.Milliseconds, again.Milliseconds),
                Allocated = Math.Min(verdict.Allocated, again.Allocated),
            };
        }

        return verdict.Failure is null ? verdict with { Failure = FindExcess(verdict, bytes) } : verdict;
    }

    private static Verdict ReadOnce(byte[] bytes, bool twice)
    {
        var time = Environment.CpuUsage.TotalTime;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        ExtractionOutcome? outcome = null;
        string? failure = null;
#pragma warning disable CA1031 // Any exception is what is looked for.
        try
        {
            outcome = AnnouncementExtractor.Extract(bytes);
        }
        catch (Exception exception)
        {
            failure = $"{exception.GetType().Name}: {exception}";
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var milliseconds = (Environment.CpuUsage.TotalTime - time).TotalMilliseconds;
        try
        {
            if (outcome is not null)
            {
                Check(outcome);
                CheckAgain(outcome, bytes, twice);
            }
        }
        catch (Exception exception)
        {
            failure = $"promise {exception.GetType().Name}: {exception}";
        }
#pragma warning restore CA1031

        return new Verdict(Describe(outcome), milliseconds, allocated, failure);
    }

    private static double MaxMilliseconds(byte[] bytes) => MillisecondsAtLeast + (bytes.Length * MillisecondsPerByte);

    private static string? FindExcess(Verdict verdict, byte[] bytes)
    {
        if (verdict.Milliseconds > MaxMilliseconds(bytes))
        {
            return $"time: {verdict.Milliseconds:0} ms for {bytes.Length} bytes";
        }

        return verdict.Allocated > AllocatedAtLeast + (bytes.Length * AllocatedPerByte)
            ? $"memory: {verdict.Allocated} bytes allocated for {bytes.Length} bytes"
            : null;
    }

    private static string Describe(ExtractionOutcome? outcome) => outcome switch
    {
        ExtractionOutcome.Read read => read.Announcement.Article.Format,
        ExtractionOutcome.Rejected rejected => rejected.Code,
        _ => "exception",
    };

    private static void Check(ExtractionOutcome outcome)
    {
        if (outcome is ExtractionOutcome.Rejected rejected)
        {
            Assert.Contains(rejected.Code, Codes);
            Assert.EndsWith(".", rejected.Message, StringComparison.Ordinal);
            return;
        }

        var announcement = Assert.IsType<ExtractionOutcome.Read>(outcome).Announcement;
        Grounding.AssertHolds(announcement);
        Assert.Contains(announcement.Article.Format, Formats);
        Assert.Equal(announcement.Cases.Count, announcement.Article.CaseCount);
        Assert.Equal(Enumerable.Range(1, announcement.Cases.Count), announcement.Cases.Select(found => found.Ordinal));
        Assert.DoesNotContain('\r', announcement.Text);
        using var json = JsonDocument.Parse(Json(announcement));
        Assert.Equal(announcement.Cases.Count, json.RootElement.GetProperty("cases").GetArrayLength());
    }

    private static void CheckAgain(ExtractionOutcome outcome, byte[] bytes, bool twice)
    {
        if (!twice)
        {
            return;
        }

        var again = AnnouncementExtractor.Extract(bytes.ToArray());
        if (outcome is not ExtractionOutcome.Read read)
        {
            Assert.Equal(outcome, again);
            return;
        }

        var announcement = Assert.IsType<ExtractionOutcome.Read>(again).Announcement;
        Assert.Equal(read.Announcement.Text, announcement.Text);
        Assert.Equal(Json(read.Announcement), Json(announcement));
    }

    private static byte[] Json(Announcement announcement) =>
        JsonSerializer.SerializeToUtf8Bytes(announcement, AnnouncementJson.Readable.Announcement);
}
