namespace CasePipeline.Extraction.Tests.Lines;

public class SpacedNumbersTests
{
    [Fact]
    public void Reads_Numbers_That_Only_A_Space_Sets_Apart() => Assert.Equal(
        ["-|金融类|渔贷通V3.0|海州云码科技有限公司", "-|金融类|港链账|东屿数科股份有限公司", "-|教育类|潮课堂|南浦教育科技有限公司"],
        Articles.Cases("""
            海州软件协会2031年度优秀软件产品名单
            金融类
            1 渔贷通V3.0 海州云码科技有限公司
            2 港链账 东屿数科股份有限公司
            教育类
            3 潮课堂 南浦教育科技有限公司
            """));

    [Fact]
    public void Takes_One_Such_Figure_Alone_For_Part_Of_The_Line() => Assert.DoesNotContain(
        Articles.Read("""
            海州渔业大会召开
            1 号码头 东屿渔业公司
            大会取得圆满成功。
            """).Cases,
        awarded => awarded.Title == "号码头");

    [Fact]
    public void Reads_Chinese_Numbers_That_A_Wide_Space_Sets_Apart() => Assert.Equal(
        ["渔业组|一等奖|潮汐账本|东屿农商银行", "港务组|一等奖|渔灯|西礁科技公司"],
        Articles.Cases("""
            海州QC成果名单
            一　渔业组
            一等奖
            潮汐账本　东屿农商银行
            二　港务组
            一等奖
            渔灯　西礁科技公司
            """));

    [Fact]
    public void Leaves_Ranks_That_Are_Spaced_Out() => Assert.Equal(
        ["-|一 等 奖|潮汐账本|东屿农商银行", "-|二 等 奖|渔灯|西礁科技公司"],
        Articles.Cases("海州QC成果名单\n一 等 奖\n潮汐账本　东屿农商银行\n二 等 奖\n渔灯　西礁科技公司"));

    [Fact]
    public void Counts_Again_Below_The_Next_Award() => Assert.Equal(
        ["-|一等奖|潮汐账本|东屿农商银行", "-|一等奖|渔灯|西礁科技公司", "-|二等奖|夜航|海州学院", "-|二等奖|归港|北湾学院"],
        Articles.Cases("""
            海州成果名单
            一等奖
            1 潮汐账本 东屿农商银行
            2 渔灯 西礁科技公司
            二等奖
            1 夜航 海州学院
            2 归港 北湾学院
            """));

    [Fact]
    public void Reads_Numbers_Before_Commas() => Assert.Equal(
        ["-|金点子|一户一码|东屿派出所", "-|金点子|无声叫号屏|西礁派出所", "-|银点子|指纹柜|南浦公安局"],
        Articles.Cases("""
            海州公安机关“微创新”评选结果的通报
            一，金点子（2个)
            1,一户一码(东屿派出所）
            2，无声叫号屏 (西礁派出所)
            二，银点子（1个）
            1,指纹柜(南浦公安局）
            """));
}
