using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;

namespace CasePipeline.Extraction.Tests.Lines;

public class RoleReaderTests
{
    [Fact]
    public void Gives_Every_Line_Its_Role() => Assert.Equal(
        [
            LineRole.Title, LineRole.Byline, LineRole.Introduction,
            LineRole.SeriesHeading, LineRole.AwardHeading, LineRole.CaseTitle, LineRole.Body,
            LineRole.CaseTitle, LineRole.Body,
            LineRole.SeriesHeading, LineRole.AwardHeading, LineRole.CaseTitle, LineRole.Body,
            LineRole.Contributors, LineRole.Contributors,
        ],
        RolesOf(Articles.Complete));

    [Fact]
    public void Keeps_Numbered_Headings_Within_A_Body() => Assert.Equal(
        "SeriesHeading AwardHeading CaseTitle Body Body Body Body Body CaseTitle Body",
        Sections("""
            一、渔港系列
            1、2031年度案例
            《潮汐案例》
            东屿农商银行推出渔汛贷。
            （一）建档到船
            逐船登记。
            主要成效
            渔民受益。
            《渔灯案例》
            西礁农商银行推出渔灯贷。
            """));

    [Fact]
    public void Reads_Titles_Without_Marks() => Assert.Equal(
        "SeriesHeading AwardHeading CaseTitle Body Body CaseTitle Body Body AwardHeading CaseTitle Body",
        Sections("""
            一、渔港系列
            1、2031年度案例
            渔汛贷随船出海
            东屿农商银行推出渔汛贷。
            渔民受益。
            一盏渔灯照亮归途
            西礁农商银行
            西礁农商银行推出渔灯贷。
            2、2031科技年度案例
            一张图看清潮汐
            海州农信搭建平台。
            """));

    [Fact]
    public void Reads_Numbered_Titles_Under_An_Award() => Assert.Equal(
        "SeriesHeading AwardHeading CaseTitle Body CaseTitle Body",
        Sections("""
            （一）渔港类
            1．最佳服务案例
            （1）“渔汛贷”：随船出海
            东屿农商银行推出渔汛贷。
            （2）渔灯照归途
            西礁农商银行推出渔灯贷。
            """));

    [Fact]
    public void Reads_Headings_That_Are_Decorated_Like_Titles() => Assert.Equal(
        "SeriesHeading AwardHeading CaseTitle Body",
        Sections("""
            一、《渔港系列》
            （一）《2031年度案例》
            1、《渔汛贷随船出海》
            东屿农商银行推出渔汛贷。
            """));

    [Fact]
    public void Reads_Headings_With_A_Text_Of_Their_Own() => Assert.Equal(
        "SeriesHeading Other AwardHeading CaseTitle Body AwardHeading Other CaseTitle Body "
        + "SeriesHeading Other AwardHeading CaseTitle",
        Sections("""
            一、渔港系列
            渔港系列共2个奖项。
            1、2031年度案例
            《渔汛贷随船出海》
            东屿农商银行推出渔汛贷。
            2、2031科技案例
            科技案例奖励数字化。
            《渔灯照归途》
            西礁农商银行推出渔灯贷。
            二、潮汐系列
            潮汐系列共1个奖项。
            1、2031年度案例
            《一张图看清潮汐》
            """));

    [Fact]
    public void Keeps_Lists_Of_A_Section_S_Level_Within_A_Body() => Assert.Equal(
        "SeriesHeading AwardHeading CaseTitle Body Body Body Body Body CaseTitle Body AwardHeading CaseTitle",
        Sections("""
            一、渔港系列
            1、2031年度案例
            《潮汐案例》
            1、建档到船
            逐船登记。
            2、授信到户
            一户一策。
            3、服务到港
            《渔灯案例》
            西礁农商银行推出渔灯贷。
            2、2031科技案例
            《一张图看清潮汐》
            """));

    [Theory]
    [InlineData("一、最佳渔港奖", "AwardHeading CaseTitle Body")]
    [InlineData("一、“渔港服务系列”（1个）", "SeriesHeading CaseTitle Body")]
    public void Tells_A_Single_Level_Of_Headings_By_Its_Words(string heading, string expected) =>
        Assert.Equal(expected, Sections($"{heading}\n《渔汛贷随船出海》\n东屿农商银行推出渔汛贷。"));

    [Theory]
    [InlineData("一、征集范围\n1、渔港案例\n包括服务、产品等方面。\n二、报送要求\n请于4月9日前报送。")]
    [InlineData("《渔港管理办法》\n《渔船登记规定》\n依据上述文件办理。")]
    [InlineData("渔汛将至\n渔民忙碌起来。")]
    public void Finds_No_Case_In_An_Article_Of_Another_Shape(string text)
    {
        var announcement = Articles.Read($"关于渔港案例的通知\n{text}");

        Assert.Empty(announcement.Cases);
        Assert.Equal([WarningCodes.NoCases], announcement.Warnings.Select(warning => warning.Code));
    }

    [Fact]
    public void Leaves_Editors_Behind_The_Last_Case_Out_Of_Its_Body() => Assert.Equal(
        "SeriesHeading AwardHeading CaseTitle Body Other Other",
        Sections("一、渔港系列\n1、2031年度案例\n《甲》\n正文。\n编辑：张三\n2031年4月9日"));

    [Theory]
    [InlineData("评选结果已经揭晓。")]
    [InlineData("---")]
    [InlineData("一、渔港系列")]
    public void Leaves_The_Title_Open_Where_The_First_Line_Is_None(string line) =>
        Assert.Null(Articles.Read($"{line}\n海州农信").Article.Title);

    [Fact]
    public void Leaves_The_Title_Open_Where_The_First_Line_Is_Too_Long() =>
        Assert.Null(Articles.Read(new string('海', LineReader.MaxTitle + 1)).Article.Title);

    private static string Sections(string text) =>
        string.Join(' ', RolesOf($"海州农信案例获奖\n近日揭晓。\n{text}").Skip(2));

    private static IEnumerable<LineRole> RolesOf(string text) =>
        RoleReader.Read(text, LineReader.Read(text)).Select(line => line.Role);
}
