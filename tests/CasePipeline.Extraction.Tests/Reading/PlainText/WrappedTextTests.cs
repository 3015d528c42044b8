namespace CasePipeline.Extraction.Tests.Reading.PlainText;

public class WrappedTextTests
{
    // Characters of Chinese in a line, and as many columns twice.
    private const int Width = 30;

    private static readonly string[] Paragraphs =
    [
        "海州优秀调研成果名单揭晓，共评出一等奖两项、二等奖两项，同一等次的成果排名不分先后，现在予以公布。",
        "一、一等奖",
        "１．渔汛贷款的县域市场份额与潮汐变化的关系研究。作者：东屿农村商业银行财务会计部。",
        "２．渔灯贷款与夜间航行安全的实证研究——以西礁渔港为例。作者：西礁农村商业银行。",
    ];

    [Fact]
    public void Joins_Lines_That_Were_Wrapped_At_One_Width() =>
        Assert.Equal(Paragraphs, ReadArticle.Lines(Wrap("　　")));

    [Fact]
    public void Measures_By_Running_Text_With_Marks_As_Wide_As_Characters() => Assert.Equal(
        [
            "海州渔业报　　　　２０３１年１２月２８日　　　　记者　林　潮",
            "本报讯　渔港最怕“会上热、码头冷”。为了让管用的办法走得更远，市里今年从六月起向各港征集做法，收到材料九十四篇，专家一处一处去看，选出典型案例八个。",
            "（责任编辑　何　舟）",
        ],
        ReadArticle.Lines("""
            海州渔业报　　　　２０３１年１２月２８日　　　　记者　林　潮

            　　本报讯　渔港最怕“会上热、码头
            冷”。为了让管用的办法走得更远，市
            里今年从六月起向各港征集做法，收到
            材料九十四篇，专家一处一处去看，选
            出典型案例八个。
            　　　　　　　　　　　（责任编辑　何　舟）
            """));

    [Fact]
    public void Leaves_Lines_Without_Indentation_As_They_Are() =>
        Assert.Equal(Wrap("").Split('\n'), ReadArticle.Lines(Wrap("")));

    [Fact]
    public void Joins_What_Goes_On_Within_A_Clause_At_The_Width_Of_Running_Text() => Assert.Equal(
        [
            "关于公布渔港优秀案例的通知",
            "海州各渔港今年共报送案例四十九个，经过评审和公示，现在公布其中的三个，请各渔港学习借鉴，把潮汐和渔汛都记在心上，再报新的案例，明年春天渔汛以前再评。",
            "1.滩头的议事桌和潮汐的灯塔",
            "东屿农村商业银行",
            "2.渔灯",
            "西礁农村商业银行",
        ],
        ReadArticle.Lines("""
            关于公布渔港优秀案例的
            通知
                海州各渔港今年共报送案例四十
            九个，经过评审和公示，现在公布其
            中的三个，请各渔港学习借鉴，把潮

            — 1 —

            汐和渔汛都记在心上，再报新的案
            例，明年春天渔汛以前再评。
            1.滩头的议事桌和潮汐的灯
              塔
              东屿农村商业银行
            2.渔灯
              西礁农村商业银行
            """));

    [Fact]
    public void Leaves_Titles_Of_One_Length_As_They_Are()
    {
        string[] titles = [.. Enumerable.Repeat("渔汛贷款的县域市场份额与潮汐变化的关系", 6), "渔灯"];

        Assert.Equal(titles, ReadArticle.Lines(string.Join('\n', titles)));
    }

    [Fact]
    public void Leaves_Clauses_That_Have_A_Line_Each_As_They_Are()
    {
        string[] clauses = [.. Enumerable.Repeat("渔汛贷款的县域市场份额与潮汐变化有关，", 6), "渔灯亮了。"];

        Assert.Equal(clauses, ReadArticle.Lines(string.Join('\n', clauses)));
    }

    private static string Wrap(string indentation) => string.Join(
        '\n',
        Paragraphs.SelectMany(paragraph => (indentation + paragraph).Chunk(Width)).Select(line => new string(line)));

    [Fact]
    public void Joins_A_Bracket_That_The_Next_Line_Closes() => Assert.Equal(
        ["获奖成果", "渔港夜话（完成单位：东屿渔业公司；主要完成人：蓝海生）", "船上的灯（西礁渔业公司）"],
        ReadArticle.Lines("获奖成果\n渔港夜话（完成单位：东屿渔业公司；主要完成人：蓝\n海生）\n船上的灯（西礁渔业公司）\n"));

    [Fact]
    public void Joins_Lines_Of_Different_Lengths_Where_Paragraphs_Are_Indented() => Assert.Equal(
        [
            "海州各渔港今年共报送案例四十九个，经过评审和公示，现在公布其中的三个，请各渔港学习借鉴，把潮汐和渔汛都记在心上，再报新的案例。",
            "明年春天渔汛以前再评，仍然由各渔港先行推荐，再由评委一处一处去看，看过以后投票。",
            "名单请见渔港的公告栏。",
        ],
        ReadArticle.Lines("""
            　　海州各渔港今年共报送案例四十九个，经过评审和公示，现
            在公布其中的三个，请各渔港学习借鉴，把潮汐和渔汛都记在心
            上，再报新的案例。
            　　明年春天渔汛以前再评，仍然由各渔港先行推荐，再由评委一
            处一处去看，看过以后投票。
            　　名单请见渔港的公告栏。
            """));
}
