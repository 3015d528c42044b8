namespace CasePipeline.Extraction.Tests.Lines;

public class RunInReaderTests
{
    [Theory]
    [InlineData("◆")]
    [InlineData("1．")]
    [InlineData("（1）")]
    public void Sets_A_Title_Apart_From_The_Text_In_Its_Line(string number)
    {
        var article = $"""
            海州治理擂台赛揭晓
            金奖案例
            {number}“滩头议事桌”。东屿农商银行在码头摆上议事桌，船老大一坐下就能提意见。
            银奖案例
            {number}礁石上的“报潮钟”。西礁农商银行给每个湾口装上报潮钟，涨潮前一小时提醒渔民。
            """;

        Assert.Equal(
            ["-|金奖案例|滩头议事桌|东屿农商银行", "-|银奖案例|礁石上的“报潮钟”|西礁农商银行"],
            Articles.Cases(article));
        Assert.StartsWith("东屿农商银行在码头", Articles.Read(article).Cases[0].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("一等奖\n1.评选很热闹。今年的评选比往年热闹得多，码头上挤满了人，船也都停了。\n潮水涨落。")]
    [InlineData("主要做法\n1.摆桌子。在码头摆上议事桌，船老大一坐下就能提意见。\n2.报潮水。给湾口装上报潮钟，涨潮前一小时提醒。")]
    public void Leaves_Other_Lines_As_They_Are(string text) =>
        Assert.Empty(Articles.Cases("海州治理擂台赛揭晓\n" + text));
}
