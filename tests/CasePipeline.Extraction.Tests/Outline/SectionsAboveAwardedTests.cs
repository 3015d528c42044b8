namespace CasePipeline.Extraction.Tests.Outline;

/// <summary>Headings that are sections by the awards that the titles below them name.</summary>
public class SectionsAboveAwardedTests
{
    [Fact]
    public void Takes_Headings_Above_Titles_With_Their_Awards_For_Sections() => Assert.Equal(
        [
            "渔港与码头|一等奖|渔灯夜话|东屿小学", "渔港与码头|二等奖|渔汛课|西礁小学",
            "渔船学科|一等奖|听涛记|南屿中学",
        ],
        Articles.Cases("""
            海州渔业论文评审结果公布
            2031年4月9日

            附件：获奖名单（题目、学校、作者、等次）

            渔港与码头
            1.《渔灯夜话》　东屿小学　林望潮　一等奖
            2.《渔汛课》　西礁小学　马文山　二等奖

            渔船学科
            1.《听涛记》　南屿中学　李海　一等奖
            """));

    [Fact]
    public void Takes_One_Heading_Alone_For_None() => Assert.DoesNotContain(
        Articles.Read("""
            海州渔业论文评审结果公布
            2031年4月9日

            渔港与码头
            1.《渔灯夜话》　东屿小学　林望潮　一等奖
            2.《渔汛课》　西礁小学　马文山　二等奖
            """).Cases,
        awarded => awarded.Series is not null);
}
