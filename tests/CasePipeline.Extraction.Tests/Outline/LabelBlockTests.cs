namespace CasePipeline.Extraction.Tests.Outline;

public class LabelBlockTests
{
    [Theory]
    [InlineData("申报单位：东屿农商银行")]
    [InlineData("获奖单位:东屿农商银行")]
    [InlineData("【报送单位】：东屿农商银行")]
    [InlineData("推荐单位：海州学会\n申报单位：东屿农商银行")]
    [InlineData("推荐单位：海州学会　申报单位：东屿农商银行")]
    [InlineData("——东屿农商银行")]
    [InlineData("（东屿农商银行）")]
    [InlineData("东屿农商银行")]
    public void Reads_The_Institution_Under_A_Title(string block) => Assert.Equal(
        ["-|一等奖|渔汛贷随船出海|东屿农商银行"],
        Articles.Cases($"海州优秀案例评选结果\n一等奖\n1.渔汛贷随船出海\n{block}\n渔汛贷面向渔民。"));

    [Theory]
    [InlineData("申报单位：东屿农商银行\n奖项：最佳服务奖")]
    [InlineData("奖项：最佳服务奖\n申报单位：东屿农商银行")]
    [InlineData("最佳服务奖，东屿农商银行。")]
    public void Reads_The_Award_Under_A_Title(string block) => Assert.Equal(
        ["-|最佳服务奖|渔汛贷随船出海|东屿农商银行"],
        Articles.Cases($"海州优秀案例评选结果\n案例一：渔汛贷随船出海\n{block}\n渔汛贷面向渔民。"));

    [Fact]
    public void Leaves_Labels_Far_Down_A_Body() => Assert.Equal(
        ["-|一等奖|渔汛贷随船出海|-"],
        Articles.Cases(
            "海州优秀案例评选结果\n一等奖\n《渔汛贷随船出海》\n" + string.Concat(Enumerable.Repeat("渔民受益。\n", 9))
            + "合作单位：海州学会\n申报单位：东屿农商银行"));

    [Fact]
    public void Takes_No_Award_From_What_Is_Wished() => Assert.Equal(
        ["-|一等奖|渔汛贷随船出海|东屿农商银行"],
        Articles.Cases("海州优秀案例评选结果\n一等奖\n1.渔汛贷随船出海（东屿农商银行）\n希望获奖单位珍惜荣誉，再接再厉。"));

    [Fact]
    public void Reads_Labels_In_Marks_And_Winners_Below_Such_A_Label() => Assert.Equal(
        [
            "-|最佳渔港项目|渔汛贷随船出海|东屿渔民服务队", "-|最佳渔港项目|滩头议事桌|西礁街道社工站",
            "-|最美船员|-|南浦渔业公司",
        ],
        Articles.Cases("""
            海州渔港典型名单
            01
            渔汛贷随船出海
            「类别：最佳渔港项目」
            「实施团队：东屿渔民服务队」
            随船出海，随船回港。
            02
            滩头议事桌
            「类别：最佳渔港项目」
            「实施团队：西礁街道社工站」
            03
            「类别：最美船员」（1名）
            马文山（南浦渔业公司）
            """));

    // The labels below a heading are those of its cases, though each list begins with 1.
    [Fact]
    public void Reads_Cases_Of_Numbered_Labels_In_Any_Order_Below_A_Heading() => Assert.Equal(
        [
            "渔港服务类|全程托管案例|千船变大船|东屿合作社", "渔港服务类|全程托管案例|老渔网|西礁供销合作社", "渔港服务类|单项托管案例|渔汛预报|南浦服务队",
            "平台类|数字平台案例|渔船排队系统|北关渔业园",
        ],
        Articles.Cases("""
            关于海州渔业服务典型案例的公告
            一、渔港服务类
            （一）全程托管案例
            1.案例：千船变大船
            单位：东屿合作社
            1.单位：西礁供销合作社
            案例：老渔网
            （二）单项托管案例
            1.案例：渔汛预报
            单位：南浦服务队
            二、平台类
            （一）数字平台案例
            1.单位：北关渔业园
            案例：渔船排队系统
            """));

    [Fact]
    public void Takes_A_Title_With_Its_Winner_Below_For_No_Section() => Assert.Equal(
        ["-|一等奖|征信小课堂之担保篇|东屿银行", "-|一等奖|夜市里的报告单|西礁银行"],
        Articles.Cases("海州大赛获奖作品公布\n【一等奖】\n征信小课堂之担保篇\n获奖单位：东屿银行\n夜市里的报告单\n获奖单位：西礁银行"));

    [Fact]
    public void Takes_A_Closing_Wish_For_No_Award() => Assert.Equal(
        ["-|优秀项目|渔汛贷|东屿工会", "-|优秀项目|潮汐码|西礁工会"],
        Articles.Cases("海州项目揭晓\n优秀项目\n1.渔汛贷（东屿工会）\n2.潮汐码（西礁工会）\n望被命名单位珍惜荣誉，再接再厉。"));

    [Fact]
    public void Reads_Labels_In_Bullets_Below_Titles_In_Bullets() => Assert.Equal(
        ["-|金奖|老冰库：看得见的海|船木人工坊", "-|银奖|织网铺翻新|西礁设计院"],
        Articles.Cases("海州空间设计奖揭晓\n金奖\n• 老冰库：看得见的海\n• 设计：船木人工坊\n银奖\n• 织网铺翻新\n• 设计：西礁设计院"));

    [Fact]
    public void Leaves_The_Persons_Behind_A_Title() => Assert.Equal(
        ["小学组|一等奖|渔灯会“说话”|东屿小学", "小学组|一等奖|潮水记录仪|西礁小学"],
        Articles.Cases("""
            海州创新大赛获奖作品公示
            小学组
            一等奖
            东屿小学《渔灯会“说话”》　学生：林望；指导教师：陈远
            西礁小学《潮水记录仪》　学生：海星社；指导教师：马文山
            """));

    [Fact]
    public void Reads_Labels_Before_Bars_Below_Bold_Titles() => Assert.Equal(
        ["渔业系列|年度示范案例|“夜渔学堂”上船|东屿渔业公司", "渔业系列|年度创新案例|潮汐剧本|西礁渔港公司"],
        Articles.Cases("""
            # 海州案例发布
            以下为入选案例：

            渔业系列

            **1. “夜渔学堂”上船**
            机构｜东屿渔业公司
            奖项｜年度示范案例
            亮点｜课程每堂只讲一件事，时长不超过25分钟。

            **2. 潮汐剧本**
            机构｜西礁渔港公司
            奖项｜年度创新案例
            亮点｜把潮汐写成一出六人的剧本，玩家分别扮演船长和渔民。
            """));

    // A title may have a dash of its own; who won stands behind the last.
    [Fact]
    public void Takes_No_Entry_Below_A_Section_For_Its_Winner() => Assert.Equal(
        [
            "优秀案例|渔港服务|晚归的船——让灯一直亮着|东屿渔业有限公司", "优秀案例|渔港服务|潮汐夜班|西礁渔业有限公司",
            "优秀案例|海上运输|不等潮的渡船|南浦轮渡有限公司",
        ],
        Articles.Cases("""
            海州优秀案例名单
            一、优秀案例（3个）
            （一）渔港服务
            晚归的船——让灯一直亮着——东屿渔业有限公司
            潮汐夜班——西礁渔业有限公司
            （二）海上运输
            不等潮的渡船——南浦轮渡有限公司
            """));

    [Fact]
    public void Reads_Who_Won_And_The_Award_Below_A_Title_Beside_A_Person() => Assert.Equal(
        ["-|一等奖|缩短候泊时间|东屿市医院", "-|二等奖|降低卸鱼差错率|西礁县人民医院"],
        Articles.Cases("""
            海州品管圈大赛落幕，2个项目获奖
            获奖名单（按得分排序）
            1. 缩短候泊时间
            东屿市医院  汇报人：季晓  【一等奖】
            2. 降低卸鱼差错率
            西礁县人民医院  汇报人：方海  【二等奖】
            """));

    [Fact]
    public void Reads_Who_Owns_A_Patent_And_Leaves_Its_Number() => Assert.Equal(
        ["-|海州专利金奖|一种防滴漏的渔灯|东屿渔具厂", "-|海州专利银奖|用于冷库的霜层检测方法|西礁大学、西礁冷链有限公司"],
        Articles.Cases("""
            海州专利奖授奖名单
            一、海州专利金奖（1项）
            1. ZL203110004567.8  一种防滴漏的渔灯
            专利权人：东屿渔具厂
            发明人：宗泽、路遥
            二、海州专利银奖（1项）
            1. ZL203010007654.X  用于冷库的霜层检测方法
            专利权人：西礁大学、西礁冷链有限公司
            发明人：晏清
            """));

    [Fact]
    public void Leaves_The_Number_Of_A_Standard_Before_Its_Title() => Assert.Equal(
        ["-|一等奖|渔网编号规则|东屿渔网研究所", "-|二等奖|Fishing nets — Vocabulary|西礁大学"],
        Articles.Cases("""
            海州标准奖获奖名单
            一等奖
            YC/T 1234—2031《渔网编号规则》
            主要完成单位：东屿渔网研究所
            二等奖
            ISO 2345:2031《Fishing nets — Vocabulary》
            主要完成单位：西礁大学
            """));

    [Theory]
    [InlineData("（报送单位：东屿渔港公司）", "（报送单位：西礁渔港公司）")]
    [InlineData("报送单位：东屿渔港公司", "报送单位：西礁渔港公司")]
    public void Reads_Who_Sent_A_Case_Behind_Its_Body(string first, string second)
    {
        var body = string.Concat(Enumerable.Repeat("渔民受益。\n", 9)) + "做法：\n一、点灯。\n二、守夜。\n成效：夜里不再有船搁浅。";
        Assert.Equal(
            ["-|优秀案例|码头车间“三查三签”|东屿渔港公司", "-|优秀案例|渔灯|西礁渔港公司"],
            Articles.Cases(
                $"海州优秀案例\n优秀案例\n案例1　码头车间“三查三签”\n{body}\n{first}\n案例2　渔灯\n{body}\n{second}\n"
                + "各渔港要对照学习。"));
    }

    [Theory]
    [InlineData("海州公寓段")]
    [InlineData("东屿动车段")]
    public void Reads_The_Section_Of_A_Railway_Below_A_Title(string maker) => Assert.Equal(
        [$"-|优秀案例|道口房变渔灯驿站|{maker}"],
        Articles.Cases($"海州铁路案例选编\n优秀案例\n案例1：道口房变渔灯驿站\n（{maker}）\n利用沿线道口看守房15座，改造成驿站。"));
}
