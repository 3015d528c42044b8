namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Makers of the one title that an article tells of.</summary>
public class CompletedByTests
{
    [Fact]
    public void Takes_The_Makers_From_A_Sentence_Of_Their_Own() => Assert.Equal(
        ["-|2031年海州市渔业科技进步奖二等奖|潮汐预报关键技术|东屿渔业集团有限公司、海州大学"],
        Articles.Cases("""
            # 课题组成果获奖

            《潮汐预报关键技术》项目荣获2031年海州市渔业科技进步奖二等奖。

            项目成果由东屿渔业集团有限公司、海州大学共同完成，海州大学渔业系林望潮为完成人。
            """));

    [Fact]
    public void Gives_No_Maker_Where_Several_Titles_Are_Told_Of() => Assert.Equal(
        ["-|一等奖|潮汐预报关键技术|-", "-|二等奖|船上的灯|-"],
        Articles.Cases("""
            # 课题组成果获奖

            《潮汐预报关键技术》项目荣获一等奖。《船上的灯》荣获二等奖。

            项目由东屿渔业集团有限公司、海州大学共同完成。
            """));
}
