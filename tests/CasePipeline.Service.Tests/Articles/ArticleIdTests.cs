using CasePipeline.Service.Articles;

namespace CasePipeline.Service.Tests.Articles;

public class ArticleIdTests
{
    // Computed with: printf %s NAME | sha256sum | cut -c1-24
    [Theory]
    [InlineData("a.txt", "18b7cb099a9ea3f50ba899b5")]
    public void Is_The_First_Digits_Of_Sha256(string name, string expected) =>
        Assert.Equal(expected, ArticleId.FromName(name));

    [Fact]
    public void Does_Not_Depend_On_The_Normal_Form() =>
        Assert.Equal(ArticleId.FromName("caf\u00e9.txt"), ArticleId.FromName("cafe\u0301.txt"));

    [Theory]
    [InlineData("18b7cb099a9ea3f50ba899b5", true)]
    [InlineData("8B9BA9AD9A21A8E4F1D19A4B", false)]
    [InlineData("8b9ba9ad9a21a8e4f1d19a4", false)]
    [InlineData("8b9ba9ad9a21a8e4f1d19a4g", false)]
    [InlineData(null, false)]
    public void Tells_Ids_From_Other_Texts(string? text, bool expected) =>
        Assert.Equal(expected, ArticleId.IsValid(text));
}
