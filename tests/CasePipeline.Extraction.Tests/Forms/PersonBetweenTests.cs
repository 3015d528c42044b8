namespace CasePipeline.Extraction.Tests.Forms;

/// <summary>Persons between who won and the title.</summary>
public class PersonBetweenTests
{
    [Fact]
    public void Leaves_Spaced_Names_Between_Columns() => Assert.Equal(
        ["-|一等奖|“慢”下来的渔网课|东屿小学", "-|一等奖|一堂没有课本的潮汐课|西礁二小", "-|二等奖|从一张旧船歌说起|南汀中心小学"],
        Articles.Cases("""
            东屿县教学案例评比结果

            一等奖（2人）
            　　东屿小学　　陈　禾　　《“慢”下来的渔网课》
            　　西礁二小　　欧阳帆　　《一堂没有课本的潮汐课》
            二等奖（1人）
            　　南汀中心小学　　林　海　　《从一张旧船歌说起》
            """));
}
