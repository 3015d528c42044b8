namespace CasePipeline.Extraction.Tests.Entries;

public class IntroducedWinnersTests
{
    [Fact]
    public void Takes_The_Winner_From_The_Sentence_That_Tells_Of_The_Title() => Assert.Equal(
        ["-|技术突破奖|潮汐图谱|浮标科技", "-|智能应用奖|夜航助手|浮标科技", "-|客户价值奖|补网引擎|-"],
        Articles.Cases(
            """
            # 海州数字化评选揭晓

            会上，浮标科技凭借“潮汐图谱”摘得“技术突破奖”，凭借“夜航助手”摘得“智能应用奖”。

            ## 技术突破奖

            ### 潮汐图谱

            一张图看清全湾的潮。

            ## 智能应用奖

            ### 夜航助手

            夜里有人报位。

            ## 客户价值奖

            ### 补网引擎

            网破了，引擎知道补哪里。
            """));
}
