namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Lists in groups, as their headings and the lines beside them tell what each line is.</summary>
public class GroupedListTests
{
    [Fact]
    public void Takes_Counted_Groups_Of_Organisations_For_Awards() => Assert.Equal(
        [
            "-|清洁社区|-|东屿社区", "-|清洁社区|-|西礁社区",
            "-|亲海学堂|-|东屿小学", "-|亲海学堂|-|西礁中学", "-|亲海学堂|-|南浦幼儿园",
            "-|潮汐书屋|-|海州图书馆", "-|潮汐书屋|-|东屿文化馆", "-|潮汐书屋|-|西礁博物馆",
        ],
        Articles.Cases("""
            关于命名海州亲海单位的决定
            经审核，命名下列8家单位。
            清洁社区（2家）
            东屿社区　西礁社区
            亲海学堂（3家）
            东屿小学、西礁中学、南浦幼儿园
            潮汐书屋（3所）
            海州图书馆；东屿文化馆；西礁博物馆
            """));

    [Fact]
    public void Takes_Lines_Among_Awarded_Lines_For_Their_Sections() => Assert.Equal(
        [
            "渔业数据|金奖|渔汛地图|东屿农商银行", "渔业数据|银奖|潮汐账本|西礁科技有限公司",
            "海上贷款|金奖|渔灯贷|南浦银行",
        ],
        Articles.Cases("""
            海州创新大赛得奖名单
            得奖名单如下：
            渔业数据
            金奖：渔汛地图（东屿农商银行）
            银奖：潮汐账本（西礁科技有限公司）
            海上贷款
            金奖：渔灯贷（南浦银行）
            银奖：从缺
            """));

    [Fact]
    public void Takes_What_Stands_Behind_The_Bullet_Of_Awards_For_An_Award() => Assert.Equal(
        ["-|终身成就奖|渔港之晨|东屿农商银行", "-|十佳渔技员|-|西礁农业大学", "-|青年新锐奖|潮汐账本|南浦银行"],
        Articles.Cases("""
            海州“渔锚奖”获奖名单
            🏅终身成就奖
            《渔港之晨》（东屿农商银行）
            🏅十佳渔技员
            马文山（女，回族）　西礁农业大学
            🏅青年新锐奖
            《潮汐账本》（南浦银行）
            """));

    [Fact]
    public void Leaves_Persons_Out_Of_Titles_Where_Several_Have_Them() => Assert.Equal(
        ["-|一等奖|渔港之晨|-", "-|二等奖|潮汐 系列作品|-", "-|二等奖|渔灯（二）|-"],
        Articles.Cases("""
            海州海报大赛获奖作品公示
            现将获奖作品名单公示如下：
            一等奖：渔港之晨（马文山）
            二等奖：潮汐 系列作品（李海 王远）
            二等奖：渔灯（二）
            """));

    [Fact]
    public void Keeps_The_Bracket_Of_A_Single_Title() => Assert.Equal(
        ["-|一等奖|渔港之晨（马文山）|-", "-|二等奖|潮汐|-"],
        Articles.Cases("""
            海州海报大赛获奖作品公示
            现将获奖作品名单公示如下：
            一等奖：渔港之晨（马文山）
            二等奖：潮汐
            """));

    [Fact]
    public void Takes_Labels_From_Blocks_With_Other_Fields_Between_Them() => Assert.Equal(
        ["-|-|老网绳变身渔灯|东屿文化馆", "-|-|一条会唱歌的栈桥|西礁镇人民政府"],
        Articles.Cases("""
            海州渔村小改造来了
            一起来看。
            ▼
            案例：老网绳变身渔灯
            特色：旧物新用
            单位：东屿文化馆
            亮点：灯罩不换，只换了网绳。
            ▼
            单位：西礁镇人民政府
            案例：一条会唱歌的栈桥
            特色：小处着手
            亮点：潮水来时，栈桥会响。
            ▼
            相关负责人表示，明年还会有新的渔村加入进来。
            """));

    [Fact]
    public void Takes_No_Contents_For_A_Series() => Assert.Equal(
        ["渔港篇|最佳案例|渔港之晨|东屿农商银行", "渔灯篇|最佳案例|渔灯贷|南浦银行"],
        Articles.Cases("""
            海州案例揭晓

            **本 期 目 录**

            **渔港篇**

            **最佳案例**

            《渔港之晨》 东屿农商银行

            **渔灯篇**

            **最佳案例**

            《渔灯贷》 南浦银行
            """));

    [Fact]
    public void Takes_What_Counts_The_Entries_Behind_It_For_Their_Award() => Assert.Equal(
        [
            "-|渔业典型场景|渔汛地图|东屿农场", "-|渔业典型场景|潮汐账本|西礁牧业有限公司", "-|渔业典型场景|渔灯码|德海牧业",
            "-|港口典型场景|渔港小喇叭|南浦合作社", "-|港口典型场景|一张网|海州农业局",
        ],
        Articles.Cases("""
            海州典型应用场景评选揭晓
            评选结果昨日揭晓，共有5个场景上榜：
            渔业典型场景3个：“渔汛地图”（东屿农场）、“潮汐账本”（西礁牧业有限公司）、“渔灯码”（德海牧业）；
            港口典型场景2个：“渔港小喇叭”（南浦合作社）、“一张网”（海州农业局）。
            渔民说，“绿色是好，红色要打电话”。
            """));

    [Fact]
    public void Gives_The_Award_The_Year_That_The_Headline_Has() => Assert.Equal(
        ["-|2031年度“小改造”典型案例|渔汛贷|东屿农商银行", "-|2031年度“小改造”典型案例|渔灯贷|西礁农商银行"],
        Articles.Cases("""
            2031年度“小改造”典型案例公布
            近日，海州公布“小改造”典型案例，名单如下：
            1.《渔汛贷》（东屿农商银行）
            2.《渔灯贷》（西礁农商银行）
            """));

    [Theory]
    [InlineData("东屿博物馆", "西礁文化馆", "东屿博物馆", "西礁文化馆")]
    [InlineData("海州协会", "海州协会", "-", "-")]
    public void Takes_Hosts_For_Winners_Where_Each_Row_Has_Its_Own(
        string first, string second, string winner, string other) => Assert.Equal(
        [$"-|精品奖|渔港之晨|{winner}", $"-|精品奖|潮汐账本|{other}"],
        Articles.Cases($"""
            海州精品展览推介结果
            一、精品奖（2项）
            序号{'\t'}展览名称{'\t'}主办单位
            1{'\t'}渔港之晨{'\t'}{first}
            2{'\t'}潮汐账本{'\t'}{second}
            """));

    [Fact]
    public void Takes_No_Attached_Document_For_A_Case() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|渔灯贷|西礁农商银行"],
        Articles.Cases("""
            海州案例获奖
            现将结果公布如下：
            一等奖
            《渔汛贷》（东屿农商银行）
            《渔灯贷》（西礁农商银行）
            附件：1.评委名单（略）
                  2.《海州案例评选办法（2031年修订）》
            """));
}
