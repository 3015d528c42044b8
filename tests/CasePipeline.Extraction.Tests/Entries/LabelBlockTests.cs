namespace CasePipeline.Extraction.Tests.Entries;

public class LabelBlockTests
{
    [Theory]
    [InlineData("申报单位：东屿农商银行")]
    [InlineData("获奖单位:东屿农商银行")]
    [InlineData("【报送单位】：东屿农商银行")]
    [InlineData("推荐单位：海州学会\n申报单位：东屿农商银行")]
    [InlineData("推荐单位：海州学会　申报单位：东屿农商银行")]
    [InlineData("——东屿农商银行")]
    [InlineData("（东屿农商银行）")]
    [InlineData("东屿农商银行")]
    public void Reads_The_Institution_Under_A_Title(string block) => Assert.Equal(
        ["-|一等奖|渔汛贷随船出海|东屿农商银行"],
        Articles.Cases($"海州优秀案例评选结果\n一等奖\n1.渔汛贷随船出海\n{block}\n渔汛贷面向渔民。"));

    [Theory]
    [InlineData("申报单位：东屿农商银行\n奖项：最佳服务奖")]
    [InlineData("奖项：最佳服务奖\n申报单位：东屿农商银行")]
    [InlineData("最佳服务奖，东屿农商银行。")]
    public void Reads_The_Award_Under_A_Title(string block) => Assert.Equal(
        ["-|最佳服务奖|渔汛贷随船出海|东屿农商银行"],
        Articles.Cases($"海州优秀案例评选结果\n案例一：渔汛贷随船出海\n{block}\n渔汛贷面向渔民。"));

    [Fact]
    public void Leaves_Labels_Far_Down_A_Body() => Assert.Equal(
        ["-|一等奖|渔汛贷随船出海|-"],
        Articles.Cases(
            "海州优秀案例评选结果\n一等奖\n《渔汛贷随船出海》\n" + string.Concat(Enumerable.Repeat("渔民受益。\n", 9))
            + "合作单位：海州学会\n申报单位：东屿农商银行"));

    [Fact]
    public void Takes_No_Award_From_What_Is_Wished() => Assert.Equal(
        ["-|一等奖|渔汛贷随船出海|东屿农商银行"],
        Articles.Cases("海州优秀案例评选结果\n一等奖\n1.渔汛贷随船出海（东屿农商银行）\n希望获奖单位珍惜荣誉，再接再厉。"));

    [Fact]
    public void Reads_Labels_In_Marks_And_Winners_Below_Such_A_Label() => Assert.Equal(
        [
            "-|最佳渔港项目|渔汛贷随船出海|东屿渔民服务队", "-|最佳渔港项目|滩头议事桌|西礁街道社工站",
            "-|最美船员|-|南浦渔业公司",
        ],
        Articles.Cases("""
            海州渔港典型名单
            01
            渔汛贷随船出海
            「类别：最佳渔港项目」
            「实施团队：东屿渔民服务队」
            随船出海，随船回港。
            02
            滩头议事桌
            「类别：最佳渔港项目」
            「实施团队：西礁街道社工站」
            03
            「类别：最美船员」（1名）
            马文山（南浦渔业公司）
            """));
}
