namespace CasePipeline.Extraction.Tests.Reading.PlainText;

public class PlainRowsTests
{
    [Fact]
    public void Finds_Rows_With_Tabs_Between_Cells() => Assert.Equal(
        ["名单", "序号|项目|单位", "1|潮汐贷|海州", "|渔汛贷|西礁", "完毕"],
        ReadArticle.Lines("名单\n序号\t项目\t单位\n1\t潮汐贷\t海州\n\t渔汛贷\t西礁\n完毕\n"));

    [Fact]
    public void Finds_Rows_With_Bars_Between_Cells()
    {
        var article = ReadArticle.Of("| 甲 | 乙 |\n丙 | 丁\n\n完毕");

        Assert.Equal([2, 2, 0], article.Lines.Select(line => line.Row?.Cells.Count ?? 0));
    }

    [Theory]
    [InlineData("来源：海州 | 日期：2031\n作者：甲 | 编辑：乙")]
    [InlineData("供稿 | 办公室\n供稿 | 科技部")]
    [InlineData("单独 | 一行\n完毕")]
    public void Takes_Bars_In_Other_Lines_For_Text(string document) =>
        Assert.All(ReadArticle.Of(document).Lines, line => Assert.Null(line.Row));

    [Fact]
    public void Finds_A_Row_Of_Which_Only_The_First_Cell_Is_Filled() => Assert.Equal(
        ["项目|人员|单位", "特别推荐||", "潮汐贷|甲|海州", "完毕"],
        ReadArticle.Lines("项目\t人员\t单位\n特别推荐\t\t\n潮汐贷\t甲\t海州\n完毕\t\t\n"));

    [Fact]
    public void Leaves_Out_Numbers_Before_Rows() => Assert.Equal(
        ["-|金奖|渔灯|东屿大学", "-|银奖|渔网|西礁学院", "-|银奖|渔歌|南湾中学"],
        Articles.Cases("""
            第六届渔港文化创意大赛获奖名单

            金奖
            No.001 渔灯 | 东屿大学
            银奖
            No.012 渔网 | 西礁学院
            No.033 渔歌 | 南湾中学
            """));

    [Fact]
    public void Leaves_Out_Pictures_Before_Rows() => Assert.Equal(
        ["-|最佳实践奖|渔灯夜巡|东屿渔业公司", "-|最佳实践奖|小板凳议事会|西礁街道", "-|最具潜力奖|渔家学堂|南湾社区"],
        Articles.Cases("""
            渔港治理创新案例评选结果

            最佳实践奖
            🏆 渔灯夜巡 | 东屿渔业公司
            🏆 小板凳议事会 | 西礁街道
            最具潜力奖
            🏆 渔家学堂 | 南湾社区
            """));
}
