namespace CasePipeline.Extraction.Tests.Outline;

public class WinnerBelowTitleTests
{
    [Fact]
    public void Takes_Every_Other_Line_For_A_Winner_Where_The_Lines_Before_Are() => Assert.Equal(
        ["-|优秀奖|渔灯花器|东屿文化有限公司", "-|优秀奖|海图支架|西礁学院", "-|优秀奖|潮汐桌游|好奇猫桌游", "-|优秀奖|渔网围裙|潮生作坊"],
        Articles.Cases("""
            海州文创大赛获奖作品公布
            优秀奖
            渔灯花器
            东屿文化有限公司
            海图支架
            西礁学院
            潮汐桌游
            好奇猫桌游
            渔网围裙
            潮生作坊
            """));

    [Fact]
    public void Takes_A_Title_For_One_That_Ends_Like_An_Institution_Beside_Another() => Assert.Equal(
        ["-|特色案例|看得见的渔歌|东屿县文化馆", "-|特色案例|渔家乐兼作议事厅|西礁区望海村"],
        Articles.Cases("""
            海州优秀案例揭晓
            特色案例
            看得见的渔歌
            东屿县文化馆
            招募志愿者撰写讲述稿，每月开设专场，场均上座64人。
            渔家乐兼作议事厅
            西礁区望海村
            旺季接待游客，淡季开会议事，一年到头不锁门。
            """));

    [Fact]
    public void Goes_On_With_Titles_That_All_Have_The_Same_Number_Above_Their_Winners() => Assert.Equal(
        ["-|年度典型案例|小海带串起大产业|东屿海带专业合作社", "-|年度典型案例|空心村里的渔保姆|西礁农机专业合作社"],
        Articles.Cases("""
            我县合作社入选年度典型案例
            近日，“年度典型案例”公布，现将做法摘编如下。
            1. 小海带串起大产业
            ——东屿海带专业合作社
            合作社有成员326户。
            ①统一供种。良种覆盖率100%。
            ②统一销售。保底订单一签三年。
            1. 空心村里的渔保姆
            ——西礁农机专业合作社
            合作社推出托管。
            ①建平台。平台就近派机。
            ②定标准。验收不合格不收钱。
            """));

    [Fact]
    public void Takes_What_Stands_Before_A_Dot_For_The_Winner_And_The_Whole_For_The_Title() => Assert.Equal(
        ["-|优秀案例|东屿信托·护鲸慈善信托|东屿信托", "-|优秀案例|西礁信托·渔灯慈善信托|西礁信托"],
        Articles.Cases("""
            全国慈善信托优秀案例发布
            优秀案例
            东屿信托·护鲸慈善信托
            初始规模1200万元，存续期永续。
            西礁信托·渔灯慈善信托
            规模虽小，却由职工每月捐出一杯咖啡钱汇成。
            """));
}
