namespace CasePipeline.Extraction.Tests.Entries;

public class WinnerListTests
{
    [Fact]
    public void Takes_All_Lines_For_Winners_Where_Some_Are_Known() => Assert.Equal(
        ["-|创新力量奖|-|东屿科技有限公司", "-|创新力量奖|-|西礁研究院", "-|创新力量奖|-|潮生云", "-|创新力量奖|-|望海"],
        Articles.Cases("海州年度大奖揭晓\n创新力量奖\n东屿科技有限公司\n西礁研究院\n潮生云\n望海"));

    [Fact]
    public void Reads_Winners_In_Bold_Type_Behind_A_Bold_Lead() => Assert.Equal(
        ["-|海州年度创新榜|-|潮生云", "-|海州年度创新榜|-|东屿科技", "-|海州年度创新榜|-|西礁研究院"],
        Articles.Cases("""
            # 海州年度创新榜发布

            **评选标准**

            看谁把潮汐算得准。

            **以下为年度创新榜和入选理由：**

            **潮生云**

            潮生云把潮汐算得又快又准，船老大都用。

            **东屿科技**

            东屿科技给每条船装上报位灯。

            **西礁研究院**

            西礁研究院画出了第一张海底地图。
            """));

    [Fact]
    public void Takes_Bold_Headings_Of_Winners_For_Awards_As_Those_Around_Them() => Assert.Equal(
        ["-|年度服务奖|-|东屿科技有限公司", "-|年度共建厂家|-|西礁科技有限公司", "-|年度共建厂家|-|南澳科技有限公司"],
        Articles.Cases("""
            # 海州年度大会召开

            **年度服务奖**

            东屿科技有限公司

            **年度共建厂家**

            西礁科技有限公司

            南澳科技有限公司
            """));

    [Theory]
    [InlineData("马文山　　东屿支行行长\n李月　　西礁支行综合柜员\n高　峰　　审计部副总经理", "东屿支行|西礁支行|审计部")]
    [InlineData("马文山（东屿支行）\n李月（西礁支行）\n高　峰（审计部）", "东屿支行|西礁支行|审计部")]
    public void Gives_The_Award_Of_A_Person_To_The_Institution(string list, string institutions) => Assert.Equal(
        institutions.Split('|').Select(name => $"-|先进个人|-|{name}"),
        Articles.Cases("海州农商银行表彰先进\n先进个人（3名）\n" + list));

    [Fact]
    public void Reads_A_Person_In_Bold_Type_Above_The_Institution_And_The_Office() => Assert.Equal(
        ["-|年度技术专家奖|-|东屿科技有限公司", "-|年度技术专家奖|-|西礁科技有限公司"],
        Articles.Cases("""
            # 海州年度大会召开

            **年度技术专家奖**

            **郑文山**

            东屿科技有限公司

            实验室负责人

            **徐泽**

            西礁科技有限公司

            CEO
            """));

    [Fact]
    public void Knows_A_Winner_From_Another_Award() => Assert.Equal(
        [
            "-|一等奖|缩短等候时间|东屿县人民医院快手圈", "-|一等奖|减少夜间呼叫|西礁县人民医院静音圈", "-|最佳人气奖|-|东屿县人民医院快手圈",
        ],
        Articles.Cases(
            "海州品管大赛结果揭晓\n一等奖：东屿县人民医院快手圈“缩短等候时间”；西礁县人民医院静音圈“减少夜间呼叫”。\n"
            + "最佳人气奖：东屿县人民医院快手圈。"));

    [Fact]
    public void Gives_The_Winner_Above_To_All_That_It_Won() => Assert.Equal(
        ["-|一等奖|潮汐课|东屿证券", "-|二等奖|渔灯课|东屿证券", "-|一等奖|听潮课|西礁期货"],
        Articles.Cases("""
            海州投教作品评选结果揭晓
            ◆ 获奖单位：东屿证券
            一等奖：《潮汐课》（动画短片）
            二等奖：《渔灯课》（互动游戏）
            ◆ 获奖单位：西礁期货
            一等奖：《听潮课》（话剧）
            """));

    [Theory]
    [InlineData("（空缺）")]
    [InlineData("从缺")]
    [InlineData("从缺 Not awarded")]
    [InlineData("每支队伍奖金 4 万元")]
    [InlineData("关于举办海州案例评选的通知")]
    public void Takes_No_Vacancy_Prize_Or_Document_For_A_Case(string line) => Assert.Equal(
        ["-|二等奖|渔灯贷|西礁农商银行"],
        Articles.Cases($"海州优秀案例评选结果揭晓\n一等奖\n{line}\n二等奖\n《渔灯贷》（西礁农商银行）"));

    [Fact]
    public void Reads_One_Bare_Title_Below_Each_Of_Several_Awards() => Assert.Equal(
        ["-|一等奖|智慧渔港平台|-", "-|二等奖|渔汛贷|-", "-|三等奖|夜航灯|-"],
        Articles.Cases("海州大赛获奖名单公布\n名单如下：\n一等奖\n智慧渔港平台\n二等奖\n渔汛贷\n三等奖\n夜航灯"));

    [Fact]
    public void Knows_Awards_To_Organisations_And_Persons_By_What_They_Are_To() => Assert.Equal(
        [
            "-|年度渔业园区|-|海州南港综合渔业园", "-|年度渔业园区|-|西礁冷链物流中心", "-|最美快递员|-|东屿快递站",
            "-|杰出律师行|-|林望潮律师行", "-|杰出律师行|-|Marsh & Tide LLP", "-|个人嘉许奖|-|林望潮律师行",
        ],
        Articles.Cases("""
            海州公布先进名单
            名单如下：
            年度渔业园区
            海州南港综合渔业园
            西礁冷链物流中心
            最美快递员
            丁小舟　东屿快递站
            杰出律师行
            － 林望潮律师行
            － Marsh & Tide LLP
            个人嘉许奖
            － 何敏聪律师（林望潮律师行）
            """));

    [Fact]
    public void Takes_What_Ends_Like_An_Organisation_For_A_Title_Among_Titles_With_Bodies() => Assert.Equal(
        ["-|沿海十佳案例|船体焊接数字工厂|海州农商银行", "-|沿海十佳案例|远程诊断平台|海州农商银行", "-|沿海十佳案例|备件商城|海州农商银行"],
        Articles.Cases("""
            海州农商银行3项成果入选“沿海十佳案例”
            近日，“沿海十佳案例”揭晓，海州农商银行3项成果入选。
            船体焊接数字工厂
            该项目对48台机器人建模，合格率达98%。
            远程诊断平台
            平台接入设备2600台，可提前72小时预警。
            备件商城
            面向渔船的商城，24小时发货率96%。
            """));

    [Fact]
    public void Reads_Marked_Titles_With_Their_Winners_On_One_Line() => Assert.Equal(
        ["-|二等奖|渔汛贷|东屿银行", "-|二等奖|潮汐‘码’|西礁银行", "-|优秀组织奖|-|东屿办事处", "-|优秀组织奖|-|西礁办事处"],
        Articles.Cases("海州大赛收官\n名单如下：\n二等奖：\n“渔汛贷”（东屿银行）、“潮汐‘码’”（西礁银行）\n优秀组织奖：\n东屿办事处、西礁办事处"));

    [Fact]
    public void Takes_Who_Recommended_For_No_Winner() => Assert.Equal(
        ["-|标杆案例|渔汛贷|东屿银行", "-|新锐案例|潮汐码|西礁银行"],
        Articles.Cases(
            "海州展评揭晓\n标杆案例\n案例1 渔汛贷\n报送机构：东屿银行\n推荐机构：东屿商会\n新锐案例\n案例1 潮汐码\n"
            + "报送机构：西礁银行\n推荐机构：西礁商会"));

    [Fact]
    public void Knows_Awards_By_Praise_Before_The_Kind_Of_Organisation() => Assert.Equal(
        ["-|支农先锋支行|-|城关支行", "-|支农先锋支行|-|老街支行", "-|风控优胜单位|-|资产保全部"],
        Articles.Cases("海州农商银行表彰先进\n一、支农先锋支行\n城关支行　　老街支行\n二、风控优胜单位\n资产保全部"));

    [Fact]
    public void Reads_A_Heading_That_Is_Only_A_Number() =>
        Assert.Empty(Articles.Cases("海州优秀案例名单公布\n名单如下：\n案例1\n"));

    [Fact]
    public void Reads_Lists_In_Sentences_Below_Awards_To_Places_And_Persons() => Assert.Equal(
        ["-|渔业生产先进县|-|东屿县渔业局", "-|渔业生产先进县|-|西礁区渔业局", "-|抗灾先进集体|-|南浦种子站", "-|抗灾先进集体|-|北岬抗旱队", "-|先进个人|-|东屿种子站",
            "-|先进个人|-|西礁镇农技站"],
        Articles.Cases("""
            海州市渔业局关于通报表扬先进集体和先进个人的决定
            一、渔业生产先进县
            东屿县渔业局、西礁区渔业局。
            二、抗灾先进集体
            南浦种子站、北岬抗旱队。
            三、先进个人
            唐穗生（东屿种子站）、何满仓（西礁镇农技站）。
            希望受到表扬的集体和个人再接再厉。
            """));

    [Fact]
    public void Reads_No_Winner_From_The_Row_Of_Things_To_Tap() => Assert.Equal(
        ["-|优秀组织单位|-|东屿农商银行", "-|优秀组织单位|-|西礁农商银行"],
        Articles.Cases("海州农信案例揭晓\n评选结果如下。\n优秀组织单位\n东屿农商银行\n西礁农商银行\n点分享　点收藏　点在看"));

    [Fact]
    public void Takes_A_Short_Name_Among_Winners_For_A_Winner() => Assert.Equal(
        [
            "-|育儿支持奖|-|海州纺织有限公司", "-|育儿支持奖|-|东屿医院", "-|弹性工时奖|-|西礁图书馆", "-|高龄友善奖|-|老街豆腐店",
            "-|高龄友善奖|-|大桥客运有限公司",
        ],
        Articles.Cases("""
            海州友善职场奖得奖单位公告
            一、育儿支持奖
            （一）海州纺织有限公司
            （二）东屿医院
            二、弹性工时奖
            （一）西礁图书馆
            三、高龄友善奖
            （一）老街豆腐店
            （二）大桥客运有限公司
            """));

    [Fact]
    public void Takes_What_Ends_Like_A_Name_Beside_A_Winner_For_A_Winner() => Assert.Equal(
        ["-|金奖|软餐车|东屿中心", "-|最佳伙伴奖|-|潮汐茶餐厅", "-|最佳伙伴奖|-|海州渔民合作社"],
        Articles.Cases("海州案例公布\n金奖\n东屿中心：软餐车\n最佳伙伴奖\n潮汐茶餐厅\n海州渔民合作社"));

    [Fact]
    public void Lists_The_Organisations_Below_An_Award_By_Whatever_Name() => Assert.Equal(
        ["-|先进单位|-|海州竹业协会", "-|先进单位|-|东屿竹编公司", "-|报送及时奖|-|南浦林业局产业股", "-|报送及时奖|-|天目藤器厂", "-|报送及时奖|-|武陵市场管理处"],
        Articles.Cases("""
            关于表扬2030年度先进单位的通报
            一、先进单位
            海州竹业协会、东屿竹编公司
            二、报送及时奖
            南浦林业局产业股、天目藤器厂、武陵市场管理处
            """));
}
