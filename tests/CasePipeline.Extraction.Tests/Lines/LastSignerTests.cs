namespace CasePipeline.Extraction.Tests.Lines;

/// <summary>Who signs on the last line, where the day stands under the headline.</summary>
public sealed class LastSignerTests
{
    [Theory]
    [InlineData("金奖\n《潮汐账本》／东屿银行\n银奖\n《渔灯》／西礁渔业局")]
    [InlineData("金奖：潮汐账本（东屿银行）\n请各单位于五月前领取奖牌。")]
    [InlineData("奖别\t案例\t单位\n金奖\t潮汐账本\t东屿银行\n银奖\t渔灯\t西礁渔业局\n")]
    public void Takes_The_Last_Organisation_For_Who_Signs(string list)
    {
        var article = Articles.Read($"海州渔港案例评选结果\n2031年4月9日\n{list}\n海州渔业学会");

        Assert.Equal("海州渔业学会", article.Article.Author);
        Assert.DoesNotContain(article.Cases, awarded => awarded.Institution == "海州渔业学会");
    }

    [Fact]
    public void Takes_It_For_A_Winner_Among_Winners() => Assert.Equal(
        ["-|优秀组织奖|-|东屿银行", "-|优秀组织奖|-|西礁渔业局", "-|优秀组织奖|-|海州渔业学会"],
        Articles.Cases("海州渔港案例评选结果\n2031年4月9日\n优秀组织奖\n东屿银行\n西礁渔业局\n海州渔业学会"));

    [Fact]
    public void Takes_Below_A_Telephone_Number_Who_Signs_And_The_Day()
    {
        var article = Articles.Read("""
            关于海州渔港优秀案例的公示
            推荐案例
            ⑴潮汐账本/东屿档案馆
            ⑵渔灯/西礁文化馆
            　　联系电话：0591-5550****（工作日9:00—17:00）
            　　　　　　　　　　　　　　　　海州档案学会
            　　　　　　　　　　　　　　　　二○三一年四月七日
            """);

        Assert.Equal("海州档案学会", article.Article.Author);
        Assert.Equal(new DateOnly(2031, 4, 7), article.Article.PublishedOn);
    }

    [Fact]
    public void Takes_Who_Signs_Below_Winners_With_Counts_For_No_Winner()
    {
        var article = Articles.Read("""
            海州渔港案例获奖情况一览
            2031.02.18
            东屿医院（2项）
            《日间手术》  一等奖
            《铅笔盒》  三等奖
            西礁医院（1项）
            《煎药进度》  三等奖
            海州渔业委员会办公室
            """);

        Assert.Equal("海州渔业委员会办公室", article.Article.Author);
        Assert.Equal("西礁医院", article.Cases[^1].Institution);
    }

    [Fact]
    public void Takes_Who_Held_A_Contest_For_No_Winner() => Assert.Equal(
        ["-|特优|便当盒|东屿公所", "-|优等|点名簿|西礁学校", "-|优等|物资清册|南浦公所"],
        Articles.Cases("海州案例竞赛得奖名单\n特优\n（一）东屿公所：便当盒\n优等\n（一）西礁学校：点名簿\n（二）南浦公所：物资清册\n主办机关：海州档案局"));

    [Fact]
    public void Reads_A_Date_With_A_Nought_Among_Chinese_Numerals() => Assert.Equal(
        new DateOnly(2031, 1, 9),
        Articles.Read("海州案例评选结果的通报\n一等奖：渔灯（东屿公司）\n海州公安局\n二0三一年一月九日").Article.PublishedOn);

    [Fact]
    public void Takes_Who_Signs_Below_An_Appeal_For_No_Winner() => Assert.Equal(
        [
            "-|渔港项目奖|“渔家的早餐”渔家计划|东屿区渔家互助会",
            "-|渔港项目奖|大山里的渔灯|市渔业学会志愿服务队",
            "-|爱心企业奖|-|东屿港务集团有限公司",
            "-|爱心企业奖|-|长丰食品股份有限公司",
            "-|爱心企业奖|-|东屿远洋渔业公司",
            "-|优秀渔业组织奖|-|东屿市志愿者联合会",
            "-|优秀渔业组织奖|-|扬帆助学基金会",
            "-|优秀渔业组织奖|-|北岸区渔会",
            "-|优秀渔业组织奖|-|海蓝救援队东屿分队",
        ],
        Articles.Cases("""
            第六届“东屿渔港奖”表彰公告
            （二〇三一年九月五日）

            经各区推荐、社会投票、评委会评议和公示，共评出渔港项目奖2个、爱心企业奖3个、优秀渔业组织奖4个。现予公告。

            一、渔港项目奖
            “渔家的早餐”渔家计划——东屿区渔家互助会
            大山里的渔灯——市渔业学会志愿服务队
            二、爱心企业奖
            东屿港务集团有限公司、长丰食品股份有限公司、东屿远洋渔业公司
            三、优秀渔业组织奖
            东屿市志愿者联合会、扬帆助学基金会、北岸区渔会、海蓝救援队东屿分队

            获奖集体简要事迹：
            东屿区渔家互助会由23位渔民自发成立，每周六为照料者提供三小时的“喘息”时间，四年来从未间断。
            四家渔业组织坚持信息公开，按季度公布善款去向，主动接受第三方审计。

            全市各行各业要以获奖集体为榜样，乐善好施、守望相助，共同建设有温度的城市。

            东屿市渔业总会
            """));
}
