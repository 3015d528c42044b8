using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tests.Hostile.Inputs;

namespace CasePipeline.Extraction.Tests.Hostile;

/// <summary>Inputs made to break a reader, at a small size; the fuzzing program reads them at their whole size.</summary>
public class HostileInputTests
{
    private static readonly Dictionary<string, HostileInput> Inputs =
        HostileInputs.All(HostileSize.Small).ToDictionary(input => input.Name);

    public static TheoryData<string> Names => [.. Inputs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reads_Or_Rejects(string name)
    {
        if (Articles.Extract(Inputs[name].Make()) is ExtractionOutcome.Read read)
        {
            Grounding.AssertHolds(read.Announcement);
        }
    }
}
