namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>What stands in tables beside titles, winners and awards.</summary>
public class TableRuleTests
{
    [Fact]
    public void Takes_No_Telephones_For_Titles() => Assert.DoesNotContain(
        "150****0000",
        string.Join('\n', Articles.Cases("""
            # 海州冬令营入营名单公布

            入选名单如下：

            | 姓名 | 手机 | 学校 |
            | --- | --- | --- |
            | 林望潮 | 150****0000 | 东屿大学 |
            | 马小舟 | 150****0001 | 西礁大学 |
            """)),
        StringComparison.Ordinal);

    [Fact]
    public void Reads_Companies_Of_A_Ranking_Beside_Their_Figures() => Assert.Equal(
        ["-|2031渔业企业十强|-|东屿渔业集团", "-|2031渔业企业十强|-|西礁水产有限公司", "2031渔港创新项目|年度创新项目|船边检|南浦海关"],
        Articles.Cases("""
            2031渔业榜单发布

            【榜单一】2031渔业企业十强
            排名	企业	捕捞量（万吨）	得分
            1	东屿渔业集团	31.8	96.4
            2	西礁水产有限公司	22.5	93.1

            【榜单二】2031渔港创新项目
            获奖类别	项目	申报方
            年度创新项目	船边检	南浦海关

            〖编制说明〗
            榜单不向任何企业收取费用，更正与异议请联系研究部。
            """));

    [Fact]
    public void Repeats_What_Stands_Above_A_Ditto_And_Leaves_Who_Was_Not_Chosen() => Assert.Equal(
        ["-|季度优秀|滤网三层法|荻港口水站", "-|季度优秀|磁吸牌|荻港口水站", "-|季度良好|一把遮阳伞|苇塘闸水站"],
        Articles.Cases("""
            # 海州水站案例入选结果

            | 编号 | 案例 | 水站 | 得分 | 结果 |
            | --- | --- | --- | --- | --- |
            | H-03 | 滤网三层法 | 荻港口水站 | 91 | 季度优秀 |
            | H-11 | 磁吸牌 | 〃 | 86 | 〃 |
            | H-02 | 一把遮阳伞 | 苇塘闸水站 | 78 | 季度良好 |
            | H-09 | 酸洗记录表 | 南渡水站 | 64 | 未入选 |
            | H-13 | 鼠患处置 | 苇塘闸水站 | 58 | 〃 |
            """));

    [Fact]
    public void Takes_No_Sums_For_Awards() => Assert.Equal(
        ["-|-|渔港夜话|-", "-|-|船上的灯|-"],
        Articles.Cases("""
            # 海州渔社优秀投稿公示

            获奖名单如下：

            | 昵称 | 文章 | 奖励 |
            | --- | --- | --- |
            | 潮生 | 渔港夜话 | 50积分 + 500元 |
            | 潮落 | 船上的灯 | 50积分 |
            """));

    [Fact]
    public void Reads_Numbered_Organisations() => Assert.Equal(
        ["-|优秀组织单位|-|东屿县卫生局", "-|优秀组织单位|-|西礁第一医院"],
        Articles.Cases("""
            # 海州公布优秀组织单位

            **优秀组织单位名单**

            | 1 | 东屿县卫生局 |
            | --- | --- |
            | 2 | 西礁第一医院 |
            """));

    [Fact]
    public void Takes_The_Topic_Of_A_Contest_For_The_Title() => Assert.Equal(
        ["-|二等奖|赛题三：渔网识别|东屿大学", "-|一等奖|赛题五：潮汐预报|西礁大学"],
        Articles.Cases("""
            # 海州开源大赛获奖名单

            | 赛题 | 团队背景 | 获奖情况 |
            | --- | --- | --- |
            | 赛题三：渔网识别 | 东屿大学 | 二等奖 |
            | 赛题五：潮汐预报 | 西礁大学 | 一等奖 |
            """));

    [Fact]
    public void Keeps_Persons_Of_One_School_Apart() => Assert.Equal(
        ["-|一等奖|-|东屿大学", "-|二等奖|-|西礁学院", "-|二等奖|-|西礁学院"],
        Articles.Cases("""
            # 海州夏令营获奖名单

            获奖名单公示如下。

            **一等奖**

            | 姓名 | 高校名称 |
            | --- | --- |
            | 林望潮 | 东屿大学 |

            **二等奖**

            | 姓名 | 高校名称 |
            | --- | --- |
            | 马小舟 | 西礁学院 |
            | 陈远 | 西礁学院 |
            """));

    [Fact]
    public void Takes_No_Team_Or_Member_For_A_Title() => Assert.Equal(
        ["-|特等奖|-|东屿大学", "-|一等奖|-|西礁学院"],
        Articles.Cases("""
            # 海州系统能力大赛成绩

            | 奖项 | 参赛队 | 学校 | 队员 |
            | --- | --- | --- | --- |
            | 特等奖 | 听潮是一件危险的事 | 东屿大学 | 林望潮、马小舟 |
            | 一等奖 | 毕业就去捕鱼 | 西礁学院 | 陈远、王海 |
            """));

    [Fact]
    public void Knows_A_Header_By_One_Name_Of_A_Field() => Assert.Equal(
        ["-|-|-|东屿渔网有限公司", "-|-|-|西礁灯具有限公司"],
        Articles.Cases("""
            # 海州渔港年会

            ## 获奖名单

            | 企业LOGO | 企业名称 | 主要贡献 |
            | --- | --- | --- |
            | ![](a.png) | 东屿渔网有限公司 | 公司修补了四百张渔网。网眼大小都有记录。 |
            | ![](b.png) | 西礁灯具有限公司 | 公司换下了旧灯。夜里进港的船多了。 |
            """));

    [Fact]
    public void Keeps_Two_Teams_Of_One_School_With_One_Topic_Apart() => Assert.Equal(
        ["-|一等奖|渔网识别|东屿大学", "-|一等奖|渔网识别|东屿大学"],
        Articles.Cases("""
            # 海州开源大赛获奖名单

            | 奖项 | 获奖队伍 | 获奖学校 | 赛题名称 |
            | --- | --- | --- | --- |
            | 一等奖 | 听潮队 | 东屿大学 | 渔网识别 |
            | 一等奖 | 补网队 | 东屿大学 | 渔网识别 |
            """));

    [Fact]
    public void Reads_The_Awards_Of_Places_From_What_Is_Said_Below() => Assert.Equal(
        ["渔船组|一等奖|-|东屿大学", "渔船组|二等奖|-|西礁大学", "渔船组|二等奖|-|南浦学院", "渔港组|一等奖|-|西礁大学", "渔港组|-|-|东屿大学"],
        Articles.Cases("""
            # 海州数据大赛圆满结束

            ## 获奖信息

            渔船组：

            | 名次 | 团队 | 队员 | 学校 |
            | --- | --- | --- | --- |
            | 1 | 听潮队 | 林望潮、马小舟 | 东屿大学 |
            | 2 | 补网队 | 何海、沈知白 | 西礁大学 |
            | 3 | 渔火队 | 葛玉兰、陈远 | 南浦学院 |

            渔港组：

            | 名次 | 团队 | 队员 | 学校 |
            | --- | --- | --- | --- |
            | 1 | 灯塔队 | 王海、李月 | 西礁大学 |
            | 4 | 潮汐队 | 沈以宁、周帆 | 东屿大学 |

            其中，第1名为一等奖（奖金3000元），第2~3名为二等奖。
            """));

    [Fact]
    public void Believes_A_Column_Of_Awards_Before_What_Is_Said_Of_Places() => Assert.Equal(
        ["-|一等奖|-|东屿大学", "-|一等奖|-|西礁大学"],
        Articles.Cases("""
            # 海州数据大赛获奖名单

            | 排名 | 获奖等级 | 学校 |
            | --- | --- | --- |
            | 1 | 一等奖 | 东屿大学 |
            | 2 | 一等奖 | 西礁大学 |

            往年第1名为一等奖，第2名为二等奖。
            """));

    [Fact]
    public void Takes_No_Office_Of_A_Person_For_A_Title() => Assert.Equal(
        ["-|海州渔网社区年度人物|-|东屿大学", "-|海州渔网社区年度人物|-|西礁渔业集团有限公司"],
        Articles.Cases("""
            # 海州渔网社区年度人物

            ## 获奖名单

            | 姓名 | 单位 | tittle | 获奖理由 |
            | --- | --- | --- | --- |
            | 林望潮 | 东屿大学 | 东屿大学渔业系 B 级人才 | 带领社区修补了四百张渔网。 |
            | 马小舟 | 西礁渔业集团有限公司 | 西礁渔业集团有限公司渔网工程师 | 为社区答了三千个问题。 |
            """));

    [Fact]
    public void Keeps_The_Section_Of_A_Merged_Cell() => Assert.Equal(
        ["渔政组|一等奖|渔款三级管理|东屿集团有限公司", "渔政组|二等奖|渔费改革|西礁大学", "渔控组|一等奖|渔印分离|南浦县财政局", "渔控组|一等奖|渔粮内控|海州渔粮有限公司"],
        Articles.Cases(
            "海州渔业创新案例评选结果\n组别\t奖项\t序号\t案例名称\t申报单位\n渔政组\t一等奖\t1\t渔款三级管理\t东屿集团有限公司\n\t二等奖\t2\t渔费改革\t西礁大学\n渔控组\t一等奖\t3\t渔印分离\t南浦县财政局\n\t\t4\t渔粮内控\t海州渔粮有限公司"));

    [Fact]
    public void Passes_Over_A_Caption_Of_All_Columns() => Assert.Equal(
        ["-|一等奖|渔灯|东屿社区学院", "-|二等奖|渔网|西礁社区学院"],
        Articles.Cases(
            "<h1>关于公布渔业征文获奖名单的通知</h1><table><tr><td colspan=4>海州学院2031年“缅怀先辈、热爱渔港、共创未来”征文评选结果</td></tr>"
            + "<tr><td>奖项</td><td>作品名称</td><td>作者</td><td>报送单位</td></tr>"
            + "<tr><td>一等奖</td><td>渔灯</td><td>马文山</td><td>东屿社区学院</td></tr>"
            + "<tr><td>二等奖</td><td>渔网</td><td>李海</td><td>西礁社区学院</td></tr></table>"));

    [Fact]
    public void Takes_Places_For_No_Titles() => Assert.Equal(
        ["-|渔业标杆工厂|-|东屿渔具有限公司", "-|渔业标杆工厂|-|西礁渔网制造有限公司"],
        Articles.Cases("""
            关于公布海州渔业标杆工厂名单的通知
            渔业标杆工厂
            序号	企业名称	所在地市
            1	东屿渔具有限公司	东屿市
            2	西礁渔网制造有限公司	西礁市
            """));

    [Fact]
    public void Reads_Sections_That_Stand_Alone_Right_Below_The_Header() => Assert.Equal(
        ["渔寄服务赛道|金奖|无人机跨海投递|东屿分公司", "渔寄服务赛道|银奖|行李一码通|西礁分公司", "渔寄服务赛道|银奖|冰袋循环箱|海州物流公司", "渔融服务赛道|金奖|移动展业包|南浦分公司"],
        Articles.Cases("""
            # 海州渔邮创新大赛获奖名单

            获奖项目见下表：

            | 奖项 | 项目 | 团队所在单位 | 得分 |
            | :--: | :-- | :-- | --: |
            | **渔寄服务赛道** | | | |
            | 金奖 | 无人机跨海投递 | 东屿分公司 | 96.40 |
            | 银奖 | 行李一码通 | 西礁分公司 | 94.15 |
            | | 冰袋循环箱 | 海州物流公司 | 93.80 |
            | **渔融服务赛道** | | | |
            | 金奖 | 移动展业包 | 南浦分公司 | 95.88 |
            """));

    [Fact]
    public void Knows_Columns_Without_A_Header_Below_Groups() => Assert.Equal(
        ["渔安篇|标杆案例|带电作业“双确认”|东屿供电公司", "渔安篇|标杆案例|洪水前的七十二小时|西礁供电公司", "渔安篇|入围案例|配电房里的“体检”|南浦供电公司"],
        Articles.Cases(
            "<h1>海州电力案例评选结果公告</h1><table><caption>渔安篇</caption><tr><td colspan=2>标杆案例</td></tr>"
            + "<tr><td>东屿供电公司</td><td>带电作业“双确认”</td></tr><tr><td>西礁供电公司</td><td>洪水前的七十二小时</td></tr>"
            + "<tr><td colspan=2>入围案例</td></tr><tr><td>南浦供电公司</td><td>配电房里的“体检”</td></tr></table>"));

    // Of cells that go over several rows, only the first row has them.
    [Fact]
    public void Reads_What_Works_Are_About_Where_Spanned_Cells_Were_Lost() => Assert.Equal(
        ["-|一等奖|渔港夜话|-", "-|二等奖|船上的灯|-", "-|二等奖|潮汐表|-", "-|二等奖|望海|-", "-|二等奖|补网的人|-"],
        Articles.Cases("""
            海州演讲比赛落下帷幕
            经评审，结果如下：
            获奖等次 | 姓名 | 演讲主题 |
            一等奖 | 林望潮 | 渔港夜话 |
            二等奖 | 马小舟 | 船上的灯 |
            陈远帆 | 潮汐表 | |
            望海 | ||
            李文红 | 补网的人 | |
            """));

    [Fact]
    public void Reads_Kinds_For_Series() => Assert.Equal(
        ["渔船设计|二等奖|潮汐码头|东屿设计院", "渔网设计|二等奖|潮汐码头|东屿设计院"],
        Articles.Cases("""
            # 海州设计奖揭晓

            | 序号 | 项目名称 | 申报单位 | 获奖种类 | 获奖等级 |
            | --- | --- | --- | --- | --- |
            | 1 | 潮汐码头 | 东屿设计院 | 渔船设计 | 二等奖 |
            | 2 | 潮汐码头 | 东屿设计院 | 渔网设计 | 二等奖 |
            """));

    [Fact]
    public void Takes_A_Category_That_Names_Awards_For_The_Award_Below_A_Section() => Assert.Equal(
        ["渔港类|重点项目|渔灯值守|东屿渔港公司", "渔港类|示范项目|潮汐码头|西礁设计院", "渔村类|示范项目|补网课|南浦小学"],
        Articles.Cases("""
            # 海州渔业惠民项目名单

            **一、渔港类**

            | 类别 | 序号 | 项目名称 | 承担单位 |
            | --- | --- | --- | --- |
            | 重点项目 | 1 | 渔灯值守 | 东屿渔港公司 |
            | 示范项目 | 2 | 潮汐码头 | 西礁设计院 |

            **二、渔村类**

            | 类别 | 序号 | 项目名称 | 承担单位 |
            | --- | --- | --- | --- |
            | 示范项目 | 3 | 补网课 | 南浦小学 |
            """));

    [Fact]
    public void Takes_The_Award_Of_The_Headline_Where_Every_Row_Has_A_Field_Of_Its_Own() => Assert.Equal(
        ["-|2031年度优秀志愿服务组织|-|东屿县蓝天救援队", "-|2031年度优秀志愿服务组织|-|东屿县爱心协会", "-|2031年度优秀志愿服务组织|-|南浦区义工联"],
        Articles.Cases(
            "2031年度优秀志愿服务组织名单\n区域\t组织名称\t服务领域\n东屿县\t东屿县蓝天救援队\t应急救援\n\t东屿县爱心协会\t助老\n南浦区\t南浦区义工联\t环保"));

    [Fact]
    public void Reads_A_Section_Right_Above_An_Award_Each_In_A_Row_Of_Its_Own() => Assert.Equal(
        ["渔书类|最佳修复案例|渔书虫蛀叶修复|海州图书馆", "渔书类|优秀修复案例|渔图揭裱|东屿档案馆", "渔网类|最佳修复案例|渔网脱线回钉|西礁博物馆"],
        Articles.Cases("""
            2031年海州文物修复案例推选结果

            | 序号 | 修复案例 | 修复单位 |
            | --- | --- | --- |
            | **渔书类** | | |
            | 最佳修复案例 | | |
            | 1 | 渔书虫蛀叶修复 | 海州图书馆 |
            | 优秀修复案例 | | |
            | 2 | 渔图揭裱 | 东屿档案馆 |
            | **渔网类** | | |
            | 最佳修复案例 | | |
            | 3 | 渔网脱线回钉 | 西礁博物馆 |
            """));

    [Fact]
    public void Takes_A_Team_In_A_Title_Column_For_The_Winner_Of_A_Team_Award() => Assert.Equal(
        ["-|精品奖|盐道|东屿博物馆", "-|最佳志愿服务团队|-|西礁“小铜钟”讲解队"],
        Articles.Cases("""
            # 海州展览推介揭晓

            | 奖项 | 展览名称 | 主办单位 |
            | --- | --- | --- |
            | 精品奖 | 盐道 | 东屿博物馆 |
            | 最佳志愿服务团队 | 西礁“小铜钟”讲解队 | |
            """));

    [Fact]
    public void Knows_How_Papers_Were_Accepted_For_Their_Award() => Assert.Equal(
        ["-|专题报告|划桨效率|东屿中心", "-|墙报交流|步态分析|西礁学院"],
        Articles.Cases("# 海州论文录取结果\n\n录取方式|题目|第一作者|单位\n--|--|--|--\n专题报告|划桨效率|吴桐|东屿中心\n墙报交流|步态分析|钱进|西礁学院"));

    [Fact]
    public void Takes_A_Grade_That_Says_Of_None_For_No_Award() => Assert.Equal(
        ["渔港类|一等奖|渔灯夜话|东屿渔业局", "渔港类|二等奖|渔汛贷|西礁渔业局"],
        Articles.Cases("""
            海州渔业创新案例评选结果

            一、渔港类
            排名	案例名称	申报单位	得分	等次
            1	渔灯夜话	东屿渔业局	93.6	一等奖
            2	渔汛贷	西礁渔业局	88	二等奖
            3	听潮	南屿渔业局	70	未入等
            """));

    [Fact]
    public void Takes_A_Category_Below_A_Rank_Alone_For_The_Section() => Assert.Equal(
        ["渔港类|一等奖|渔灯夜巡|东屿渔业公司", "渔港类|二等奖|小板凳议事会|西礁街道", "渔村类|二等奖|渔家学堂进码头|南湾社区"],
        Articles.Cases("""
            海州渔业创新案例评选结果

            | 序号 | 类别 | 案例名称 | 申报单位 |
            | --- | --- | --- | --- |
            | 一等奖 | | | |
            | 1 | 渔港类 | 渔灯夜巡 | 东屿渔业公司 |
            | 二等奖 | | | |
            | 2 | 渔港类 | 小板凳议事会 | 西礁街道 |
            | 3 | 渔村类 | 渔家学堂进码头 | 南湾社区 |
            """));
}
