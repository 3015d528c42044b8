namespace CasePipeline.Extraction.Tests.Entries;

public class TableEntryReaderTests
{
    private static readonly string[] Three =
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|渔灯贷|西礁农商银行", "-|二等奖|潮汐图|南澳农商银行"];

    [Theory]
    [InlineData("奖项|案例名称|申报单位\n一等奖|渔汛贷|东屿农商银行\n一等奖|渔灯贷|西礁农商银行\n二等奖|潮汐图|南澳农商银行")]
    [InlineData("序号|申报单位|案例|等级\n1|东屿农商银行|渔汛贷|一等奖\n2|西礁农商银行|渔灯贷|一等奖\n3|南澳农商银行|潮汐图|二等奖")]
    [InlineData("奖项|案例名称|申报单位\n一等奖|渔汛贷|东屿农商银行\n|渔灯贷|西礁农商银行\n二等奖|潮汐图|南澳农商银行")]
    [InlineData("奖项|案例名称|申报单位\n一等奖|渔汛贷|东屿农商银行\n渔灯贷|西礁农商银行|\n二等奖|潮汐图|南澳农商银行")]
    [InlineData("奖项|案例名称|申报单位|推荐单位\n一等奖|渔汛贷|东屿农商银行|海州学会\n一等奖|渔灯贷|西礁农商银行|海州学会\n二等奖|潮汐图|南澳农商银行|海州学会")]
    [InlineData("奖项|案例名称|申报单位\n一等奖|《渔汛贷》|东屿农商银行\n一等奖|《渔灯贷》|西礁农商银行\n二等奖|《潮汐图》|南澳农商银行")]
    public void Reads_A_Table_In_Every_Form(string table)
    {
        var rows = table.Split('\n').Select(row => row.Split('|')).ToList();

        Assert.Equal(Three, Cases(Lines(rows, "| ", " | ", " |")));
        Assert.Equal(Three, Cases(Lines(rows, "", "\t", "")));
        Assert.Equal(Three, Articles.Cases(
            "<!DOCTYPE html><html><body><h1>海州优秀案例评选结果</h1><p>评选结束了。</p><table>"
            + Lines(rows, "<tr><td>", "</td><td>", "</td></tr>") + "</table></body></html>"));
    }

    [Fact]
    public void Reads_Cells_That_Span_Rows() => Assert.Equal(Three, Articles.Cases(
        """
        <!DOCTYPE html><html><body><h1>海州优秀案例评选结果</h1><p>评选结束了。</p><table>
        <tr><th>奖项</th><th>案例名称</th><th>申报单位</th></tr>
        <tr><td rowspan="2">一等奖</td><td>渔汛贷</td><td>东屿农商银行</td></tr>
        <tr><td>渔灯贷</td><td>西礁农商银行</td></tr>
        <tr><td>二等奖</td><td>潮汐图</td><td>南澳农商银行</td></tr>
        </table></body></html>
        """));

    [Fact]
    public void Reads_Rows_That_Name_The_Award_Across_The_Table() => Assert.Equal(Three, Articles.Cases(
        """
        <!DOCTYPE html><html><body><h1>海州优秀案例评选结果</h1><p>评选结束了。</p><table>
        <tr><td>案例名称</td><td>申报单位</td></tr>
        <tr><td colspan="2">一等奖</td></tr>
        <tr><td>渔汛贷</td><td>东屿农商银行</td></tr>
        <tr><td>渔灯贷</td><td>西礁农商银行</td></tr>
        <tr><td colspan="2">二等奖</td></tr>
        <tr><td>潮汐图</td><td>南澳农商银行</td></tr>
        </table></body></html>
        """));

    [Fact]
    public void Reads_Rows_That_Name_The_Award_In_Their_First_Cell() => Assert.Equal(Three, Cases(
        """
        | 序号 | 案例名称 | 申报单位 |
        | --- | --- | --- |
        | 一等奖 | | |
        | 1 | 渔汛贷 | 东屿农商银行 |
        | 2 | 渔灯贷 | 西礁农商银行 |
        | 二等奖 | | |
        | 1 | 潮汐图 | 南澳农商银行 |
        """));

    [Fact]
    public void Takes_The_Heading_Above_A_Table_For_Its_Award() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|二等奖|渔灯贷|西礁农商银行"],
        Cases(
            """
            一等奖
            案例名称	申报单位
            渔汛贷	东屿农商银行
            二等奖
            案例名称	申报单位
            渔灯贷	西礁农商银行
            """));

    [Fact]
    public void Takes_A_Category_Beside_An_Award_For_The_Series() => Assert.Equal(
        ["渔港类|一等奖|渔汛贷|东屿农商银行", "渔村类|一等奖|渔灯贷|西礁农商银行"],
        Cases("类别\t奖项\t案例名称\t申报单位\n渔港类\t一等奖\t渔汛贷\t东屿农商银行\n渔村类\t一等奖\t渔灯贷\t西礁农商银行"));

    [Fact]
    public void Takes_A_Row_That_Names_A_Group_For_The_Series_Beside_A_Column_Of_Awards() => Assert.Equal(
        ["渔港类|一等奖|渔汛贷|东屿农商银行", "渔村类|一等奖|渔灯贷|西礁农商银行"],
        Cases(
            """
            | 等次 | 项目名称 | 申报单位 |
            | --- | --- | --- |
            | **渔港类** | | |
            | 一等奖 | 渔汛贷 | 东屿农商银行 |
            | **渔村类** | | |
            | 一等奖 | 渔灯贷 | 西礁农商银行 |
            """));

    [Theory]
    [InlineData("推荐单位")]
    [InlineData("作者单位")]
    [InlineData("获奖团队")]
    [InlineData("团队名称（括号内为报名时的名称）")]
    public void Takes_Who_Sent_A_Case_For_The_Winner_Where_Nobody_Else_Is_Named(string header) => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|二等奖|渔灯贷|西礁农商银行"],
        Cases($"奖项\t案例名称\t{header}\n一等奖\t渔汛贷\t东屿农商银行\n二等奖\t渔灯贷\t西礁农商银行"));

    [Fact]
    public void Takes_An_Award_With_A_Table_Of_Its_Own_For_No_Section() => Assert.Equal(
        ["-|优胜奖|-|潮生队", "-|优胜奖|-|望海队", "-|入围奖|-|听潮队"],
        Articles.Cases(
            """
            # 海州编程赛

            ## 优胜奖

            |团队编号|团队名称|
            |-|-|
            |1|潮生队|
            |2|望海队|

            ### 入围奖

            |团队编号|团队名称|
            |-|-|
            |3|听潮队|
            """));

    [Fact]
    public void Reads_Awards_To_Organisations() => Assert.Equal(
        ["-|优秀组织奖|-|东屿农商银行", "-|特别贡献奖|-|西礁农商银行"],
        Cases("奖项\t获奖单位\n优秀组织奖\t东屿农商银行\n特别贡献奖\t西礁农商银行"));

    [Theory]
    [InlineData("指标\t2030年\t2031年\n贷款余额\t30\t40\n存款余额\t50\t60")]
    [InlineData("日期\t地点\n4月9日\t海州渔港\n4月10日\t东屿渔港")]
    [InlineData("机构\t贷款余额\n东屿农商银行\t30\n西礁农商银行\t40")]
    public void Leaves_Tables_Of_Something_Else(string table) =>
        Assert.Empty(Articles.Cases("海州渔港的一年\n渔民忙碌了一年。\n" + table));

    private static string Lines(IEnumerable<string[]> rows, string start, string between, string end) =>
        string.Join('\n', rows.Select(row => start + string.Join(between, row) + end));

    private static string[] Cases(string table) => Articles.Cases("海州优秀案例评选结果\n" + table);

    // What no header names is a title only where it comes once in each row, and leads nowhere.
    [Fact]
    public void Takes_No_Title_From_Columns_That_Repeat_Or_Link() => Assert.Equal(
        ["渔网识别|一等奖|-|东屿大学", "渔网识别|二等奖|-|西礁大学", "潮汐预报|一等奖|-|南澳大学"],
        Articles.Cases("""
            # 海州开源大赛结果公布

            获奖情况如下：

            | 赛题 | 仓库 | 单位 | 奖项 | 提交 |
            | --- | --- | --- | --- | --- |
            | 渔网识别 | netlab | 东屿大学 | 一等奖 | https://example.org/1 |
            | 渔网识别 | netlab | 西礁大学 | 二等奖 | https://example.org/2 |
            | 潮汐预报 | netlab | 南澳大学 | 一等奖 | https://example.org/3 |
            """));

    // The rows lost their empty cells; what the introduction of some repeats is no other case.
    [Theory]
    [InlineData("优秀组织单位\t\t东屿气象局\n\t\t西礁气象局")]
    [InlineData("优秀组织单位\t东屿气象局\n西礁气象局")]
    public void Reads_Awards_To_Organisations_At_The_End_Of_A_Table(string rows) => Assert.Equal(
        ["-|一等奖|渔汛预警|海州气象局", "-|二等奖|潮汐码|南浦气象局", "-|优秀组织单位|-|东屿气象局", "-|优秀组织单位|-|西礁气象局"],
        Articles.Cases($"""
            海州项目拟获奖名单
            奖项	项目名称	完成单位
            一等奖	渔汛预警	海州气象局
            二等奖	潮汐码	南浦气象局
            {rows}
            部分项目简介
            渔汛预警
            项目组布设自动站39个。
            潮汐码
            一天一个码。
            """));

    [Fact]
    public void Takes_What_Was_Shortlisted_For_A_Group_Behind_Others() => Assert.Equal(
        ["-|优秀案例|漏损包干|东屿供水所", "-|优秀案例|积分换工具|西礁供水中心", "-|入围案例|用水提醒|南浦水务公司", "-|入围案例|质量报告|北岬水厂"],
        Articles.Cases(string.Join('\n', [
            "海州供水案例名单",
            "序号\t案例名称\t报送单位\t所在省份",
            "优秀案例",
            "1\t漏损包干\t东屿供水所\t东海省",
            "2\t积分换工具\t西礁供水中心\t西海省",
            "入围案例",
            "3\t用水提醒\t南浦水务公司\t东海省",
            "4\t质量报告\t北岬水厂\t西海省",
        ])));

    [Fact]
    public void Takes_A_Stroke_For_An_Empty_Cell() => Assert.Equal(
        ["-|最佳渔灯奖|渔灯贷|东屿农商银行", "-|优秀组织奖|-|西礁农商银行"],
        Articles.Cases("""
            海州优秀案例评选结果
            获奖名单如下：
            奖项|获奖项目|单位
            最佳渔灯奖|渔灯贷|东屿农商银行
            优秀组织奖|—|西礁农商银行
            """.Replace('|', '\t')));

    [Fact]
    public void Takes_What_Comes_Again_Beside_Titles_For_Their_Section() => Assert.Equal(
        [
            "诵读|一等奖|潮信|海州分校", "诵读|二等奖|渔歌|东屿分校", "诵读|二等奖|灯塔|西礁分校", "微课|一等奖|认识潮汐|南浦分校",
            "微课|二等奖|海图二题|海州分校",
        ],
        Articles.Cases("""
            海州技能竞赛获奖名单
            项目|参赛单位|作品题目|姓名|获奖
            诵读|海州分校|潮信|林望潮|一等奖
            诵读|东屿分校|渔歌|陈远帆|二等奖
            诵读|西礁分校|灯塔|马文山|二等奖
            微课|南浦分校|认识潮汐|边海|一等奖
            微课|海州分校|海图二题|陈海|二等奖
            """.Replace('|', '\t')));

    [Fact]
    public void Takes_The_Rank_Beside_The_Name_Of_An_Award_For_What_Was_Won() => Assert.Equal(
        ["海州社科奖|二等奖|渔村与海洋文化|-", "东屿科学奖|三等奖|潮汐表|-"],
        Articles.Cases("""
            海州社科获奖名单
            奖励名称|获奖项目名称|完成人|获奖等级
            海州社科奖|渔村与海洋文化|林望潮|二等奖
            东屿科学奖|潮汐表|陈远帆|三等奖
            """.Replace('|', '\t')));

    [Fact]
    public void Takes_The_Name_Of_The_Only_List_For_No_Section() => Assert.Equal(
        ["-|一等奖|渔汛预报|东屿市渔业局", "-|二等奖|渔灯守护|西礁县渔政站"],
        Articles.Cases(
            "关于渔港优秀案例评选结果的公示\n\n2031年度优秀案例名单\n\n等级\t序号\t案例名称\t申报单位\n"
            + "一等奖\t1\t渔汛预报\t东屿市渔业局\n二等奖\t2\t渔灯守护\t西礁县渔政站\n"));

    [Fact]
    public void Takes_The_Names_Of_Several_Lists_For_Sections() => Assert.Equal(
        ["优秀案例|一等奖|渔汛预报|东屿市渔业局", "优秀论文|一等奖|渔汛的远方|东屿大学"],
        Articles.Cases(
            "关于渔港成果评选结果的公示\n\n一、优秀案例名单\n\n等级\t案例名称\t申报单位\n一等奖\t渔汛预报\t东屿市渔业局\n\n"
            + "二、优秀论文名单\n\n等级\t论文名称\t申报单位\n一等奖\t渔汛的远方\t东屿大学\n"));
}
