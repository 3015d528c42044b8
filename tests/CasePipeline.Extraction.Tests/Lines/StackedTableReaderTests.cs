namespace CasePipeline.Extraction.Tests.Lines;

/// <summary>Tables with a line for each cell, whose cells take several lines.</summary>
public sealed class StackedTableReaderTests
{
    [Fact]
    public void Shares_Out_The_Lines_Of_Wrapped_Cells() => Assert.Equal(
        [
            "-|标杆案例|让渔情追着渔船跑：检测结果主动推送机制|东屿市第一医院", "-|标杆案例|等候区的“进度屏”|海州大学附属医院（南浦院区）",
            "-|标杆案例|渔船课堂进了港|东屿市第二医院、西礁市实验小学",
        ],
        Read("""
            标杆案例
            序号
            案例名称
            申报单位
            1
            让渔情追着渔船跑：检测结果主
            动推送机制
            东屿市第一医院
            2
            等候区的“进度屏”
            海州大学附属医院
            （南浦院区）
            3
            渔船课堂进了港
            东屿市第二医院、西礁市
            实验小学
            """));

    [Fact]
    public void Passes_By_The_Header_That_A_Page_Repeats() => Assert.Equal(
        ["-|优秀案例|导泊图重绘行动|东屿农商银行", "-|优秀案例|夜间卸鱼双延时|西礁农商银行"],
        Read("""
            优秀案例
            序号
            案例名称
            申报单位
            1
            导泊图重绘行动
            东屿农商银行
            序号
            案例名称
            申报单位
            2
            夜间卸鱼双延时
            西礁农商银行
            """));

    [Fact]
    public void Ends_The_Last_Row_Where_Its_Cells_Fit_Best() => Assert.Equal(
        [
            "门诊类|标杆案例|渔船等泊减负改革|东屿农商银行", "门诊类|标杆案例|卸鱼不再排长队——“波次卸鱼”的三轮迭代|西礁农商银行",
            "门诊类|优秀案例|渔灯岗|南浦农商银行",
        ],
        Read("""
            一、门诊类
            （一）标杆案例
            序号
            案例名称
            申报单位
            1
            渔船等泊减负改革
            东屿农商银行
            2
            卸鱼不再排长队——“波次
            卸鱼”的三轮迭代
            西礁农商银行
            （二）优秀案例
            序号
            案例名称
            申报单位
            1
            渔灯岗
            南浦农商银行
            """));

    private static IEnumerable<string> Read(string list) =>
        Articles.Cases("海州优秀案例名单公布\n" + list).Select(line => line.Replace("\n", "", StringComparison.Ordinal));

    [Fact]
    public void Reads_Cells_With_The_Edges_Of_Their_Table_Between_Them() => Assert.Equal(
        ["-|二等奖|潮汐码头|东屿设计院", "-|三等奖|望海会展中心|西礁设计院"],
        Read("""
            序号
            |
            项目名称
            |
            申报单位
            |
            获奖等级
            |
            1
            |
            潮汐码头
            |
            东屿设计院
            |
            二等奖
            |
            2
            |
            望海会展中心
            |
            西礁设计院
            |
            三等奖
            |
            |
            """));

    [Fact]
    public void Reads_Rows_That_Lost_The_Award_That_Spans_Them() => Assert.Equal(
        [
            "-|一等奖|稻田无人化作业|东屿农机合作社", "-|一等奖|柑橘水肥平台|西礁镇人民政府", "-|二等奖|精准饲喂核算|南浦养殖有限公司",
            "-|二等奖|蔬菜托管大脑|北湾科技有限公司", "-|优秀组织奖|-|东屿农业农村局", "-|优秀组织奖|-|西礁农业信息中心",
        ],
        Articles.Cases(
            "海州智慧农业案例评选结果\n序号\n奖项\n案例名称\n申报单位\n1\n一等奖\n稻田无人化作业\n东屿农机合作社\n2\n柑橘水肥平台\n西礁镇人民政府"
            + "\n3\n二等奖\n精准饲喂核算\n南浦养殖有限公司\n4\n蔬菜托管大脑\n北湾科技有限公司\n5\n优秀组织奖\n东屿农业农村局\n6\n西礁农业信息中心"));
}
