namespace CasePipeline.Extraction.Tests.Forms;

public class ListStyleTests
{
    // 潮生 and 望海 end like nothing that is known; the lines around them tell what they are.
    [Theory]
    [InlineData("东屿农商银行｜渔汛贷\n西礁农商银行｜渔灯贷\n潮生｜潮汐图\n南澳镇卫生院｜听潮窗口")]
    [InlineData("东屿农商银行──渔汛贷\n西礁农商银行──渔灯贷\n潮生──潮汐图\n南澳镇卫生院──听潮窗口")]
    [InlineData("渔汛贷——东屿农商银行\n渔灯贷——西礁农商银行\n潮汐图——潮生\n听潮窗口——南澳镇卫生院")]
    [InlineData("渔汛贷（东屿农商银行）\n渔灯贷（西礁农商银行）\n潮汐图（潮生）\n听潮窗口（南澳镇卫生院）")]
    [InlineData("渔汛贷…………东屿农商银行（1）\n渔灯贷…………西礁农商银行（7）\n潮汐图…………潮生（9）\n听潮窗口…………南澳镇卫生院（12）")]
    [InlineData("东屿农商银行“渔汛贷”\n西礁农商银行“渔灯贷”\n潮生“潮汐图”\n南澳镇卫生院“听潮窗口”")]
    public void Tells_The_Institution_By_The_Lines_Around_It(string list) => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|渔灯贷|西礁农商银行", "-|一等奖|潮汐图|潮生", "-|一等奖|听潮窗口|南澳镇卫生院"],
        Articles.Cases($"海州优秀案例评选结果揭晓\n一等奖\n{list}"));

    [Fact]
    public void Parts_At_A_Dash_Without_Spaces_Where_Most_Items_Have_One_Behind_A_Short_Name() => Assert.Equal(
        [
            "-|优秀案例|渔汛贷服务项目|东屿农商银行", "-|优秀案例|渔灯值守系统建设|西礁科技", "-|优秀案例|SD-WAN进渔港|潮生",
            "-|优秀案例|夜航灯改造项目|望海集团", "-|优秀案例|潮汐图数据治理实践|渔先生",
        ],
        Articles.Cases("""
            海州优秀案例评选结果揭晓
            优秀案例
            - 东屿农商银行-渔汛贷服务项目
            - 西礁科技-渔灯值守系统建设
            - 潮生-SD-WAN进渔港
            - 望海集团–夜航灯改造项目
            - 渔先生-潮汐图数据治理实践
            """));

    [Fact]
    public void Keeps_Titles_With_A_Dash_Or_Colon_Whole_Where_No_List_Has_Them() => Assert.Equal(
        ["-|一等奖|渔汛贷：随船出海|东屿农商银行", "-|一等奖|渔灯贷：照归途|西礁农商银行"],
        Articles.Cases("海州优秀案例评选结果揭晓\n一等奖\n渔汛贷：随船出海（东屿农商银行）\n渔灯贷：照归途（西礁农商银行）"));

    [Fact]
    public void Takes_No_Sentence_Of_A_Win_For_A_Line_Of_A_List() => Assert.Equal(
        ["-|最佳服务案例|渔汛贷|东屿农商银行", "-|最佳创新案例|渔灯贷|西礁农商银行"],
        Articles.Cases("海州优秀案例评选结果揭晓\n东屿农商银行的“渔汛贷”荣获“最佳服务案例”\n西礁农商银行的“渔灯贷”荣获“最佳创新案例”"));

    [Fact]
    public void Leaves_Out_Who_Stands_Behind_The_Institution() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|听潮的信|南澳镇中学"],
        Articles.Cases("海州优秀案例评选结果揭晓\n一等奖\n渔汛贷 —— 东屿农商银行\n听潮的信 —— 南澳镇中学　陈文远"));

    [Fact]
    public void Learns_From_One_Institution_In_Three() => Assert.Equal(
        [
            "-|金奖|渔灯照明|东屿渔业有限公司", "-|金奖|渔网回收|西礁渔业有限公司", "-|金奖|潮水发电|南浦电力有限公司",
            "-|银奖|旧船改造|海钢", "-|银奖|“零用电”鱼厂|青舟", "-|银奖|渔箱共享|海汽、顺流", "-|银奖|观鸟步道|青舟",
            "-|银奖|碳账户|明浪",
        ],
        Articles.Cases("""
            海州绿色制造奖获奖名单
            金奖
            渔灯照明 - 东屿渔业有限公司
            渔网回收 - 西礁渔业有限公司
            潮水发电 - 南浦电力有限公司
            银奖
            旧船改造 - 海钢
            “零用电”鱼厂 - 青舟
            渔箱共享 - 海汽、顺流
            观鸟步道 - 青舟
            碳账户 - 明浪
            """));

    [Fact]
    public void Learns_From_One_Institution_Beside_A_Bar() => Assert.Equal(
        ["-|金宿奖|把晚饭搬上渔船|听潮人家", "-|金宿奖|一座灯塔的第二次生命|望海旅宿", "-|银宿奖|渔民轮值管家制|东屿合作社"],
        Articles.Cases("""
            海州民宿创意大赛榜单出炉
            金宿奖
            听潮人家｜把晚饭搬上渔船
            望海旅宿｜一座灯塔的第二次生命
            银宿奖
            东屿合作社｜渔民轮值管家制
            """));

    [Fact]
    public void Learns_From_Contents_Whose_Titles_Stand_Again_Without_Brackets() => Assert.Equal(
        ["-|睦邻奖|渡口的信箱|东屿渔业集团", "-|睦邻奖|从铁门到花园|潮生", "-|安全奖|夜航灯（上）怎么亮|望海服务"],
        Articles.Cases("""
            # 海州渔港服务案例专刊

            ## 本期目录

            **睦邻奖**

            - 渡口的信箱（东屿渔业集团）
            - 从铁门到花园（潮生）

            **安全奖**

            - 夜航灯（上）怎么亮（望海服务）

            ## 睦邻奖

            ### 渡口的信箱

            渔民把意见投进信箱，三日内有回音。

            ### 从铁门到花园

            铁门拆了，空地上种了花。

            ## 安全奖

            ### 夜航灯（上）怎么亮

            每晚八点亮灯，天亮才熄。
            """));

    [Fact]
    public void Leaves_Out_Points_And_Votes_Between_Title_And_Institution() => Assert.Equal(
        [
            "小学组|金奖|雨水与校园水循环地图|海州市竹围小学", "小学组|银奖|会呼吸的走廊|东屿县立溪口国小", "中学组|金奖|屋顶上的60平方农场|西礁港中学",
            "中学组|银奖|河川365天|私立南浦明道",
        ],
        Articles.Cases("""
            海州“绿校园”行动方案票选结果揭晓
            得奖名单如下：
            小学组
            雨水与校园水循环地图　总分94.6　6,803票　海州市竹围小学　【金奖】
            会呼吸的走廊　总分91.2　4,110票　东屿县立溪口国小　【银奖】
            中学组
            屋顶上的60平方农场　总分95.1　3,377票　西礁港中学　【金奖】
            河川365天　总分90.4　5,026票　私立南浦明道　【银奖】
            """));

    [Fact]
    public void Takes_Names_Before_Every_Title_In_Marks_For_Who_Won() => Assert.Equal(
        [
            "-|金奖|潮汐蓄水池|海州渠务", "-|银奖|旧厂余热回收|东屿机电", "-|银奖|用品减量计划|西礁医院联网",
            "-|评判特别奖|天台雨水花园|北湾小学",
        ],
        Articles.Cases("""
            海州工程案例奖结果公布
            金奖：海州渠务「潮汐蓄水池」
            银奖：东屿机电「旧厂余热回收」
            银奖：西礁医院联网「用品减量计划」
            评判特别奖：北湾小学「天台雨水花园」
            """));

    // 渔汛音乐会 and 老船咖啡馆 are titles that end as institutions do.
    [Fact]
    public void Learns_From_Names_That_Are_Certain() => Assert.Equal(
        [
            "-|最佳融合案例|渔汛音乐会|东屿村股份经济合作社", "-|最佳融合案例|老船咖啡馆|西礁村、拾光文旅公司", "-|最佳治理案例|积分换渔网|南浦村",
            "-|最佳治理案例|一户一码|新港镇人民政府",
        ],
        Articles.Cases("""
            2031海州渔村盛典案例揭晓
            最佳融合案例
            渔汛音乐会｜东屿村股份经济合作社
            老船咖啡馆｜西礁村、拾光文旅公司
            最佳治理案例
            积分换渔网｜南浦村
            一户一码｜新港镇人民政府
            """));

    [Fact]
    public void Splits_Behind_Title_And_Space_But_Takes_No_Person_For_A_Winner() => Assert.Equal(
        ["-|一等奖|渔灯|东屿供电所", "-|一等奖|潮汐|渔港运检班", "-|二等奖|渡口|西礁供电所", "-|二等奖|缆绳|-"],
        Articles.Cases("""
            海州渔港案例揭晓
            一等奖
            《渔灯》 东屿供电所
            《潮汐》 渔港运检班
            二等奖
            《渡口》 西礁供电所
            《缆绳》 林望潮
            """));

    [Fact]
    public void Takes_No_Line_With_A_Dash_For_A_List_Of_Institutions() => Assert.Equal(
        ["-|金奖|码头夜读|东屿图书馆", "-|金奖|听老船长讲港|西礁图书馆、西礁地方志办公室"],
        Articles.Cases("海州渔港案例揭晓\n金奖\n码头夜读——东屿图书馆\n听老船长讲港——西礁图书馆、西礁地方志办公室"));

    [Fact]
    public void Knows_A_Winner_That_Is_Called_Something_Within_Its_Name() => Assert.Equal(
        [
            "-|标杆案例|桥下有球场|海州体育局", "-|标杆案例|一场球踢活一座港|潮生村“渔超”办公室", "-|标杆案例|冰雪进校园|东屿滑雪协会",
            "-|推荐案例|健身地图|西礁文旅局", "-|推荐案例|晚七点见|南浦教育局",
        ],
        Articles.Cases("""
            海州健身案例名单出炉
            【标杆案例】
            海州体育局：桥下有球场
            潮生村“渔超”办公室：一场球踢活一座港
            东屿滑雪协会：冰雪进校园
            【推荐案例】
            西礁文旅局：健身地图
            南浦教育局：晚七点见
            """));

    [Fact]
    public void Learns_The_Comma_Behind_The_Marks() => Assert.Equal(
        [
            "-|金奖|渔灯夜话|东屿设计院", "-|银奖|渔汛课|西礁渔业协会", "-|银奖|把码头还给渔民|潮生木作",
        ],
        Articles.Cases("""
            海州渔港设计奖揭晓
            金奖
            《渔灯夜话》，东屿设计院
            银奖
            《渔汛课》，西礁渔业协会
            《把码头还给渔民》，潮生木作
            """));

    [Fact]
    public void Takes_Titles_That_End_Like_Labels_For_Titles() => Assert.Equal(
        [
            "-|金奖|降低渔灯故障率|东屿渔业局", "-|金奖|缩短渔船进港等待时间|西礁救护站", "-|银奖|减少渔民夜间排队等待时间|潮生二组",
        ],
        Articles.Cases("""
            海州渔港成果发布赛结果
            金奖
            - 降低渔灯故障率 / 东屿渔业局
            - 缩短渔船进港等待时间 / 西礁救护站
            银奖
            - 减少渔民夜间排队等待时间 / 潮生二组
            """));

    [Fact]
    public void Leaves_The_Kind_Of_Work_Before_Its_Marks() => Assert.Equal(
        ["-|优秀剧目奖|末班渔船|东屿市话剧团", "-|优秀剧目奖|纸灯鱼|西礁木偶剧团", "-|优秀剧目奖|船上有人吗|南汀区文化馆", "-|评委会特别奖|听见|望海艺术团"],
        Articles.Cases("""
            第三届渔港小戏节获奖名单

            优秀剧目奖（4台）
            东屿市话剧团　　　小剧场话剧《末班渔船》
            西礁木偶剧团　　　木偶剧《纸灯鱼》
            南汀区文化馆　　　小品《船上有人吗》

            评委会特别奖（1台）
            望海艺术团　　　无声小品《听见》
            """));
}
