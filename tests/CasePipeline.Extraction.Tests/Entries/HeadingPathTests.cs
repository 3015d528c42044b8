namespace CasePipeline.Extraction.Tests.Entries;

public class HeadingPathTests
{
    [Fact]
    public void Takes_The_Heading_That_Names_A_Section_For_The_Series() => Assert.Equal(
        ["信贷服务篇|十佳案例|渔汛贷|东屿农商银行", "信贷服务篇|优秀案例|渔灯贷|西礁农商银行", "支付篇|十佳案例|海上集市|南浦农商银行"],
        Articles.Cases("""
            # 海州案例评选结果公布

            **导读**

            评选自8月启动，现公布结果。

            **01 信贷服务篇**

            **十佳案例**

            1. 渔汛贷 / 东屿农商银行

            **优秀案例**

            1. 渔灯贷 / 西礁农商银行

            **02 支付篇**

            **十佳案例**

            1. 海上集市 / 南浦农商银行
            """));

    [Fact]
    public void Takes_Places_Below_An_Award_For_No_Series() => Assert.Equal(
        [
            "改革创新类|标杆案例|渔船登记“一趟办”|东屿市市场监督管理局", "改革创新类|标杆案例|渔港用电联合报装|西礁市供电公司",
            "数字赋能类|标杆案例|潮汐计算器|东屿市大数据管理局",
        ],
        Articles.Cases("""
            海州局通报表扬优秀案例
            现予以通报表扬。
            第一部分　改革创新类
            ◆标杆案例
            东屿市（1个）
            渔船登记“一趟办”（东屿市市场监督管理局）
            西礁市（1个）
            渔港用电联合报装（西礁市供电公司）
            第二部分　数字赋能类
            ◆标杆案例
            东屿市（1个）
            潮汐计算器（东屿市大数据管理局）
            """));

    [Fact]
    public void Takes_The_Full_List_Of_A_Ranking_For_The_Section() => Assert.Equal(
        [
            "渔光榜 完整名单|年度标杆项目|夜鱼市|东屿银行", "渔光榜 完整名单|年度标杆项目|渔汛贷|西礁银行",
            "海风榜 完整名单|年度标杆项目|无理由退票|南浦银行", "海风榜 完整名单|年度标杆项目|潮汐码|北关银行",
        ],
        Articles.Cases("""
            海州榜单发布
            渔光榜 完整名单
            年度标杆项目
            东屿银行：夜鱼市
            西礁银行：渔汛贷
            海风榜 完整名单
            年度标杆项目
            南浦银行：无理由退票
            北关银行：潮汐码
            """));

    [Fact]
    public void Places_An_Award_Without_The_Ornament_Of_Others_Beside_Their_Section() => Assert.Equal(
        ["共融组|金奖|咖啡车|东屿公司", "共融组|银奖|旧衫|西礁公司", "保育组|金奖|蒸笼|南浦公司", "保育组|银奖|散步|北关公司", "-|青年特别嘉许|急送|海州公司"],
        Articles.Cases("""
            海州奖得奖名单公布
            共融组
            ◆ 金奖
            《咖啡车》（东屿公司）
            ◆ 银奖
            《旧衫》（西礁公司）
            保育组
            ◆ 金奖
            《蒸笼》（南浦公司）
            ◆ 银奖
            《散步》（北关公司）
            青年特别嘉许
            《急送》（海州公司）
            """));

    [Fact]
    public void Takes_The_Giving_Of_Awards_For_No_Section() => Assert.Equal(
        ["-|金奖|渔汛贷|东屿农商银行", "-|银奖|渔灯贷|西礁农商银行"],
        Articles.Cases("""
            # 海州案例评选结果公布

            ## 颁奖

            | 奖项 | 案例名称 | 申报单位 |
            | --- | --- | --- |
            | 金奖 | 渔汛贷 | 东屿农商银行 |
            | 银奖 | 渔灯贷 | 西礁农商银行 |

            ## 致谢

            感谢各位评委。
            """));

    [Fact]
    public void Takes_A_Heading_Behind_Winners_For_None_Of_Theirs() => Assert.Equal(
        ["-|年度创新案例|渔灯|东屿公司", "-|年度贡献单位|-|海州公安局", "-|年度贡献单位|-|海州集团"],
        Articles.Cases("""
            # 海州创新榜揭晓

            PART.01
            年度创新案例
            · 渔灯（东屿公司）

            PART.02
            年度贡献单位
            海州公安局、海州集团

            榜单已经揭晓，精彩仍在继续，凭榜单海报可以领取消费券。

            【互动有礼】
            你最想打卡哪一条线路？留言点赞前10名送一本书！

            — END —
            策划：马文山  海报：小满
            """));

    [Fact]
    public void Takes_An_Award_For_No_Section_Of_A_Text_About_It() => Assert.Equal(
        ["渔歌奖|一等奖|望潮|东屿文化馆", "渔歌奖|二等奖|听海|西礁文化馆", "-|组织奖|-|南浦渔业协会", "-|组织奖|-|海州渔业协会"],
        Articles.Cases("""
            # 海州渔歌大赛获奖名单

            ## 渔歌奖

            ### 一等奖

            - 《望潮》东屿文化馆

            ### 二等奖

            - 《听海》西礁文化馆

            ## 组织奖

            - 南浦渔业协会
            - 海州渔业协会

            **走近获奖项目**

            渔歌唱了三百年。今年又唱到了岸上。
            """));

    [Fact]
    public void Names_No_Series_By_A_Sentence_That_Leads_To_A_List() => Assert.Equal(
        ["-|特优|把菜圃搬进学校|东屿社区协会", "-|优等|老照片说故事|南汀社区协会", "-|优等|竹编工寮再生|北浦协会"],
        Articles.Cases("""
            社区营造提案竞赛得奖名单公告
            一、依据本所113年度计画办理。
            二、本次计有11个社区提案，经评审委员会评定，得奖名单如下：
            (一)特优：
            　　东屿社区协会　「把菜圃搬进学校」
            (二)优等：
            　　南汀社区协会　「老照片说故事」
            　　北浦协会　「竹编工寮再生」
            三、特优发给奖金5万元。
            """));
}
