namespace CasePipeline.Extraction.Tests.Entries.Sentences;

public class CountedWorksTests
{
    [Fact]
    public void Reads_The_Works_That_A_Sentence_Counts_And_Tells_Of() => Assert.Equal(
        ["-|二等奖|听得见的渔灯|东屿医院", "-|二等奖|船上“翻身地图”|西礁医院", "-|三等奖|补网居家包|南浦卫生院", "-|三等奖|三十格渔汛|北岬诊所"],
        Articles.Cases("""
            海州护理创新大赛落幕
            获得二等奖的两项成果各有看点：《听得见的渔灯》（东屿医院）装上了语音提示；《船上“翻身地图”》（西礁医院）替代了口头描述。
            三等奖则花落两家：《补网居家包》（南浦卫生院）和《三十格渔汛》（北岬诊所）。来自南浦的护士带来了手册。
            """));

    [Fact]
    public void Takes_Short_Names_Before_The_Titles_Where_One_Is_Known() => Assert.Equal(
        ["-|三等奖|一张保单管到底|东屿产险", "-|三等奖|巨灾指数化改造|西礁财险"],
        Articles.Cases("""
            海州保险案例评选落幕
            获得三等奖的两个案例各有看点：东屿产险《一张保单管到底》抓住了新群体的痛点，西礁财险《巨灾指数化改造》把周期压缩到7天。
            """));

    [Theory]
    [InlineData("获得二等奖的三项成果各有看点：《听得见的渔灯》（东屿医院）装上了提示；《翻身地图》（西礁医院）替代了描述。")]
    [InlineData("大家谈到的两项成果各有看点：《听得见的渔灯》（东屿医院）装上了提示；《翻身地图》（西礁医院）替代了描述。")]
    public void Reads_None_Where_The_Count_Is_Another_Or_No_Award_Stands_Before_It(string sentence) =>
        Assert.Empty(Articles.Cases($"海州护理创新大赛落幕\n{sentence}"));

    [Fact]
    public void Reads_Makers_Right_Before_The_Titles_Of_A_List() => Assert.Equal(
        ["-|三等奖|指尖上的绘本|东屿残疾人联合会", "-|三等奖|祖孙共读一本账|西礁小学", "-|三等奖|晒场书摊|南浦文化站"],
        Articles.Cases("""
            海州书屋案例评选落幕
            获得三等奖的三个案例分别是：东屿残疾人联合会《指尖上的绘本》、西礁小学《祖孙共读一本账》和南浦文化站《晒场书摊》。
            """));

    [Fact]
    public void Reads_As_Many_Sentences_As_Works_Are_Counted() => Assert.Equal(
        [
            "-|一等奖|海雾记录分析|东屿血站",
            "-|二等奖|献血船排班的“潮汐”算法|西礁血液中心",
            "-|二等奖|海岛血型应急调配|南汀市中心血站",
            "-|三等奖|第二次为什么没来|北浦县血站",
            "-|三等奖|高浪天漏袋的处置|听潮州血站",
            "-|三等奖|船舱动线改造|望海血液中心",
        ],
        Articles.Cases("""
            血站案例大赛落幕

            大赛由血液促进会主办，28个案例进入决赛。

            摘得一等奖的是东屿血站报送的《海雾记录分析》。该站逐条复盘。

            二等奖有两项。西礁血液中心的《献血船排班的“潮汐”算法》根据手机信令数据预测客流，单车日均采血量增加19%。南汀市中心血站的《海岛血型应急调配》把时间压到72小时，覆盖全省。

            三等奖共三项，分别为北浦县血站的《第二次为什么没来》、听潮州血站的《高浪天漏袋的处置》和望海血液中心的《船舱动线改造》。
            """));
}
