namespace CasePipeline.Extraction.Tests.Forms;

/// <summary>Titles in marks and who won beside them.</summary>
public class MarkedFormTests
{
    [Fact]
    public void Reads_The_Winner_In_Tortoise_Brackets() => Assert.Equal(
        [
            "进港组织类|一等奖|码头“一口清”作业法|东屿车务段",
            "进港组织类|二等奖|渔船进港语音提示|望潮站",
            "进港组织类|二等奖|“三看两核”防走错泊位|西礁车务段",
            "海员生活类|三等奖|小岛净水器统一更换|南汀工务段",
        ],
        Articles.Cases("""
            关于表彰合理化建议的决定
            一、进港组织类
            一等奖1项
            码头“一口清”作业法〔东屿车务段〕
            二等奖2项
            渔船进港语音提示〔望潮站〕
            “三看两核”防走错泊位〔西礁车务段〕
            二、海员生活类
            三等奖1项
            小岛净水器统一更换〔南汀工务段〕
            望各单位结合实际推广应用。
            """));

    [Fact]
    public void Reads_Who_Stands_Before_The_Label_Of_The_Title() => Assert.Equal(
        ["产业类|特优|鱼汤香里办早餐|东屿社区协会", "产业类|优等|码头旁的冷藏库|西礁地区渔会", "产业类|佳作|样子不好，味道很好|南汀产销班第三班", "生态类|特优|海鸥过马路|望潮溪巡守队"],
        Articles.Cases("""
            渔村案例评选结果公告
            一、产业类
            （一）特优：东屿社区协会，案名「鱼汤香里办早餐」。
            （二）优等：西礁地区渔会，案名「码头旁的冷藏库」。
            （三）佳作：南汀产销班第三班，案名「样子不好，味道很好」。
            二、生态类
            （一）特优：望潮溪巡守队，案名「海鸥过马路」。
            （二）优等：从缺。
            """));
}
