using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Tests.Tokens;

public class CaseLabelNameTests
{
    [Theory]
    [InlineData("案例名称", CaseLabelKind.Title)]
    [InlineData("案 例", CaseLabelKind.Title)]
    [InlineData("申报单位", CaseLabelKind.Institution)]
    [InlineData("获奖机构", CaseLabelKind.Institution)]
    [InlineData("获奖等级", CaseLabelKind.Award)]
    [InlineData("参赛组别", CaseLabelKind.Series)]
    [InlineData("作者", CaseLabelKind.Person)]
    [InlineData("序号", CaseLabelKind.Number)]
    [InlineData("推荐单位", CaseLabelKind.Sender)]
    [InlineData("队伍名称", CaseLabelKind.Sender)]
    [InlineData("团队编号", CaseLabelKind.Number)]
    [InlineData("得奖产品", CaseLabelKind.Title)]
    [InlineData("赛题", CaseLabelKind.Series)]
    [InlineData("联络人", CaseLabelKind.Person)]
    [InlineData("主办单位", CaseLabelKind.Host)]
    [InlineData("主办机关", CaseLabelKind.Institution)]
    [InlineData("联系电话", CaseLabelKind.Other)]
    [InlineData("记者", CaseLabelKind.Other)]
    [InlineData("主编", CaseLabelKind.Other)]
    [InlineData("账户名称", CaseLabelKind.Other)]
    [InlineData("开户机构", CaseLabelKind.Other)]
    [InlineData("报送科室", CaseLabelKind.Institution)]
    [InlineData("设计", CaseLabelKind.Person)]
    public void Knows_What_A_Label_States(string label, object kind) =>
        Assert.Equal((CaseLabelKind)kind, CaseLabelName.KindOf(label));

    [Theory]
    [InlineData("")]
    [InlineData("渔汛贷")]
    [InlineData("东屿农商银行")]
    [InlineData("望海学校")]
    [InlineData("最佳导演")]
    [InlineData("一个比任何标签都要长得多的句子里的案例名称")]
    public void Leaves_What_Is_No_Label(string label) => Assert.Null(CaseLabelName.KindOf(label));
}
