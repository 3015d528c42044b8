namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>What lines name as the awards and sections of the lists below them.</summary>
public class HeadingShapeTests
{
    [Fact]
    public void Takes_The_Shortlisted_Behind_Higher_Awards_For_An_Award() => Assert.Equal(
        ["-|最佳案例|渔港夜话|东屿图书馆", "-|最佳案例|船上的灯|西礁图书馆", "-|入围案例|听爷爷讲地名|南浦文化站", "-|入围案例|潮间带的课|北关图书馆"],
        Articles.Cases("海州案例征集结果公布\n最佳案例\n渔港夜话……东屿图书馆\n船上的灯……西礁图书馆\n入围案例\n听爷爷讲地名……南浦文化站\n潮间带的课……北关图书馆\n"));
}
