using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Tests.Tokens;

public class CaseLabelsTests
{
    [Theory]
    [InlineData("案例名称：渔汛贷　申报单位：东屿农商银行")]
    [InlineData("案例名称:渔汛贷 | 申报单位:东屿农商银行")]
    [InlineData("案例名称：渔汛贷；申报单位：东屿农商银行；")]
    [InlineData("【案例名称】：渔汛贷，【申报单位】：东屿农商银行")]
    public void Reads_The_Labels_Of_A_Line(string line)
    {
        var labels = CaseLabels.Read(line, new TextSpan(0, line.Length));

        Assert.Equal(
            [(CaseLabelKind.Title, "渔汛贷"), (CaseLabelKind.Institution, "东屿农商银行")],
            labels.Select(label => (label.Kind, line.Cut(label.Value))));
    }

    [Theory]
    [InlineData("申报机构丨东屿农商银行")]
    [InlineData("申报机构｜东屿农商银行")]
    [InlineData("得奖单位——东屿农商银行")]
    [InlineData("机构｜东屿农商银行")]
    [InlineData("设计：东屿农商银行")]
    [InlineData("作者：东屿农商银行。")]
    public void Reads_A_Label_Before_A_Bar_And_A_Person_That_Is_None(string line)
    {
        var label = Assert.Single(CaseLabels.Read(line, new TextSpan(0, line.Length)));

        Assert.Equal((CaseLabelKind.Institution, "东屿农商银行"), (label.Kind, line.Cut(label.Value)));
    }

    [Theory]
    [InlineData("案例名称｜申报单位")]
    [InlineData("案例——渔汛贷")]
    [InlineData("案例｜渔汛贷")]
    [InlineData("海州的得奖产品——渔汛贷")]
    public void Leaves_What_Is_No_Label_Before_A_Bar(string line) =>
        Assert.Empty(CaseLabels.Read(line, new TextSpan(0, line.Length)));

    [Fact]
    public void Reads_A_Label_Whose_Value_Stands_In_The_Next_Line()
    {
        var labels = CaseLabels.Read("申报单位：", new TextSpan(0, 5));

        Assert.Equal((CaseLabelKind.Institution, 0), (Assert.Single(labels).Kind, labels[0].Value.Length));
    }

    [Theory]
    [InlineData("报送单位 东屿农商银行", 1)]
    [InlineData("报送单位 请于四月前报名", 0)]
    public void Reads_A_Label_Without_A_Colon_Before_An_Institution_Only(string line, int expected) =>
        Assert.Equal(expected, CaseLabels.Read(line, new TextSpan(0, line.Length)).Count);

    [Fact]
    public void Takes_No_Question_For_A_Label()
    {
        const string line = "项目：船到港口，谁来卸？　简介：渔民互助。";

        var title = CaseLabels.Read(line, new TextSpan(0, line.Length))[0];

        Assert.Equal("船到港口，谁来卸？", line.Cut(title.Value));
    }

    [Theory]
    [InlineData("设计：船木人工坊", CaseLabelKind.Institution)]
    [InlineData("设计：陈远、林望潮", CaseLabelKind.Person)]
    [InlineData("作者：船木人工坊", CaseLabelKind.Person)]
    public void Takes_A_Long_Name_For_A_Body_Where_It_Made_A_Work(string line, object expected) =>
        Assert.Equal(expected, CaseLabels.First(line, new TextSpan(0, line.Length))!.Value.Kind);
}
