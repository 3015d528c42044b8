namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Titles whose makers the end of the sentence names one by one.</summary>
public class MakersInTurnTests
{
    [Fact]
    public void Gives_Each_Title_Its_Maker() => Assert.Equal(
        ["-|一等奖|缆绳检具|装配车间", "-|三等奖|滤网箱|织网车间", "-|三等奖|渔具柜借还一张卡|工具科"],
        Articles.Cases("""
            “土办法”登上集团领奖台
            10月21日，集团公司“五小”成果发布会举行。
            装配车间的《缆绳检具》获一等奖。这件检具是老师傅改的。
            《滤网箱》《渔具柜借还一张卡》获三等奖，分别由织网车间和工具科完成。
            """));
}
