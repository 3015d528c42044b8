using CasePipeline.Extraction.Entries;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tests.Reading;

namespace CasePipeline.Extraction.Tests.Entries;

public class GroupJudgeTests
{
    [Theory]
    [InlineData("一、一等奖\n《甲》\n二、二等奖\n《乙》", GroupKind.Headings)]
    [InlineData("一、渔港\n《甲》\n二、渔村\n《乙》", GroupKind.Headings)]
    [InlineData("一、要有船\n船要结实。\n二、要有网\n网要细密。", GroupKind.Headings)]
    [InlineData("1.《渔汛贷》\n2.《渔灯贷》", GroupKind.Entries)]
    [InlineData("1.东屿农商银行：渔汛贷\n2.西礁农商银行：渔灯贷", GroupKind.Entries)]
    [InlineData("案例一：渔汛贷\n渔民受益。\n案例二：渔灯贷\n渔民受益。", GroupKind.Entries)]
    [InlineData("1.渔汛贷\n申报单位：东屿农商银行\n2.渔灯贷\n申报单位：西礁农商银行", GroupKind.Entries)]
    [InlineData("渔汛贷\n项目便民。\n渔灯贷\n该项目便民。\n潮汐图\n项目便民。", GroupKind.Entries)]
    [InlineData("渔汛贷\n项目便民。\n渔灯贷\n渔民受益。\n潮汐图\n项目便民。", GroupKind.Headings)]
    [InlineData("《渔汛贷》\n渔民受益。\n渔民受益\n更多渔民受益。\n《渔灯贷》\n渔民受益。", GroupKind.EntriesAmongText)]
    public void Judges_The_Lines_Of_One_Level_Together(string list, object expected) =>
        Assert.Equal((GroupKind)expected, Judge(list, HeadingPath.Empty));

    [Theory]
    [InlineData("1.渔汛贷\n渔民受益。\n2.渔灯贷\n渔民受益。", GroupKind.Entries)]
    [InlineData("渔汛贷\n渔灯贷", GroupKind.Entries)]
    [InlineData("1.主要做法\n渔民受益。\n2.取得成效\n渔民受益。", GroupKind.Headings)]
    public void Takes_Short_Lines_For_Titles_Where_A_List_Was_Promised(string list, object expected)
    {
        Assert.Equal((GroupKind)expected, Judge(list, HeadingPath.Empty.WithPromise()));
        Assert.Equal(GroupKind.Headings, Judge(list, HeadingPath.Empty));
    }

    private static GroupKind Judge(string list, HeadingPath path)
    {
        var article = ReadArticle.Of("海州的海\n海上有船。\n" + list);
        var root = OutlineReader.Read(article.Text, RoleReader.Read(article, LineReader.Read(article)), ListStyle.None);
        return GroupJudge.Judge(article.Text, root, root.Children, path);
    }

    [Fact]
    public void Reads_Headings_Whose_Texts_Tell_What_They_Won() => Assert.Equal(
        ["-|2031年度优秀案例|小板凳议事会|-", "-|2031年度优秀案例|渔灯夜巡|-"],
        Articles.Cases("""
            东屿基层治理案例评选揭晓

            一、小板凳议事会
            西礁街道把板凳搬到榕树下，每周五晚议事，化解纠纷200余起。该案例获评2031年度优秀案例。

            二、渔灯夜巡
            北浦镇组织渔民夜巡，走失老人平均40分钟找回。该案例获评2031年度优秀案例。
            """));
}
