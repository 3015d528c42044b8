namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Goods that are called by their brands in marks and by what they are.</summary>
public class BrandedGoodsTests
{
    [Theory]
    [InlineData("荣获金奖的展品分别为东屿食品有限公司“渔灯”海苔脆和“听潮”虾酱、西礁渔业合作社“潮声”鱼松。")]
    [InlineData("东屿食品有限公司“渔灯”海苔脆和“听潮”虾酱、西礁渔业合作社“潮声”鱼松获金奖。")]
    public void Reads_Brands_With_What_Stands_Behind_Them(string sentence) => Assert.Equal(
        ["-|金奖|“渔灯”海苔脆|东屿食品有限公司", "-|金奖|“听潮”虾酱|东屿食品有限公司", "-|金奖|“潮声”鱼松|西礁渔业合作社"],
        Articles.Cases("海州渔产交易会闭幕\n" + sentence));

    [Fact]
    public void Reads_A_Cooperative_Behind_A_Joint_For_Itself() => Assert.Equal(
        ["-|银奖|“渔灯”海苔脆|东屿食品有限公司", "-|银奖|“潮声”鱼松|西礁潮汐渔业专业合作社"],
        Articles.Cases(
            "海州斩获5个金奖2个银奖\n荣获银奖的展品分别为东屿食品有限公司“渔灯”海苔脆和西礁潮汐渔业专业合作社“潮声”鱼松。"));

    [Theory]
    [InlineData("东屿食品有限公司“海苔分级”项目、西礁渔业合作社“鱼松溯源”项目获金奖。")]
    [InlineData("东屿食品有限公司“海苔分级”、西礁渔业合作社“鱼松溯源”获金奖。")]
    [InlineData("东屿食品有限公司“海苔分级”微视频、西礁渔业合作社“鱼松溯源”宣传片获金奖。")]
    public void Leaves_Titles_Without_What_Only_Says_What_They_Are(string sentence) => Assert.Equal(
        ["-|金奖|海苔分级|东屿食品有限公司", "-|金奖|鱼松溯源|西礁渔业合作社"],
        Articles.Cases("海州渔产交易会闭幕\n" + sentence));
}
