namespace CasePipeline.Extraction.Tests.Lines;

/// <summary>Tables of which a copy kept only the spaces between the cells.</summary>
public class SpacedTableTests
{
    [Fact]
    public void Goes_On_Over_Pages_Headings_And_Wrapped_Cells() => Assert.Equal(
        ["-|重点推广案例|潮汐图|东屿水文站、东屿渔业管理处", "-|重点推广案例|渔灯贷|西礁农商银行", "-|一般推广案例|网箱自动清洗装置|南浦养殖合作社",
            "-|一般推广案例|“一船一码”登记|北湾渔业管理站"],
        Articles.Cases("""
            海州渔业学会文件附件
            2031年度渔业推广案例入选名单

            （一）重点推广案例

            序号  案例名称                  完成单位
            9  潮汐图              东屿水文站、东屿渔业
                                    管理处
            10 渔灯贷              西礁农商银行

            海州渔业学会文件附件                   第 1 页 共 2 页

            序号  案例名称                  完成单位
            （二）一般推广案例
            11 网箱自动清洗装置    南浦养殖合作社
            12 “一船一码”登记    北湾渔业管理站

            海州渔业学会文件附件                   第 2 页 共 2 页
            """));

    [Fact]
    public void Reads_Awards_Between_Rows() => Assert.Equal(
        ["-|一等奖|潮汐图|东屿银行", "-|二等奖|渔灯贷|西礁银行", "-|二等奖|船票通|南浦银行"],
        Articles.Cases("""
            海州评选结果公布
            获奖名单如下：

            序号  案例名称  申报单位
            一等奖
            1  潮汐图  东屿银行
            二等奖
            2  渔灯贷  西礁银行
            3  船票通  南浦银行
            """));

    [Fact]
    public void Leaves_Who_Signs_Below_The_Last_Row() => Assert.Equal(
        ["-|-|潮汐图|东屿银行", "-|-|渔灯贷|西礁银行"],
        Articles.Cases("""
            海州案例入选名单

            序号  案例名称  申报单位
            1  潮汐图  东屿银行
            2  渔灯贷  西礁银行
                                    海州渔业学会
                                    2031年4月9日
            """));

    [Fact]
    public void Joins_What_Stands_Below_A_Column() => Assert.Equal(
        ["-|-|潮汐图|东屿银行、东屿渔业局、南浦渔业局", "-|-|渔灯贷|西礁银行"],
        Articles.Cases("""
            海州评选结果公布
            获奖名单如下：

            序号  案例名称  申报单位
            1  潮汐图  东屿银行、东屿
                            渔业局、
                            南浦渔业局
            2  渔灯贷  西礁银行
            """));

    [Fact]
    public void Goes_On_With_The_Last_Cell_Of_The_Last_Row() => Assert.Equal(
        ["-|-|渔灯贷|西礁银行", "-|-|潮汐图|东屿银行、 南浦渔业局"],
        Articles.Read("""
            海州评选结果公布
            获奖名单如下：

            序号  案例名称  申报单位
            1  渔灯贷  西礁银行
            2  潮汐图  东屿银行、
                            南浦渔业局
            """).Cases.Select(awarded => $"-|-|{awarded.Title}|{string.Join(' ', awarded.Institution!.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))}"));

    [Fact]
    public void Reads_Rows_Below_A_Rule_And_Those_That_Begin_Behind_An_Empty_Cell() => Assert.Equal(
        ["-|特优奖|一碗汤的距离|东屿渔会协会", "-|特优奖|夜间送药网|西礁卫生所", "-|优等奖|渔民共餐车|南浦渔村协会"],
        Articles.Cases(
            "海州渔村方案奖评定结果\n奖项　　　　方案名称　　　　　　　　获奖单位\n────────────────\n特优奖　　　一碗汤的距离　　　　　　东屿渔会协会\n"
            + "　　　　　　夜间送药网　　　　　　　西礁卫生所\n优等奖　　　渔民共餐车　　　　　　　南浦渔村协会\n────────────────\n以上共计三案。"));

    [Fact]
    public void Reads_Cells_Between_Single_Spaces_Where_The_Header_Has_Them() => Assert.Equal(
        ["-|2031年海州消费帮扶典型案例|一筐海带的旅程|东屿县商务局", "-|2031年海州消费帮扶典型案例|海鲜 进机关|海州市供销社"],
        Articles.Cases("""
            2031年海州消费帮扶典型案例（排名不分先后）
            序号 案例名称 报送单位
            1 一筐海带的旅程 东屿县商务局
            2 海鲜 进机关 海州市供销社
            """));
}
