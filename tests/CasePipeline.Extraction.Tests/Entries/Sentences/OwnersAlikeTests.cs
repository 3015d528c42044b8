namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Owners that stand alike before titles.</summary>
public class OwnersAlikeTests
{
    [Fact]
    public void Names_Owners_Before_Three_Titles() => Assert.Equal(
        ["-|渔业社会责任卓越奖|萤光支教|海州渔业", "-|渔业社会责任卓越奖|温暖同行 童心向海|东屿水产", "-|渔业社会责任卓越奖|送营养|西礁冷链"],
        Articles.Cases("""
            渔业责任案例发布

            海州渔业的“萤光支教”、东屿水产的“温暖同行 童心向海”、西礁冷链的“送营养”等20个项目荣获渔业社会责任卓越奖。
            """));

    [Fact]
    public void Takes_Persons_And_Qualities_For_No_Owners() => Assert.Equal(
        ["-|渔业社会责任卓越奖|萤光支教|-", "-|渔业社会责任卓越奖|温暖同行|-", "-|渔业社会责任卓越奖|送营养|-"],
        Articles.Cases("""
            渔业责任案例发布

            林望潮的“萤光支教”、马文山老师的“温暖同行”、李海的“送营养”等20个项目荣获渔业社会责任卓越奖。
            """));
}
