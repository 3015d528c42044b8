namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Who made or entered a title.</summary>
public class TitleMakerTests
{
    [Fact]
    public void Reads_The_Institution_Of_A_Persons_Team() => Assert.Equal(
        ["-|一等奖|渔灯|海洋学院", "-|二等奖|渔网|信息学院"],
        Articles.Cases("""
            西礁大学在渔业竞赛中获佳绩

            4月9日，渔业竞赛落幕，我校2件作品获奖。其中，海洋学院林望潮、马文山团队的《渔灯》获一等奖，信息学院李海团队的《渔网》获二等奖。
            """));

    [Fact]
    public void Reads_The_Institution_Of_A_Professors_Team() => Assert.Equal(
        ["-|一等奖|渔灯|西礁大学海洋学院“听潮”团队", "-|二等奖|渔网|东屿大学"],
        Articles.Cases("""
            西礁大学在渔业竞赛中获佳绩

            4月9日，渔业竞赛落幕。西礁大学海洋学院“听潮”团队的《渔灯》获一等奖，东屿大学李海教授团队研发的《渔网》获二等奖。
            """));

    [Fact]
    public void Reads_A_Ward_Before_Its_Case() => Assert.Equal(
        ["-|银奖|家院共育|东屿市妇幼保健院康复医学科", "-|卓越案例|安全产房|产房", "-|优秀奖|共同决策|产科"],
        Articles.Cases("""
            东屿医院斩获多项大奖

            据了解，东屿市妇幼保健院康复医学科案例《家院共育》荣获第七季中国医院管理奖“银奖”；产房案例《安全产房》荣获全国擂台赛总决赛“卓越案例”；产科案例《共同决策》荣获第七季中国医院管理奖“优秀奖”。
            """));
}
