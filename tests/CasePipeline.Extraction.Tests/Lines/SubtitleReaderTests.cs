namespace CasePipeline.Extraction.Tests.Lines;

public class SubtitleReaderTests
{
    [Fact]
    public void Joins_The_Second_Line_Of_A_Numbered_Title() => Assert.Equal(
        ["-|一等奖|灯塔边的账本\n——西礁渔船的夜间结算|-", "-|一等奖|滩头议事桌|-"],
        Articles.Cases("海州案例揭晓\n一等奖\n1.灯塔边的账本\n——西礁渔船的夜间结算\n2.滩头议事桌"));

    [Fact]
    public void Joins_A_Line_That_Ends_As_The_Titles_Of_The_List_Do() => Assert.Equal(
        ["-|一等奖|渔灯巡查服务标准规程|-", "-|一等奖|潮汐信息\n（2031年、2032年）发布服务标准规程|-", "-|一等奖|冷库交接服务标准规程|-"],
        Articles.Cases("海州案例揭晓\n一等奖\n1. 渔灯巡查服务标准规程\n2. 潮汐信息\n（2031年、2032年）发布服务标准规程\n"
            + "3. 冷库交接服务标准规程"));

    [Theory]
    [InlineData("1.渔汛贷\n——东屿农商银行\n2.渔灯贷\n——西礁农商银行")]
    [InlineData("1.渔汛贷来得及时，渔民说。\n——在码头听到的话\n2.渔灯贷\n——马文山")]
    public void Leaves_Winners_And_Speakers_Apart(string list) =>
        Assert.DoesNotContain(
            Articles.Cases("海州案例揭晓\n一等奖\n" + list),
            title => title.Contains('\n', StringComparison.Ordinal));

    [Fact]
    public void Takes_Parties_In_The_Second_Line_For_No_Winners() => Assert.Equal(
        [
            "-|海州典型案例|渔船抵押的边界\n——东屿渔业公司诉马某借款合同纠纷案|海州人民法院",
            "-|海州典型案例|冷库租金谁来付\n——西礁冷链公司诉陈某租赁合同纠纷案|西礁人民法院",
        ],
        Articles.Cases("""
            海州法院发布海州典型案例
            案例一　渔船抵押的边界
            ——东屿渔业公司诉马某借款合同纠纷案
            （审理法院：海州人民法院）
            渔船可以抵押。
            案例二　冷库租金谁来付
            ——西礁冷链公司诉陈某租赁合同纠纷案
            （审理法院：西礁人民法院）
            租金由承租人付。
            """));

    [Fact]
    public void Joins_The_Second_Line_Of_A_Labelled_Title() => Assert.Equal(
        ["-|一等奖|渔灯夜诊\n——从靠岸到看病|东屿医院", "-|二等奖|旧网循环站|西礁服务中心"],
        Articles.Cases("""
            海州案例揭晓
            获奖等次：一等奖
            报送单位：东屿医院
            案例名称：渔灯夜诊
            ——从靠岸到看病
            获奖等次：二等奖
            报送单位：西礁服务中心
            案例名称：旧网循环站
            """));

    [Fact]
    public void Joins_What_Stands_Between_A_Numbered_Line_And_Who_Won() => Assert.Equal(
        [
            "-|一等奖|缩短渔获\n从进港到装车的时间|东屿渔业服务中心", "-|一等奖|提高冷库合格率|西礁医院", "-|二等奖|提高新渔民\n登记佩戴完好率|南浦保健院",
        ],
        Articles.Cases("""
            海州案例揭晓
            一、一等奖
            1.缩短渔获
            从进港到装车的时间
            东屿渔业服务中心
            2.提高冷库合格率
            西礁医院
            二、二等奖
            1.提高新渔民
            登记佩戴完好率
            南浦保健院
            """));
}
