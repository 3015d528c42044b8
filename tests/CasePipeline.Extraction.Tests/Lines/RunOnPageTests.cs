namespace CasePipeline.Extraction.Tests.Lines;

/// <summary>Pages saved as one long line.</summary>
public sealed class RunOnPageTests
{
    private const string News = "海州市教育局近日举办全市中小学科学竞赛，吸引全市一百二十六名学生报名，评委从创意、方法和表达三个方面打分。";

    [Fact]
    public void Reads_The_Points_Of_A_Page_That_Was_Saved_As_One_Line() => Assert.Equal(
        ["-|一等奖|潮汐钟|海州一中", "-|二等奖|泥滩地图|东屿中学"],
        Articles.Cases(
            $"海州科学竞赛结果公布\n{News} 评委会表示，今年的作品比往年更贴近生活，也更敢于提问，大家从中学到很多。 结果如下： "
            + "一、海州一中的《潮汐钟》荣获一等奖。 二、东屿中学的《泥滩地图》荣获二等奖。 "
            + "颁奖仪式将于下月在海州市少年宫举行，届时所有获奖作品将向公众展出，欢迎广大市民前来参观交流。"));

    [Fact]
    public void Begins_The_Text_Behind_The_Date_Of_Its_Byline() => Assert.Equal(
        ["-|一等奖|-|海州一中", "-|一等奖|-|东屿中学", "-|二等奖|-|西礁中学", "-|二等奖|-|南浦中学"],
        Articles.Cases(
            $"海州科学竞赛得奖名单\n作者 : 教务处 发布日期 : 2031-04-19 {News}选出一等奖2件，各获奖金600元，得奖名单：海州一中、东屿中学；"
            + $"二等奖2件，各获奖金300元，得奖名单：西礁中学、南浦中学。 {News} 教育局表示，明年将继续举办。"));

    [Fact]
    public void Takes_One_Space_Behind_A_Sentence_For_No_Break() => Assert.Equal(
        ["-|一等奖|潮汐钟|海州一中"],
        Articles.Cases($"海州科学竞赛结果公布\n{News}{News}{News}{News}海州一中的《潮汐钟》荣获一等奖。 教育局向获奖者表示祝贺。"));
}
