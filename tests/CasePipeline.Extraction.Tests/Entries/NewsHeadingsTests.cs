namespace CasePipeline.Extraction.Tests.Entries;

public class NewsHeadingsTests
{
    [Fact]
    public void Reads_What_Is_Told_Below_Headings_Of_News() => Assert.Equal(
        [
            "-|金奖|渔汛预报|东屿渔政站", "-|银奖|渔灯守护|东屿海关",
            "-|银奖|听潮计划|西礁海关", "-|银奖|一船一码|南屿派出所",
        ],
        Articles.Cases(
            """
            渔港“金点子”擂台赛落幕
            本报记者　林望潮

            前天，第五届渔港“金点子”擂台赛决出胜负。

            金奖：渔网上的巧思

            东屿渔政站的《渔汛预报》获得金奖。卡片只有名片大小。

            银奖：把麻烦变简单

            银奖授予三个项目：东屿海关《渔灯守护》，西礁海关《听潮计划》，南屿派出所《一船一码》。

            渔业局表示，将安排专项经费。
            """));

    [Fact]
    public void Keeps_Titles_Above_Their_Texts() => Assert.Equal(
        ["-|金奖|渔汛预报|-", "-|银奖|渔灯守护|-"],
        Articles.Cases(
            """
            渔港“金点子”擂台赛获奖名单

            金奖：渔汛预报

            由林望潮报送，获得金奖，并依据《渔业法》推广。

            银奖：渔灯守护

            《渔灯守护》获得银奖，挂在码头上。
            """));
}
