using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;

namespace CasePipeline.Extraction.Tests.Forms;

public class EntryFormReaderTests
{
    [Fact]
    public void Leaves_Remarks() => Assert.Equal(default, Read("值得一提的是：渔灯也是今年的入选成果之一"));

    [Theory]
    [InlineData("《渔汛贷随船出海》（东屿农商银行）")]
    [InlineData("《渔汛贷随船出海》东屿农商银行")]
    [InlineData("《渔汛贷随船出海》——东屿农商银行")]
    [InlineData("《渔汛贷随船出海》，东屿农商银行。")]
    [InlineData("《渔汛贷随船出海》 张三 东屿农商银行")]
    [InlineData("《渔汛贷随船出海》｜申报单位：东屿农商银行")]
    [InlineData("《渔汛贷随船出海》（申报单位：东屿农商银行）")]
    [InlineData("东屿农商银行《渔汛贷随船出海》")]
    [InlineData("东屿农商银行：《渔汛贷随船出海》")]
    [InlineData("东屿农商银行的《渔汛贷随船出海》")]
    [InlineData("“渔汛贷随船出海”（东屿农商银行）")]
    [InlineData("东屿农商银行“渔汛贷随船出海”")]
    [InlineData("东屿农商银行「渔汛贷随船出海」")]
    [InlineData("东屿农商银行：渔汛贷随船出海")]
    [InlineData("东屿农商银行: 渔汛贷随船出海")]
    [InlineData("东屿农商银行 渔汛贷随船出海")]
    [InlineData("东屿农商银行\t渔汛贷随船出海")]
    [InlineData("渔汛贷随船出海——东屿农商银行")]
    [InlineData("渔汛贷随船出海 - 东屿农商银行")]
    [InlineData("渔汛贷随船出海 | 东屿农商银行")]
    [InlineData("渔汛贷随船出海　东屿农商银行")]
    [InlineData("渔汛贷随船出海（东屿农商银行）")]
    [InlineData("渔汛贷随船出海　报送单位：东屿农商银行")]
    [InlineData("东屿农商银行：渔汛贷随船出海（218,604票）")]
    [InlineData("渔汛贷随船出海——东屿农商银行（得分：4.96）")]
    [InlineData("东屿农商银行｜渔汛贷随船出海")]
    [InlineData("【东屿农商银行】渔汛贷随船出海")]
    [InlineData("渔汛贷随船出海。作者：东屿农商银行。")]
    public void Reads_Title_And_Institution(string line) =>
        Assert.Equal((FormKind.Certain, "渔汛贷随船出海", "东屿农商银行", null), Read(line));

    [Theory]
    [InlineData("《渔汛贷》", FormKind.Certain, "渔汛贷")]
    [InlineData("《渔汛贷》（动画短片）", FormKind.Certain, "渔汛贷")]
    [InlineData("“渔汛贷”", FormKind.Bare, "渔汛贷")]
    [InlineData("「《渔汛贷》」", FormKind.Bare, "渔汛贷")]
    [InlineData("渔汛贷随船出海", FormKind.Bare, "渔汛贷随船出海")]
    [InlineData("“渔汛贷”随船出海", FormKind.Bare, "“渔汛贷”随船出海")]
    public void Reads_A_Title_Alone(string line, object kind, string title) =>
        Assert.Equal(((FormKind)kind, title, null, null), Read(line));

    [Theory]
    [InlineData("东屿农商银行")]
    [InlineData("海州大学、东屿农商银行")]
    public void Reads_An_Institution_Alone(string line) =>
        Assert.Equal((FormKind.Organisation, null, line, null), Read(line));

    [Theory]
    [InlineData("【一等奖】东屿农商银行：渔汛贷")]
    [InlineData("《渔汛贷》（东屿农商银行）一等奖")]
    [InlineData("一等奖　　《渔汛贷》（东屿农商银行）")]
    public void Reads_The_Award_Of_A_Line(string line) =>
        Assert.Equal((FormKind.Certain, "渔汛贷", "东屿农商银行", "一等奖"), Read(line));

    [Fact]
    public void Reads_A_Colon_That_May_Be_Part_Of_A_Title() =>
        Assert.Equal((FormKind.Split, "随船出海", "渔汛贷", null), Read("渔汛贷：随船出海"));

    [Theory]
    [InlineData("")]
    [InlineData("东屿农商银行推出渔汛贷，服务渔民。")]
    [InlineData("评选结果揭晓，名单如下：")]
    [InlineData("东屿科技有限公司　副总裁")]
    [InlineData("东屿农商银行推出渔汛贷。西礁农商银行推出渔灯贷")]
    public void Leaves_Running_Text(string line) => Assert.Equal(FormKind.None, Read(line).Kind);

    [Fact]
    public void Leaves_What_Is_Too_Long() =>
        Assert.Equal(FormKind.None, Read("《" + new string('海', EntryFormReader.MaxTitle + 50) + "》").Kind);

    private static (FormKind Kind, string? Title, string? Institution, string? Award) Read(string line)
    {
        var form = EntryFormReader.Read(line, new TextSpan(0, line.Length), ListStyle.None);
        return (form.Kind, Cut(form.Title), Cut(form.Institution), Cut(form.Award));

        string? Cut(TextSpan? span) => span is { } place ? line.Cut(place) : null;
    }

    [Theory]
    [InlineData("东屿理工大学 & 西礁渔具集团｜渔汛贷随船出海", "东屿理工大学 & 西礁渔具集团", "渔汛贷随船出海")]
    [InlineData("东屿财险｜渔船霜冻保险", "东屿财险", "渔船霜冻保险")]
    [InlineData("东屿农险｜渔汛贷随船出海", "东屿农险", "渔汛贷随船出海")]
    [InlineData("东屿农信科技中心：渔汛贷随船出海", "东屿农信科技中心", "渔汛贷随船出海")]
    public void Reads_Institutions_Of_Other_Kinds_Before_A_Title(string line, string institution, string title) =>
        Assert.Equal((FormKind.Certain, title, institution, null), Read(line));

    [Fact]
    public void Reads_What_Stands_Behind_A_Marked_Beginning_And_A_Colon_As_Title() =>
        Assert.Null(Read("「電子漁報」：不用再守著電台排隊").Item3);

    [Theory]
    [InlineData("东屿农商银行《渔灯贷》 486,210票")]
    [InlineData("《渔灯贷》（东屿农商银行），累计得票 68,214 票")]
    [InlineData("渔灯贷 @东屿农商银行")]
    public void Leaves_Votes_Out_And_Reads_Names_Behind_At(string line) => Assert.Equal(
        ["-|一等奖|渔灯贷|东屿农商银行"],
        Articles.Cases($"海州案例揭晓\n一等奖\n{line}"));

    [Fact]
    public void Reads_Awards_Behind_A_Dash_That_Is_Set_Apart() => Assert.Equal(
        ["-|卓越服务大奖（零售组别）|渔汛贷|海信银行", "-|杰出科技大奖|“听潮”语音助手|海信银行"],
        Articles.Cases("""
            海信银行于“2031海州科技大奖”勇夺两项殊荣
            海信银行今日宣布，于《东屿财经》主办的“2031海州科技大奖”中囊括两项殊荣。
            获奖项目如下：
            渔汛贷　——　卓越服务大奖（零售组别）
            “听潮”语音助手　——　杰出科技大奖
            海信银行总裁表示，我们很高兴得到认同。
            """));

    [Theory]
    [InlineData("《渔港指引》双语版（东屿渔业局）", "《渔港指引》双语版")]
    [InlineData("《渔港指引》 林望潮（东屿渔业局）", "渔港指引")]
    public void Keeps_What_Goes_On_Behind_The_Marks(string line, string title) => Assert.Equal(
        [$"-|金奖|{title}|东屿渔业局", "-|金奖|渔灯|西礁渔业局"],
        Articles.Cases($"海州案例揭晓\n金奖\n{line}\n渔灯（西礁渔业局）"));

    [Fact]
    public void Takes_Who_Supplied_A_Text_For_No_Winner() => Assert.Equal(
        ["-|一等奖|渔灯夜巡|-", "-|二等奖|小板凳议事会|-"],
        Articles.Cases("""
            渔港服务优秀案例评选结果公布

            【一等奖】
            渔灯夜巡
            东屿渔业公司 供稿

            【二等奖】
            小板凳议事会
            西礁街道供稿
            """));

    [Fact]
    public void Reads_Winners_That_End_With_The_Stops_Of_Their_List() => Assert.Equal(
        [
            "-|优秀科普基地|-|东屿渔业观测站",
            "-|优秀科普基地|-|西礁市渔港科普馆",
            "-|优秀科普基地|-|南湾县渔业试验站",
            "-|优秀组织单位|-|北浦市渔业学会",
            "-|优秀组织单位|-|中岬县第二小学渔灯站",
            "-|科普创新奖|-|省渔业影视中心",
            "-|科普创新奖|-|岬角广播电视台",
        ],
        Articles.Cases("""
            关于2031年度渔业科普工作先进单位的通报
            （省渔业学会　2031年3月18日）
            经研究，对以下单位予以通报表扬。
            一、优秀科普基地
            1、东屿渔业观测站；
            2、西礁市渔港科普馆；
            3、南湾县渔业试验站。
            二、优秀组织单位
            1、北浦市渔业学会；
            2、中岬县第二小学渔灯站。
            三、科普创新奖
            1、省渔业影视中心；
            2、岬角广播电视台。
            希望受表扬单位再接再厉，再创佳绩。
            """));
}
