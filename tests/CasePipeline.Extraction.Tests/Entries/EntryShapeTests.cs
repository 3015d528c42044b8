namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Lists as editors write them: winners above titles, names in a row, labels in square marks.</summary>
public class EntryShapeTests
{
    [Fact]
    public void Reads_Winners_That_Stand_Above_Their_Titles() => AssertCases(
        """
        2031沿海金融年度案例揭晓
        以下为获奖机构、案例名称：
        年度乡村服务案例

        东屿银行
        把信用评到船头上
        东屿银行在渔港设立信用站，逐船登记。

        鹤浦财险
        海带低温指数保险
        鹤浦财险用浮标数据触发赔付，三天到账。
        """,
        ("年度乡村服务案例", "把信用评到船头上", "东屿银行"),
        ("年度乡村服务案例", "海带低温指数保险", "鹤浦财险"));

    [Fact]
    public void Reads_Organisations_In_A_Row() => AssertCases(
        """
        第四届沿海运营大赛收官
        各奖项名单如下：
        【一等奖】
        《零钱包“一袋清”》　东屿农商银行
        【优秀组织奖】
        西礁农商银行、鹤浦银行、海州省农信联合社
        """,
        ("一等奖", "零钱包“一袋清”", "东屿农商银行"),
        ("优秀组织奖", null, "西礁农商银行"),
        ("优秀组织奖", null, "鹤浦银行"),
        ("优秀组织奖", null, "海州省农信联合社"));

    [Fact]
    public void Reads_Labels_In_Square_Marks() => AssertCases(
        """
        2031年就医服务案例公布
        入选名单如下：
        标杆案例
        【案例】一次挂号管三天
        【单位】海州省人民医院
        【做法】当天未做完的检查，三天内免再挂号。
        【案例】检查预约“一张单”
        【单位】东屿市第二医院
        【做法】十类检查合到一张单上。
        """,
        ("标杆案例", "一次挂号管三天", "海州省人民医院"),
        ("标杆案例", "检查预约“一张单”", "东屿市第二医院"));

    [Fact]
    public void Reads_Fields_Behind_Commas() => AssertCases(
        """
        海州市劳动课程案例评选结果公示
        一等奖
        《一条鱼的旅行》，东屿市实验小学，王珂、李岩
        《渔网怎么补》，沙头小学，陈浪
        优秀指导教师
        周敏（东屿市第三中学）
        石岩（西礁区教师发展中心）
        """,
        ("一等奖", "一条鱼的旅行", "东屿市实验小学"),
        ("一等奖", "渔网怎么补", "沙头小学"),
        ("优秀指导教师", null, "东屿市第三中学"),
        ("优秀指导教师", null, "西礁区教师发展中心"));

    [Fact]
    public void Reads_Awards_Before_Their_Winners() => AssertCases(
        """
        第四届合作金融案例评选揭晓
        获得一等奖的是东屿农信联社的《船东互助二十年》和西礁农商银行的《赶海人的账本》；获得二等奖的是鹤浦农商银行的《返乡青年画像》。
        获得三等奖的有两个案例。石滩银行报送的《三次改期》，讲了种苗贷款；蓝湾银行报送的《四十八小时》，讲了退税。
        """,
        ("一等奖", "船东互助二十年", "东屿农信联社"),
        ("一等奖", "赶海人的账本", "西礁农商银行"),
        ("二等奖", "返乡青年画像", "鹤浦农商银行"),
        ("三等奖", "三次改期", "石滩银行"),
        ("三等奖", "四十八小时", "蓝湾银行"));

    [Fact]
    public void Keeps_A_Title_That_Begins_In_Marks_Whole() => AssertCases(
        """
        沿海金融案例名单公布
        一等奖
        1、“海上账本”惠及百村（东屿农信联社）
        2、“师带徒”积分银行（西礁农商银行）
        3、“早餐贷”：凌晨四点的审批员（鹤浦银行）
        """,
        ("一等奖", "“海上账本”惠及百村", "东屿农信联社"),
        ("一等奖", "“师带徒”积分银行", "西礁农商银行"),
        ("一等奖", "“早餐贷”：凌晨四点的审批员", "鹤浦银行"));

    [Fact]
    public void Reads_A_Table_Of_A_Cell_A_Line_Whose_Header_Says_More() => AssertCases(
        """
        交通创新案例名单公布
        一、示范案例
        序号
        案例名称
        申报单位
        所属项目
        1
        承台养护机器人
        海州交通投资集团有限公司
        东屿大桥
        2
        隧道激光验收
        西礁路桥工程有限公司
        鹤浦隧道
        二、优秀案例
        序号
        案例名称
        申报单位
        所属项目
        3
        渣土制砖
        石滩轨道交通有限公司
        石滩地铁
        """,
        ("示范案例", "承台养护机器人", "海州交通投资集团有限公司"),
        ("示范案例", "隧道激光验收", "西礁路桥工程有限公司"),
        ("优秀案例", "渣土制砖", "石滩轨道交通有限公司"));

    [Theory]
    [InlineData("「」下入選>")]
    [InlineData("「入选")]
    [InlineData("入选、")]
    public void Reads_A_Sentence_That_Is_The_Whole_Article(string text) =>
        Grounding.AssertHolds(Articles.Read(text));

    private static void AssertCases(string text, params (string? Award, string? Title, string? Institution)[] expected)
    {
        var announcement = Articles.Read(text);

        Assert.Equal(
            expected,
            announcement.Cases.Select(awarded => (awarded.Award, awarded.Title, awarded.Institution)));
        Grounding.AssertHolds(announcement);
    }

    [Fact]
    public void Reads_The_Kind_In_Brackets_Before_A_Title_And_Leaves_Out_Who_Led_It() => Assert.Equal(
        ["-|重点课题|渔港教学应用|-", "-|专项课题|软硬结合：渔史实践研究|-"],
        Articles.Cases("""
            转发：关于2031年海州课题立项的公示
            以下课题入选名单：
            1.（重点课题）渔港教学应用(负责人：林望潮)
            2.（专项课题）软硬结合：渔史实践研究（负责人：陈远）
            """));

    [Fact]
    public void Reads_Titles_Behind_The_Kind_Of_Work() => Assert.Equal(
        ["-|一等奖|渔港夜话|-", "-|一等奖|补网的人|东屿小学", "-|一等奖|雷雨|-", "-|二等奖|梦灯笼|鹤舞社"],
        Articles.Cases("""
            海州中学艺术节评奖公布
            一等奖：
            213舞蹈《渔港夜话》
            东屿小学 小品《补网的人》
            201、203话剧《雷雨》
            二等奖：
            鹤舞社朗诵《梦灯笼》
            """));

    [Fact]
    public void Reads_Classes_In_Columns_Behind_Their_Award() => Assert.Equal(
        ["-|一等奖|-|115班", "-|二等奖|-|113班", "-|二等奖|-|高二（3）班"],
        Articles.Cases("""
            海州中学知识竞赛决赛结果公布
            八个班级进入决赛。
            一等奖：115班
            二等奖：113班  高二（3）班
            """));

    [Theory]
    [InlineData("一等奖：\n（1）东屿研究所完成的“智能投喂技术”；\n（2）西礁大学完成的“赤潮预警”。\n二等奖：\n（1）南浦公司完成的“节能螺旋桨”。")]
    [InlineData("一等奖：\n1. 东屿研究所完成的“智能投喂技术”\n2. 西礁大学选送案例《赤潮预警》\n二等奖：\n1. 南浦公司申报的《节能螺旋桨》")]
    [InlineData("一等奖：\n1. 东屿研究所的“智能投喂技术”\n2. 西礁大学的“赤潮预警”\n二等奖：南浦公司的“节能螺旋桨”")]
    [InlineData("一等奖：东屿研究所完成的“智能投喂技术”；西礁大学完成的“赤潮预警”。\n二等奖：南浦公司完成的“节能螺旋桨”。")]
    public void Reads_Titles_In_Marks_Behind_Who_Made_Them(string list) => Assert.Equal(
        ["-|一等奖|智能投喂技术|东屿研究所", "-|一等奖|赤潮预警|西礁大学", "-|二等奖|节能螺旋桨|南浦公司"],
        Articles.Cases("2031年度海州渔业科技奖揭晓\n" + list));
}
