namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Awards that the texts of cases tell of.</summary>
public class BodyAwardsTests
{
    [Fact]
    public void Reads_The_Rank_In_Brackets_At_The_End_Of_A_Text() => Assert.Equal(
        ["-|一等奖|缩短靠岸到入院时间|东屿医院", "-|一等奖|降低船员识别错误率|东屿医院", "-|二等奖|提高药箱补药准确率|东屿医院"],
        Articles.Cases("""
            喜报！东屿医院3个项目在医疗质量大赛中获奖
            6月28日，大赛总决赛举行，东屿医院选送的3个项目全部获奖。
            1. 缩短靠岸到入院时间
            【问题】2022年用时58分钟。
            （获一等奖）
            2. 降低船员识别错误率
            项目组从腕带入手。
            （获一等奖）
            3. 提高药箱补药准确率
            项目组在药柜层板上加贴色标。
            （获二等奖）
            """));
}
