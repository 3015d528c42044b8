using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Tests.Tokens;

public class ClausesTests
{
    [Theory]
    [InlineData("甲获奖。乙获奖！", "甲获奖|乙获奖|")]
    [InlineData("“谁在出海？”获奖。乙获奖", "“谁在出海？”获奖|乙获奖")]
    [InlineData("“谁在出海获奖。乙获奖", "“谁在出海获奖|乙获奖")]
    public void Divides_Sentences_Outside_Of_Marks(string line, string expected) =>
        Assert.Equal(expected.Split('|'), Cut(line, Clauses.Sentences(line, Whole(line))));

    [Theory]
    [InlineData("近日，甲获奖；乙获奖", "近日|甲获奖|乙获奖")]
    [InlineData("《一船，一策》获奖", "《一船，一策》获奖")]
    [InlineData("甲（海州，东屿）获奖，乙获奖", "甲（海州，东屿）获奖|乙获奖")]
    [InlineData("Symposium on Tides, Winds and Waves获奖", "Symposium on Tides, Winds and Waves获奖")]
    public void Divides_Clauses_Outside_Of_Marks(string sentence, string expected) =>
        Assert.Equal(expected.Split('|'), Cut(sentence, Clauses.Of(sentence, Whole(sentence))));

    [Theory]
    [InlineData("“渔汛”与《渔灯》、「潮」与\"港湾\"", "“渔汛”|《渔灯》|\"港湾\"")]
    [InlineData("“渔汛《一》”（又名“渔灯”）", "“渔汛《一》”")]
    [InlineData("“渔汛", "")]
    public void Finds_What_Stands_In_Marks(string sentence, string expected) =>
        Assert.Equal(
            expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
            Cut(sentence, MarkedText.Find(sentence, Whole(sentence))));

    private static TextSpan Whole(string text) => new(0, text.Length);

    private static IEnumerable<string> Cut(string text, List<TextSpan> spans) => spans.Select(text.Cut);
}
