namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishEmployersTests
{
    [Theory]
    [InlineData("Ada Quill is a Senior Engineer in the Tide Group at Heron National Laboratory (HNL). She sails.")]
    [InlineData("Ada joined Heron National Laboratory in 2029 and has counted eels there since then.")]
    [InlineData("Ada Quill is a counter with twenty years of eels. At Heron National Laboratory, she leads a crew.")]
    public void Reads_Where_The_Person_Works_Who_Won(string told) =>
        AssertCases(told, "-|Gold Award|-|Heron National Laboratory");

    [Theory]
    [InlineData("Ada Quill is a pupil who sang at Heron National Laboratory in May, and everybody liked it.")]
    [InlineData("The prize was given by an engineer at Heron National Laboratory, where the tea is good.")]
    [InlineData("Ada Quill is an engineer at night and a singer of songs by day, as we are told.")]
    public void Reads_No_Other_Place(string told) => AssertCases(told, "-|Gold Award|Ada Quill|-");

    private static void AssertCases(string told, params string[] cases) =>
        Assert.Equal(
            [.. cases, "-|Silver Award|Mud Atlas|Otter Bank"],
            Articles.Cases(EnglishArticle.Of(
                $"### Gold Award\n\n**Ada Quill**\n\n{told}\n\n### Silver Award\n\n**Mud Atlas, Otter Bank**")));
}
