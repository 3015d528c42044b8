using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Tests.Tokens;

public class CalendarDateTests
{
    [Theory]
    [InlineData("2031年04月09日")]
    [InlineData("2031年4月9日 10:22")]
    [InlineData("2031 年 4 月 9 日")]
    [InlineData("2031年4月9号")]
    [InlineData("2031年4月9")]
    [InlineData("２０３１年４月９日")]
    [InlineData("2031-04-09T08:00:00+08:00")]
    [InlineData("2031-04-09 14:00:49 -0400")]
    [InlineData("2031/4/9")]
    [InlineData("2031.4.9")]
    [InlineData("20310409")]
    [InlineData("20310409，")]
    [InlineData("二〇三一年四月九日")]
    [InlineData("二○三一年四月九日")]
    [InlineData("二零三一年四月九日")]
    [InlineData("二０三一年四月九日")]
    [InlineData("二〇三一年4月9日")]
    [InlineData("民国一二〇年四月九日")]
    [InlineData("民国一百二十年四月九日")]
    [InlineData("April 9, 2031")]
    [InlineData("Apr. 9, 2031")]
    [InlineData("april 9th, 2031")]
    [InlineData("9 April 2031")]
    [InlineData("9th of April, 2031")]
    [InlineData("Wednesday, April 9, 2031")]
    [InlineData("Wed, 9 Apr 2031 08:00:00 GMT")]
    public void Reads_A_Date(string text)
    {
        Assert.True(CalendarDate.TryRead(text, out var date, out _));
        Assert.Equal(new DateOnly(2031, 4, 9), date);
    }

    [Theory]
    [InlineData("二〇三一年十月三十一日", 10, 31)]
    [InlineData("二〇三一年十二月二十日", 12, 20)]
    [InlineData("二〇三一年一月十五日", 1, 15)]
    [InlineData("06/27/2031", 6, 27)]
    [InlineData("27/06/2031", 6, 27)]
    [InlineData("02.06.2031", 6, 2)]
    [InlineData("27.06.2031", 6, 27)]
    [InlineData("07/07/2031", 7, 7)]
    [InlineData("June 27, 2031", 6, 27)]
    public void Reads_Month_And_Day(string text, int month, int day)
    {
        Assert.True(CalendarDate.TryRead(text, out var date, out var length));
        Assert.Equal((new DateOnly(2031, month, day), text.Length), (date, length));
    }

    [Theory]
    [InlineData("2031年4月")]
    [InlineData("二〇三一年四月")]
    [InlineData("2031年4月9家")]
    [InlineData("2031-04/09")]
    [InlineData("2031年4-9")]
    [InlineData("2031-13-01")]
    [InlineData("2031-02-29")]
    [InlineData("二〇三一年二月三十日")]
    [InlineData("31-4-9")]
    [InlineData("120年4月9日")]
    [InlineData("06/07/2031")]
    [InlineData("13/27/2031")]
    [InlineData("April 2031")]
    [InlineData("April 9")]
    [InlineData("Aprils 9, 2031")]
    [InlineData("2031.4.9.1")]
    [InlineData("20310409号")]
    [InlineData("203104091")]
    [InlineData("20311309")]
    [InlineData("20314年4月9日")]
    [InlineData("9999999999999-1-1")]
    [InlineData("")]
    public void Leaves_What_Is_No_Date(string text) => Assert.False(CalendarDate.TryRead(text, out _, out _));

    [Theory]
    [InlineData("海州 2031-04-09 刊出", "2031-04-09")]
    [InlineData("海州二〇三一年四月九日刊出", "二〇三一年四月九日")]
    [InlineData("Posted on April 9, 2031 by", "April 9, 2031")]
    [InlineData("2031年4月，2031年4月9日", "2031年4月9日")]
    [InlineData("刊号12031-04-01，2031-04-09", "2031-04-09")]
    [InlineData("10.2031.4.1，2031.4.9", "2031.4.9")]
    [InlineData("电话20310401，日期：20310409", "20310409")]
    public void Finds_A_Date_With_Its_Place(string text, string place)
    {
        Assert.True(CalendarDate.TryFind(text, out var date, out var span));
        Assert.Equal(new DateOnly(2031, 4, 9), date);
        Assert.Equal(place, text.Cut(span));
    }

    [Theory]
    [InlineData("sn2031-04-09")]
    [InlineData("CVE-2031-04-09")]
    [InlineData("12031年4月9日")]
    public void Finds_No_Date_In_Something_Longer(string text) =>
        Assert.False(CalendarDate.TryFind(text, out _, out _));
}
