namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Tables of titles in book marks that have no header.</summary>
public class BookTableTests
{
    private const string Table = """

        | 《渔港夜话》 | 作者：林望潮 |
        | --- | --- |
        | 《船上的灯》 | 作者：马文山 |
        | 《潮汐》 | 作者：何晚舟 |
        """;

    [Fact]
    public void Reads_The_Titles_Below_A_Heading_Of_Winners() => Assert.Equal(
        ["-|海州书奖|渔港夜话|-", "-|海州书奖|船上的灯|-", "-|海州书奖|潮汐|-"],
        Articles.Cases("# 《渔港夜话》获「海州书奖」\n\n《渔港夜话》获得「海州书奖」，作者表示感谢。\n\n"
            + "#### 第十届「海州书奖」获奖书籍名单（排名不分先後）\n" + Table));

    [Fact]
    public void Leaves_A_Table_Of_Books_That_Won_Nothing() =>
        Assert.Empty(Articles.Cases("# 海州图书馆新书\n\n馆员介绍了新到的几本书。\n" + Table));
}
