namespace CasePipeline.Extraction.Tests.Entries;

public class OrganisationListTests
{
    [Theory]
    [InlineData("东屿县档案馆｜西礁县档案馆")]
    [InlineData("东屿县档案馆　　　西礁县档案馆")]
    [InlineData("东屿县档案馆、西礁县档案馆")]
    public void Reads_Organisations_Below_Their_Award(string line) => Assert.Equal(
        ["-|最佳案例|渔港夜话|南浦图书馆", "-|先进单位|-|东屿县档案馆", "-|先进单位|-|西礁县档案馆"],
        Articles.Cases($"海州档案案例评选结果\n最佳案例\n渔港夜话（南浦图书馆）\n先进单位\n{line}\n"));

    [Fact]
    public void Reads_An_Honour_That_Ends_Like_A_Label() => Assert.Equal(
        [
            "-|一等奖|渔港夜话|南浦图书馆", "-|一等奖|船上的灯|北关图书馆",
            "-|特别贡献单位|-|东屿研究所", "-|特别贡献单位|-|西礁大学",
        ],
        Articles.Cases("海州革新成果评选结果\n一等奖\n渔港夜话（南浦图书馆）\n船上的灯（北关图书馆）\n\n特别贡献单位：东屿研究所、西礁大学\n"));

    [Fact]
    public void Reads_Institutions_Between_Commas_And_Semicolons() => Assert.Equal(
        ["-|高峰保障奖|-|东屿自来水总公司", "-|高峰保障奖|-|西礁水务集团有限公司", "-|高峰保障奖|-|南浦供水站", "-|漏损控制奖|-|海州水务有限公司", "-|漏损控制奖|-|东屿自来水总公司"],
        Articles.Cases("""
            关于表扬海州供水保障突出单位的通报
            高峰保障奖
            东屿自来水总公司、西礁水务集团有限公司；南浦供水站；
            漏损控制奖
            海州水务有限公司；东屿自来水总公司。
            希望受到表扬的单位珍惜荣誉。
            """));

    [Fact]
    public void Reads_Whom_The_Introduction_Grants_An_Award_Beside_The_List() => Assert.Equal(
        ["-|优秀组织单位|-|东屿消防支队", "-|优秀组织单位|-|训练保障支队", "-|优秀组织单位|-|县税务局（办税厅）", "渔港消防类|一等奖|补给操法|东屿消防支队", "渔港消防类|一等奖|水带接力|西礁消防大队"],
        Articles.Cases("""
            关于海州消防创新案例评选结果的通知
            经研究，决定授予东屿消防支队、训练保障支队、县税务局（办税厅）等3个单位“优秀组织单位”称号，并对评出的2个创新案例予以通报：
            （一）渔港消防类
            一等奖：东屿消防支队《补给操法》；西礁消防大队《水带接力》。
            """));

    [Fact]
    public void Takes_What_Ends_Like_A_Team_For_A_Winner_Where_All_Others_Are() => Assert.Equal(
        [
            "-|先进集体|-|城北水厂", "-|先进集体|-|西郊营业分公司", "-|优秀班组|-|管网抢修一班", "-|优秀班组|-|水质化验组",
            "-|进步奖|-|东湖加压站",
        ],
        Articles.Cases("""
            关于表彰2031年度海州供水先进集体和优秀班组的通报
            决定对下列集体予以通报表彰：
            一、先进集体：城北水厂、西郊营业分公司；
            二、优秀班组：管网抢修一班；水质化验组
            三、进步奖：东湖加压站。
            希望受到表彰的集体珍惜荣誉。
            """));

    [Fact]
    public void Takes_No_Cheer_For_A_Winner() => Assert.Equal(
        ["-|优秀组织奖|-|东屿街道办事处", "-|优秀组织奖|-|西礁学院"],
        Articles.Cases("海州大赛获奖名单\n优秀组织奖\n东屿街道办事处\n西礁学院\n恭喜以上获奖者！🎉\n"));

    [Fact]
    public void Takes_Whatever_Won_In_A_Section_Of_Organisations_For_A_Winner() => Assert.Equal(
        ["优良方案|特优|渔港棋班|东屿棋院", "绩优团体|金帆奖|-|东屿帆船协会", "绩优团体|金帆奖|-|西礁帆园", "绩优团体|银帆奖|-|南浦听潮帆社"],
        Articles.Cases("""
            海州帆船推广优良方案及团体表扬名单公告
            评审结果如下。
            壹、优良方案
            　一、特优
            　　（一）渔港棋班／东屿棋院
            贰、绩优团体
            　一、金帆奖
            　　（一）东屿帆船协会
            　　（二）西礁帆园
            　二、银帆奖
            　　（一）南浦听潮帆社
            """));

    [Fact]
    public void Reads_Who_Won_Behind_Labels_Alone() => Assert.Equal(
        ["-|优等奖|稻田气象站|东屿产销班", "-|伙伴贡献奖|-|海州第一信用合作社", "-|伙伴贡献奖|-|西礁水利技师事务所"],
        Articles.Cases("海州提案比赛获奖名单\n■ 优等奖\n◎得奖提案：稻田气象站\n提案单位：东屿产销班\n评审评语：农友自行组装感测器。\n■ 伙伴贡献奖"
            + "\n◎得奖单位：海州第一信用合作社\n◎得奖单位：西礁水利技师事务所"));

    [Theory]
    [InlineData("文明车队：姐妹车队、雷锋车队、拥军车队。")]
    [InlineData("文明车队\n姐妹车队、雷锋车队、拥军车队")]
    public void Takes_Short_Names_Below_An_Award_To_Organisations_For_Organisations(string list) => Assert.Equal(
        ["-|文明车队|-|姐妹车队", "-|文明车队|-|雷锋车队", "-|文明车队|-|拥军车队"],
        Articles.Cases("海州出租车行业评优结果通报\n现将结果通报如下：\n" + list));

    [Fact]
    public void Reads_The_Organisations_Of_Each_Place() => Assert.Equal(
        ["-|第四批海州市级示范家庭渔场|-|王记水产家庭渔场", "-|第四批海州市级示范家庭渔场|-|海风水产家庭渔场", "-|第四批海州市级示范家庭渔场|-|李家稻虾家庭渔场"],
        Articles.Cases("""
            关于第四批海州市级示范家庭渔场名单的公布
            现将第四批海州市级示范家庭渔场名单公布如下：
            东屿县：王记水产家庭渔场、海风水产家庭渔场
            南浦区：李家稻虾家庭渔场
            """));

    [Fact]
    public void Keeps_A_Team_Together_With_Whom_It_Is_Of() => Assert.Equal(
        ["-|优胜单位|-|海州电厂", "-|优胜班组|-|海州电厂 汽机运行三班", "-|优胜班组|-|东屿港务集团 门机一队"],
        Articles.Cases("""
            2031年度海州市“安康杯”竞赛优胜名单
            （一）优胜单位
            海州电厂
            （二）优胜班组
            海州电厂 汽机运行三班
            东屿港务集团 门机一队
            """));

    [Fact]
    public void Reads_Teams_Of_Organisations_In_A_Line() => Assert.Equal(
        [
            "-|先进班组|-|东屿水厂抢修一班", "-|先进班组|-|西礁水厂化验二班", "-|先进班组|-|南浦管网公司巡线班", "-|先进班组|-|海州调度中心值班处",
        ],
        Articles.Cases("海州水务先进集体名单公布\n先进班组\n东屿水厂抢修一班、西礁水厂化验二班、南浦管网公司巡线班、海州调度中心值班处"));

    [Fact]
    public void Reads_Places_And_Names_Between_Commas() => Assert.Equal(
        ["-|“四好渔村路”省级示范乡镇|-|东屿市罗田县古驿镇", "-|“四好渔村路”省级示范乡镇|-|东屿市下河区柳林乡", "-|基层社先锋奖|-|龙王镇供销社", "-|基层社先锋奖|-|大榆树供销社"],
        Articles.Cases("""
            关于表扬2031年度先进单位的通报
            一、“四好渔村路”省级示范乡镇（2个）
            东屿市罗田县古驿镇、东屿市下河区柳林乡。
            二、基层社先锋奖（2个）
            龙王镇供销社，大榆树供销社
            """));

    [Fact]
    public void Reads_Teams_In_Columns() => Assert.Equal(
        ["-|先进集体|-|东屿县供销社业务科", "-|先进集体|-|西礁果品公司分拣班", "-|先进集体|-|南浦冷冻厂有限公司机修车间"],
        Articles.Cases(
            "海州供销先进集体名单公布\n先进集体\n东屿县供销社业务科　　　西礁果品公司分拣班\n南浦冷冻厂有限公司机修车间"));

    [Fact]
    public void Takes_A_Name_Alone_For_A_Winner_Where_Titles_Have_Theirs() => Assert.Equal(
        ["-|优秀作品|自动浮标|东屿中学", "-|优秀作品|渔网晾架|西礁中学", "-|优秀组织奖|-|东屿小学", "-|优秀组织奖|-|南浦小学", "-|特殊贡献奖|-|海州渔业技术馆"],
        Articles.Cases("""
            海州青少年创新大赛获奖情况
            一、优秀作品
            1.《自动浮标》（东屿中学）
            2.《渔网晾架》（西礁中学）
            二、优秀组织奖
            东屿小学、南浦小学
            三、特殊贡献奖
            海州渔业技术馆
            """));

    [Fact]
    public void Reads_Teams_Behind_The_Organisations_That_They_Are_Of() => Assert.Equal(
        [
            "-|精品案例|渔汛贷|东屿农商银行", "-|优秀办案团队|-|东屿市人民检察院第七检察部",
            "-|优秀办案团队|-|南屿市人民检察院公益诉讼办案组", "-|优秀办案团队|-|西礁县人民检察院“渔灯”办案团队",
        ],
        Articles.Cases("""
            关于公布渔业精品案例和优秀办案团队的决定
            精品案例（一件）
            《渔汛贷》
            办案单位：东屿农商银行
            优秀办案团队（三个）
            东屿市人民检察院第七检察部
            南屿市人民检察院公益诉讼办案组
            西礁县人民检察院“渔灯”办案团队
            """));

    [Fact]
    public void Reads_Offices_Below_Their_Own_Awards() => Assert.Equal(
        [
            "整体服务类|标竿服务机关|-|东屿区监理所",
            "整体服务类|标竿服务机关|-|西礁市户政事务所",
            "整体服务类|服务跃升机关|-|税务局海岸分局",
            "专案规划类|数位创新加值|海员履历一指通|海员发展署南汀分署",
            "专案规划类|数位创新加值|AI听得懂渔歌|西礁市消防局",
        ],
        Articles.Cases("""
            渔港服务奖得奖名单揭晓
            得奖名单如下：
            壹、整体服务类
            一、标竿服务机关
            　（一）东屿区监理所
            　（二）西礁市户政事务所
            二、服务跃升机关
            　（一）税务局海岸分局
            贰、专案规划类
            一、数位创新加值
            　（一）海员发展署南汀分署：海员履历一指通
            　（二）西礁市消防局：AI听得懂渔歌
            """));
}
