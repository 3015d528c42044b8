namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Awards in brackets on lines of their own.</summary>
public class BracketedAwardTests
{
    [Fact]
    public void Reads_Awards_Behind_Organisations() => Assert.Equal(
        [
            "海州工业大奖（企业）|大奖|-|东屿造船有限公司", "海州工业大奖（企业）|表彰奖|-|美的集团股份有限公司",
            "海州工业大奖（企业）|提名奖|-|南浦网具有限公司",
        ],
        Articles.Cases("""
            东屿造船荣获海州工业大奖
            名单如下：
            海州工业大奖（企业）
            东屿造船有限公司（大奖）
            美的集团股份有限公司（表彰奖）
            南浦网具有限公司（提名奖）
            """));

    [Fact]
    public void Reads_Awards_Above_Labelled_Lines() => Assert.Equal(
        ["漁業組|金獎|潮汐圖|東嶼銀行", "漁業組|銀獎|漁燈貸|西礁銀行", "港務組|金獎|泊位表|南澳港務集團"],
        Articles.Cases("""
            海州營商大獎結果公布
            得獎名單如下：

            甲、漁業組
            （金獎）
            得獎項目：潮汐圖
            得獎機構：東嶼銀行
            （銀獎）
            得獎項目：漁燈貸
            得獎機構：西礁銀行
            乙、港務組
            （金獎）
            得獎項目：泊位表
            得獎機構：南澳港務集團

            傳媒查詢
            公關主任　林望潮
            """));

    [Fact]
    public void Leaves_The_Award_Below_A_Title_To_It() => Assert.DoesNotContain(
        "-|银奖|潮汐图|东屿银行",
        Articles.Cases("""
            海州评选结果公布
            获奖名单如下：
            案例名称：潮汐图
            申报单位：东屿银行
            （金奖）
            案例名称：渔灯贷
            申报单位：西礁银行
            （银奖）
            """));

    [Fact]
    public void Reads_Awards_Between_Title_And_Author() => Assert.Equal(
        ["-|一等奖|七月的渔网|-", "-|一等奖|补网的人|-", "-|优秀奖|渔灯|-"],
        Articles.Cases("""
            海州渔业摄影大赛获奖作品选登
            七月的渔网(一等奖)作者 东屿 林望
            补网的人（一等奖） 作者 西礁 马小舟
            渔灯(优秀奖)作者 陈远
            """));
}
