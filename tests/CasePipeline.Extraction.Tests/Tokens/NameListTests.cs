using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Tests.Tokens;

public class NameListTests
{
    [Theory]
    [InlineData("办公室、科技部，东屿农商银行", "办公室|科技部|东屿农商银行")]
    [InlineData("办公室 科技部　东屿农商银行", "办公室|科技部|东屿农商银行")]
    [InlineData("张　三、李四", "张　三|李四")]
    [InlineData("、、", "")]
    public void Reads_Names(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', NameList.Read(text, new TextSpan(0, text.Length)).Select(text.Cut)));

    [Fact]
    public void Leaves_What_Is_Too_Long_For_A_Name()
    {
        var text = new string('部', NameList.MaxName + 1) + "、科技部";

        Assert.Equal(["科技部"], NameList.Read(text, new TextSpan(0, text.Length)).Select(text.Cut));
    }

    [Theory]
    [InlineData("东屿农商银行、科技部", true)]
    [InlineData("东屿农商银行", true)]
    [InlineData("扫码关注我们", false)]
    [InlineData("东屿农商银行、扫码关注", false)]
    [InlineData("东屿农商银行。", false)]
    public void Tells_A_List_From_Other_Text(string text, bool expected) =>
        Assert.Equal(expected, NameList.IsWhole(text, new TextSpan(0, text.Length)));
}
