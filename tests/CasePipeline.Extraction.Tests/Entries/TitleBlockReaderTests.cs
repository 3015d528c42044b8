namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Articles of which every title stands in marks on a line of its own, beside who won.</summary>
public class TitleBlockReaderTests
{
    [Fact]
    public void Reads_Labelled_Winners_Above_Their_Titles() => Assert.Equal(
        ["渔网编织|标杆项目|一片潮头领|东屿绣娘合作社", "渔网编织|潜力项目|游客的第一尾鱼|西礁染艺工坊", "船木雕刻|标杆项目|船灯下课后|南浦木雕工作室、龙尾小学",
            "船木雕刻|潜力项目|一双筷子的工序|北湾残疾人工坊"],
        Articles.Cases("""
            海岛手艺人之外，还有这4个项目
            渔业工艺中心选出标杆项目和潜力项目共4个。
            PART.01
            渔网编织
            标杆项目
            获奖单位：东屿绣娘合作社
            「一片潮头领」
            把渔网做成可拆的衣领，年售2.4万件。
            潜力项目
            获奖单位：西礁染艺工坊
            「游客的第一尾鱼」
            三小时体验课。
            PART.02
            船木雕刻
            标杆项目
            获奖单位：南浦木雕工作室、龙尾小学
            「船灯下课后」
            潜力项目
            获奖单位：北湾残疾人工坊
            「一双筷子的工序」
            """));

    [Fact]
    public void Reads_Awarded_Titles_Below_The_One_Who_Won_Them() => Assert.Equal(
        ["中学组|最佳实践奖|饭盒去哪儿|海州中学", "中学组|优异奖|二手渔衣小店|海州中学", "小学组|最佳实践奖|鱼骨变花肥|西礁小学", "小学组|优异奖|海滩垃圾地图|西礁小学"],
        Articles.Cases("""
            校园无废生活计划2031优秀作品出炉
            【中学组】
            海州中学
            最佳实践奖：《饭盒去哪儿》
            优异奖：《二手渔衣小店》
            【小学组】
            西礁小学
            最佳实践奖：《鱼骨变花肥》
            优异奖：《海滩垃圾地图》
            """));

    [Fact]
    public void Keeps_What_Sections_Tell_Of_Where_A_Title_Has_No_Winner() => Assert.DoesNotContain(
        Articles.Read("""
            海州渔业学校开学书单
            《渔汛》
            东屿出版社
            《渔灯》
            《渔网》
            """).Cases,
        awarded => awarded.Institution == "东屿出版社");

    [Fact]
    public void Takes_A_Credit_That_Comes_Again_For_One_Of_The_Works() => Assert.Equal(
        ["-|-|密码的秘密|海州职业技术学院", "-|-|钓鱼邮件|东屿第一中学", "-|-|老人防骗记|南浦社区"],
        Articles.Cases("""
            2031年海州网络安全优秀作品展播（三）
            《密码的秘密》
            作者单位：海州职业技术学院
            《钓鱼邮件》
            作者单位：东屿第一中学
            《老人防骗记》
            作者单位：南浦社区
            """));
}
