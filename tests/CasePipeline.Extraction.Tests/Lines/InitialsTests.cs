using CasePipeline.Extraction.Tests.Entries.English;

namespace CasePipeline.Extraction.Tests.Lines;

public class InitialsTests
{
    [Fact]
    public void Reads_Initials_Before_Surnames_As_Who_Wrote_The_Title_Above() => Assert.Equal(
        [
            "-|Best Paper|Mud and Its Memory|Heronby Institute of Tides",
            "-|Best Poster|Can an Eel Be a Clock?|Fen Laboratory, Otter University",
            "-|Best Demo|Arguing with a Weir|Reed Research Foundation",
        ],
        Articles.Cases(EnglishArticle.Of(
            "### Best Paper\n\n**Mud and Its Memory**\nD. Quill, P. Fennick and J. Marsh\n"
            + "*Heronby Institute of Tides*\n\n"
            + "### Best Poster\n\n**Can an Eel Be a Clock?**\nV. Pinter\n*Fen Laboratory, Otter University*\n\n"
            + "### Best Demo\n\n**Arguing with a Weir**\nA. Ford and G. Moor\n*Reed Research Foundation*")));

    [Fact]
    public void Keeps_Letters_That_Follow_One_Another() => Assert.Equal(
        ["-|Gold Award|Night Ferry|Otter Bank", "-|Gold Award|Reed Ledger|Fenland Trust"],
        Articles.Cases(EnglishArticle.Of(
            "### Gold Award\n\nA. Night Ferry – Otter Bank\nB. Reed Ledger – Fenland Trust")));

    [Fact]
    public void Keeps_Letters_Before_Other_Words_Than_Names() => Assert.Equal(
        ["-|一等奖|渔网监测|东屿水务有限公司", "-|二等奖|渔灯轮换|北岬大学"],
        Articles.Cases(
            "海州优秀实践名单公布\nA. 一等奖\n渔网监测 —— 东屿水务有限公司\nC. 二等奖\n渔灯轮换 —— 北岬大学"));
}
