namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Lines in which nothing stands between an award and who won it, or only how many of the best.</summary>
public class RankBesideNameTests
{
    [Fact]
    public void Reads_A_Rank_Right_Before_Who_Won() => Assert.Equal(
        ["-|渔灯赛道第一名|-|海州大学", "-|潮汐赛道第一名|-|望海学院", "-|冷库赛道第一名|-|东屿海洋所"],
        Articles.Cases("""
            # 渔港大赛最终榜单揭晓

            **渔灯赛道第一名****海州大学 渔灯队**

            渔灯队的三名同学来自海州大学渔业学院，他们把三个港的灯接到了一张图上。

            **潮汐赛道第一名******望海学院 潮头****

            潮头队的两名同学来自望海学院，他们用三年的潮汐数据算出了进港的时辰。

            **冷库赛道第一名****东屿海洋所 冰山**

            冰山队由东屿海洋所的研究人员组成，他们让一座冷库的电费少了两成。
            """));

    [Fact]
    public void Takes_Whatever_Heads_So_Many_Of_The_Best_For_An_Award() => Assert.Equal(
        [
            "-|年度渔业方案（政务）|云盾渔港防护方案|-", "-|年度渔业方案（政务）|四叶渔灯治理方案|-",
            "-|年度行业影响力|-|海州造船有限公司", "-|年度行业影响力|-|望海渔具有限公司",
        ],
        Articles.Cases("""
            渔业年度评选结果公示
            年度渔业方案（政务）前两名单：云盾渔港防护方案、四叶渔灯治理方案。
            年度行业影响力前两名单：海州造船有限公司、望海渔具有限公司。
            """));

    [Fact]
    public void Keeps_The_Award_Above_A_Line_That_Only_Says_Who_Follows() => Assert.Equal(
        ["-|特殊贡献奖|-|海州造船有限公司", "-|特殊贡献奖|-|望海渔具有限公司", "-|优秀支撑单位奖|-|东屿农商银行"],
        Articles.Cases("""
            # 渔业平台表彰会举办

            **特殊贡献奖**

            **获奖企业及个人：**

            海州造船有限公司：林望潮

            望海渔具有限公司：马文山

            **优秀支撑单位奖**

            东屿农商银行
            """));

    [Fact]
    public void Knows_Whoever_Sent_In_A_Work_In_Brackets_Behind_It() => Assert.Equal(
        ["-|示范案例|表土不搬家|昌圩区农业农村局", "-|示范案例|五户联耕|临谷县大有村股份经济合作社"],
        Articles.Cases("谷阳市典型案例名单发布\n\n▲示范案例\n\n其一　表土不搬家（报送：昌圩区农业农村局）\n\n其二　五户联耕（报送：临谷县大有村股份经济合作社）\n"));

    [Fact]
    public void Reads_An_Award_Whose_Characters_Are_Set_Apart() => Assert.Equal(
        ["国小组|第一名|影子的潮汐|东屿国小", "国小组|佳　作|蚂蚁过港|西礁国小"],
        Articles.Cases("海州科展成绩公告\n评审结果如下：\n◎ 国小组\n第一名　东屿国小／影子的潮汐\n佳　作　西礁国小／蚂蚁过港\n"));
}
