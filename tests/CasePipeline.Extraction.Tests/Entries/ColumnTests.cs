using CasePipeline.Extraction.Entries;

namespace CasePipeline.Extraction.Tests.Entries;

public class ColumnTests
{
    [Fact]
    public void Reads_Names_In_Columns() => Assert.Equal(
        ["-|平安企业|-|东屿建材有限公司", "-|平安企业|-|西礁红枣合作社", "-|先进集体|-|东屿司法所", "-|先进集体|-|西礁镇妇联", "-|先进集体|-|南浦农村信用社"],
        Articles.Cases("""
            东屿镇人民政府关于表彰2031年度先进集体的决定
            一、平安企业（2家）
            东屿建材有限公司      西礁红枣合作社
            二、先进集体（3个）
            东屿司法所      西礁镇妇联      南浦农村信用社
            """));

    [Fact]
    public void Reads_Persons_In_Columns_With_Whom_They_Belong_To() => Assert.Equal(
        ["-|优秀网格员|-|北关社区", "-|优秀网格员|-|柳林村", "-|优秀网格员|-|东屿社区"],
        Articles.Cases("""
            东屿镇人民政府关于表彰优秀网格员的决定
            一、优秀网格员（3名）
            麦合木提·艾山（北关社区）      赵翠花（柳林村）
            陈　勇（东屿社区）
            """));

    [Fact]
    public void Reads_Places_Before_A_Space() => Assert.Equal(
        ["渔业赛道|第一名|刀具寿命预测空间|东屿装备集团有限公司", "渔业赛道|第二名|潮汐数据协同开发|西礁研究院", "-|优秀组织单位|-|东屿市数据局", "-|优秀组织单位|-|海州数字经济促进会"],
        Articles.Cases("""
            海州“数据要素”大赛获奖项目公示
            【渔业赛道】
            第一名 刀具寿命预测空间 / 东屿装备集团有限公司
            第二名 潮汐数据协同开发 / 西礁研究院
            第三名 （空缺）
            【优秀组织单位】
            东屿市数据局 / 海州数字经济促进会
            """).Select(found => found.Replace("渔业赛道|优秀组织单位", "-|优秀组织单位")));

    [Fact]
    public void Leaves_Persons_Out_Between_Title_And_Institution() => Assert.Equal(
        ["-|一等奖|闭馆不闭网：一座县馆的冬天|东屿县图书馆", "-|一等奖|盲文图书邮寄的成本测算|西礁盲人学校图书室", "-|优秀组织奖|-|海州大学图书馆", "-|优秀组织奖|-|海州市图书馆"],
        Articles.Cases("""
            海州图书馆征文评选结果
            〖一等奖〗
            001 闭馆不闭网：一座县馆的冬天 / 沈以宁、王海 / 东屿县图书馆
            002 盲文图书邮寄的成本测算 / 古月 / 西礁盲人学校图书室
            〖优秀组织奖〗
            海州大学图书馆 / 海州市图书馆
            """));

    [Fact]
    public void Takes_Sections_By_Their_Labels() => Assert.Equal(
        ["赛道一：渔网识别|一等奖|渔灯|海州大学", "赛道二：潮汐预测|一等奖|望潮|东屿大学"],
        Articles.Cases("""
            # 海州评测大赛结束

            ## 获奖信息

            获奖名单公开如下：

            - 赛道一：渔网识别
                - 一等奖：渔灯（海州大学）
            - 赛道二：潮汐预测
                - 一等奖：望潮（东屿大学）

            ## 致谢

            - 海州大学：王海、陈远
            - 东屿大学：周帆
            """));

    [Fact]
    public void Reads_Bodies_Below_Titles_That_Were_Listed_Before() => Assert.Equal(
        ["-|科技金融年度案例|“揭榜贷”——给没有订单的实验室|东屿农商银行", "-|绿色金融年度案例|候鸟补偿贷|西礁农商银行"],
        Articles.Cases("""
            # 海州年度案例揭晓

            科技金融年度案例：“揭榜贷”——给没有订单的实验室

            绿色金融年度案例：候鸟补偿贷

            下面，我们逐个来看。

            **“揭榜贷”——给没有订单的实验室**

            东屿农商银行与科技厅共建项目库，凭揭榜书放款。

            **候鸟补偿贷**

            西礁农商银行以补偿收益权为质押，发放贷款。
            """));

    [Theory]
    [InlineData("2031年度渔港保护优秀实践案例名单", "2031年度渔港保护优秀实践案例")]
    [InlineData("关于2031年海州渔港示范案例拟入选名单的公示", "2031年海州渔港示范案例")]
    public void Takes_The_Award_Of_A_List(string headline, string award) =>
        Assert.Equal(award, HeadlineNews.AwardOf(headline));

    [Fact]
    public void Reads_A_Grid_Of_Organisations() => Assert.Equal(
        ["-|优秀组织奖|-|东屿农商银行", "-|优秀组织奖|-|西礁村镇银行", "-|优秀组织奖|-|南浦农商银行"],
        Articles.Cases("""
            <html><body><h1>海州短视频大赛获奖名单</h1><h3>优秀组织奖</h3><table>
            <tr><td>东屿农商银行</td><td>西礁村镇银行</td></tr><tr><td>南浦农商银行</td><td></td></tr>
            </table></body></html>
            """));

    [Fact]
    public void Takes_Others_Beside_A_Person_For_Persons() => Assert.Equal(
        ["-|优秀网格员|-|东屿社区", "-|优秀网格员|-|西礁村", "-|优秀网格员|-|南浦村", "-|优秀网格员|-|北湾社区"],
        Articles.Cases("""
            海州镇关于表彰先进的决定
            决定对以下个人予以表彰。

            一、优秀网格员（4名）

            马文山（东屿社区）      李晚舟（西礁村）
            何望潮（南浦村）      阿依古丽拜（北湾社区）
            """));

    [Fact]
    public void Reads_Columns_Whose_Persons_Have_A_Label() => Assert.Equal(
        ["-|一等奖|潮水讲什么：一张图|西礁日报社", "-|一等奖|灯塔｜第一夜|东屿晚报", "-|一等奖|渔网谁来补|南浦电视台"],
        Articles.Cases("""
            海州好新闻评选结果
            一等奖
            消息｜潮水讲什么：一张图｜作者：陈远　编辑：王海｜西礁日报社
            通讯｜灯塔｜第一夜｜作者：集体　编辑：赵清｜东屿晚报
            渔网谁来补｜作者：马文山｜南浦电视台
            """));

    [Fact]
    public void Reads_Persons_Between_Bars_Below_Their_Header() => Assert.Equal(
        ["-|最美渔技员|-|东屿水产研究所", "-|最美渔技员|-|西礁人民医院", "-|最美渔技员|-|南浦渔业站"],
        Articles.Cases("""
            海州最美渔技员名单揭晓
            最美渔技员（3名）
            姓　名｜工作单位｜职务（职称）
            马文山｜东屿水产研究所｜研究员
            孙　敏（女）｜西礁人民医院｜主任医师
            林友根｜南浦渔业站｜高级工程师
            """));

    [Fact]
    public void Reads_A_Title_That_Ends_Like_A_Name_As_The_Others_Of_Its_List() => Assert.Equal(
        [
            "-|特色案例|渔港计量终端批量部署|东屿渔港管理处", "-|特色案例|渔船防冻设计|西礁渔业管理中心", "-|特色案例|潮汐滚动预报|南浦海洋管理局",
            "-|特色案例|渔网建档|北岬工程管理局",
        ],
        Articles.Cases("""
            海州渔业局关于公布典型案例名单的通知
            特色案例
            1.渔港计量终端批量部署　　东屿渔港管理处
            2.渔船防冻设计　　西礁渔业管理中心
            3.潮汐滚动预报　　南浦海洋管理局
            4.渔网建档　　北岬工程管理局
            """));

    [Fact]
    public void Reads_The_First_Organisation_Below_A_Counted_Heading() => Assert.Equal(
        ["-|纳税大户|-|东屿水泥有限公司", "-|纳税大户|-|西礁纺织有限公司", "-|标兵单位|-|南浦税务局", "-|标兵单位|-|北岬渔业局"],
        Articles.Cases("""
            东屿县人民政府关于表扬2031年度先进单位的通报
            一、纳税大户（2个）
            东屿水泥有限公司
            西礁纺织有限公司
            二、标兵单位（2个）
            南浦税务局
            北岬渔业局
            """));

    // The column behind who won says who of them did it.
    [Fact]
    public void Leaves_The_Team_Behind_The_Winner() => Assert.Equal(
        [
            "-|一类成果|降低渔网破损率|东屿渔业有限公司", "-|一类成果|提高冷库到货准时率|西礁冷链有限公司",
            "-|二类成果|缩短靠港等候时间|海州港务有限公司",
        ],
        Articles.Cases("""
            海州渔业优秀成果名单
            一类成果
            1　降低渔网破损率　　东屿渔业有限公司　　“听潮”小组
            2　提高冷库到货准时率　　西礁冷链有限公司　　“破冰”小组
            二类成果
            1　缩短靠港等候时间　　海州港务有限公司　　“快桨”小组
            """));

    [Fact]
    public void Takes_Every_Line_Below_An_Award_To_Organisations_For_A_Winner() => Assert.Equal(
        [
            "-|先进集体|-|东屿渔业有限公司第三船队", "-|先进集体|-|西礁电厂运行二值", "-|先进集体|-|南浦渔业公司客服中心",
            "-|先进集体|-|海州渔业公司抢修队",
        ],
        Articles.Cases("""
            海州渔业先进集体名单
            先进集体
            东屿渔业有限公司第三船队
            西礁电厂运行二值
            南浦渔业公司客服中心
            海州渔业公司抢修队
            """));

    [Fact]
    public void Reads_Whose_A_Patent_Is_Beside_Who_Recommended_It() => Assert.Equal(
        ["-|金奖|渔灯控制方法|东屿渔灯公司", "-|金奖|潮汐测量装置|西礁大学"],
        Articles.Cases("""
            # 海州专利奖获奖名单

            | 序号 | 专利名称 | 专利权人 | 发明人 | 推荐单位 |
            | --- | --- | --- | --- | --- |
            | 金奖（2项） | | | | |
            | 1 | 渔灯控制方法 | 东屿渔灯公司 | 马文山 | 东屿市知识产权局 |
            | 2 | 潮汐测量装置 | 西礁大学 | 李海 | 省教育厅 |
            """));

    [Fact]
    public void Reads_Teams_As_Winners() => Assert.Equal(
        ["-|一等奖|降低海雾跳闸次数|东屿供电公司飞鱼QC小组", "-|一等奖|浪高监测装置的研制|西礁供电公司运检部深蓝QC小组", "-|最佳发布奖|防碰桩提醒器的研制|带电作业中心桅杆QC小组"],
        Articles.Cases("""
            质量管理小组成果发布会获奖名单

            ### 一等奖

            | 课题名称 | 小组 |
            | :--- | :--- |
            | 降低海雾跳闸次数 | 东屿供电公司飞鱼QC小组 |
            | 浪高监测装置的研制 | 西礁供电公司运检部深蓝QC小组 |

            ### 最佳发布奖

            | 课题名称 | 小组 |
            | :--- | :--- |
            | 防碰桩提醒器的研制 | 带电作业中心桅杆QC小组 |
            """));
}
