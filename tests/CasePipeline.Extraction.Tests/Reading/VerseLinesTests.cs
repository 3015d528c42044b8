namespace CasePipeline.Extraction.Tests.Reading;

/// <summary>Running text with a clause on each line.</summary>
public sealed class VerseLinesTests
{
    [Fact]
    public void Reads_A_Sentence_That_Is_Set_Like_Verse() => Assert.Equal(
        ["-|全国一等奖|海州智慧水厂建设项目|海州水务公司、东屿水务科技公司"],
        Articles.Cases("""
            # 一等奖！海州水务集团再获殊荣

            近日

            第三届“潮信杯”水务创新大赛

            圆满落幕

            由海州水务公司、东屿水务科技公司

            联合申报的

            “海州智慧水厂建设项目”

            经多轮选拔、激烈角逐

            最终荣获全国一等奖

            项目已在九座水厂得到应用，取得了显著成效，供水更加稳定。
            """));

    [Fact]
    public void Leaves_Lists_Of_Names_As_They_Are() => Assert.Equal(
        ["-|一等奖|-|海州银行", "-|一等奖|-|东屿银行", "-|二等奖|-|西礁银行", "-|二等奖|-|南浦银行"],
        Articles.Cases("# 海州金融创新大赛获奖名单\n\n一等奖\n\n海州银行\n\n东屿银行\n\n二等奖\n\n西礁银行\n\n南浦银行"));
}
