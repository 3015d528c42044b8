namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Who won stands below the title, or below the award.</summary>
public class WinnerBelowTests
{
    [Fact]
    public void Takes_The_Host_Right_Under_A_Title_For_Who_Won() => Assert.Equal(
        ["-|2031年度援助典型案例|为老船长追回工资案|东屿县援助中心", "-|2031年度援助典型案例|为渔工争取赔偿案|西礁县援助中心"],
        Articles.Cases("""
            海州发布2031年度援助典型案例
            案例一
            为老船长追回工资案
            承办机构：东屿县援助中心
            船东欠薪，中心派人调解。
            案例二
            为渔工争取赔偿案
            承办机构：西礁县援助中心
            渔工落水受伤，中心代理诉讼。
            """));

    [Fact]
    public void Takes_A_Title_That_Ends_Like_An_Institution_For_One_Like_The_Others() => Assert.Equal(
        ["-|一等奖|渔汛指数贷|东屿农商银行", "-|一等奖|渔船体检|西礁财险公司", "-|一等奖|古船救助保险|南浦共保体"],
        Articles.Cases("""
            海州金融案例获奖名单
            一等奖
            1. 渔汛指数贷
            东屿农商银行
            按渔汛放款，按渔汛还款。
            2. 渔船体检
            西礁财险公司
            先体检，再出海。
            3. 古船救助保险
            南浦共保体
            为十二条古船上了保险。
            """));

    [Fact]
    public void Takes_What_Stands_Under_An_Award_For_Its_Winner() => Assert.Equal(
        ["渔港组|特优|渔港守夜人|东屿社区发展协会", "-|评审团特别奖|-|西礁社区发展协会"],
        Articles.Cases("""
            海州社区金质奖得奖名单出炉
            壹、渔港组
            一、特优
            「渔港守夜人」－东屿社区发展协会
            贰、评审团特别奖
            西礁社区发展协会
            主办单位表示，得奖社区的经验将收录成册，并制成短片，欢迎观看。
            """));

    [Fact]
    public void Reads_Awards_Beside_Those_Of_The_Lists() => Assert.Equal(
        ["小学组|一等奖|海图课|东屿小学", "-|优秀组织奖|-|西礁小学", "-|优秀组织奖|-|南浦小学"],
        Articles.Cases("""
            海州教学案例评选结果
            小学组
            一等奖
            1.《海图课》
            东屿小学
            另：优秀组织奖（2个，不分组别）
            西礁小学
            南浦小学
            """));

    [Fact]
    public void Takes_A_Title_In_Marks_For_No_Office() => Assert.Equal(
        ["-|一等奖|渔村来的合伙人|-", "-|一等奖|船上的灯|-"],
        Articles.Cases("""
            海州征文评选结果
            一等奖
            《渔村来的合伙人》
            《船上的灯》
            """));

    // The bodies have numbers of their own, which the next title ends.
    [Fact]
    public void Reads_Titles_Above_Their_Makers_In_Brackets_Below_Awards_Of_Any_Name() => Assert.Equal(
        ["-|特别推荐经验|数智管控高墩|海州桥梁项目部", "-|推荐经验|积分超市|东屿港航公司", "-|推荐经验|小工地看管|西礁交通局"],
        Articles.Cases("""
            海州发布“平安渔港”经验
            现将有关经验发布如下。
            特别推荐经验
            数智管控高墩
            （海州桥梁项目部）
            大桥主墩高168米。
            一、主要做法
            （一）一人一码
            人员凭码考勤。
            二、取得成效
            连续一千天无事故。
            推荐经验
            积分超市
            （东屿港航公司）
            一、主要做法
            工人可获积分。
            小工地看管
            （西礁交通局）
            一、主要做法
            租用摄像头。
            """));

    [Theory]
    [InlineData("“渔灯守望者”——古籍修复进渔校", "西礁图书馆党支部")]
    [InlineData("时间银行“存一小时、取一小时”", "申报单位：西礁图书馆党支部")]
    public void Takes_A_Line_For_The_Title_Where_The_Winner_Stands_Below(string title, string winner) => Assert.Equal(
        ["-|优秀品牌案例|渔港夜话|东屿渔业公司党委", $"-|优秀品牌案例|{title}|西礁图书馆党支部"],
        Articles.Cases($"海州案例公布\n一、优秀品牌案例\n1. 渔港夜话\n东屿渔业公司党委\n2. {title}\n{winner}"));

    [Fact]
    public void Reads_Winners_Below_Titles_In_Book_Marks() => Assert.Equal(
        [
            "短视频类|一等奖|楼道里的“客人”|东屿消防站", "短视频类|一等奖|外婆的渔船|西礁街道办事处、西礁消防站",
            "短视频类|二等奖|三分钟，够吗？|南浦学院",
        ],
        Articles.Cases("""
            # 海州消防科普大赛获奖名单来啦

            **▍短视频类**

            **一等奖**

            《楼道里的“客人”》

            东屿消防站

            《外婆的渔船》

            西礁街道办事处、西礁消防站

            **二等奖**

            《三分钟，够吗？》

            南浦学院
            """));

    [Fact]
    public void Reads_Bold_Winners_Below_Titles_That_All_Have_The_Number_1() => Assert.Equal(
        [
            "-|示范品牌|灯塔领航|东屿引航站党支部", "-|示范品牌|红色掘进机|西礁地铁公司党总支", "-|示范品牌|粮心|南浦粮库党支部",
            "-|入围品牌|五色花|北湾文旅集团党委", "-|入围品牌|静水深流|海州水投集团党委",
        ],
        Articles.Cases("""
            # 海州党建品牌创建成果发布

            **让我们一起走近这些闪闪发光的名字——**
            ## **示范品牌**

            1. **“灯塔领航”**

            **东屿引航站党支部**

            引航站党支部把党小组建在引航艇上。一是亮身份；二是亮标准。

            1. **“红色掘进机”**

            **西礁地铁公司党总支**

            品牌的内涵是“三个掘进”：

            （1）思想掘进：隧道里建“流动书屋”；

            （2）技术掘进：党员揭榜攻关23项。

            1. **“粮心”**

            **南浦粮库党支部**

            推行“党员责任仓”，损耗率低于0.2%。

            ## **入围品牌**

            入围品牌2个：“五色花”（北湾文旅集团党委）、“静水深流”（海州水投集团党委）。
            """));

    [Fact]
    public void Takes_No_Place_That_Heads_The_Next_Numbers_For_A_Winner() => Assert.Equal(
        ["-|海州市优秀渔港案例|智慧泊位|东屿渔港公司", "-|海州市优秀渔港案例|绿色码头|东屿渔业局", "-|海州市优秀渔港案例|渔船修理间|西礁船厂"],
        Articles.Cases("海州市优秀渔港案例入选名单\n东屿区\n1.智慧泊位（东屿渔港公司）\n2.绿色码头（东屿渔业局）\n西礁县\n3.渔船修理间（西礁船厂）"));

    [Fact]
    public void Reads_Teams_Between_Titles_And_Texts() => Assert.Equal(
        ["-|标杆案例|两单三色笔|变电运维二班", "-|标杆案例|工具房里的红外线|输电检修一班", "-|示范案例|带电作业口令|配电带电作业班", "-|示范案例|停航通知送到船屋|海岛供电所"],
        Articles.Cases("""
            班组管理优秀案例选编

            标杆案例
            两单三色笔
            变电运维二班
            两单填写容易看花眼，我们要求用三种颜色的笔。
            工具房里的红外线
            输电检修一班
            工具出库多、入库少，月底一盘总缺几件。
            示范案例
            带电作业口令
            配电带电作业班
            斗臂车上风大，喊话听不清。
            停航通知送到船屋
            海岛供电所
            渔民出海，手机常没信号。
            """));
}
