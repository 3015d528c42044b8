namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Awards to organisations and persons, which have no title.</summary>
public class OrganisationWinTests
{
    [Fact]
    public void Counts_No_Tally_Of_Awards() => Assert.Empty(Articles.Cases("""
        喜报！东屿农商银行在评选中斩获多项大奖
        东屿农商银行报送的建议脱颖而出，斩获一等奖1个、二等奖2个、三等奖4个，数量位居前列。
        """));

    [Theory]
    [InlineData("浮标科技荣获“渔业先锋”。")]
    [InlineData("本次浮标科技荣获“渔业先锋”。")]
    [InlineData("浮标科技不仅荣获“渔业先锋”。")]
    [InlineData("近日，浮标科技凭借在渔港的多年耕耘，荣获“渔业先锋”称号。")]
    [InlineData("作为渔业联盟的首批成员，浮标科技受邀参会并荣获“渔业先锋”称号。")]
    [InlineData("凭借过硬的服务，浮标科技一举荣获“渔业先锋”。")]
    [InlineData("会上，浮标科技被授予“渔业先锋”荣誉。")]
    [InlineData("会上，浮标科技被正式授予“渔业先锋”。")]
    [InlineData("渔业协会公布新一批单位，浮标科技成功入选，荣获“渔业先锋”认定。")]
    [InlineData("近日，浮标科技连续三年蝉联“渔业先锋”。")]
    [InlineData("近日，公司荣获“渔业先锋”。")]
    [InlineData("近日，浮标科技蝉联上榜“渔业先锋”榜单。")]
    [InlineData("浮标科技凭借卓越能力脱颖而出，\n晋级为首批“渔业先锋”。")]
    public void Reads_What_An_Organisation_Won(string sentence) =>
        Assert.Equal(["-|渔业先锋|-|浮标科技"], Articles.Cases("浮标科技喜获殊荣\n" + sentence));

    [Theory]
    [InlineData("浮标科技为渔民守住了夜里的航道，成功打动评委，从300家公司中脱颖而出，荣获“渔业先锋”。")]
    [InlineData("浮标科技顺利通过评审，荣获“渔业先锋”。")]
    [InlineData("浮标科技团队作为新人参加了大赛，最终进入决赛并荣获“渔业先锋”。")]
    public void Reads_Who_Won_From_The_Beginning_Of_A_Sentence(string sentence) => Assert.Equal(
        ["-|渔业先锋|-|浮标科技"],
        Articles.Cases("浮标科技载誉而归\n作者：浮标科技\n" + sentence)
            .Select(found => found.Replace("浮标科技团队", "浮标科技", StringComparison.Ordinal)));

    [Theory]
    [InlineData("海州大赛冠军揭晓", "海州大赛冠军出炉。凭借过硬的服务，浮标公司从十家入围厂商中脱颖而出，一举夺魁。", "海州大赛冠军")]
    [InlineData("海州大赛落幕", "浮标公司在30支队伍的角逐中脱颖而出，取得红方队伍冠军的优异成绩。", "红方队伍冠军")]
    [InlineData("海州大赛落幕", "浮标公司斩获榜单头名。", "榜单头名")]
    [InlineData("海州大赛落幕", "浮标公司摘得桂冠。", "桂冠")]
    [InlineData("海州大赛落幕", "浮标公司摘得一等奖桂冠。", "一等奖")]
    [InlineData("浮标公司夺冠", "最终冠军花落浮标公司 🎉", "冠军")]
    public void Reads_Who_Came_First(string headline, string text, string award) =>
        Assert.Equal([$"-|{award}|-|浮标公司"], Articles.Cases(headline + "\n" + text));

    [Theory]
    [InlineData("浮标公司拿下一题后相继霸榜。")]
    [InlineData("会上，协会为浮标公司等获得“渔业级”认证的企业颁奖。")]
    public void Takes_No_Other_Words_For_Awards(string sentence) => Assert.DoesNotContain(
        Articles.Cases("海州大赛落幕\n" + sentence),
        found => found.Contains("霸榜", StringComparison.Ordinal) || found.Contains("颁奖", StringComparison.Ordinal));

    [Fact]
    public void Names_Who_Was_Helped_And_Not_Who_Helped() => Assert.Equal(
        ["-|渔业先锋奖|-|东屿集团"],
        Articles.Cases("浮标科技助力用户东屿集团获“渔业先锋奖”\n浮标科技助力用户东屿集团获“渔业先锋奖”。"));

    [Fact]
    public void Takes_No_Verb_For_A_Part_Of_The_Award() => Assert.Equal(
        ["-|首批渔业工作组成员单位|-|浮标科技"],
        Articles.Cases("浮标科技喜获殊荣\n浮标科技成功入选成为首批渔业工作组成员单位。"));

    [Fact]
    public void Reads_All_Awards_Of_A_Sentence() => Assert.Equal(
        ["-|核心支撑单位|-|浮标科技", "-|优秀支撑单位|-|浮标科技", "-|二级贡献奖|-|浮标科技"],
        Articles.Cases("浮标科技获渔业平台多项认可\n"
            + "浮标科技荣获“核心支撑单位”“优秀支撑单位”两项荣誉，并在渔业奖励计划中获评“二级贡献奖”。"));

    [Fact]
    public void Calls_The_Winner_What_The_Sentence_Calls_It() => Assert.Equal(
        ["-|渔业先锋|-|浮标数字科技集团"],
        Articles.Cases("浮标荣获渔业平台多项荣誉\n会上，浮标数字科技集团荣获“渔业先锋”称号。"));

    [Theory]
    [InlineData("东屿农商银行、西礁农信联社同时获得优秀组织奖。")]
    [InlineData("大会授予东屿农商银行、西礁农信联社“优秀组织奖”称号。")]
    [InlineData("优秀组织奖授予东屿农商银行和西礁农信联社。")]
    [InlineData("另设优秀组织奖两名：东屿农商银行、西礁农信联社。")]
    [InlineData("获得优秀组织奖的单位为东屿农商银行、西礁农信联社。")]
    public void Reads_Several_Winners(string sentence) => Assert.Equal(
        ["-|优秀组织奖|-|东屿农商银行", "-|优秀组织奖|-|西礁农信联社"],
        Articles.Cases("海州金融评选落幕\n" + sentence));

    [Theory]
    [InlineData("海州大学博士生林望潮荣获“渔业新星”。", "海州大学")]
    [InlineData("浮标社区的林望潮同学荣获“渔业新星”。", "浮标社区")]
    [InlineData("海州大学林望潮荣获“渔业新星”。", "海州大学")]
    [InlineData("海州大学的林潮荣获“渔业新星”。", "海州大学")]
    public void Takes_The_Institution_Of_A_Person(string sentence, string institution) =>
        Assert.Equal([$"-|渔业新星|-|{institution}"], Articles.Cases("海州评选落幕\n" + sentence));

    [Fact]
    public void Takes_The_Institutions_Of_Several_Persons() => Assert.Equal(
        ["-|渔业新星|-|海州大学", "-|渔业新星|-|西礁学院"],
        Articles.Cases("海州评选落幕\n海州大学林望潮、西礁学院的郑小帆荣获“渔业新星”。"));

    [Fact]
    public void Takes_The_Headlines_Award_Where_The_Sentence_Has_None() => Assert.Equal(
        ["-|渔业先锋企业|-|浮标科技", "-|渔业先锋企业|-|潮汐科技"],
        Articles.Cases("海州两家公司入选“渔业先锋企业”\n近日，名单揭晓。浮标科技、潮汐科技两家公司入选。"));

    [Fact]
    public void Reads_Who_Is_Among_The_Winners() => Assert.Equal(
        ["-|年度渔业项目|-|浮标社区"],
        Articles.Cases("浮标社区再传喜讯\n最终，22个项目荣获“年度渔业项目”，浮标社区位列其中。"));

    [Fact]
    public void Takes_Headings_That_Tell_Of_Wins_For_No_List() => Assert.Equal(
        ["-|年度渔业项目|-|浮标社区", "-|优秀渔业项目|-|浮标社区"],
        Articles.Cases(
            """
            # 浮标社区2033年底斩获两项行业大奖

            ## 浮标社区荣获“年度渔业项目”

            最终，22个项目荣获“年度渔业项目”，浮标社区位列其中。

            ## 浮标社区荣获“优秀渔业项目”

            评委会评出名单，浮标社区在其中荣获“优秀渔业项目”。
            """));

    [Theory]
    [InlineData("林望潮荣获“渔业新星”。")]
    [InlineData("浮标科技承办了大会，林望潮荣获“渔业新星”。")]
    [InlineData("浮标科技荣获三项大奖。")]
    [InlineData("浮标科技获得过诸多奖项。")]
    public void Leaves_What_Names_No_Winner_Or_No_Award(string sentence) =>
        Assert.Empty(Articles.Cases("浮标科技参加渔业大会\n" + sentence));

    [Fact]
    public void Reads_The_Annex_Of_A_List() => Assert.Equal(
        [
            "-|一等奖|渔汛贷随船出海|东屿农商银行", "-|一等奖|流动柜台上码头|西礁农信联社",
            "-|优秀组织奖|-|南渔村镇银行", "-|优秀组织奖|-|北渔村镇银行",
        ],
        Articles.Cases(
            """
            海州金融评选结果
            一等奖
            1、渔汛贷随船出海（东屿农商银行）
            2、流动柜台上码头（西礁农信联社）
            另设优秀组织奖两名：南渔村镇银行、北渔村镇银行。
            """));

    [Fact]
    public void Takes_No_Occasion_For_A_Title() => Assert.Equal(
        ["-|团体第一名|-|东屿科技"],
        Articles.Cases("""
            # 我司参加“渔港模拟演习”荣获团体第一名

            [ 东屿科技 ](javascript:void(0);)

            **东屿科技**

            微信号 dongyu_tech

            功能介绍
            东屿科技，值得信赖的网络安全提供商，致力于用技术守护渔港。

            收录于话题

            2031年9月18日，由海州实验室承办的“第十七届渔港模拟演习”中，我司3名选手以总分285分的优异成绩荣获 **团体第一名。**
            """));

    [Fact]
    public void Reads_Honours_That_A_List_Calls_So() => Assert.Equal(
        ["-|渔业联盟优秀会员单位|-|浮标科技", "-|省级冷链技术中心|-|浮标科技", "-|海州渔业小巨人|-|浮标科技"],
        Articles.Cases("浮标科技获多项荣誉\n今年，浮标科技收获了渔业联盟优秀会员单位、省级冷链技术中心和海州渔业小巨人等荣誉。"));

    [Fact]
    public void Reads_No_Honours_In_Other_Lists() => Assert.Empty(
        Articles.Cases("浮标科技获好评\n今年，浮标科技收获了渔民的信任、船东的订单和同行的尊重等。"));

    [Fact]
    public void Reads_Who_Is_On_A_List_That_Was_Published() => Assert.Equal(
        ["-|渔业数字化典型企业|-|东屿渔业集团"],
        Articles.Cases("海州公布名单\n近日，海州渔业局公布了渔业数字化典型企业名单，东屿渔业集团名列其中。"));

    [Theory]
    [InlineData("东屿中学林望潮、西礁小学马小舟和南浦中学张远荣获一等奖。")]
    [InlineData("东屿中学教师林望潮、西礁小学的马小舟同学以及南浦中学讲师丁一帆荣获一等奖。")]
    [InlineData("一等奖由东屿中学林望潮、西礁小学马小舟和南浦中学丁一帆获得。")]
    public void Reads_The_Institutions_Of_Several_Persons(string sentence) => Assert.Equal(
        ["-|一等奖|-|东屿中学", "-|一等奖|-|西礁小学", "-|一等奖|-|南浦中学"],
        Articles.Cases("海州作文比赛揭晓\n" + sentence));

    [Fact]
    public void Knows_Institutions_By_Those_Beside_Them() => Assert.Equal(
        ["-|一等奖|-|东屿中学", "-|一等奖|-|西礁初中", "-|一等奖|-|南浦小学"],
        Articles.Cases("海州作文比赛揭晓\n一等奖分别由东屿中学林望潮、西礁初中洪子非和南浦小学李劲毅获得。"));

    [Theory]
    [InlineData("教育局公布获得特优的教学团队名单，分别为东屿小学、西礁小学等两所学校。", "特优")]
    [InlineData("荣获优胜奖的学校，包括东屿小学、西礁小学。", "优胜奖")]
    [InlineData("本次共有2所学校获得一等奖，分别是东屿小学和西礁小学。", "一等奖")]
    public void Reads_The_Names_Behind_What_They_Won(string sentence, string award) => Assert.Equal(
        [$"-|{award}|-|东屿小学", $"-|{award}|-|西礁小学"], Articles.Cases("海州评选揭晓\n" + sentence));

    [Fact]
    public void Takes_No_Count_For_A_Name() =>
        Assert.Empty(Articles.Cases("海州评选揭晓\n我市共有3所学校荣获优秀组织奖。"));

    [Fact]
    public void Gives_The_Awards_Of_Its_Persons_To_The_Institution_Before() => Assert.Equal(
        ["-|先进单位|-|浮标在线", "-|年度人物|-|浮标在线", "-|优秀创业者|-|浮标在线"],
        Articles.Cases("""
            浮标在线获渔业大会三项大奖
            浮标在线荣获“先进单位”称号，总经理李望潮获评“年度人物”，同时创始人兼CEO林小舟荣获“优秀创业者”称号。
            """));

    [Fact]
    public void Names_The_Member_Of_A_Group_That_Won() => Assert.Equal(
        ["-|独立战队第一名|-|东屿渔业集团旗下潮汐研究院"],
        Articles.Cases("海州渔网识别赛落幕\n东屿渔业集团旗下潮汐研究院以独立身份参赛，荣获独立战队第一名。"));

    [Fact]
    public void Leaves_Out_The_Ministry_Before_The_Year_Of_An_Award() => Assert.Equal(
        ["-|2031年渔业安全典型案例|潮汐预警平台|浮标科技"],
        Articles.Cases("浮标科技获评渔业部2031年渔业安全典型案例\n近日，浮标科技“潮汐预警平台”入选。"));

    [Fact]
    public void Reads_Which_Collection_Of_Cases_A_Thing_Was_Chosen_For() => Assert.Equal(
        ["-|典型渔业安全产品案例集|浮标安全渔网治理解决方案|浮标安全"],
        Articles.Cases("""
            ---
            title: 浮标安全入选典型渔业安全产品案例集
            source: 浮标安全
            ---
            近日，浮标安全渔网治理解决方案成功入选典型渔业安全产品案例集。
            """));

    [Fact]
    public void Leaves_Links_To_Other_News() => Assert.Equal(
        ["-|海州渔业平台技术支撑单位|-|浮标科技"],
        Articles.Cases("""
            # 浮标科技入选海州渔业平台技术支撑单位

            近日，浮标科技正式收到东屿研究中心授牌，再度入选海州渔业平台技术支撑单位！

            [浮标科技“潮汐大模型”获海州科技创新一等奖](https://example.com/1)

            [浮标科技入选“渔业先锋百强”榜单](https://example.com/2)
            """));

    [Fact]
    public void Leaves_Links_That_Hold_Their_Bullets() => Assert.Equal(
        ["-|桂冠|-|浮标科技"],
        Articles.Cases("""
            # 浮标科技在渔网识别任务夺得桂冠

            **解决方案**

            我们把渔网的影子也当作线索，比去年少用了一半的样本。

            [● 潮汐预报：造轮子的那些事儿](https://example.com/1)

            [● 从一座码头到百座码头：浮标的大规模实践](https://example.com/2)
            """));

    [Theory]
    [InlineData("近日，Netkeeper 荣获“年度优秀开源项目”。", "-|年度优秀开源项目|Netkeeper|-")]
    [InlineData("近日，Netkeeper 荣获“年度优秀单位”。", "-|年度优秀单位|-|Netkeeper")]
    public void Takes_A_Latin_Name_For_The_Work_That_The_Award_Is_To(string sentence, string expected) =>
        Assert.Equal([expected], Articles.Cases("Netkeeper 再获殊荣\n" + sentence));

    [Fact]
    public void Calls_A_Firm_That_Tells_Of_Itself_By_Its_Whole_Name() => Assert.Equal(
        ["-|海州渔业平台技术支撑单位|-|浮标科技"],
        Articles.Cases("""
            ---
            title: 浮标获评海州渔业平台支撑单位
            source: 浮标科技
            ---
            7月12日，海州渔业沙龙在东屿举行，浮标科技专家林望潮受邀演讲，同时公司荣获“海州渔业平台技术支撑单位”。
            """));

    [Theory]
    [InlineData("近日，浮标科技获得渔业协会致谢，并凭借浮标研究院在渔港的贡献，被评为“渔业先锋”。")]
    [InlineData("浮标科技凭借在价值、速度和前景等多个维度的表现，成功入选“渔业先锋”。")]
    [InlineData("浮标科技凭借浮标渔网项目的成果获渔业协会认可入选“渔业先锋”。")]
    public void Reads_Who_Won_Before_By_What(string sentence) =>
        Assert.Equal(["-|渔业先锋|-|浮标科技"], Articles.Cases("浮标科技入选渔业先锋\n" + sentence));

    [Theory]
    [InlineData("渔业协会发布《海州渔业全景图》。浮标科技蝉联登榜，凭借实力领先。", "海州渔业全景图")]
    [InlineData("渔业协会发布《海州渔业全景图（第三版）》。浮标科技连续三期登榜，入选12大类48项细分领域，覆盖渔港。", "海州渔业全景图（第三版）")]
    [InlineData("近日，浮标科技荣获数据渔港奖。", "数据渔港奖")]
    [InlineData("近日，浮标科技成功入选海州渔业领域代表性厂商。", "海州渔业领域代表性厂商")]
    [InlineData("近日，浮标科技荣获海州渔业创新百强10余大奖。", "海州渔业创新百强")]
    [InlineData("浮标科技以“渔网代表厂商”成功跻身海州渔业百强企业。", "海州渔业百强企业")]
    public void Reads_What_It_Was_Chosen_For(string sentence, string award) =>
        Assert.Equal([$"-|{award}|-|浮标科技"], Articles.Cases("浮标科技再获认可\n发布者：浮标科技\n" + sentence));

    [Theory]
    [InlineData("团队")]
    [InlineData("课题组")]
    [InlineData("本人")]
    public void Takes_No_Word_For_Those_Who_Tell_Of_Themselves_For_A_Name(string winner) =>
        Assert.Empty(Articles.Cases($"海州渔业大赛落幕\n近日，{winner}荣获“海州渔业大赛一等奖”。"));

    [Fact]
    public void Knows_The_Award_Of_The_Headline_Where_A_Ceremony_Follows_It() => Assert.Equal(
        ["-|海州民族品牌工程|-|海州南港钢铁股份有限公司"],
        Articles.Cases("""
            南港股份入选海州民族品牌工程
            8月26日，海州南港钢铁股份有限公司（以下简称“南港股份”）入选海州民族品牌工程签约仪式在东屿举行，双方将展开合作。
            """));

    [Fact]
    public void Takes_No_Paper_That_Names_A_Winner_For_A_Title() => Assert.Equal(
        ["-|最具创新力的公司|-|浮标科技"],
        Articles.Cases("浮标科技喜获殊荣\n近日，浮标科技被《渔业周刊》评为最具创新力的公司。"));

    [Theory]
    [InlineData("海州市渔业局赢得最佳渔港大奖（混合型）。", "最佳渔港大奖（混合型）|-|海州市渔业局")]
    [InlineData("东屿银行今年首度参加渔业协会主办的评选，荣获“最佳渔港奖”。", "最佳渔港奖|-|东屿银行")]
    public void Reads_Offices_Of_Places_And_First_Entries(string sentence, string expected) =>
        Assert.Equal(["-|" + expected], Articles.Cases("海州渔港大奖揭晓\n" + sentence));

    [Theory]
    [InlineData("东屿银行今年上半年获评海州渔业协会优秀单位。")]
    [InlineData("海州市民绘就发展新格局，荣获“最佳渔港奖”。")]
    [InlineData("海州市化解渔业困局，荣获“最佳渔港奖”。")]
    public void Leaves_What_Was_Won_Before_And_What_Only_Ends_Like_An_Office(string sentence) =>
        Assert.Empty(Articles.Cases("海州渔港大奖揭晓\n" + sentence));

    [Fact]
    public void Reads_Schools_Whose_Teams_Won_One_By_One() => Assert.Equal(
        ["-|一等奖|-|海州大学", "-|一等奖|-|东屿学院"],
        Articles.Cases("海州渔港竞赛揭晓\n来自海州大学、东屿学院的队伍获得一等奖。"));

    [Fact]
    public void Reads_Awards_That_Begin_With_Who_May_Win_Them() => Assert.Equal(
        ["-|企业突出贡献奖|-|东屿航信股份有限公司"],
        Articles.Cases("海州软件大赛落幕\n东屿航信股份有限公司获得企业突出贡献奖。"));

    [Fact]
    public void Takes_Counted_Organisations_For_Names_Where_Most_Certainly_Are() => Assert.Equal(
        ["-|突出贡献奖|-|东屿航信股份有限公司", "-|突出贡献奖|-|西礁（海州）软件谷", "-|突出贡献奖|-|南浦集团有限公司"],
        Articles.Cases("海州软件大赛落幕\n东屿航信股份有限公司、西礁（海州）软件谷、南浦集团有限公司等14家企业获得突出贡献奖。"));

    [Theory]
    [InlineData("东屿渔业集团、西礁渔业集团以及南浦港务中心创造的成果被审定为二等奖。")]
    [InlineData("东屿渔业集团、西礁渔业集团以及南浦港务中心申报的成果被评为二等奖。")]
    public void Reads_Who_Won_With_Works_That_Are_Not_Named(string sentence) => Assert.Equal(
        ["-|二等奖|-|东屿渔业集团", "-|二等奖|-|西礁渔业集团", "-|二等奖|-|南浦港务中心"],
        Articles.Cases("海州管理创新成果揭晓\n" + sentence));

    [Fact]
    public void Reads_What_Those_Won_Who_Showed_Their_Wares() => Assert.Equal(
        ["-|最佳组织奖|-|海州展团"], Articles.Cases("海州渔产交易会闭幕\n海州展团获得了本届渔交会最佳组织奖。"));

    [Fact]
    public void Reads_Awards_Of_The_Contest_That_The_Headline_Names_No_Part_Of() => Assert.Equal(
        ["-|海州渔业奖|渔灯|东屿食品有限公司", "-|最佳组织奖|-|东屿展团"],
        Articles.Cases("3个产品获海州渔业奖\n经评审，东屿食品有限公司的《渔灯》荣获海州渔业奖。\n东屿展团获得了本届渔交会最佳组织奖。"));

    [Fact]
    public void Reads_An_Award_With_A_Name_In_Latin_Letters() => Assert.Equal(
        ["-|Invest HZ Fintech “Must-know” 2031|-|浮标科技"],
        Articles.Cases("浮标科技荣获Invest HZ Fintech “Must-know” 2031\n在首日，浮标科技荣获 Invest HZ Fintech “Must-know” 2031，浮标科技合伙人发表了演讲。"));

    // The account is called 海科安全实验室, and the text never calls it so.
    [Fact]
    public void Names_Whose_Account_It_Is() => Assert.Equal(
        ["-|2031年度变革大奖|海科多模态内容防护平台|海科安全"],
        Articles.Cases(
            """
            ---
            title: 海科多模态内容防护平台获2031年度变革大奖
            source: 海科安全实验室
            ---

            # 海科多模态内容防护平台获2031年度变革大奖

            近日，海科多模态内容防护平台荣获2031年度变革大奖。

            本次获奖是对海科安全技术实力的肯定。

            海科安全将继续深耕技术创新。
            """));

    [Fact]
    public void Reads_What_Somebody_Was_Made_By_Its_Year() => Assert.Equal(
        ["-|2031年海州市绿色码头|-|东屿渔业有限公司", "-|2031年海州市绿色码头|-|南浦食品股份有限公司"],
        Articles.Cases("""
            海州市公布绿色码头
            根据评审结果，东屿渔业有限公司、南浦食品股份有限公司被认定为2031年海州市绿色码头。
            """));

    [Fact]
    public void Parts_The_Last_Two_Of_Names_That_Are_Counted() => Assert.Equal(
        ["-|优秀组织奖|-|北河分中心", "-|优秀组织奖|-|石门巡测队", "-|优秀组织奖|-|海州渔具检定站"],
        Articles.Cases("""
            海州水文小发明评选结果
            优秀组织奖由北河分中心、石门巡测队和海州渔具检定站三家单位获得。
            """));

    [Fact]
    public void Takes_So_Long_A_Name_Behind_Every_Title_For_Its_Maker() => Assert.Equal(
        ["鲜鱼组|金奖|活鱼直播二十四小时|东屿街市阿胜海鲜", "鲜鱼组|银奖|鱼骨不要钱|西礁街市合记渔档"],
        Articles.Cases("""
            海州鱼市创意计划揭晓
            鲜鱼组方面，《活鱼直播二十四小时》（东屿街市阿胜海鲜）、《鱼骨不要钱》（西礁街市合记渔档）分别获得金奖和银奖。
            """));
}
