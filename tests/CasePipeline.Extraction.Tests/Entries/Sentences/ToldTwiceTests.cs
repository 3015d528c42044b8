namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Wins that an article tells of more than once.</summary>
public class ToldTwiceTests
{
    [Fact]
    public void Leaves_The_Win_Without_Its_Title_And_By_A_Longer_Name() => Assert.Equal(
        ["-|评审大奖|三寸潮声|东屿学院"],
        Articles.Cases("""
            海州短片比赛揭晓
            东屿学院荣获评审大奖。
            东屿学院凭作品《三寸潮声》荣获评审大奖。
            东屿学院团队凭作品《三寸潮声》荣获评审大奖。
            """));

    [Fact]
    public void Keeps_Other_Winners_Of_The_Same() => Assert.Equal(
        ["-|优异奖|-|西礁学院", "-|优异奖|三寸潮声|东屿学院"],
        Articles.Cases("海州短片比赛揭晓\n西礁学院荣获优异奖。\n东屿学院凭作品《三寸潮声》荣获优异奖。"));
}
