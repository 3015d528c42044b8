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

    [Fact]
    public void Reads_Lines_That_Name_Who_Won() => Assert.Equal(
        ["-|十佳阅读推广创意案例|-|东屿市图书馆", "-|十佳阅读推广志愿项目|-|西礁县图书馆"],
        Articles.Cases("""
            东屿市多家图书馆获表彰

            4月14日读书节工作委员会

            发布关于公布第九届读书节十佳系列项目

            遴选结果的通知经过层层审核

            东屿市图书馆荣获“十佳阅读推广创意案例”

            西礁县图书馆荣获“十佳阅读推广志愿项目”

            开展第九届读书节

            十佳系列项目遴选活动

            是进一步贯彻省里的要求

            充分发挥典型示范的引领和带动作用
            """));
}
