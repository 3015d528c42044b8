namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>How the lines of lists join titles, winners and awards.</summary>
public class ListShapeTests
{
    [Theory]
    [InlineData("关于渔港存管的建议书（东屿法院，发往市渔业局，文号：东法〔2031〕6号，承办人：林望潮）", "关于渔港存管的建议书|东屿法院")]
    [InlineData("《渔港夜话》（东屿畜牧学校 / 长风牧业）", "渔港夜话|东屿畜牧学校 / 长风牧业")]
    [InlineData("林　望　马小舟／东屿中学／折纸里的二次函数：一张糖纸", "折纸里的二次函数：一张糖纸|东屿中学")]
    [InlineData("凌晨四点的云海——推荐单位　东屿旅行社", "凌晨四点的云海|东屿旅行社")]
    [InlineData("东屿电影公司《渔港夜话》（Night Ferry）", "渔港夜话|东屿电影公司")]
    [InlineData("《渔港夜话，渔民说》，东屿渔业局、东屿日报社报送；", "渔港夜话，渔民说|东屿渔业局、东屿日报社")]
    public void Reads_A_Line_Below_Its_Award(string line, string expected) => Assert.Equal(
        ["-|一等奖|" + expected, "-|一等奖|船上的灯|西礁图书馆"],
        Articles.Cases($"海州评选结果公布\n一等奖\n{line}\n船上的灯（西礁图书馆）\n"));

    [Fact]
    public void Reads_The_List_That_Is_Announced_Behind_What_Judges_Say() => Assert.Equal(
        ["-|一等奖|船上的灯|西礁图书馆", "-|二等奖|渔港夜话|东屿中学"],
        Articles.Cases("""
            获奖名单出炉 | 海州渔港创意赛收官

            **评审专家怎么说**

            评审组认为，今年的作品都从身边的小事做起。

            **下面揭晓获奖名单——**

            🥇 一等奖

            作品：船上的灯
            学校：西礁图书馆

            🥈 二等奖

            作品：渔港夜话
            学校：东屿中学
            """));

    [Fact]
    public void Leaves_The_Note_Behind_The_Marks_Of_A_Title() => Assert.Equal(
        ["-|一等奖|洪水退去第七天|东屿日报社", "-|一等奖|船上的灯|西礁日报社"],
        Articles.Cases("海州新闻奖评选结果\n经评委投票，下列作品获奖。\n一等奖\n《洪水退去第七天》（2031年7月19日4版）　　东屿日报社\n《船上的灯》（通版）　　西礁日报社\n"));

    [Fact]
    public void Reads_The_Award_Behind_A_Dash() => Assert.Equal(
        ["渔业赛道|一等案例|船长进班会|东屿学校", "渔业赛道|二等案例|渔网夜校|西礁学院"],
        Articles.Cases("""
            # 海州典型案例遴选结果

            ## 渔业赛道

            1. 《船长进班会》（东屿学校）——*一等案例*
            2. 《渔网夜校》（西礁学院）——*二等案例*

            ### 常见问题

            **没有入选的学校还能参加展示吗？**

            可以旁听，不安排上台。
            """));

    [Fact]
    public void Parts_Winners_That_End_With_Their_Titles() => Assert.Equal(
        [
            "国小组|佳作|蚵壳上的菜园|东屿国小", "国小组|佳作|第48节课|西礁国小", "国小组|佳作|两校一畦（跨校）|南浦国小、北关国小",
            "国小组|优等|渔港夜话|中屿国小", "国小组|优等|船上的灯|东关国小",
        ],
        Articles.Cases("海州食农方案评选结果揭晓\n经评委讨论，得奖名单如下：\n【国小组】\n★佳作\n东屿国小「蚵壳上的菜园」、西礁国小「第48节课」、南浦国小、北关国小「两校一畦（跨校）」\n★优等\n中屿国小「渔港夜话」\n东关国小「船上的灯」\n"));

    [Fact]
    public void Reads_Counted_Sections_With_Their_Owners() => Assert.Equal(
        [
            "种植领域|2031年“渔光”典型案例|盐碱地上的轮作|东屿家庭农场", "种植领域|2031年“渔光”典型案例|熊蜂授粉|西礁植保服务部",
            "养殖领域|2031年“渔光”典型案例|羊圈夜校|南浦养殖合作社", "养殖领域|2031年“渔光”典型案例|稻田泥鳅|北关家庭农场",
        ],
        Articles.Cases("""
            我市发布2031年“渔光”典型案例
            种植领域2个，分别是：东屿家庭农场的“盐碱地上的轮作”；西礁植保服务部的“熊蜂授粉”。
            养殖领域2个，分别是：南浦养殖合作社的“羊圈夜校”；北关家庭农场的“稻田泥鳅”。
            """));

    [Fact]
    public void Reads_Works_Above_Their_Authors() => Assert.Equal(
        ["-|-|CaA|-", "-|-|渔网卫士|-", "-|-|JYso|-"],
        Articles.Cases("""
            # 海州兵器谱揭晓

            今年我们挑选出3件作品展示。

            **CaA**

            **作者：key**

            简介：收集流量的插件。

            **渔网卫士**

            **作者：潮生**

            简介：收集渔网的工具。

            **JYso**

            **作者：潮落**

            简介：收集潮汐的工具。

            **早鸟票仅剩1天**

            赶快购票吧。
            """));

    [Fact]
    public void Parts_Titles_Whatever_Stands_Between_Their_Winners_And_The_Next() => Assert.Equal(
        ["-|优秀调研成果|渔船纠纷的边界|东屿法院", "-|优秀调研成果|渔灯的认定|西礁法院", "-|优秀调研成果|渔网的审查|南浦法院"],
        Articles.Cases(
            "海州法院优秀成果通报\n一、优秀调研成果（3项）\n《渔船纠纷的边界》（东屿法院）、《渔灯的认定》（西礁法院）；《渔网的审查》（南浦法院）。\n各法院要学习《关于渔业的意见》，一要提高站位，二要补齐短板。"));

    [Fact]
    public void Takes_Brackets_Behind_A_Gap_For_The_Winner() => Assert.Equal(
        ["-|提名案例|渔港里的法庭|东屿人民法庭", "-|提名案例|旧网改造合作社|西礁妇女联合会", "-|提名案例|24小时自习室|南浦街道大学里社区"],
        Articles.Cases(
            "海州渔村案例名单出炉\n提名案例\n渔港里的法庭　（东屿人民法庭）\n旧网改造合作社　（西礁妇女联合会）\n24小时自习室　（南浦街道大学里社区）\n"));

    [Fact]
    public void Takes_All_Institutions_Behind_A_Title_For_The_Winner() => Assert.Equal(
        ["-|一等奖|渔价评估机制研究|海州渔业局 东屿大学", "-|一等奖|渔港收费研究|西礁大学"],
        Articles.Cases(
            "海州渔业局关于表彰优秀研究成果的通报\n各县渔业局（海洋局），本局各部门：\n一、一等奖（2篇）\n1、《渔价评估机制研究》 海州渔业局 东屿大学 孔祥平、马爱霞\n2、《渔港收费研究》 西礁大学 祝井贵、唐万宏"));

    [Fact]
    public void Takes_A_Team_Below_An_Award_To_Teams_For_The_Winner() => Assert.Equal(
        ["-|“金点子”奖|厅堂“零跑腿”折角单|-", "-|“好班组”奖|-|海州银行渔市服务组"],
        Articles.Cases(
            "海州银行劳动竞赛获奖名单\n“金点子”奖：《厅堂“零跑腿”折角单》\n过去，客户办理业务需要来回跑动。\n“好班组”奖：海州银行渔市服务组\n服务组由6名青年员工组成。"));

    [Theory]
    [InlineData("高中组\n一等奖：空缺。\n二等奖：《渔灯》（东屿中学）；《渔网》（西礁中学）")]
    [InlineData("高中组\n他把共同特征评为“三个看得见”：一是看得见渔船；二是看得见渔网。\n二等奖：《渔灯》（东屿中学）；《渔网》（西礁中学）")]
    public void Takes_Neither_Vacancies_Nor_Points_For_A_List(string list) => Assert.Equal(
        ["高中组|二等奖|渔灯|东屿中学", "高中组|二等奖|渔网|西礁中学"],
        Articles.Cases("海州渔业征文获奖名单\n" + list));

    [Fact]
    public void Reads_One_Entry_Below_An_Award_As_The_Others() => Assert.Equal(
        ["干线渔运榜|年度标杆案例|渔车编队运营|远辙渔驾", "干线渔运榜|年度成长案例|渔票归集|东屿里程", "干线渔运榜|年度成长案例|换电网络|西礁物流"],
        Articles.Cases("渔运创新榜单发布\nPART.01\n干线渔运榜\n年度标杆案例\n远辙渔驾：渔车编队运营\n年度成长案例\n东屿里程：渔票归集\n西礁物流：换电网络"));

    [Fact]
    public void Reads_Several_Titles_Of_One_Winner_With_Their_Awards() => Assert.Equal(
        ["渔学类|特等奖|渔城里的人|东屿实中", "渔学类|二等奖|一条老街|东屿实中", "渔学类|一等奖|童谣里的海|西礁一小"],
        Articles.Cases("海州课程评审结果\n一、渔学类\n东屿实中：《渔城里的人》（特等奖）；《一条老街》（二等奖）\n西礁一小：《童谣里的海》（一等奖）"));

    [Fact]
    public void Takes_Whoever_Stands_Right_Behind_The_Marks_For_The_Winner_As_In_The_Others() => Assert.Equal(
        ["-|特等奖|渔港年夜饭|东屿工人报", "-|一等奖|谁动了渔箱|西礁晚报", "-|一等奖|粮站的搬家|南浦县新闻中心", "-|一等奖|听，江豚来了|海州人民广播电台"],
        Articles.Cases(
            "海州传媒大奖获奖作品揭晓\n特等奖\n《渔港年夜饭》东屿工人报\n一等奖\n《谁动了渔箱》西礁晚报\n《粮站的搬家》南浦县新闻中心\n《听，江豚来了》海州人民广播电台"));

    [Fact]
    public void Takes_Who_Entered_All_For_The_Winner_Of_What_Names_None() => Assert.Equal(
        ["-|一等奖|一滴水的旅行|海州水务集团", "-|一等奖|楼下的井盖|东屿水务公司", "-|二等奖|水厂的一天|海州水务集团"],
        Articles.Cases("""
            海州节水宣传案例推选结果公布
            以下作品除题后另行括注单位的以外，均由海州水务集团报送。
            一等奖
            《一滴水的旅行》
            《楼下的井盖》（东屿水务公司）
            二等奖
            《水厂的一天》
            """));

    [Theory]
    [InlineData("本次参赛作品均由各单位报送，经评审公布如下。")]
    [InlineData("参评案例均由县级水务局申报，经评审公布如下。")]
    [InlineData("评审系统均由海州科技有限公司开发，经评审公布如下。")]
    [InlineData("以下作品均由县级水务局报送。")]
    public void Takes_Nobody_Who_Entered_Or_Made_Something_Else_For_The_Winner_Of_All(string sentence) => Assert.All(
        Articles.Read($"海州节水案例推选结果公布\n{sentence}\n一等奖\n《一滴水的旅行》\n二等奖\n《水厂的一天》").Cases,
        awarded => Assert.Null(awarded.Institution));

    [Fact]
    public void Gives_The_Items_Of_A_List_The_Awards_That_A_Sentence_Gives_To_Their_Numbers() => Assert.Equal(
        ["-|一等奖|一张水费单|东屿水务集团", "-|二等奖|夜里听漏|西礁水务公司", "-|二等奖|水管员积分|南浦供水站"],
        Articles.Cases("""
            关于公布2031年度海州供水服务案例评定结果的通知
            经评审，评定优质服务案例3项，名单如下：
            1．《一张水费单》，东屿水务集团
            2．《夜里听漏》，西礁水务公司
            3．《水管员积分》，南浦供水站
            其中，第1项为一等奖，第2至第3项为二等奖。
            """));

    [Theory]
    [InlineData("1.东屿茶叶公司：金毫红茶；\n2.西礁制茶公司：红金龙；\n3.南浦茶厂：六堡茶。")]
    [InlineData("1.金毫红茶（东屿茶叶公司）；\n2.红金龙（西礁制茶公司）；\n3.六堡茶（南浦茶厂）。")]
    [InlineData("东屿茶叶公司：金毫红茶\n西礁制茶公司：红金龙；\n南浦茶厂：六堡茶；")]
    public void Reads_Items_That_End_Like_Clauses(string list) => Assert.Equal(
        ["-|特等奖|金毫红茶|东屿茶叶公司", "-|特等奖|红金龙|西礁制茶公司", "-|特等奖|六堡茶|南浦茶厂"],
        Articles.Cases("海州名优茶评比获奖名单公告\n一、特等奖3个（按得分排序）：\n" + list));

    [Fact]
    public void Takes_Points_Of_A_Plan_That_End_Like_Clauses_For_No_Items() => Assert.Empty(
        Articles.Cases("海州渔业工作要点\n一、优化服务\n东屿公司：一窗通办；\n西礁公司：全程网办；\n二、强化监管\n海州市渔业局：加强巡查。"));

    [Fact]
    public void Takes_Lines_Between_Titles_With_Their_Winners_For_Headings() => Assert.Equal(
        ["-|微电影|一塔灯|东屿区人民法院", "-|微电影|心潮|西礁县人民法院", "-|短视频|归帆|南浦区人民法院"],
        Articles.Cases("海州“三微”比赛获奖名单\n微电影\n《一塔灯》东屿区人民法院\n《心潮》西礁县人民法院\n短视频\n《归帆》南浦区人民法院"));

    [Fact]
    public void Reads_Pictures_That_A_Heading_Counts() => Assert.Equal(
        ["摄影类|一等奖|零下三十度|东屿工务段", "摄影类|二等奖|焊花|西礁重工公司", "书画类|一等奖|百工图|南浦学院"],
        Articles.Cases("海州摄影书画大赛获奖作品揭晓\n摄影类\n一等奖（1幅）\n《零下三十度》（组照）\n作者：李海\n单位：东屿工务段\n二等奖（1幅）\n《焊花》"
            + "\n作者：马文山\n单位：西礁重工公司\n书画类\n一等奖（1件）\n《百工图》\n作者：沈墨\n单位：南浦学院"));

    [Fact]
    public void Reads_Several_Winners_Behind_The_Comma_Of_A_List() => Assert.Equal(
        [
            "-|一等奖|渔灯的身份证|海州渔业研究所", "-|一等奖|渔谚里的天气|东屿渔业局、东屿学院",
            "-|一等奖|渔网搬进校园|西礁区渔业局、西礁实验小学",
        ],
        Articles.Cases("""
            海州渔业科普作品公布
            一等奖
            1) 《渔灯的身份证》，海州渔业研究所
            2) 《渔谚里的天气》，东屿渔业局、东屿学院
            3) 渔网搬进校园，西礁区渔业局、西礁实验小学
            """));
}
