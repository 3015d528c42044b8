namespace CasePipeline.Extraction.Tests.Entries;

public class PersonListTests
{
    [Theory]
    [InlineData("东屿县农会　信用部主任　洪小满\n西礁县渔会　放款专员　石大川", "东屿县农会|西礁县渔会")]
    [InlineData("洪小满　东屿农商银行　信用部主任\n石大川　西礁农商银行　放款专员", "东屿农商银行|西礁农商银行")]
    [InlineData("东屿农商银行信用部主任　洪小满\n西礁农商银行放款专员　石大川", "东屿农商银行信用部|西礁农商银行")]
    [InlineData("季　平　　东屿公交集团第三分公司驾驶员\n万小燕（女）　　西礁制衣有限公司挡车工", "东屿公交集团第三分公司|西礁制衣有限公司")]
    [InlineData("石大川　东屿农险望海营销服务部理赔员\n洪小满　西礁人寿望海支公司内勤", "东屿农险望海营销服务部|西礁人寿望海支公司")]
    [InlineData("信贷管理部　马文山\n东屿支行　李月", "信贷管理部|东屿支行")]
    [InlineData("麦小满女士（东屿乒乓总会）\n洪大川先生（西礁体育协会）", "东屿乒乓总会|西礁体育协会")]
    [InlineData("马*山　东屿大学\n亢*　西礁学院", "东屿大学|西礁学院")]
    public void Gives_The_Award_To_Where_A_Person_Works(string list, string institutions) => Assert.Equal(
        institutions.Split('|').Select(name => $"-|个人贡献奖|-|{name}"),
        Articles.Cases("海州年度评选结果公布\n个人贡献奖\n" + list));

    [Fact]
    public void Reads_Honours_Of_A_Union() => Assert.Equal(
        ["-|海州市五一劳动奖状|-|东屿供电公司", "-|海州市五一劳动奖状|-|西礁医院急诊科", "-|海州市五一劳动奖章|-|望海小学",
            "-|海州市五一劳动奖章|-|东屿农商银行", "-|海州市工人先锋号|-|东屿港装卸队", "-|海州市工人先锋号|-|市便民热线话务三组"],
        Articles.Cases("""
            关于表彰2031年海州市五一劳动奖的决定
            一、海州市五一劳动奖状（2个）
            东屿供电公司
            西礁医院急诊科
            二、海州市五一劳动奖章（2名）
            董　云　　望海小学教师
            赖小川　　东屿农商银行行长
            三、海州市工人先锋号（2个）
            东屿港装卸队
            市便民热线话务三组
            """));

    [Fact]
    public void Gives_Each_Person_Of_One_Institution_The_Award() => Assert.Equal(
        ["-|服务明星|-|东屿支行", "-|服务明星|-|东屿支行", "-|服务明星|-|西礁支行"],
        Articles.Cases("关于评选结果的通报\n一、服务明星（3名）\n东屿支行：马文山、李月\n西礁支行：方晓"));

    [Fact]
    public void Leaves_Persons_Behind_Institutions_Out() => Assert.Equal(
        ["-|一等奖|渔汛贷定价研究|东屿农商银行", "-|一等奖|渔灯贷的由来|西礁农商银行", "-|一等奖|潮汐指数随想|南浦农信联社"],
        Articles.Cases("""
            海州优秀论文评选结果揭晓
            一等奖
            东屿农商银行 李月、王海：渔汛贷定价研究
            西礁农商银行 陈远：渔灯贷的由来
            南浦农信联社 方晓：潮汐指数随想
            """));

    [Fact]
    public void Reads_Numbered_Teams_Below_An_Award_To_Them() => Assert.Equal(
        ["-|学习型班组|-|东屿港桥吊一班", "-|学习型班组|-|西礁银行客服中心投诉处理组"],
        Articles.Cases("海州名单公布\n一、学习型班组（2个）\n1．东屿港桥吊一班\n2．西礁银行客服中心投诉处理组"));

    // 金 begins many words; beside another person it is a surname.
    [Fact]
    public void Takes_Rare_Names_Beside_Others_For_Persons() => Assert.Equal(
        ["-|特殊贡献奖|-|海州造船有限公司", "-|特殊贡献奖|-|海州造船有限公司", "-|特殊贡献奖|-|望海渔具有限公司"],
        Articles.Cases("海州年度评选结果公布\n特殊贡献奖\n海州造船有限公司：赵秋月、金柯\n望海渔具有限公司：王海\n"));
}
