namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Awards in a list below the sentence that says who won them.</summary>
public class HonoursBelowTests
{
    [Theory]
    [InlineData("近日，浮标公司凭借多年耕耘，成功荣获以下2个奖项：")]
    [InlineData("浮标公司荣获两项大奖：")]
    public void Reads_Awards_Below_Their_Winner(string sentence) => Assert.Equal(
        ["-|渔业数字化创新奖|-|浮标公司", "-|最佳雇主奖|-|浮标公司"],
        Articles.Cases($"浮标公司喜获佳绩\n{sentence}\n1、渔业数字化创新奖\n2、最佳雇主奖\n此次获奖是对我们的肯定。"));

    [Fact]
    public void Reads_No_Earlier_Awards() =>
        Assert.Empty(Articles.Cases("浮标公司简介\n浮标公司曾荣获以下奖项：\n1、渔业数字化创新奖\n2、最佳雇主奖"));
}
