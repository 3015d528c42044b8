namespace CasePipeline.Extraction.Tests.Entries;

public class TitlesAgainTests
{
    [Fact]
    public void Knows_Titles_Again_Above_Their_Texts() => Assert.Equal(
        ["-|“渔光”示范案例|渔港“敲门团”|东屿街道办事处", "-|“渔光”示范案例|一碗面的助餐圈|西礁餐饮有限公司", "-|“渔光”提名案例|修网师傅上门记|南浦残疾人联合会"],
        Articles.Cases("""
            海州发布“渔光”案例
            “渔光”示范案例：渔港“敲门团”；一碗面的助餐圈
            “渔光”提名案例：修网师傅上门记

            案例详情

            渔港“敲门团”
            东屿街道
            申报单位　东屿街道办事处
            两人一组，每天早晚各敲一次门，三年来先后发现突发疾病的老人。

            一碗面的助餐圈
            西礁新区
            申报单位　西礁餐饮有限公司
            把街边面馆变成助餐点，老人凭卡吃面，每碗少付四元。

            修网师傅上门记
            市直
            申报单位　南浦残疾人联合会
            修网师傅每月上门一次，三年没有涨价。
            """));
}
