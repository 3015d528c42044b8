using CasePipeline.Service.Articles;

namespace CasePipeline.Service.Tests.Articles;

public class ArticleNameTests
{
    public static TheoryData<string> Usable => ["a.txt", "年报 #1 100%.txt", "2023/六月/a.txt", new string('农', 1024), "😀.txt"];

    public static TheoryData<string?> Unusable =>
    [
        (string?)null, "", " ", new string('a', 1025), "a\0b", "a\nb", "a\\b", "../a", "a/./b", "/a", "a/", "a//b",
        "a.", string.Join('/', Enumerable.Repeat("a", 255)),
    ];

    // Not among the theories' data, which a runner may write to UTF-8.
    [Fact]
    public void Does_Not_Take_Half_A_Surrogate_Pair() => Assert.NotNull(ArticleName.Fault("a\ud800b"));

    [Theory]
    [MemberData(nameof(Usable))]
    public void Takes_What_A_Blob_Can_Be_Named(string name) => Assert.Null(ArticleName.Fault(name));

    [Theory]
    [MemberData(nameof(Unusable))]
    public void Says_What_Is_Wrong_With_Other_Names(string? name) => Assert.NotNull(ArticleName.Fault(name));
}
