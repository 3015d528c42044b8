using CasePipeline.Extraction.Entries;

namespace CasePipeline.Extraction.Tests.Entries;

public class HeadlineNewsTests
{
    [Theory]
    [InlineData("2031“最江南”渔家书屋揭晓，你去过几个？", "2031“最江南”渔家书屋")]
    [InlineData("海州法院发布2031年度海事审判典型案例", "2031年度海事审判典型案例")]
    [InlineData("2031年海州十佳渔港评选结果公布", "2031年海州十佳渔港")]
    [InlineData("海州公园 2031 年度「创新力量十佳案例」发布", "创新力量十佳案例")]
    [InlineData("关于2031年度渔港优秀案例评选结果的公示", "2031年度渔港优秀案例")]
    public void Reads_The_Award_Of_Those_Who_Award(string headline, string award) =>
        Assert.Equal(award, HeadlineNews.AwardOf(headline));

    [Theory]
    [InlineData("海州渔港管理办法发布")]
    [InlineData("名单公布")]
    [InlineData(null)]
    public void Reads_No_Other_News(string? headline) => Assert.Null(HeadlineNews.AwardOf(headline));

    [Fact]
    public void Gives_The_Award_To_A_List_Without_One() => Assert.Equal(
        ["-|2031年度海事审判典型案例|“渔船撞桥”责任的认定|东屿海事法庭", "-|2031年度海事审判典型案例|冰鲜合同“以次充好”|西礁人民法院"],
        Articles.Cases("""
            海州法院发布2031年度海事审判典型案例
            此次发布的典型案例共2件。
            案例一　“渔船撞桥”责任的认定
            （审理法院：东屿海事法庭）
            渔船在夜里撞上了桥。
            案例二　冰鲜合同“以次充好”
            （审理法院：西礁人民法院）
            买卖双方对鱼的等级有争议。
            """));

    [Fact]
    public void Gives_The_Award_To_What_A_Sentence_Only_Says_Was_Chosen() => Assert.Equal(
        ["-|渔港治理十佳案例|渔网议事会|东屿镇", "-|渔港治理十佳案例|码头调解室|西礁镇"],
        Articles.Cases("渔港治理十佳案例发布\n东屿镇“渔网议事会”、西礁镇“码头调解室”等10个案例入选。"));

    [Fact]
    public void Takes_Awards_From_What_The_Bodies_Tell() => Assert.Equal(
        ["-|渔业科技奖|“浪花”监测系统|东屿农险", "-|社会责任奖|“防灾大船”进渔港|东屿农险"],
        Articles.Cases("""
            东屿农险斩获2031海州农险大会两项大奖
            1.“浪花”监测系统
            系统在海上装了传感器。船长说：“现在出海放心多了。”该项目荣获“渔业科技奖”。
            2.“防灾大船”进渔港
            大船带来了物资，减少了损失。该项目荣获“社会责任奖”。
            """));

    [Fact]
    public void Takes_Offences_For_No_Cases() => Assert.Empty(Articles.Cases("""
        海州公安公布2起打击网络违法犯罪典型案例
        现公布2起典型案例：
        案例一：马某某等人盗卖渔船案
        2031年3月，民警发现了线索。
        案例二：史某编造谣言案
        2031年5月，史某发布了谣言。
        """));

    [Fact]
    public void Leaves_The_Rubric_Out_Of_The_Award() => Assert.All(
        Articles.Read("重磅 | 2031年度海州十大渔业案例发布\n1、渔汛贷随船出海（东屿农商银行）\n2、流动柜台上码头（西礁农信联社）\n").Cases,
        awarded => Assert.Equal("2031年度海州十大渔业案例", awarded.Award));

    [Fact]
    public void Reads_The_Award_Behind_The_Dash_Of_A_Headline() => Assert.Equal(
        ["-|2031年度渔村治理十佳案例|船头议事会|东屿社区", "-|2031年度渔村治理十佳案例|码头上的灯|西礁社区"],
        Articles.Cases("""
            船头上的事——2031年度渔村治理十佳案例选登

            本报记者　何砚

            一、船头议事会
            东屿社区
            居民自己说。

            二、码头上的灯
            西礁社区
            灯亮了。
            """));

    [Fact]
    public void Reads_The_Award_Behind_What_A_Headline_Counts() => Assert.Equal(
        ["-|省级渔业典型案例|渔灯夜巡保安全|东屿区", "-|省级渔业典型案例|渔网回收促环保|西礁县", "-|省级渔业典型案例|渔家学堂育人才|南湾县"],
        Articles.Cases("""
            东屿市获评3个省级渔业典型案例

            4月9日，省渔业厅公布全省渔业高质量发展典型案例。东屿市3个案例入选，分别是东屿区“渔灯夜巡保安全”、西礁县“渔网回收促环保”、南湾县“渔家学堂育人才”。
            """));

    [Fact]
    public void Reads_The_Award_Behind_What_A_Place_Has_Gained() => Assert.Equal(
        ["-|国家级渔港典型案例|渔灯夜巡保安全|东屿市", "-|国家级渔港典型案例|渔网回收促环保|西礁县"],
        Articles.Cases("""
            我市新增2个国家级渔港典型案例

            4月9日，农业农村部公布第三批国家级渔港建设典型案例。东屿市“渔灯夜巡保安全”、西礁县“渔网回收促环保”上榜。
            """));
}
