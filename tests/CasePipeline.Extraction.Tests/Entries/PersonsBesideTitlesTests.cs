namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Lines that name who made a work beside its title: a person is no institution.</summary>
public class PersonsBesideTitlesTests
{
    [Fact]
    public void Leaves_The_Person_Behind_A_Title() => Assert.Equal(
        ["-|一等奖|渔港晨光|-", "-|二等奖|船上的灯|-", "-|二等奖|听潮|-"],
        Articles.Cases("""
            海州摄影大赛结果出炉
            获奖作品如下：
            一等奖
            《渔港晨光》郑志远
            二等奖
            《船上的灯》王卫东
            《听潮》（组照）陈海
            """));

    [Fact]
    public void Reads_The_Rank_Before_A_Person_And_A_Title() => Assert.Equal(
        ["小说奖|首奖|船上的灯|-", "小说奖|佳作|渔港夜话|-", "新诗奖|首奖|听潮|-", "新诗奖|佳作|海图|-"],
        Articles.Cases("""
            海州文学奖名次揭晓
            完整获奖名单如下：
            【小说奖】
            首奖 王海〈船上的灯〉
            佳作 陈远山〈渔港夜话〉
            【新诗奖】
            首奖 李潮生〈听潮〉
            佳作 张 舟〈海图〉
            """));
}
