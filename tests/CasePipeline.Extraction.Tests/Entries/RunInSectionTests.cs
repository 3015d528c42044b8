namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Sections and lists that stand in one line.</summary>
public sealed class RunInSectionTests
{
    [Fact]
    public void Reads_Sections_With_The_Lists_Of_Their_Awards_In_One_Line() => Assert.Equal(
        [
            "渔粮生产类|典型案例|“五统一分”渔船托管|东屿渔机专业合作社", "渔粮生产类|典型案例|早潮“渔苗超市”|海州供销渔服有限公司",
            "渔粮生产类|提名案例|渔网留桩|西礁渔业服务有限公司", "渔港种养类|典型案例|“潮汐一张图”会商|南浦大学、海州学院",
            "渔港种养类|典型案例|寄养代管|东屿水产合作社",
        ],
        Articles.Cases("""
            关于推介2031年度渔业服务典型案例的通报
            现予推介。具体如下：
            一、渔粮生产类。入选典型案例的有：（1）东屿渔机专业合作社的“五统一分”渔船托管；（2）海州供销渔服有限公司的早潮“渔苗超市”。入选提名案例的有：（1）西礁渔业服务有限公司的渔网留桩。
            二、渔港种养类。入选典型案例的有：（1）南浦大学、海州学院的“潮汐一张图”会商；（2）东屿水产合作社的寄养代管。
            """));

    [Fact]
    public void Keeps_An_Item_Whole_That_Is_Joined_As_The_Others_Are() => Assert.Equal(
        [
            "产销加值类|特优奖|「一尾鱼十二吃」利用计画|东屿乡农会", "产销加值类|佳　作|茶枝再生香砖|大坪茶叶生产合作社",
            "生态共好类|特优奖|与鹭鸶分一亩田|北湿地保育协会、西礁社区发展协会", "生态共好类|优等奖|稻草不烧，铺成步道|南浦镇农会",
        ],
        Articles.Cases("""
            海州渔村好点子竞赛成绩揭晓
            得奖名单如下：
            壹、产销加值类
            　特优奖：东屿乡农会／「一尾鱼十二吃」利用计画
            　佳　作：大坪茶叶生产合作社／茶枝再生香砖
            贰、生态共好类
            　特优奖：北湿地保育协会、西礁社区发展协会／与鹭鸶分一亩田
            　优等奖：南浦镇农会／稻草不烧，铺成步道
            """));

    [Fact]
    public void Reads_A_Team_Behind_Winner_And_Title() => Assert.Equal(
        ["国小组|金质奖|「把潮间带搬进教室」海洋方案|东屿国民小学", "国中组|佳作|停电日：一堂科学课|西礁国民中学"],
        Articles.Cases("""
            海州教学亮点方案遴选结果揭晓
            【国小组】
            ◆金质奖
            东屿国民小学｜「把潮间带搬进教室」海洋方案｜团队：退潮五点半
            【国中组】
            ◆佳作
            西礁国民中学｜停电日：一堂科学课｜团队：关机重来
            """));

    [Fact]
    public void Takes_Fields_That_Hardly_Repeat_For_No_Sections() => Assert.Equal(
        ["-|优秀案例|渔灯|东屿农商银行", "-|优秀案例|潮汐|西礁农商银行", "-|优秀案例|缆绳|南浦农商银行", "-|优秀案例|渔网|北关农商银行"],
        Articles.Cases("""
            海州案例名单公布
            优秀案例
            序号	应用领域	案例名称	申报单位
            1	渔灯	渔灯	东屿农商银行
            2	潮汐	潮汐	西礁农商银行
            3	缆绳	缆绳	南浦农商银行
            4	渔灯	渔网	北关农商银行
            """));

    [Fact]
    public void Takes_Who_Hosts_In_Brackets_For_No_Winner() => Assert.Equal(
        ["-|优秀组织单位|-|东屿农商银行", "-|优秀组织单位|-|西礁农商银行"],
        Articles.Cases("""
            海州表彰名单公布
            优秀组织单位
            1．东屿农商银行
            2．西礁农商银行
            （主办部门：科技部，法律事务部）
            """));

    [Fact]
    public void Leaves_A_Heading_Behind_A_Table_Out_Of_It() => Assert.Equal(
        ["-|金奖|渔灯|东屿农商银行", "-|最佳组织机构|-|海州渔业协会", "-|最佳组织机构|-|东屿管委会"],
        Articles.Cases("""
            <html><body><h1>海州大赛获奖名单公布</h1>
            <table><tr><th>奖项</th><th>项目名称</th><th>参赛机构</th></tr><tr><td>金奖</td><td>渔灯</td><td>东屿农商银行</td></tr></table>
            <h3>最佳组织机构</h3><p>海州渔业协会</p><p>东屿管委会</p></body></html>
            """));

    [Fact]
    public void Reads_The_Terms_Of_A_Definition_List_For_Titles() => Assert.Equal(
        ["-|“跟着潮汐去渔村”精品线路|立春·渡口一日游|-", "-|“跟着潮汐去渔村”精品线路|大暑·夜听蛙声|-"],
        Articles.Cases("""
            <html><body><h2>海州发布渔村精品线路</h2><h3>一、“跟着潮汐去渔村”精品线路</h3>
            <dl><dt>立春·渡口一日游</dt><dd>古渡—博物馆—茶园</dd><dt>大暑·夜听蛙声</dt><dd>峡谷—营地—学校</dd></dl></body></html>
            """));

    [Fact]
    public void Reads_A_Section_By_The_Number_Of_Its_Label() => Assert.Equal(
        [
            "创新赛道类别一：渔港，渔船与其他|一等奖|渔汛贷|-", "创新赛道类别一：渔港，渔船与其他|二等奖|渔灯贷|-",
            "创新赛道类别二：（热门）潮汐，海图|一等奖|潮汐图|-", "创新赛道类别二：（热门）潮汐，海图|二等奖|船票溯源|-",
            "创新赛道类别二：（热门）潮汐，海图|最佳人气奖|渔汛贷|-",
        ],
        Articles.Cases("""
            # 海州渔业黑客松获奖名单

            ## 创新赛道类别一：渔港，渔船与其他

            ### 一等奖：渔汛贷（40,000 USD）

            渔汛贷面向渔民，随船出海。

            ### 二等奖：渔灯贷（20,000 USD）

            渔灯贷面向渔港，逐灯登记。

            ## 创新赛道类别二：（热门）潮汐，海图

            ### 一等奖：潮汐图（40,000 USD）

            潮汐图把三个港接到一张图上。

            ### 二等奖：船票溯源（20,000 USD）

            船票从此不会再有假的。

            #### 最佳人气奖：渔汛贷（5,000 USD）
            """));

    [Fact]
    public void Reads_Prizes_By_Their_Names_Below_A_Heading_Of_Several() => Assert.Equal(
        ["-|一等奖|渔网识别|-", "赞助商奖项|潮汐链|渔汛贷|-", "赞助商奖项|潮汐链|渔灯贷|-", "赞助商奖项|海图链|船票溯源|-"],
        Articles.Cases("""
            # 海州渔业黑客松获奖名单

            ## 一等奖：渔网识别

            渔网识别认得出每一个破洞。

            ## 赞助商奖项

            ### 潮汐链：渔汛贷、渔灯贷（各 500 USD）

            两个项目都接上了潮汐链，渔民随时可查。

            ### 海图链：船票溯源（价值 300 USD 的海图）

            船票从此不会再有假的。
            """));

    [Fact]
    public void Reads_The_Works_That_Paragraphs_Below_Awards_Open_With() => Assert.Equal(
        [
            "工程类|特优|望海溪缓坡化工程|东屿分局", "工程类|优等|石弄坑排水改善|西礁公司",
            "工程类|优等|五指山崩塌地栅栏|南浦分局",
        ],
        Articles.Cases(
            """
            第十二届海州水保奖揭晓
            水保奖今日举行典礼，最后选出3件得奖作品。

            工程类

            【特优】
            由东屿分局提出的「望海溪缓坡化工程」，以巨石取代固床工，全程保留七处深潭。
            评审也注意到，施工便道全数还林。

            【优等】
            西礁公司的「石弄坑排水改善」，将排水分散到十一个洼地。
            南浦分局则以「五指山崩塌地栅栏」获奖，六成工项由青年施作。
            """));
}
