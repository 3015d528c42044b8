using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Tests.Tokens;

public class CalendarDateTests
{
    [Theory]
    [InlineData("2031年04月09日")]
    [InlineData("2031年4月9日 10:22")]
    [InlineData("2031 年 4 月 9 日")]
    [InlineData("2031-04-09T08:00:00")]
    [InlineData("2031/4/9")]
    [InlineData("2031.4.9")]
    public void Reads_A_Date(string text)
    {
        Assert.True(CalendarDate.TryRead(text, out var date, out _));
        Assert.Equal(new DateOnly(2031, 4, 9), date);
    }

    [Theory]
    [InlineData("2031年4月")]
    [InlineData("2031-04/09")]
    [InlineData("2031年4-9")]
    [InlineData("2031-13-01")]
    [InlineData("2031-02-29")]
    [InlineData("31-4-9")]
    [InlineData("9999999999999-1-1")]
    [InlineData("")]
    public void Leaves_What_Is_No_Date(string text) => Assert.False(CalendarDate.TryRead(text, out _, out _));

    [Fact]
    public void Finds_A_Date_With_Its_Place()
    {
        Assert.True(CalendarDate.TryFind("海州 2031-04-09 刊出", out _, out var span));
        Assert.Equal(new TextSpan(3, 10), span);
    }
}
