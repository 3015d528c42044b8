using System.Text;
using System.Text.Json;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tests.Hostile.Inputs;

namespace CasePipeline.Extraction.Tests;

public class AnnouncementExtractorTests
{
    [Fact]
    public void Reads_An_Article_Whole()
    {
        var announcement = Articles.Read(Articles.Complete);

        Assert.Equal("海州农信3个案例入选2031年沿海金融优秀案例", announcement.Article.Title);
        Assert.Equal("海州农信办公室", announcement.Article.Author);
        Assert.Equal(new DateOnly(2031, 4, 9), announcement.Article.PublishedOn);
        Assert.Equal(["办公室", "科技部", "东屿农商银行", "西礁农信联社"], announcement.Article.Contributors);
        Assert.Equal((3, 3), (announcement.Article.DeclaredCaseCount, announcement.Article.CaseCount));
        Assert.Equal(
            ["东屿农商银行", "西礁农信联社", "海州农信"],
            announcement.Cases.Select(awarded => awarded.Institution));
        Assert.Empty(announcement.Warnings);
        Grounding.AssertHolds(announcement);
    }

    [Fact]
    public void Gives_The_Same_Cases_Whatever_The_Line_Endings()
    {
        var expected = Articles.Read(Articles.Complete);

        Assert.Equal(Json(expected), Json(Articles.Read(Articles.Complete.ReplaceLineEndings("\r\n"))));
        Assert.Equal(Json(expected), Json(Articles.Read("\uFEFF" + Articles.Complete.ReplaceLineEndings("\r"))));
    }

    [Fact]
    public void Stops_When_Cancelled() => Assert.Throws<OperationCanceledException>(
        () => AnnouncementExtractor.Extract("甲"u8.ToArray(), new CancellationToken(canceled: true)));

    [Fact]
    public void Rejects_What_Is_No_Text() =>
        Assert.IsType<ExtractionOutcome.Rejected>(Articles.Extract("甲\0"));

    // Without a bound on every search these take hours.
    [Theory]
    [InlineData("", "中")]
    [InlineData("", "《")]
    [InlineData("", "1、")]
    [InlineData("供稿：", "甲银行、")]
    [InlineData(Heading, "，一是“甲")]
    [InlineData(Heading, "东屿银行")]
    [InlineData(Heading, "近5万元")]
    [InlineData(Heading, "1")]
    public void Reads_A_Huge_Line(string head, string repeated)
    {
        var outcome = Articles.Extract(Repeated.Fill(2_000_000, head, repeated));

        Grounding.AssertHolds(Assert.IsType<ExtractionOutcome.Read>(outcome).Announcement);
    }

    [Fact]
    public void Reads_As_Many_Cases_As_Are_Allowed() =>
        Assert.Equal(ArticleLimits.MaxCases, Articles.Read(TextWithCases(ArticleLimits.MaxCases)).Cases.Count);

    [Fact]
    public void Rejects_More_Cases_Than_Are_Allowed() =>
        Assert.Equal(
            RejectionCodes.TooManyCases,
            Assert.IsType<ExtractionOutcome.Rejected>(
                Articles.Extract(TextWithCases(ArticleLimits.MaxCases + 1))).Code);

    [Fact]
    public void Reads_As_Many_Lines_As_Are_Allowed()
    {
        var text = TextWithCases(1);
        var lines = ArticleLimits.MaxLines - text.Count(character => character == '\n') - 1;

        Assert.Single(Articles.Read(text + string.Concat(Enumerable.Repeat("服务渔民。\n", lines))).Cases);
    }

    [Fact]
    public void Survives_Mutations()
    {
        var random = new Random(20310409);
        for (var round = 0; round < 3000; round++)
        {
            var bytes = Mutate(Encoding.UTF8.GetBytes(Articles.Complete), random);
            if (Articles.Extract(bytes) is ExtractionOutcome.Read read)
            {
                Grounding.AssertHolds(read.Announcement);
            }
        }
    }

    [Fact]
    public void Survives_Shuffled_Characters()
    {
        const string alphabet = "《》“”（）一二是1、.：|，。；\n 年月日近万元%个案例奖系列农商银行供稿作者";
        var random = new Random(409);
        for (var round = 0; round < 3000; round++)
        {
            var text = new string(random.GetItems<char>(alphabet, random.Next(1, 300)));
            if (Articles.Extract(text) is ExtractionOutcome.Read read)
            {
                Grounding.AssertHolds(read.Announcement);
            }
        }
    }

    private const string Heading = "海州农信案例获奖\n一、渔港奖\n《甲》\n正文。";

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var at = random.Next(bytes.Length);
            var end = Math.Min(bytes.Length, at + random.Next(1, 60));
            bytes = random.Next(3) switch
            {
                0 => [.. bytes[..at], .. bytes[end..]],
                1 => [.. bytes[..end], .. bytes[at..]],
                _ => [.. bytes[..at], (byte)random.Next(0x80), .. bytes[at..]],
            };
        }

        return bytes;
    }

    private static string Json(Announcement announcement) =>
        JsonSerializer.Serialize(announcement, AnnouncementJson.Readable.Announcement);

    private static string TextWithCases(int cases) =>
        Heading + "\n" + string.Concat(Enumerable.Range(1, cases - 1).Select(i => $"《甲{i}》\n东屿农商银行推出渔汛贷。\n"));
}
