namespace CasePipeline.Extraction.Tests.Entries.English;

/// <summary>Groups that are known by the same awards below each, and titles in quotes right behind who won.</summary>
public class EnglishGroupsAlikeTests
{
    private const string Head = "Otter Coast Announces 2031 Winners\nThe winners include:\n";

    [Fact]
    public void Reads_What_Stands_Above_The_Same_Awards_As_Groups() => Assert.Equal(
        [
            "Boats: Small Ones|Top Ferry|Night Ferry: Helping Boats|Otter Public Library",
            "Boats: Small Ones|Honorable Mention|Tide Watch|Reed Bank",
            "Collections|Top Ferry|Mud Map|Heron Public Library",
            "Collections|Honorable Mention|Sand Map|Mud County Library System",
        ],
        Articles.Cases($"""
            {Head}
            Boats: Small Ones
            Top Ferry: Otter Public Library “Night Ferry: Helping Boats”
            Honorable Mention: Reed Bank “Tide Watch”
            Collections
            Top Ferry: Heron Public Library “Mud Map”
            Honorable Mention: Mud County Library System “Sand Map”
            """));

    // Nothing tells that a name without an institution's words made what stands in quotes.
    [Fact]
    public void Parts_No_Other_Name_From_The_Quotes_Behind_It() => Assert.DoesNotContain(
        Articles.Read($"{Head}First Place: The Mud “Night Ferry”\nSecond Place: The Sand “Tide Watch”").Cases,
        awarded => awarded.Institution is not null);
}
