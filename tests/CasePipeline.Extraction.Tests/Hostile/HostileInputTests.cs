using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tests.Hostile.Inputs;

namespace CasePipeline.Extraction.Tests.Hostile;

/// <summary>Small inputs made to break a reader; the fuzzing program reads the large ones too.</summary>
public class HostileInputTests
{
    public static TheoryData<string> Names =>
        [.. HostileInputs.All.Where(input => !input.IsLarge).Select(input => input.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reads_Or_Rejects(string name)
    {
        var bytes = HostileInputs.All.Single(input => input.Name == name).Make();

        if (Articles.Extract(bytes) is ExtractionOutcome.Read read)
        {
            Grounding.AssertHolds(read.Announcement);
        }
    }
}
