namespace CasePipeline.Extraction.Tests.Entries;

public class SideBySideTableTests
{
    private const string News = "海州评选结果揭晓\n\n优秀组织单位名单\n\n";

    [Fact]
    public void Reads_Tables_That_Stand_Side_By_Side() => Assert.Equal(
        ["-|优秀组织单位|-|东屿渔会", "-|优秀组织单位|-|南浦渔会", "-|优秀组织单位|-|西礁渔会"],
        Articles.Cases(News + """
            | 序号 | 单位 | 序号 | 单位 |
            | --- | --- | --- | --- |
            | 1 | 东屿渔会 | 3 | 南浦渔会 |
            | 2 | 西礁渔会 |  |  |
            """));

    [Fact]
    public void Leaves_Tables_Whose_Columns_Differ() => Assert.Equal(
        ["-|优秀案例|渔灯贷|东屿农商银行", "-|优秀案例|船证通|西礁村镇银行"],
        Articles.Cases("海州评选结果揭晓\n\n优秀案例\n\n" + """
            | 序号 | 案例名称 | 申报单位 | 备注 |
            | --- | --- | --- | --- |
            | 1 | 渔灯贷 | 东屿农商银行 | 首批 |
            | 2 | 船证通 | 西礁村镇银行 | 首批 |
            """));
}
