namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>What a sentence, or the one before it, calls an award.</summary>
public class SentenceAwardsTests
{
    [Fact]
    public void Reads_What_The_Sentence_Before_Says_Was_Published() => Assert.Equal(
        ["-|2031年度社会治理优秀案例|小板凳议事会|西礁区综治中心", "-|2031年度社会治理优秀案例|渔灯夜巡|北浦街道办事处"],
        Articles.Cases("""
            东屿治理案例出炉

            1月12日，大会公布了2031年度社会治理优秀案例。西礁区综治中心“小板凳议事会”、北浦街道办事处“渔灯夜巡”成功入选。
            """));

    [Fact]
    public void Reads_A_List_That_The_Sentence_Before_Says_Was_Published() => Assert.Equal(
        ["-|2031年度社会治理优秀案例|小板凳议事会|西礁区综治中心", "-|2031年度社会治理优秀案例|渔灯夜巡|北浦街道办事处"],
        Articles.Cases("""
            东屿治理案例出炉

            近日，东屿市委公布了2031年度社会治理优秀案例评选结果。西礁区综治中心“小板凳议事会”、北浦街道办事处“渔灯夜巡”入选。
            """));

    [Fact]
    public void Reads_What_Was_Chosen_In_The_Clause_Before() => Assert.Equal(
        ["-|2031年度基层治理优秀案例|小板凳议事会|西礁街道", "-|2031年度基层治理优秀案例|渔灯夜巡|北浦镇"],
        Articles.Cases("""
            东屿基层治理案例出炉

            经专家评审、网络投票，评选出10个2031年度基层治理优秀案例，西礁街道“小板凳议事会”、北浦镇“渔灯夜巡”入选。
            """));

    [Fact]
    public void Reads_Those_Chosen_Of_What_Was_Published() => Assert.Equal(
        ["-|2031年度治理优秀案例|小板凳议事会|西礁街道", "-|2031年度治理优秀案例|渔灯夜巡|北浦镇", "-|2031年度治理优秀案例|潮声调解室|竹屿社区"],
        Articles.Cases("""
            东屿基层治理案例评选揭晓

            近日，大会公布了2031年度治理优秀案例。入选的3个案例为：西礁街道“小板凳议事会”、北浦镇“渔灯夜巡”和竹屿社区“潮声调解室”。
            """));

    [Fact]
    public void Reads_No_Award_Without_A_Name() => Assert.Equal(
        ["-|-|小板凳议事会|西礁街道", "-|-|渔灯夜巡|北浦镇", "-|-|潮声调解室|竹屿社区"],
        Articles.Cases("""
            东屿基层治理案例评选揭晓

            入选的3个案例为：西礁街道“小板凳议事会”、北浦镇“渔灯夜巡”和竹屿社区“潮声调解室”。
            """));

    [Fact]
    public void Reads_No_Thing_As_Part_Of_An_Award() => Assert.Equal(
        ["-|2031年全国基层治理优秀案例|小板凳议事会|西礁街道"],
        Articles.Cases("""
            东屿基层治理案例评选揭晓

            据悉，西礁街道“小板凳议事会”是全市唯一入选2031年全国基层治理优秀案例的项目。
            """));

    [Theory]
    [InlineData("东屿图书馆提交的“渔灯故事会”案例在“2031渔港读书典型案例征集活动”中，进入“2031渔港读书典型案例”名单，也是本市唯一获此殊荣的图书馆。")]
    [InlineData("东屿图书馆报送的“渔灯故事会”案例进入“2031渔港读书典型案例”名单。")]
    public void Reads_The_List_That_A_Work_Has_Entered(string sentence) => Assert.Equal(
        ["-|2031渔港读书典型案例|渔灯故事会|东屿图书馆"],
        Articles.Cases($"东屿图书馆在读书活动中获奖\n{sentence}"));

    [Theory]
    [InlineData("东屿渔业公司进入“失信被执行人”名单。")]
    [InlineData("东屿渔业公司进入“2031渔港典型案例”评选。")]
    public void Reads_No_List_That_Is_None_Of_An_Award(string sentence) =>
        Assert.Empty(Articles.Cases($"东屿渔业局公告\n{sentence}"));
}
