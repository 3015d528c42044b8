namespace CasePipeline.Extraction.Tests.Outline;

/// <summary>Lists that number themselves lose their numbers when they are copied.</summary>
public class RepeatedNumberTests
{
    [Fact]
    public void Reads_A_List_Whose_Titles_All_Have_One_Number() => Assert.Equal(
        ["小学组|一等奖|海图课|东屿小学", "小学组|一等奖|潮汐日记|西礁小学", "小学组|一等奖|补网课|南浦小学"],
        Articles.Cases("""
            海州教学案例评选结果
            小学组
            一等奖
            1.《海图课》
            东屿小学
            1.《潮汐日记》
            西礁小学
            1.《补网课》
            南浦小学
            """));
}
