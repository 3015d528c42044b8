namespace CasePipeline.Extraction.Tests.Cases;

public class InstitutionFinderTests
{
    [Theory]
    [InlineData("东屿农商银行推出渔汛贷。", "东屿农商银行")]
    [InlineData("东屿农村商业银行股份有限公司推出渔汛贷。", "东屿农村商业银行股份有限公司")]
    [InlineData("海州省东屿县农村信用合作联社推出渔汛贷。", "海州省东屿县农村信用合作联社")]
    [InlineData("海州农信推出渔汛贷。", "海州农信")]
    [InlineData("东屿县联社推出渔汛贷。", "东屿县联社")]
    [InlineData("中国某业银行东屿支行推出渔汛贷。", "中国某业银行东屿支行")]
    [InlineData("东屿潮汐科技有限公司推出平台。", "东屿潮汐科技有限公司")]
    [InlineData("东屿渔港服务有限公司会同海关推出平台。", "东屿渔港服务有限公司")]
    [InlineData("为破解渔民融资难题，东屿农商银行推出渔汛贷。", "东屿农商银行")]
    [InlineData("为破解渔民融资难题,东屿农商银行推出渔汛贷。", "东屿农商银行")]
    [InlineData("日照银行推出渔汛贷。", "日照银行")]
    [InlineData("和县农商银行推出渔汛贷。", "和县农商银行")]
    [InlineData("近日，东屿农商银行推出渔汛贷。", "东屿农商银行")]
    [InlineData("2031年以来东屿农商银行推出渔汛贷。", "东屿农商银行")]
    [InlineData("深耕渔港的同时东屿农商银行推出渔汛贷。", "东屿农商银行")]
    [InlineData("自2031年起东屿农商银行推出渔汛贷。", "东屿农商银行")]
    [InlineData("渔汛贷系东屿农商银行首创。", "东屿农商银行")]
    [InlineData("渔汛贷由东屿农商银行推出。", "东屿农商银行")]
    [InlineData("扎根渔港的东屿农商银行推出渔汛贷。", "东屿农商银行")]
    [InlineData("在省联社的指导下，东屿农商银行推出渔汛贷。", "东屿农商银行")]
    [InlineData("东屿农信省联社牵头建设渔汛底册。", "东屿农信省联社")]
    [InlineData("与海州银行合作后，东屿农商银行推出渔汛贷。", "东屿农商银行")]
    [InlineData("渔港是县里的支柱。渔民融资难。东屿农商银行推出渔汛贷。", "东屿农商银行")]
    [InlineData("东屿农商银行“渔汛贷”以船定贷。", "东屿农商银行")]
    [InlineData("东屿农商银行（以下简称“东屿行”）推出渔汛贷。", "东屿农商银行")]
    [InlineData("东屿农商银行在各支行推广渔汛贷。", "东屿农商银行")]
    [InlineData("由东屿镇人民政府申报，海州农商银行参与实施。该镇设立议事会。", "东屿镇人民政府")]
    [InlineData("该案例由东屿镇人民政府报送。海州农商银行为渔民贷款。", "东屿镇人民政府")]
    public void Finds_Who_Won(string body, string expected) =>
        Assert.Equal(expected, Articles.ReadBody(body).Institution);

    [Theory]
    [InlineData("该行面向渔民推出渔汛贷。")]
    [InlineData("手机银行推出渔汛专区。")]
    [InlineData("积极发挥银行作用。")]
    [InlineData("渔民去银行贷款难。")]
    [InlineData("农商银行推出渔汛贷。")]
    [InlineData("各家银行都在推广渔汛贷。")]
    [InlineData("辖内农商银行推出渔汛贷。")]
    [InlineData("全省农信系统推出渔汛贷。")]
    [InlineData("中国人民银行推出渔汛政策。")]
    [InlineData("在东屿农商银行的支持下，渔民办起合作社。")]
    [InlineData("支持东屿农商银行发展，渔民办起合作社。")]
    [InlineData("将东屿农商银行的做法推广到全省。")]
    [InlineData("东屿农商银行、西礁农商银行推出渔汛贷。")]
    [InlineData("飞屿（海州）有限公司推出平台。")]
    [InlineData("渔民融资难。渔船出海难。渔货销售难。东屿农商银行推出渔汛贷。")]
    [InlineData("潮汐起落。")]
    public void Leaves_Open_What_Is_Not_Certain(string body) => Assert.Null(Articles.ReadBody(body).Institution);

    [Theory]
    [InlineData("渔汛来临之际紧急驰援渔民难不倒东屿农商银行。")]
    [InlineData("渔汛贷由东屿农商银行推出，西礁农商银行推广。")]
    [InlineData("东屿农商银行推出渔汛贷，西礁农商银行推广。")]
    public void Knows_A_Name_From_The_Sign_Off(string body)
    {
        var article = $"""
            海州案例获奖
            一、渔港系列
            1、2031年度案例
            《潮汐案例》
            {body}
            供稿：西礁农商联社、东屿农商银行
            """;

        Assert.Equal("东屿农商银行", Assert.Single(Articles.Read(article).Cases).Institution);
    }

    [Fact]
    public void Knows_A_Name_From_Another_Case()
    {
        var article = """
            海州案例获奖
            一、渔港系列
            1、2031年度案例
            《潮汐案例》
            东屿农商银行推出渔汛贷。
            《渔灯案例》
            为和东屿农商银行一起推广渔灯贷，渔民合作社来到村里。
            """;

        Assert.Equal(["东屿农商银行", null], Articles.Read(article).Cases.Select(awarded => awarded.Institution));
    }

    [Fact]
    public void Takes_The_Public_Body_That_Most_Texts_Open_With() => Assert.Equal(
        ["-|标杆案例|潮汐餐桌|东屿市总工会", "-|标杆案例|滩头夜校|西礁街道办事处", "-|标杆案例|礁石图书角|-"],
        Articles.Cases(
            """
            海州优秀案例揭晓
            标杆案例
            《潮汐餐桌》
            东屿市总工会在码头设了二十张餐桌。
            《滩头夜校》
            西礁街道办事处聘请老船长夜里讲课。
            《礁石图书角》
            渔民一上岸就能看书。
            """));

    [Theory]
    [InlineData("东屿市总工会在码头设了餐桌。", "渔民一上岸就能吃饭。")]
    [InlineData("该街道办事处在码头设了餐桌。", "各派出所在码头设了餐桌。")]
    [InlineData("东屿市总工会联合海州银行在码头设了餐桌。", "西礁街道办事处通过海州银行发放补贴。")]
    [InlineData("东屿市医院院长在码头设了餐桌。", "社区居委会在码头设了餐桌。")]
    public void Takes_No_Public_Body_That_Is_Not_Certain(string first, string second) => Assert.Equal(
        ["-|标杆案例|潮汐餐桌|-", "-|标杆案例|滩头夜校|-"],
        Articles.Cases($"海州优秀案例揭晓\n标杆案例\n《潮汐餐桌》\n{first}\n《滩头夜校》\n{second}"));

    [Fact]
    public void Takes_The_Contributor_That_A_Story_Comes_To_Late() => Assert.Equal(
        ["-|年度案例|渔汛贷|东屿农商银行", "-|年度案例|渔灯贷|西礁农商银行"],
        Articles.Cases(
            """
            海州优秀案例揭晓
            年度案例
            《渔汛贷》
            船出不了海。网也破了。渔民愁了一夜。天亮了还在愁。
            东屿农商银行把办公桌搬到码头。
            《渔灯贷》
            西礁农商银行推出渔灯贷。
            供稿：东屿农商银行、西礁农商银行
            """));

    [Fact]
    public void Takes_Insurers_That_Most_Texts_Open_With() => Assert.Equal(
        ["海州人寿", "东屿财险"],
        Articles.Read("""
            海州保险案例评选揭晓
            优秀案例
            **渔村医生险**

            海州人寿面向326名渔村医生推出保障方案。

            **渔货退运险**

            东屿财险把退运险搬进渔港。
            """).Cases.Select(awarded => awarded.Institution));

    [Fact]
    public void Finds_Public_Bodies_Within_Texts_Where_Most_Have_One() => Assert.Equal(
        ["-|示范案例|一张渔港账本|东屿县渔港管理局", "-|示范案例|渔村会诊车|西礁县人民医院医共体", "-|示范案例|码头的托管班|南浦县妇女联合会",
            "-|示范案例|夜间的灯塔|-"],
        Articles.Cases("""
            海州公布渔港案例

            ★ 示范案例

            【一张渔港账本】
            账本管什么？每月5号，东屿县渔港管理局的例会只看账本。

            【渔村会诊车】
            看病不用等船。自从西礁县人民医院医共体开出会诊车，渔民在码头就能看病。

            【码头的托管班】
            渔民出海，孩子谁管？南浦县妇女联合会在码头开了托管班。

            【夜间的灯塔】
            渔民夜里回港，先看灯塔亮不亮。
            """));

    // One in three may be whoever was helped.
    [Fact]
    public void Finds_No_Public_Body_Where_Few_Texts_Have_One() => Assert.All(
        Articles.Read("""
            海州公布渔港案例

            ★ 示范案例

            【一张渔港账本】
            账本管什么？每月5号，东屿县渔港管理局的例会只看账本。

            【渔村会诊车】
            看病不用等船，渔民在码头就能看病。

            【夜间的灯塔】
            渔民夜里回港，先看灯塔亮不亮。
            """).Cases,
        awarded => Assert.Null(awarded.Institution));

    [Fact]
    public void Finds_Cooperatives_And_Their_Unions_That_Texts_Open_With() => Assert.Equal(
        ["东屿镇供销社", "丰海养殖服务专业合作社联合社"],
        Articles.Read("""
            海州案例揭晓
            2031年海州供销服务创新案例
            《冷库共享让鲜鱼多卖三十天》
            东屿镇供销社由过去各建各库转为统建共用，建成冷库一座。
            《托管破解谁来养殖》
            丰海养殖服务专业合作社联合社推出菜单式托管，托管面积三万亩。
            """).Cases.Select(awarded => awarded.Institution));

    [Fact]
    public void Finds_The_Parts_Of_A_Group_That_Texts_Open_With() => Assert.Equal(
        ["东屿港轮驳公司", "东屿港引航站", "东屿港渔货码头分公司"],
        Articles.Read("""
            东屿港集团3个项目入选2031年海州渔港创新成果
            一、技术创新成果
            1.拖轮岸电
            东屿港轮驳公司在3处基地布设岸电箱，插接缩短至4分钟。
            2.引航编排助手
            东屿港引航站将潮汐写入模型，编制缩短至8分钟。
            3.渔货数字量方
            东屿港渔货码头分公司用无人机每日扫描两次，误差降至0.4%。
            """).Cases.Select(awarded => awarded.Institution));

    [Fact]
    public void Finds_Whom_The_Sign_Off_Names_Where_Texts_Open_With_Them() => Assert.Equal(
        ["东屿船厂分公司", "西礁热电供应公司", "集团董事会办公室"],
        Articles.Read("""
            海州西部集团3个项目入选2031年渔港优秀案例
            作者：集团办公室　发布时间：2031-04-09
            评选由海州渔港研究会主办，海州西部集团3个项目入选，其中《一船一策》被评为示范案例。
            一、示范案例
            1.《一船一策》
            东屿船厂分公司针对渔船老旧的问题，成立专班，逐船建档。
            二、优秀案例
            1.《余热进渔家》
            西礁热电供应公司打破各厂各自供热的格局，统一编码。
            2.《三本账》
            集团董事会办公室以议案账为抓手，推动董事会规范运行。
            供稿 | 企业管理部、东屿船厂分公司
            西礁热电供应公司
            """).Cases.Select(awarded => awarded.Institution));

    [Fact]
    public void Finds_Teams_Of_Volunteers_That_Texts_Open_With() => Assert.Equal(
        ["东屿救援队", "青禾飞防服务队"],
        Articles.Read("""
            海州案例揭晓
            一等奖
            《夜里的救生圈》
            东屿救援队组建渔民小组，夜里轮流守港。
            《天上来的网》
            青禾飞防服务队开发接单程序，渔民在手机上下单。
            """).Cases.Select(awarded => awarded.Institution));

    [Fact]
    public void Counts_Texts_That_Open_With_A_Body_Together_With_Those_Known() => Assert.Equal(
        ["-|一等奖|盐碱地里的向日葵|海州第二小学", "-|一等奖|船工学结绳|海州渡口中学", "-|二等奖|一碗面的数学|东屿区向阳小学"],
        Articles.Cases("""
            海州教育系统在全省劳动教育案例评比中获佳绩
            ★一等奖★
            《盐碱地里的向日葵》
            海州第二小学把闲置的盐碱地变成农场。
            《船工学结绳》
            海州渡口中学聘请退休船工，教学生打绳结。
            ★二等奖★
            《一碗面的数学》
            东屿区向阳小学以和面的水粉比例引入比例。
            """));
}
