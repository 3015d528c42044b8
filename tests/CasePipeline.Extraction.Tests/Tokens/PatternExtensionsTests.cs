using System.Text.RegularExpressions;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Tests.Tokens;

public class PatternExtensionsTests
{
    private const string Text = "Reed won gold";

    private static readonly Regex Won = new(" (?<verb>won) ");

    private static readonly TextSpan All = new(0, Text.Length);

    [Fact]
    public void Finds_A_Pattern_And_Its_Groups()
    {
        Assert.Equal(new TextSpan(4, 5), Won.FindIn(Text, All));
        Assert.Equal(new TextSpan(5, 3), Won.FindGroupIn(Text, All, "verb"));
    }

    [Fact]
    public void Finds_Nothing_That_Stands_Partly_Outside_The_Stretch()
    {
        Assert.Null(Won.FindIn(Text, new TextSpan(5, 8)));
        Assert.Null(Won.FindGroupIn(Text, new TextSpan(5, 8), "verb"));
    }
}
