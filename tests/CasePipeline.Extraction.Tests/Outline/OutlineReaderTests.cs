using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tests.Reading;

namespace CasePipeline.Extraction.Tests.Outline;

public class OutlineReaderTests
{
    [Theory]
    [InlineData("一、甲系列\n（一）乙奖\n1.《丙》\n2.《丁》\n二、戊系列\n（一）己奖", "甲系列(乙奖(《丙》,《丁》)),戊系列(己奖)")]
    [InlineData("（一）甲系列\n一、乙奖\n①《丙》\n（二）丁系列", "甲系列(乙奖(《丙》)),丁系列")]
    [InlineData("1、甲系列\n1.乙奖\n《丙》\n2、丁系列", "甲系列(乙奖(《丙》)),丁系列")]
    [InlineData("第一章 甲系列\nPART.01 乙奖\nA.《丙》\n第二章 丁系列", "甲系列(乙奖(《丙》)),丁系列")]
    [InlineData("一等奖\n《甲》\n二等奖\n《乙》", "一等奖(《甲》),二等奖(《乙》)")]
    [InlineData("小学组\n一等奖\n《甲》\n二等奖\n《乙》\n小学组\n一等奖", "小学组(一等奖(《甲》),二等奖(《乙》)),小学组(一等奖)")]
    public void Puts_Lines_Of_One_Style_On_One_Level(string list, string expected) =>
        Assert.Equal(expected, Show("海州农信案例获奖\n" + list));

    [Theory]
    [InlineData("一、甲奖\n1.《乙》\n1.《丙》\n1.《丁》", "甲奖(《乙》,《丙》,《丁》)")]
    [InlineData("一、甲奖\n1.《乙》\n3.《丙》\n7.《丁》", "甲奖(《乙》,《丙》,《丁》)")]
    [InlineData("一、甲奖\n1.《乙》\n四、丙奖\n1.《丁》", "甲奖(《乙》),丙奖(《丁》)")]
    public void Bears_Numbers_That_Are_Repeated_Or_Skipped(string list, string expected) =>
        Assert.Equal(expected, Show("海州农信案例获奖\n" + list));

    [Fact]
    public void Follows_The_Headings_Of_Markup() => Assert.Equal(
        "甲系列(乙奖(丙)),丁系列",
        Show("# 海州农信案例获奖\n\n## 甲系列\n\n### 乙奖\n\n#### 丙\n\n## 丁系列"));

    [Fact]
    public void Keeps_The_Tree_Shallow_Whatever_The_Lines_Say()
    {
        var headings = string.Concat(Enumerable.Range(0, 2000).Select(i => $"{"①⑴⒈㈠"[i % 4]}甲{(char)('一' + i)}组\n"));

        Assert.InRange(DepthOf(Read("海州农信案例获奖\n" + headings)), 1, 12);
    }

    private static Section Read(string text)
    {
        var article = ReadArticle.Of(text);
        return OutlineReader.Read(article.Text, RoleReader.Read(article, LineReader.Read(article)), ListStyle.None);
    }

    private static int DepthOf(Section section) => section.Children.Select(child => 1 + DepthOf(child)).DefaultIfEmpty(0).Max();

    private static string Show(string text) => Show(ReadArticle.Of(text).Text, Read(text));

    private static string Show(string text, Section section)
    {
        var children = string.Join(',', section.Children.Select(child => Show(text, child)));
        var heading = section.Heading is { } line ? text.Cut(line.Content) : "";
        return heading.Length > 0 && children.Length > 0 ? $"{heading}({children})" : heading + children;
    }

    [Fact]
    public void Takes_A_Dashed_Institution_For_The_Winner_Of_The_Title_Above() => Assert.Equal(
        ["-|金奖|验潮从“看天”到“看表”|东屿港务调度中心", "-|金奖|夜里靠岸|西礁轮渡有限公司"],
        Articles.Cases(
            """
            海州优秀案例评选结果揭晓
            金奖
            验潮从“看天”到“看表”
            　　——东屿港务调度中心
            码头装上潮位表，船长一眼就能看见。
            夜里靠岸
            　　——西礁轮渡有限公司
            夜里的航班有了灯。
            """));

    [Fact]
    public void Takes_The_Institution_Under_A_Title_That_Ends_Like_One() => Assert.Equal(
        ["-|优秀案例|让潮汐“活”起来的实验室|东屿银行", "-|优秀案例|“船票+贷款”陪跑计划|西礁银行"],
        Articles.Cases(
            """
            海州优秀案例评选结果揭晓
            优秀案例
            1. 让潮汐“活”起来的实验室
            东屿银行
            东屿银行设立潮汐实验室，三年积累样本八千件。
            2. “船票+贷款”陪跑计划
            西礁银行
            西礁银行与船队约定，船票多的先贷。
            """));

    [Theory]
    [InlineData("--- ✿ ---")]
    [InlineData("～～～")]
    [InlineData("◆◇◆")]
    public void Reads_No_Ornament_As_A_Case(string ornament) => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|渔灯贷|西礁农商银行"],
        Articles.Cases(
            $"海州优秀案例评选结果\n一等奖\n《渔汛贷》（东屿农商银行）\n{ornament}\n《渔灯贷》（西礁农商银行）\n{ornament}"));
}
