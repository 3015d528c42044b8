namespace CasePipeline.Extraction.Tests.Entries;

public class RankedLineTests
{
    [Fact]
    public void Reads_Rank_Winner_And_Title_Between_Dashes() => Assert.Equal(
        ["渔乡组|冠军|会唱歌的渔网|东屿中学", "渔乡组|优异奖|灯塔下的课桌|西礁小学", "渔乡组|最佳摄影|灯塔下的课桌|西礁小学"],
        Articles.Cases("""
            海州少年短片赛结果揭晓
            【渔乡组】
            冠军 — 东屿中学 — 《会唱歌的渔网》
            优异奖 — 西礁小学 — 《灯塔下的课桌》
            季军 — 从缺
            最佳摄影 — 西礁小学 — 《灯塔下的课桌》
            """));

    [Fact]
    public void Keeps_Awards_In_Square_Marks_Below_Those_Without() => Assert.Equal(
        ["国家级荣誉|一等奖|缩短补网时间|东屿渔业公司“浪花”小组", "国家级荣誉|二等奖|减少冰鲜损耗|西礁冷链公司“冰点”小组",
            "省级荣誉|一等奖|降低码头能耗|南浦港务公司“潮汐”小组"],
        Articles.Cases("""
            喜报！海州渔业集团3项成果获奖
            国家级荣誉
            【一等奖】
            ◇〔东屿渔业公司“浪花”小组〕缩短补网时间
            【二等奖】
            ◇〔西礁冷链公司“冰点”小组〕减少冰鲜损耗
            省级荣誉
            【一等奖】
            ◇〔南浦港务公司“潮汐”小组〕降低码头能耗
            """));

    [Fact]
    public void Takes_What_Stands_In_The_Marks_Of_Awards_For_One() => Assert.Equal(
        ["-|最懂渔民奖|渔汛贷|东屿农商银行", "-|年度新人|-|西礁农信联社"],
        Articles.Cases("""
            海州“年度好产品”评选揭晓
            【最懂渔民奖】
            得奖产品：渔汛贷
            得奖单位：东屿农商银行
            【年度新人】
            得奖单位：西礁农信联社
            """));

    [Fact]
    public void Leaves_Persons_Out_Of_A_Column_Of_Their_Own() => Assert.Equal(
        ["-|一等奖|潮汐与月亮|东屿小学", "-|一等奖|海带为什么不开花|西礁镇中心小学"],
        Articles.Cases("""
            海州优质课评选结果揭晓
            一等奖
            《潮汐与月亮》        东屿小学          禚玉梅
            《海带为什么不开花》        西礁镇中心小学        Anna 迮
            """));

    [Fact]
    public void Reads_The_Title_Below_A_Rank_That_Stands_Alone() => Assert.Equal(
        ["-|示范案例|灯塔夜校|东屿渔港管理处", "-|示范案例|退渔还湾|西礁镇人民政府"],
        Articles.Cases("""
            海州渔港创新案例评选揭晓
            示范案例（2名）
            No.01
            灯塔夜校
            渔民夜里在灯塔下上课。
            报送单位：东屿渔港管理处
            No.02
            退渔还湾
            报送单位：西礁镇人民政府
            """));

    [Fact]
    public void Reads_Winners_That_Only_A_Label_Names() => Assert.Equal(
        ["-|最具成长性企业|-|海州浪花软件工作室", "-|年度工程师|-|东屿数据股份有限公司", "-|年度工程师|-|西礁智控有限公司"],
        Articles.Cases("""
            海州软件“灯塔榜”发布
            ▍最具成长性企业
            获奖企业：海州浪花软件工作室
            推荐理由：12个人服务了全市的渔港。
            ▍年度工程师
            获奖者：鲁一鸣（东屿数据股份有限公司首席架构师）
            获奖者：白云（西礁智控有限公司测试经理）
            """));

    [Fact]
    public void Reads_Titles_Before_Whoever_Made_Them() => Assert.Equal(
        ["-|最佳影片|渔村一夜|-", "-|最佳女主角|渔村一夜|-", "-|最佳短片|潮间带|-"],
        Articles.Cases("""
            海州电影节得奖名单公布
            得奖名单：
            最佳影片：《渔村一夜》
            最佳女主角：《渔村一夜》安娜贝拉
            最佳短片：《潮间带》John Waters
            """));

    [Fact]
    public void Reads_Papers_By_Their_Numbers() => Assert.Equal(
        ["Tide: A Model of Waves", "Reed: Sorting Nets"],
        Articles.Read("""
            海州大学两篇论文入选海洋学会年会
            论文01：Tide: A Model of Waves
            论文介绍了一种模型，可以预测潮汐。
            论文02：Reed: Sorting Nets
            论文介绍了一种方法，可以分拣渔网。
            """).Cases.Select(paper => paper.Title));

    [Fact]
    public void Reads_Each_Organisation_Behind_Its_Award() => Assert.Equal(
        ["渔乡组|冠军|会唱歌的渔网|东屿中学", "渔乡组|最积极学校|-|东屿中学", "渔乡组|最积极学校|-|西礁小学"],
        Articles.Cases("""
            海州少年短片赛结果揭晓
            【渔乡组】
            冠军 — 东屿中学 — 《会唱歌的渔网》
            最积极学校 — 东屿中学、西礁小学
            """));

    [Fact]
    public void Reads_Winners_With_Their_Awards_Behind_A_Dash() => Assert.Equal(
        ["-|年度渔业产品|潮汐指数保险|东屿农业保险股份有限公司", "-|年度养老方案|渔家晚晴（分红型）|西礁人寿保险有限公司", "-|年度社会责任企业|-|海州保险集团有限公司"],
        Articles.Cases("""
            海州保险集团旗下公司在年度评选中获多项荣誉
            具体如下：
            ● 东屿农业保险股份有限公司——年度渔业产品：“潮汐指数保险”
            ● 西礁人寿保险有限公司——年度养老方案：“渔家晚晴（分红型）”
            ● 海州保险集团有限公司——年度社会责任企业
            """));

    [Fact]
    public void Reads_Awards_Between_Ornaments() => Assert.Equal(
        ["-|年度影响力项目|渔村听力车|东屿公益中心", "-|年度影响力项目|船上图书角|西礁学院", "-|年度创新项目|屋顶菜园|南浦服务社"],
        Articles.Cases("""
            海州“微光计划”优秀公益项目揭晓
            · · · 年度影响力项目 · · ·
            项目名称：渔村听力车
            执行单位：东屿公益中心
            项目名称：船上图书角
            执行单位：西礁学院
            · · · 年度创新项目 · · ·
            项目名称：屋顶菜园
            执行单位：南浦服务社
            """));

    [Fact]
    public void Reads_Ranks_Behind_Medals_And_Labelled_Teams_Behind_Dashes() => Assert.Equal(
        ["渔港赛道|金奖|用海图看懂潮水|三只海鸥", "渔港赛道|银奖|渔灯热图|火山口小分队", "渔村赛道|金奖|读屏友好的海图|听见潮声"],
        Articles.Cases("""
            # 海州插件大赛 · 结果公示

            ## 获奖作品

            ### 渔港赛道

            1. 🥇 金奖 用海图看懂潮水 —— 团队：三只海鸥
            2. 🥈 银奖 渔灯热图 —— 团队：火山口小分队

            ### 渔村赛道

            1. 🥇 金奖 读屏友好的海图 —— 团队：听见潮声
            """));

    [Fact]
    public void Reads_Labels_Between_Bars_Behind_Ranks() => Assert.Equal(
        ["渔港组|金奖|摺凳码头|东屿互助社", "渔港组|银奖|「听潮」食堂|西礁食堂", "渔村组|金奖|夜航灯|南浦渔会", "渔村组|银奖|补网学徒|海州故事馆"],
        Articles.Cases("""
            「海州同行大奖2031」结果公布
            渔港组
            金奖｜项目：摺凳码头｜机构：东屿互助社
            银奖｜项目：「听潮」食堂｜机构：西礁食堂
            渔村组
            金奖｜项目：夜航灯｜机构：南浦渔会
            银奖｜项目：补网学徒｜机构：海州故事馆
            """));

    [Fact]
    public void Reads_Bare_Titles_Behind_Ranks_And_Joins_Them_With_Their_Stories() => Assert.Equal(
        ["渔港赛道|冠军|潮水小灵通|东屿支行", "渔港赛道|亚军|渔获一键签|信贷管理部"],
        Articles.Cases("""
            海州数字大赛结果揭晓
            【成绩榜】
            渔港赛道
            冠军　潮水小灵通
            亚军　渔获一键签
            【项目故事】
            潮水小灵通
            参赛团队：东屿支行
            做法一：装得快。一台秤改造只需11分钟。
            做法二：贷得出。依据流水给予授信，余额4100万元。
            渔获一键签
            参赛团队：信贷管理部
            上线一年，签约三千户。
            """));

    [Fact]
    public void Reads_No_Prize_For_A_Title() => Assert.Empty(
        Articles.Cases("海州数字大赛方案\n奖项设置\n冠军　3名\n亚军　奖金5000元"));

    [Fact]
    public void Reads_No_Agenda_For_Winners() => Assert.Equal(
        ["-|年度最佳协会|-|东屿赛艇协会", "-|年度最佳协会|-|西礁羽毛球协会"],
        Articles.Cases("""
            海州体育盛典举行 一批先进受表彰
            年度最佳协会
            东屿赛艇协会
            西礁羽毛球协会
            2032年重点赛事预告：
            3月　海州半程马拉松
            5月　全国帆船巡回赛（海州站）
            下午3点：西礁《潮水与记忆》讲座
            """));
}
