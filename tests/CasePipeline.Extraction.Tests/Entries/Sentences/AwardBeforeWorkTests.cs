namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Sentences whose award stands before what won it.</summary>
public class AwardBeforeWorkTests
{
    [Theory]
    [InlineData("渔光大奖《渔港夜话》讲述了海岛三代人的生活。", "渔光大奖|渔港夜话|-")]
    [InlineData("获得一等奖的《渔港夜话》，讲述了海岛三代人的生活。", "一等奖|渔港夜话|-")]
    [InlineData("奪得評審大獎的東嶼大學學生作品《漁港夜話》，以海島為題材。", "評審大獎|漁港夜話|東嶼大學")]
    [InlineData("觀眾票選獎則由入圍片《漁港夜話》奪下，打動無數觀眾。", "觀眾票選獎|漁港夜話|-")]
    [InlineData("渔光首獎頒發給《漁港夜話》，導演林望潮表示感謝。", "渔光首獎|漁港夜話|-")]
    public void Reads_The_Work_Behind_Its_Award(string sentence, string expected) =>
        Assert.Equal(["-|" + expected], Articles.Cases("海州影展公布结果\n" + sentence));

    // The headline names the work too.
    [Fact]
    public void Takes_No_Work_For_Who_Won() => Assert.Equal(
        ["-|最佳配乐|渔港夜话|-", "-|最佳摄影|船上的灯|-"],
        Articles.Cases("《渔港夜话》惊艳海州\n得奖名单如下：\n最佳配乐：《渔港夜话》\n最佳摄影：《船上的灯》"));

    [Fact]
    public void Reads_The_Titles_Before_Words_That_Only_Tell_Of_Them() => Assert.Equal(
        ["-|「漁光獎」首獎|漁港夜話|-", "-|「漁光獎」首獎|船上的燈|-"],
        Articles.Cases("海州影展公布結果\n記錄「潮汐運動」的兩部紀錄片《漁港夜話》及《船上的燈》，同獲今年「漁光獎」首獎。"));

    [Fact]
    public void Reads_Who_Won_With_Works_That_Have_No_Title() => Assert.Equal(
        ["-|優異獎|-|東嶼大學", "-|優異獎|-|西礁大學"],
        Articles.Cases("海州影展公布結果\n東嶼大學及西礁大學的作品均獲得優異獎。"));

    [Fact]
    public void Reads_What_A_Sentence_States_Without_A_Verb_Of_Winning() => Assert.Equal(
        ["-|最佳剧本奖|船上的灯|西礁小学", "-|最佳合作奖|两封家书|南浦中学与北关学校"],
        Articles.Cases("海州戏剧节公布结果\n最佳剧本奖为西礁小学的《船上的灯》；最佳合作奖则由南浦中学与北关学校合演的《两封家书》获得。"));

    // Who won with what won before is another question.
    [Theory]
    [InlineData("林望潮曾凭获得一等奖的《渔港夜话》出名。")]
    [InlineData("大奖名单和《渔港夜话》一书同时公布。")]
    public void Leaves_What_Only_Mentions_Both(string sentence) =>
        Assert.Empty(Articles.Cases("海州影展公布结果\n" + sentence));

    [Fact]
    public void Reads_Titles_Behind_A_Rank_And_What_Won() => Assert.Equal(
        ["-|一等奖|年年有鱼|-", "-|二等奖|渔韶|-", "-|二等奖|神鸡笔筒|-"],
        Articles.Cases("海州文创大赛\n大赛落幕。\n一等奖作品《年年有鱼》\n二等奖作品《渔韶》和《神鸡笔筒》"));
}
