namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Sentences in which each award stands before what won it.</summary>
public class AwardChainTests
{
    [Fact]
    public void Reads_Places_Of_Sections() => Assert.Equal(
        [
            "小说组|第一名|渔家女|-", "小说组|第二名|海上的信|-", "小说组|佳作|归帆|-", "小说组|佳作|潮|-",
            "散文组|第一名|渔港无声|-", "散文组|第二名|岛语|-",
        ],
        Articles.Cases("""
            海州文学奖揭晓
            目前评审已经结束，各组名次如下：小说组第一名《渔家女》林望潮、第二名《海上的信》张远，佳作《归帆》许岸、《潮》吴霞等。
            散文组第一名《渔港无声》徐木、第二名《岛语》李文。
            """));

    [Fact]
    public void Reads_Several_Titles_Of_An_Award() => Assert.Equal(
        ["-|最佳作品奖|渔火|-", "-|优秀作品奖|起网|-", "-|优秀作品奖|收帆|东屿艺术团"],
        Articles.Cases("海州征文颁奖\n最终评选出最佳作品奖《渔火》、优秀作品奖《起网》《收帆》（东屿艺术团）。"));

    [Fact]
    public void Reads_What_States_Its_Awards() => Assert.Equal(
        ["-|首奖|海的账本|-", "-|二奖|渔灯|-"],
        Articles.Cases("海州诗歌大赛揭晓\n首奖为《海的账本》，作者林望潮；二奖为《渔灯》，作者张远。"));

    [Fact]
    public void Reads_Makers_Behind_Titles() => Assert.Equal(
        ["-|一等奖|鲳鱼洄游|东屿海洋研究所", "-|二等奖|渔港淤积|西礁大学", "-|二等奖|网具改良|南浦水产站"],
        Articles.Cases(
            "海州论文评选揭晓\n一等奖论文为《鲳鱼洄游》（东屿海洋研究所），二等奖论文为《渔港淤积》（西礁大学）和《网具改良》（南浦水产站）。"));

    // One title behind one award may only be told of.
    [Fact]
    public void Reads_No_Chain_Where_Something_Else_Stands_Between() =>
        Assert.Empty(Articles.Cases("海州征文颁奖\n优秀作品如《渔火》让人难忘，大家都说起过去的《起网》。"));

    [Fact]
    public void Reads_Awards_Of_No_Rank_Behind_Ranks() => Assert.Equal(
        ["-|第一名|望潮灯|东屿小学", "-|第二名|归帆灯|北浦公所", "-|优良设计单位|引路灯|西礁工程公司", "-|优良施工单位|望潮灯|竹屿工程公司"],
        Articles.Cases("""
            东屿市街角渔灯考核结果

            公布获奖名单：第一名《望潮灯》（东屿小学）、第二名《归帆灯》（北浦公所）、优良设计单位《引路灯》（西礁工程公司）、优良施工单位《望潮灯》（竹屿工程公司）。
            """));

    [Fact]
    public void Reads_Makers_Behind_Titles_Of_A_Chain() => Assert.Equal(
        ["-|特等奖|渔灯智能控制|东屿大学", "-|一等奖|渔网可降解材料|西礁研究院", "-|一等奖|渔船节能装备|南湾公司"],
        Articles.Cases("""
            渔港科技奖揭晓

            特等奖项目《渔灯智能控制》由东屿大学完成，一等奖项目《渔网可降解材料》由西礁研究院完成、《渔船节能装备》由南湾公司完成。
            """));
}
