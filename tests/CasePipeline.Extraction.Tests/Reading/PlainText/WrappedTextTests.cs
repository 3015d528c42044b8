namespace CasePipeline.Extraction.Tests.Reading.PlainText;

public class WrappedTextTests
{
    // Characters of Chinese in a line, and as many columns twice.
    private const int Width = 30;

    private static readonly string[] Paragraphs =
    [
        "海州优秀调研成果名单揭晓，共评出一等奖两项、二等奖两项，同一等次的成果排名不分先后，现在予以公布。",
        "一、一等奖",
        "１．渔汛贷款的县域市场份额与潮汐变化的关系研究。作者：东屿农村商业银行财务会计部。",
        "２．渔灯贷款与夜间航行安全的实证研究——以西礁渔港为例。作者：西礁农村商业银行。",
    ];

    [Fact]
    public void Joins_Lines_That_Were_Wrapped_At_One_Width() =>
        Assert.Equal(Paragraphs, ReadArticle.Lines(Wrap("　　")));

    [Fact]
    public void Leaves_Lines_Without_Indentation_As_They_Are() =>
        Assert.Equal(Wrap("").Split('\n'), ReadArticle.Lines(Wrap("")));

    private static string Wrap(string indentation) => string.Join(
        '\n',
        Paragraphs.SelectMany(paragraph => (indentation + paragraph).Chunk(Width)).Select(line => new string(line)));
}
