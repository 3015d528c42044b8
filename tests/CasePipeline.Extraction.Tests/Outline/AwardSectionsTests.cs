namespace CasePipeline.Extraction.Tests.Outline;

public class AwardSectionsTests
{
    [Fact]
    public void Takes_Lines_Above_Lists_Of_The_Same_Awards_For_Sections() => Assert.Equal(
        [
            "渔灯制作|一等奖|-|高一1班", "渔灯制作|一等奖|-|高一2班", "渔灯制作|二等奖|-|高一3班",
            "渔灯图稿|一等奖|-|高一1班", "渔灯图稿|二等奖|-|高一2班", "渔灯图稿|二等奖|-|高一3班",
        ],
        Articles.Cases("""
            海州中学渔灯节评选结果
            评选已经结束，结果如下：
            渔灯制作：
            一等奖：高一1班、高一2班。
            二等奖：高一3班。
            渔灯图稿：
            一等奖：高一1班。
            二等奖：高一2班、高一3班。
            """));

    // One such line alone leads to the awards.
    [Fact]
    public void Takes_A_Single_Line_For_No_Section() => Assert.Equal(
        ["-|一等奖|-|高一1班", "-|二等奖|-|高一3班"],
        Articles.Cases("""
            海州中学渔灯节评选结果
            评选已经结束。
            各班得票多少：
            一等奖：高一1班。
            二等奖：高一3班。
            """));

    [Fact]
    public void Takes_Lines_Without_A_Colon_Above_The_Same_Award_For_Sections() => Assert.Equal(
        ["养殖增效|示范案例|渔汛里的算盘|东屿渔业站", "养殖增效|入围案例|网箱夜班|南浦渔业局", "码头管护|示范案例|二维码上岸|西礁渔港管理处",
            "码头管护|入围案例|冬修不等人|北湾渔业站"],
        Articles.Cases("""
            关于公布2031年度海州渔业示范案例的通报
            现将结果通报如下。
            养殖增效
            示范案例
            《渔汛里的算盘》
            （东屿渔业站）
            渔户照表投料，一季省下两成。
            入围案例
            《网箱夜班》
            （南浦渔业局）
            夜里有人看网，损失少了。
            码头管护
            示范案例
            《二维码上岸》
            （西礁渔港管理处）
            扫码报修，九小时到场。
            入围案例
            《冬修不等人》
            （北湾渔业站）
            清淤三十里。
            """));

    [Fact]
    public void Reads_Prizes_Beside_Sections() => Assert.Equal(
        [
            "屋苑组|冠军|-|望海花园业主立案法团",
            "屋苑组|季军|-|渔火苑业主立案法团",
            "大厦组|冠军|-|听潮大厦业主立案法团",
            "特别奖项|最佳节能奖|-|渔火苑业主立案法团",
            "特别奖项|最佳防火安全奖|-|听潮大厦业主立案法团",
        ],
        Articles.Cases("""
            渔港大厦管理比赛结果揭晓
            得奖名单如下：
            屋苑组
            冠军：望海花园业主立案法团
            季军：渔火苑业主立案法团
            大厦组
            冠军：听潮大厦业主立案法团
            季军：（从缺）
            特别奖项
            最佳节能奖：渔火苑业主立案法团
            最佳防火安全奖：听潮大厦业主立案法团
            """));
}
