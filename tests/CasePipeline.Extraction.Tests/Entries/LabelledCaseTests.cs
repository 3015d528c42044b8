namespace CasePipeline.Extraction.Tests.Entries;

public class LabelledCaseTests
{
    [Fact]
    public void Takes_A_Name_In_Marks_Above_Labels_For_The_Winner_And_A_Track_For_The_Series() => Assert.Equal(
        ["渔港服务|一等奖|渔汛贷|东屿农商银行", "流程优化|三等奖|一次取号|东屿农商银行", "渔港服务|二等奖|渔灯贷|西礁农商银行"],
        Articles.Cases("""
            海州农信3项成果获奖
            现将获奖成果刊发如下。
            【东屿农商银行】
            成果名称：渔汛贷
            获奖等次：一等奖
            申报赛道：渔港服务
            一户一档，随借随还。
            成果名称：一次取号
            获奖等次：三等奖
            申报赛道：流程优化
            三台机器合成一台。
            【西礁农商银行】
            成果名称：渔灯贷
            获奖等次：二等奖
            申报赛道：渔港服务
            灯亮着，船就回来。
            """));

    [Fact]
    public void Ends_A_Value_Before_A_Label_That_Is_Not_Known() => Assert.Equal(
        ["-|特等好稿|潮水退去之后|东屿新闻部", "-|好标题|灯塔不关灯|夜班编辑部"],
        Articles.Cases("""
            海州日报好稿评选结果
            【特等好稿】
            《潮水退去之后》
            作者：马文山　　部门：东屿新闻部　　刊发：7月14日 一版
            【好标题】
            《灯塔不关灯》
            编辑：李月　　部门：夜班编辑部　　刊发：7月22日 六版
            评委短评（摘登）
            《潮水退去之后》胜在“退去”二字。
            《灯塔不关灯》一语双关，难得。
            """));

    [Fact]
    public void Reads_A_Rank_And_Winner_Above_A_Labelled_Title() => Assert.Equal(
        ["渔港组|特优|渔汛贷|东屿乡农会", "渔港组|优等|渔灯贷|西礁区渔会"],
        Articles.Cases("""
            海州评选结果揭晓
            壹、渔港组
            　特优　东屿乡农会
            　　　　方案：渔汛贷
            　优等　西礁区渔会
            　　　　方案：渔灯贷
            """));

    [Fact]
    public void Reads_Award_Title_And_Labelled_Winner_In_A_Line() => Assert.Equal(
        ["赛事类|最佳大型赛事|环岛泳|东屿泳会", "推广类|学校推广奖|「一人一桨」计划|西礁中学", "推广类|长者推广奖|渔港太极|南浦安老服务中心"],
        Articles.Cases("""
            海州体育大奖得奖名单公布
            （甲）赛事类
            ◎最佳大型赛事　「环岛泳」　主办机构：东屿泳会
            （乙）推广类
            ◎学校推广奖　「一人一桨」计划　推行机构：西礁中学
            ◎长者推广奖　渔港太极　推行机构：南浦安老服务中心
            """));

    [Fact]
    public void Takes_Headings_Above_Labelled_Titles_For_Their_Awards() => Assert.Equal(
        ["-|工具贡献|渔网插件|东屿农商银行、西礁大学", "-|工具贡献|渔灯组件|南浦学院", "-|方案贡献|渔港账本|-", "-|方案贡献|船票溯源|-"],
        Articles.Cases("""
            # 海州开源渔港贡献榜单

            感谢大家的参与，排名不分先后。

            ### 工具贡献

            社区做出了许多工具。

            **项目名称：渔网插件**

            贡献方：东屿农商银行、西礁大学

            核心参与者：林望潮、马小舟

            项目介绍：

            插件把渔网的尺寸抄进账本。

            **项目名称：渔灯组件**

            贡献方：南浦学院。

            核心参与者：何海、陈远

            项目介绍：

            组件让灯坏了的时候有人知道。

            ### 方案贡献

            学生们做出了许多方案。

            **方案名称：渔港账本**

            核心参与者：沈知白、葛玉兰

            账本记下每一条船的进出。

            **方案名称：船票溯源**

            核心参与者：王海、李月

            船票从此不会再有假的。

            扫码查看季度榜单
            """));
}
