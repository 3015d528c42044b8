namespace CasePipeline.Extraction.Tests.Entries.Sentences;

public class TranslatedThingTests
{
    [Fact]
    public void Leaves_Out_The_Translation_Of_A_Things_Name() => Assert.Equal(
        ["-|渔业技术创新奖|分布式渔情架构 NetStack|浮标科技"],
        Articles.Cases("浮标科技 NetStack 荣获渔业技术创新奖\n"
            + "近日，浮标科技自主研发的分布式渔情架构 NetStack（Net Information Stack）荣获渔业技术创新奖。"));
}
