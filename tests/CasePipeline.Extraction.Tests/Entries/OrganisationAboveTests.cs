namespace CasePipeline.Extraction.Tests.Entries;

public class OrganisationAboveTests
{
    [Fact]
    public void Gives_Titles_To_The_Organisation_Above_Them() => Assert.Equal(
        [
            "-|优秀案例|盘活烂尾渔港|海州市中级人民法院", "-|优秀案例|渔网归还案|海州市中级人民法院",
            "-|优秀案例|电子送达“一点通”|东屿海事法院", "-|入围案例|潮汐调解室|西礁县人民法院",
        ],
        Articles.Cases("""
            海州法院发布2031年营商环境案例
            现公布优秀案例和入围案例。
            一、优秀案例
            （一）海州市中级人民法院
            1.《盘活烂尾渔港》
            【典型意义】渔港重新开工。
            2.《渔网归还案》
            【典型意义】渔网回到渔民手里。
            （二）东屿海事法院
            ——《电子送达“一点通”》
            【典型意义】送达成功率94%。
            二、入围案例
            （一）西礁县人民法院
            1.《潮汐调解室》
            """));

    // Neither 经验 nor 做法 names an award, and only the lists under them begin with one.
    [Fact]
    public void Gives_Numbered_Titles_To_The_Organisation_Above_Them() => Assert.Equal(
        [
            "-|示范经验|渔证“静默年检”|市海洋局", "-|示范经验|船员考试一窗办|市海洋局", "-|示范经验|码头“免带照”|东屿区政务服务中心",
            "-|入围经验|网箱用海“带押过户”|市规划局", "-|入围经验|岛民代办员|市规划局",
        ],
        Articles.Cases("""
            海州5条“一网通办”经验出炉
            经评审，评出示范经验3条、入围经验2条。
            一、示范经验
            市海洋局
            1. 渔证“静默年检”
            比对出海数据，93%的渔船无需上门。
            2. 船员考试一窗办
            报名材料由六份减为两份。
            东屿区政务服务中心
            1. 码头“免带照”
            扫一个码即可进港。
            二、入围经验
            市规划局
            1. 网箱用海“带押过户”
            2. 岛民代办员
            """));

    [Fact]
    public void Takes_The_Parts_Of_One_Case_For_No_Titles() => Assert.DoesNotContain(
        Articles.Cases("""
            海州优秀案例公布
            优秀案例
            东屿农商银行
            1. 主要做法
            建档到船。
            西礁农商银行
            1. 主要做法
            授信到户。
            """),
        found => found.Contains("主要做法"));

    [Fact]
    public void Knows_An_Organisation_Above_A_Title_By_Others_That_Stand_So() => Assert.Equal(
        ["-|金奖项目|渔船“转企”|东屿人民法院", "-|金奖项目|码头“先行”|西礁区行政审批局"],
        Articles.Cases("""
            海州创新奖揭晓
            名单如下：
            金奖项目
            东屿人民法院
            渔船“转企”
            材料由27份减到6份。
            西礁区行政审批局
            码头“先行”
            许可分三个阶段。
            """));

    [Fact]
    public void Reads_Winners_With_Their_Counts_Above_Bullets() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|移动柜台|东屿农商银行", "-|二等奖|船证通|西礁农信联社"],
        Articles.Cases("""
            海州农信案例获奖名单
            一等奖
            东屿农商银行（2个）
            • 《渔汛贷》
            • 《移动柜台》
            二等奖
            西礁农信联社（1个）
            • 《船证通》
            """));

    [Fact]
    public void Reads_Bold_Titles_Above_Organisations_Below_Bold_Awards() => Assert.Equal(
        [
            "-|标杆案例|“渔港药房”打通最后一公里|东屿县总医院", "-|标杆案例|一张片子不用拍两次|西礁县医共体",
            "-|优秀案例|护士下沉到渔村|南浦县人民医院",
        ],
        Articles.Cases("""
            # 首届海州医疗案例揭晓！快来看看有没有你家医院

            **导读**

            把大病留在县里，把小病管在乡里。

            **评审组成员（按姓氏笔画排序）**

            马文山　海州医院管理协会会长

            陈望潮　海州大学公共卫生学院教授

            **标杆案例**

            **“渔港药房”打通最后一公里**

            东屿县总医院

            两年来建成渔港药房，对十五个卫生院统一配送。

            **一张片子不用拍两次**

            西礁县医共体

            建立影像、心电、检验三大中心，乡镇拍片、县级出报告。

            **优秀案例**

            **护士下沉到渔村**

            南浦县人民医院
            """));
}
