namespace CasePipeline.Extraction.Tests.Entries.English;

public class EnglishWonWithTests
{
    [Theory]
    [InlineData("Ada Quill from Eelport School for her _Slow Tides_ poster.", "Slow Tides|Eelport School")]
    [InlineData("Ada Quill from Eelport School for her collage How Deep Is It?", "How Deep Is It?|Eelport School")]
    [InlineData("Ada Quill from Eelport School for Slow Tides.", "Slow Tides|Eelport School")]
    [InlineData("Ada Quill for her light that follows eels", "light that follows eels|-")]
    [InlineData("Ada Quill for ‘Slow Tides’", "Slow Tides|-")]
    [InlineData("Reed Rocket Rangers for their video Slow Tides", "Slow Tides|Reed Rocket Rangers")]
    [InlineData("Kestrel Controls for its cascaded pump and other works", "-|Kestrel Controls")]
    [InlineData("Otter Bank for its Slow Tides app", "Slow Tides|Otter Bank")]
    public void Reads_Who_Won_With_What(string value, string expected) =>
        Assert.Equal([$"-|Runner-up|{expected}"], Articles.Cases(EnglishArticle.Of($"Runner-up: {value}")));

    [Theory]
    [InlineData("Ada Otter for the report and write-up Ferries in the Fog. Her write-up describes slow boats.")]
    [InlineData("Ada Otter and Bo Reed for their paper Ferries in the Fog. It describes slow boats.")]
    [InlineData("Quill for the report Ferries in the Fog. Quill found a slow boat.")]
    public void Reads_What_Persons_Have_Written(string won) => Assert.Equal(
        ["-|1st Prize|Ferries in the Fog|-"], Articles.Cases(EnglishArticle.Of($"1st Prize - $33,337: {won}")));
}
