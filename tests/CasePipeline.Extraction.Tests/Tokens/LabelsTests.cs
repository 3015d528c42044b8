using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tests.Tokens;

public class LabelsTests
{
    [Theory]
    [InlineData("作者：甲", LabelKind.Author, 3)]
    [InlineData("作　者 ：甲", LabelKind.Author, 5)]
    [InlineData("供稿 | 甲", LabelKind.Contributors, 4)]
    [InlineData("文章发布时间:甲", LabelKind.Date, 7)]
    public void Reads_A_Label(string text, object kind, int length)
    {
        Assert.True(Labels.TryReadStart(text, out var actual, out var actualLength));
        Assert.Equal(((LabelKind)kind, length), (actual, actualLength));
    }

    [Theory]
    [InlineData("作者甲")]
    [InlineData("地址：甲")]
    [InlineData("")]
    public void Leaves_What_Is_No_Label(string text) => Assert.False(Labels.TryReadStart(text, out _, out _));

    [Fact]
    public void Reads_Two_Labels_That_Run_Together()
    {
        var text = "文章作者:海州办公室文章发布时间:2031年04月09日";

        var values = Labels.Read(text, new TextSpan(0, text.Length)).Where(value => value.Value.Length > 0);

        Assert.Equal(
            [(LabelKind.Author, "海州办公室"), (LabelKind.Date, "2031年04月09日")],
            values.Select(value => (value.Kind, text.Cut(value.Value))));
    }
}
