namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Titles and names that take several lines.</summary>
public sealed class BrokenTitleTests
{
    [Fact]
    public void Joins_A_Title_Below_Its_Number_In_A_Markdown_Paragraph() => Assert.Equal(
        [
            "-|特等奖|让渔船的等待“看得见”——候泊时长公示的九个月|海州市医院 调度科",
            "-|特等奖|“零点交接”：降低夜间卸鱼差错率|东屿农商银行",
            "-|优胜奖|把《渔网手册》念出声来|西礁农商银行",
            "-|优胜奖|渔灯减肥记|南浦农商银行",
        ],
        Articles.Cases("""
            # “改进一点点”渔港案例大赛获奖名单

            **特等奖**

            **1.**
            让渔船的等待“看得见”——
            候泊时长公示的九个月

            海州市医院 调度科

            **2.**
            “零点交接”：降低夜间
            卸鱼差错率

            东屿农商银行

            **优胜奖**

            **1.**
            把《渔网手册》念出声来 / 西礁农商银行

            **2.**
            渔灯减肥记 / 南浦农商银行
            """));

    [Fact]
    public void Reads_A_Barred_Label_Whose_Names_Go_On_Below() => Assert.Equal(
        [
            "信贷支渔篇|一等案例|一条船的“身份证”|东屿农商银行",
            "信贷支渔篇|二等案例|返乡青年“第一笔钱”|西礁农商银行、共青团西礁县委",
            "村居服务篇|一等案例|赶海天的移动柜台|东屿农商银行",
        ],
        Articles.Cases("""
            # 海州优秀案例名单来了

            一、信贷支渔篇

            **▎一等**案例

            **《一条船的“身份证”》**

            报送｜东屿农商银行

            **▎二等**案例

            **《返乡青年“第一笔钱”》**

            报送｜西礁农商银行、
            共青团西礁县委

            二、村居服务篇

            **▎一等**案例

            **《赶海天的移动柜台》**

            报送｜东屿农商银行
            """));

    [Fact]
    public void Joins_What_Hangs_Below_The_Value_Of_A_Label() => Assert.Equal(
        [
            "-|金奖|晒鱼场的一百种用法|东屿大学",
            "-|银奖|“水口”回来了——渔村村口公共空间更新|西礁农林大学",
            "-|银奖|厕所革命之后|东屿大学、南浦学院",
        ],
        Articles.Cases("""
            海州渔村创意大赛获奖作品名单

            金奖
              作品名称：晒鱼场的一百种用法
              参赛学校：东屿大学

            银奖
              作品名称：“水口”回来了——渔村村口公共
                        空间更新
              参赛学校：西礁农林大学
              指导教师：林　海

              作品名称：厕所革命之后
              参赛学校：东屿大学、南浦学院
            """));

    [Fact]
    public void Joins_The_Halves_Of_Titles_Above_Who_Won() => Assert.Equal(
        [
            "渔港安全类|金奖|缆绳里的“橡皮筋”：扳手防坠扣|东屿渔港站", "渔港安全类|银奖|盲眼渔民手写对讲板|西礁渔政所",
            "渔港安全类|银奖|隧道漏水点“荧光笔”标记法|南浦航道站 × 海州学院",
        ],
        Articles.Cases("""
            # 来了！渔港“金点子”，有你身边的吗？

            海州渔业局公布了年度职工“金点子”评选结果。

            🔧 PART 1 ｜ 渔港安全类

            ✦ 金奖

            **01**

            缆绳里的“橡皮筋”：

            扳手防坠扣

            📍东屿渔港站

            一根绳、一个扣、九块钱。

            ✦ 银奖

            **01**

            盲眼渔民

            手写对讲板

            📍西礁渔政所

            **02**

            隧道漏水点

            “荧光笔”标记法

            📍南浦航道站 × 海州学院
            """).Select(line => line.Replace("\n", "", StringComparison.Ordinal)));

    [Fact]
    public void Leaves_A_Title_That_An_Award_Names_Again_Alone() => Assert.Contains(
        "-|一等奖|渔灯瘦身记|西礁农商银行",
        Articles.Cases("""
            海州渔港案例大赛获奖名单
            一等奖
            1.“一船一码”：缩短渔船终末消毒时间（东屿农商银行）
            2.渔灯瘦身记（西礁农商银行）
            最佳人气奖：“一船一码”：缩短渔船终末消毒时间（东屿农商银行）
            """));

    [Fact]
    public void Takes_Ornaments_For_No_Second_Line() => Assert.Equal(
        ["-|一 等 奖|关于规范渔船维保的建议|海州渔业法院", "-|二 等 奖|关于渡口夜间照明的建议|东屿海事法院"],
        Articles.Cases("""
            第三届海州优秀司法建议评选结果
            ——— 一 等 奖 ———
            《关于规范渔船维保的建议》
            建议对象：海州渔业局
            采纳情况：出台办法。
            发出法院：海州渔业法院
            ——— 二 等 奖 ———
            《关于渡口夜间照明的建议》
            建议对象：东屿县交通局
            采纳情况：完成改造。
            发出法院：东屿海事法院
            """));

    [Fact]
    public void Reads_Who_Wrote_In_Brackets_Below_A_Title_In_Two_Lines() => Assert.Equal(
        [
            "-|一等奖|林某诉旅行社公司旅游合同纠纷案——“自由活动”期间的义务|东屿市人民法院",
            "-|二等奖|何某盗窃共享电池案——“数字财物”的折旧规则|西礁县人民法院",
        ],
        Articles.Cases("""
            喜报！海州法院2篇案例在优秀案例分析评选中获奖

            一等奖

            林某诉旅行社公司旅游合同纠纷案
            ——“自由活动”期间的义务
            （编写人：东屿市人民法院　林望潮　何海）
            裁判要旨：经营者应当承担必要的救助义务。

            二等奖

            何某盗窃共享电池案
            ——“数字财物”的折旧规则
            （编写人：西礁县人民法院　陈潮生）
            裁判要旨：数额应以基准日重置价扣除折旧后确定。
            """).Select(line => line.Replace("\n", "", StringComparison.Ordinal)));

    [Fact]
    public void Reads_Bold_Titles_In_Two_Lines_And_With_Colons_Above_Labels() => Assert.Equal(
        ["-|最佳剧情奖|那盏渔灯，\n还亮着|东屿电视台", "-|最佳创意奖|渔港夜话|西礁县司法局", "-|最佳创意奖|潮汐：一个字一个故事|南浦学校"],
        Articles.Cases("""
            # 海州短视频大赛，获奖作品请查收！

            **最佳剧情奖**

            **那盏渔灯，
            还亮着**

            选送单位：东屿电视台

            **最佳创意奖**

            **渔港夜话**

            选送单位：西礁县司法局

            **潮汐：一个字一个故事**

            选送单位：南浦学校
            """));
}
