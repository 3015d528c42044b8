namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>What looks like a list of winners and is none.</summary>
public class NoWinnersTests
{
    private const string Points = """

        以下分三步来说：
        （一）先看现象
        渔船回港之后，加油排队要一个小时，船主只能在码头上等，有的人干脆第二天再来。
        （二）再查原因
        登记靠手写，油枪只有两把，晚上没有人值守，账本也要第二天才能对上。
        """;

    private const string Titles = """

        1.《夜里的油管》
        2.《空油箱》
        """;

    [Theory]
    [InlineData(Points)]
    [InlineData(Titles)]
    public void Leaves_The_Points_Of_An_Article_That_Announces_Nobody(string points) =>
        Assert.Empty(Articles.Cases("渔港加油案例剖析\n海州渔业观察\n2031-04-09\n我们跟了三条船，记下了这一天。" + points));

    [Fact]
    public void Leaves_The_Lists_Of_A_Lesson() => Assert.Empty(Articles.Cases("""
        【技巧】如何找到投资渔业的公司名单
        海州渔业观察
        2031-04-09
        名单如下：
        造船
        1.海州造船有限公司
        2.望海渔具有限公司
        冷链
        1.东屿冷链有限公司
        2.西礁冷库有限公司
        """));

    [Fact]
    public void Keeps_What_A_Lesson_Is_Taken_From_Where_It_Won() => Assert.Equal(
        ["-|十佳案例|渔灯记|东屿农商银行", "-|十佳案例|潮汐账|西礁农商银行"],
        Articles.Cases("如何让渔港亮起来——2031年案例揭晓\n十佳案例\n《渔灯记》（东屿农商银行）\n《潮汐账》（西礁农商银行）"));

    // Best practices recommend how to do something.
    [Theory]
    [InlineData("海州发布渔港照明的最佳实践", "渔港照明最佳实践")]
    [InlineData("夜里进港的五大风险", "防范风险的3个最佳实践")]
    [InlineData("选一盏渔灯有多难", "最佳渔灯的三条标准")]
    [InlineData("选一盏渔灯有多难", "Choice of Lamps")]
    [InlineData("夜里进港的最佳方式", "最佳时机")]
    [InlineData("4款最佳渔灯", "渔灯的最佳体验")]
    public void Leaves_Advice(string headline, string heading) => Assert.Empty(Articles.Cases($"""
        # {headline}

        ## {heading}

        ### 1、先修码头上的灯

        坏了哪盏灯，第二天一早就要换上，不等到月底一起报修。

        ### 2、再教船主看灯

        新来的船主先在白天走一遍航道，认清每一盏灯再夜里进港。
        """));

    [Fact]
    public void Keeps_Best_Practices_That_Were_Chosen() => Assert.Equal(
        ["-|最佳实践|渔灯记|东屿农商银行", "-|最佳实践|潮汐账|西礁农商银行"],
        Articles.Cases("海州渔港照明大会\n最佳实践\n1.《渔灯记》（东屿农商银行）\n2.《潮汐账》（西礁农商银行）"));

    [Fact]
    public void Leaves_Customers_Who_Are_Not_Named() => Assert.Empty(Articles.Cases(
        "渔灯平台让码头更亮\n平台已经用在四个港口。\n典型客户案例：某渔业集团公司、某港务公司、某造船企业单位等。"));

    // Figures have results, and a draw has prizes.
    [Theory]
    [InlineData("海州发布渔港加油调研结果")]
    [InlineData("文末抽奖：三条船教我们加油")]
    [InlineData("【附下载】渔港加油典型案例")]
    [InlineData("一步步斩获船厂offer：渔港加油高级班")]
    [InlineData("西礁访客详细名单")]
    public void Leaves_Points_Below_A_Headline_That_Publishes_Something_Else(string headline) =>
        Assert.Empty(Articles.Cases(headline + "\n海州渔业观察\n2031-04-09\n我们跟了三条船，记下了这一天。" + Points));

    [Fact]
    public void Keeps_Them_Where_The_Headline_Says_That_They_Were_Chosen() =>
        Assert.Equal(2, Articles.Cases("渔港加油优秀案例展播\n海州渔业观察\n2031-04-09\n入选案例如下：" + Titles).Length);

    [Fact]
    public void Prefers_The_One_Win_Of_The_Headline_To_The_Parts_Of_Its_News() => Assert.Equal(
        ["-|2031年渔业技术应用试点示范项目|渔灯值守平台|海州科技有限公司"],
        Articles.Cases("""
            # “渔灯值守平台”入选2031年渔业技术应用试点示范项目！

            海州科技有限公司“渔灯值守平台”项目成功入选“渔港服务”重点方向。

            **技术先进性**

            平台把三个港的灯接到一张图上，坏了哪盏一眼就能看到，修灯的人少跑了一半的路。

            **应用价值**

            一年下来，夜里进港的船多了四成，码头上的事故少了一半，渔民都说敢走夜路了。
            """));

    [Fact]
    public void Keeps_The_Titles_Below_A_Headline_That_Counts_Several() => Assert.Equal(
        ["-|-|渔灯值守平台|海州科技", "-|-|潮汐预报系统|海州科技"],
        Articles.Cases("""
            # 海州科技两个项目入选沿海试点

            **渔灯值守平台**

            平台把三个港的灯接到一张图上，坏了哪盏一眼就能看到，修灯的人少跑了一半的路。

            **潮汐预报系统**

            一年下来，夜里进港的船多了四成，码头上的事故少了一半，渔民都说敢走夜路了。
            """));

    [Theory]
    [InlineData("海州公安公布5起渔船盗油典型案例")]
    [InlineData("海州公安公布多起渔船盗油典型案例")]
    [InlineData("海州检察院发布渔业公益诉讼典型案例")]
    [InlineData("第三届渔港创新评选评委名单正式揭晓")]
    [InlineData("第三届渔港夏令营入营名单来啦")]
    public void Leaves_Incidents_And_Judges(string headline) =>
        Assert.Empty(Articles.Cases(headline + "\n2031-04-09\n1.《夜里的油管》\n2.《空油箱》\n3.《第二本账》"));

    [Fact]
    public void Leaves_The_Short_Lines_Of_A_Notice_That_Names_Nobody() => Assert.Empty(Articles.Cases("""
        海州渔业技能大赛决赛成绩公示

        海州渔业技能大赛

        根据有关规定，现将成绩进行公示，公示期为4月9日至13日。

        更多关于大赛的资讯，敬请关注——“海州渔业”公众号↓

        """));

    [Fact]
    public void Leaves_The_Headings_Behind_A_List_Of_Awards_And_Winners() => Assert.Equal(
        ["-|一等奖|渔灯|东屿农商银行", "-|一等奖|潮汐|西礁农商银行", "-|一等奖|缆绳|南浦农商银行"],
        Articles.Cases("""
            # 海州渔港案例评选结果揭晓

            4月9日，结果揭晓：东屿农商银行的“渔灯”、西礁农商银行的“潮汐”、南浦农商银行的“缆绳”荣获一等奖。

            **一等奖**

            1. 渔灯（东屿农商银行）
            2. 潮汐（西礁农商银行）
            3. 缆绳（南浦农商银行）

            **成果速览**

            **1　听声辨船的“老渔民”**

            装置在11座渔港试用一年，发出预警9次，检修成本下降一半。

            **2　两个人也能换缆绳**

            作业人数由六人减为两人，单次时间由四小时减为一小时。
            """));

    [Fact]
    public void Leaves_A_Page_Of_Links_To_Other_News() => Assert.Empty(Articles.Cases($"""
        # 渔港每日资讯（2031-04-09）

        - 东屿日报
        {string.Join('\n', Enumerable.Range(1, 14).Select(day => $"  - 潮汐观察：第{day}天的水位"))}
        - 西礁农商银行
          - 渔灯计划启动一年：西礁农商银行
        """));

    [Fact]
    public void Leaves_The_Items_Of_A_List_To_Tick_Off() => Assert.Empty(Articles.Cases("""
        # 渔港每周阅读获奖专号

        - 东屿农商银行
          - [ ] 渔汛贷怎样随船出海
          - [ ] 码头上的流动柜台
        - 西礁农商银行
          - [ ] 一张图看清潮汐
        """));

    [Fact]
    public void Leaves_Whose_The_Pictures_Are() => Assert.Empty(Articles.Cases("""
        # 用了渔灯一周

        渔灯的设置界面｜图片来源：东屿科技有限公司
        我们用了一周。
        渔灯的侧边按键｜图片来源：东屿科技有限公司
        它很亮。
        """));

    [Fact]
    public void Takes_No_Address_On_The_Web_For_A_Title() => Assert.Empty(Articles.Cases("""
        # 海州渔业基金会奖学金申请

        - 东屿渔业基金会：https://example.org/fund
        - 西礁渔业基金会：https://example.com/alumni/fund
        """));

    [Fact]
    public void Takes_No_Sections_Above_Pictures_For_Winners() => Assert.Empty(Articles.Cases("""
        公示丨2031年度海州渔港示范工程名单

        各有关单位：

        经评审委员会审定，2031年度渔港示范工程评选结果见附件。

        附件：

        2031年度海州渔港示范工程名单

        （一）渔港建筑工程

        [图片]

        （二）渔船设施工程

        [图片]
        """));

    // What a browser copies where a picture stands.
    [Fact]
    public void Takes_No_Name_Of_Pictures_For_A_Title() => Assert.Empty(Articles.Cases("""
        关于公布2031年海州渔港案例评选结果的通知
        来源：海州渔业协会　2031-05-01
        经评审，现将获奖名单公布如下：
        一等奖
        图片
        二等奖
        图片
        """));

    [Fact]
    public void Takes_No_Gifts_For_Readers_For_Winners() => Assert.Empty(Articles.Cases("""
        海州渔业案例评选结果出炉啦

        **一等奖（2篇）**

        ![一等奖名单](https://img.example/1.png)

        渔汛将至，小编还为大家准备了《小小渔民》《渔网去哪了》两本绘本，留言即有机会获得！
        """));

    [Fact]
    public void Takes_No_Captions_Of_Pictured_Lists_For_Winners() => Assert.Empty(Articles.Cases("""
        海州清廉文化案例评选结果来啦！
        经评审，共产生：
        一等奖　3个
        优秀组织奖　5个
        具体名单如下：
        （图1：一等奖名单）
        （图2：优秀组织奖名单）
        点击图片可查看大图
        评审组专家表示，今年的案例有三个特点。
        """));

    [Fact]
    public void Takes_No_Examples_Of_A_Call_For_Winners() => Assert.Empty(Articles.Cases("""
        关于举办第五届海州渔港管理优秀案例大赛的通知
        各会员单位：
        一、参赛类别
        （一）运行保障类
        1. 供水保障（如：双回路改造）
        2. 船舶运行（如：梯控系统）
        二、奖项设置
        一等奖2项，每项奖励5000元。
        """));

    // A body may stand beside a line by chance.
    [Theory]
    [InlineData("马文山　海州大学")]
    [InlineData("4月施行的《渔港夜航管理办法》荣获好评。")]
    public void Leaves_A_Line_Of_An_Article_Without_Any_Word_Of_Winning(string line) => Assert.Empty(Articles.Cases(
        $"渔港加油排队要一个小时\n海州渔业观察\n2031-04-09\n我们跟了三条船，记下了这一天。\n{line}\n船主都说等得太久。"));

    [Fact]
    public void Leaves_What_Is_Said_Below_Examples() => Assert.Empty(Articles.Cases("""
        夜里进港要看清哪几盏灯
        我们跟了三条船，记下了这一天。

        渔船夜里触礁的典型案例
        去年冬天两条船在西礁搁浅，船主说灯太暗，谁也没有看清航道。

        缓解触礁风险的办法
        坏了哪盏灯，第二天一早就要换上，不等到月底一起报修。

        对船主的几点建议
        新来的船主先在白天走一遍航道，认清每一盏灯再夜里进港。
        """));

    [Fact]
    public void Takes_No_Headline_That_Stands_Again_For_An_Award_And_Its_Winner() => Assert.Empty(Articles.Cases("""
        # 西礁渔灯大奖：今年轮到谁来点亮码头

        首页

        我们走遍了三个港口，跟着修灯的人看了一整夜，记下了他们说的话。

        # 西礁渔灯大奖：今年轮到谁来点亮码头

        码头上的灯坏了又修，修了又坏，谁也说不清今年到底换了几盏。
        """));

    [Fact]
    public void Leaves_What_Stands_Below_Advice_And_Gifts() => Assert.Empty(Articles.Cases("""
        海州渔灯年度榜单出炉啦

        今年的榜单见下图。

        ![榜单](https://img.example/1.png)

        **文末福利**

        活动时间：4月9日至4月30日，来稿即可领取渔灯一盏，先到先得。

        以下是给船主的几点建议：

        1. 先修码头上的灯

        坏了哪盏灯，第二天一早就要换上，不等到月底一起报修。

        2. 再教船主看灯

        新来的船主先在白天走一遍航道，认清每一盏灯再夜里进港。
        """));

    [Fact]
    public void Takes_No_Case_From_What_Is_To_Be_Read() => Assert.Empty(Articles.Cases("""
        关于组织学习《海州渔业优秀案例汇编》的通知
        一、学习内容
        1.《海州渔业优秀案例汇编》；
        2.《海州渔港管理若干规定》。
        二、学习方式
        1.个人自学。每人通读一遍。
        """));

    [Fact]
    public void Keeps_Cases_Of_Lawsuits_That_Are_Graded() => Assert.Equal(
        ["-|精品案例|夜里的油管案|东屿县渔政局", "-|优秀案例|空油箱案|西礁县渔政局"],
        Articles.Cases("""
            海州检察院发布渔业公益诉讼典型案例
            精品案例
            案例一
            夜里的油管案
            （东屿县渔政局）
            油管漏了三年，码头一片油污。
            优秀案例
            案例二
            空油箱案
            （西礁县渔政局）
            油箱里都是水，渔船半路熄火。
            """));

    [Fact]
    public void Takes_No_Case_From_A_Vote_That_Begins() => Assert.Empty(Articles.Cases("""
        “我最喜爱的渔家书房”网络投票开始啦！
        候选书房如下：
        1．大榕树书房（东屿街道）
        2．小码头书房（西礁街道）
        """));

    [Fact]
    public void Takes_No_Case_From_A_Contest_That_Is_Announced() => Assert.Empty(Articles.Cases("""
        关于举办海州渔家征文评选活动的公告
        一、奖项设置
        一等奖：4篇，奖金各3000元；
        二、时间安排
        终评：2031年12月中旬；
        颁奖：2031年12月底。
        """));

    [Fact]
    public void Takes_No_Case_From_An_Award_That_Is_Vacant() => Assert.Equal(
        ["-|甲等|一张网三种鱼|东屿小学", "-|甲等|渔灯|西礁小学"],
        Articles.Cases("海州教案甄选得奖名单\n甲等\n「一张网三种鱼」　东屿小学\n「渔灯」　西礁小学\n佳作（从缺）\n请各校于三月底前缴交。"));

    [Fact]
    public void Reads_No_Standards_To_Be_Written() => Assert.Empty(Articles.Cases("""
            关于下达渔业推荐性标准计划的通知

            各工作组：

            近日，标准化管理委员会下达的标准计划中，包括2项渔业标准，清单见附件。

            | 序号 | 计划号 | 项目名称 | 牵头承担单位 |
            | --- | --- | --- | --- |
            | 1 | 20310895 | 渔灯试验平台体系构架 | 东屿实验室 |
            | 2 | 20310897 | 渔灯水印实现指南 | 北浦科技有限公司 |
            """));

    [Fact]
    public void Reads_Fine_Cases_Of_Public_Interest() => Assert.Equal(
        ["-|2031年度公益诉讼精品案例|督促整治渔港窨井盖隐患|东屿区人民检察院", "-|2031年度公益诉讼精品案例|违建砂场拆除案|西礁县人民检察院"],
        Articles.Cases("""
            两件检察公益诉讼精品案例述评
            日前，东屿省人民检察院公布评选结果，两件案件获评“2031年度公益诉讼精品案例”。
            案例一　督促整治渔港窨井盖隐患
            承办单位：东屿区人民检察院
            渔港窨井盖破损多年，检察院督促整治。
            案例二　违建砂场拆除案
            承办单位：西礁县人民检察院
            非法砂场占用岸线，检察院提起诉讼。
            """));
}
