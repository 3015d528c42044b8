namespace CasePipeline.Extraction.Tests.Entries.Sentences;

public class HeadingSeriesTests
{
    [Fact]
    public void Gives_Cases_Of_Sentences_The_Sections_That_They_Stand_In()
    {
        const string Text = """
            海州改善就医案例大赛落幕

            ## 门诊组

            金奖由海州人民医院获得，获奖案例为《一次挂号管三天》。该院修改号源规则。

            银奖共两个。东屿人民医院的《检查预约》把检查集中到一个窗口；西礁中医医院的《煎药不等人》则与邮政合作。

            ## 住院组

            金奖案例是《病房银行》，来自南浦中心医院。陪护是许多家庭的难题。
            """;

        Assert.Equal("海州改善就医案例大赛落幕", Articles.Read(Text).Article.Title);
        Assert.Equal(
            [
                "门诊组|金奖|一次挂号管三天|海州人民医院", "门诊组|银奖|检查预约|东屿人民医院", "门诊组|银奖|煎药不等人|西礁中医医院",
                "住院组|金奖|病房银行|南浦中心医院",
            ],
            Articles.Cases(Text));
    }

    [Fact]
    public void Takes_One_Heading_Alone_For_No_Section() => Assert.Equal(
        ["-|金奖|病房银行|南浦中心医院"],
        Articles.Cases("海州改善就医案例大赛落幕\n\n## 住院组\n\n南浦中心医院的《病房银行》获金奖。"));
}
