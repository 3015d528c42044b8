namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Works in a list below the sentence that names their award.</summary>
public class WorksBelowTests
{
    [Fact]
    public void Reads_Works_Below_Their_Award() => Assert.Equal(
        ["-|年度开源渔业案例|潮汐闸门的远程值守|东屿渔业集团", "-|年度开源渔业案例|渔获对账平台|拾贝出行"],
        Articles.Cases("""
            # 听潮社区在年度评选中收获多项荣誉

            近日，海州开源渔业大会落幕。

            此外，基于听潮引擎建成的两个用户案例入选“年度开源渔业案例”，分别是：

            1. 东屿渔业集团：潮汐闸门的远程值守
            2. 拾贝出行：渔获对账平台

            ## 社区一年回顾

            社区全年发布四个版本，新增成员十九位。

            ## 加入我们

            社区双周会每月第一周周四晚举行。
            """));

    [Fact]
    public void Reads_The_Works_Of_The_Last_Rank_Beside_Those_Told() => Assert.Equal(
        [
            "-|一等奖|最后一班渡轮|海州日报", "-|二等奖|跑船人的三本账|海州晚报", "-|二等奖|雪夜抢修灯塔|海州新闻网",
            "-|三等奖|别让浮标白漂|海州日报", "-|三等奖|渡口|海州广播电视台",
        ],
        Articles.Cases("""
            第九届东屿新闻奖揭晓，海州传媒集团5件作品获奖
            近日，第九届东屿新闻奖评选结果公布，海州传媒集团5件作品获奖。
            海州日报消息《最后一班渡轮》以八百字写出海岛变迁，获一等奖。
            海州晚报通讯《跑船人的三本账》、海州新闻网新媒体作品《雪夜抢修灯塔》获二等奖。
            三等奖获奖作品分别是：
            海州日报评论《别让浮标白漂》
            海州广播电视台系列报道《渡口》
            东屿新闻奖每年评选一次。
            """));
}
