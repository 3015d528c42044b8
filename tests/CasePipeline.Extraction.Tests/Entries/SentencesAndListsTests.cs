namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Where a winner tells of its own awards, what looks like a list may be none.</summary>
public class SentencesAndListsTests
{
    [Fact]
    public void Takes_The_Sentences_When_What_Looks_Like_A_List_Has_No_Award() => Assert.Equal(
        ["-|渔业优秀案例|渔汛图谱|浮标科技"],
        Articles.Cases(
            """
            # 浮标科技入选渔业优秀案例

            近日，浮标科技选送案例“渔汛图谱”成功入选优秀案例。

            **潮汐先知道**

            浮标科技多年守在海上。

            **渔港更安全**

            浮标科技服务了四十个渔港。
            """));

    [Fact]
    public void Gives_A_List_The_Awards_That_Its_Introduction_Tells() => Assert.Equal(
        ["-|星火·核心奖|渔汛图谱|浮标银行", "-|星火·场景奖|夜航中台|浮标银行"],
        Articles.Cases(
            """
            # 浮标银行两项目荣登渔业星火榜

            近日，浮标银行共有2个项目上榜。其中，“渔汛图谱”获评“星火·核心奖”，“夜航中台”获评“星火·场景奖”。

            **渔汛图谱**

            一张图看清全湾的潮。

            **夜航中台**

            夜里有人报位。
            """));
}
