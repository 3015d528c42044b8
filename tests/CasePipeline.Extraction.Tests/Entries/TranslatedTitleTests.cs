namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Titles with their names in another language, behind their award.</summary>
public class TranslatedTitleTests
{
    [Theory]
    [InlineData("最佳导演：《苍鹭》（Heron: A Life by the Sea）林望潮（Lin Wangchao）", "苍鹭")]
    [InlineData("最佳导演：《苍鹭》（A Very Long Name for a Very Short Film）", "苍鹭")]
    [InlineData("最佳导演：Heron: A Life by the Sea", "Heron: A Life by the Sea")]
    public void Reads_The_Title_Alone(string line, string title) => Assert.Contains(
        $"-|最佳导演|{title}|-",
        Articles.Cases($"海州电影节结果公布\n完整得奖名单如下：\n最佳剧本：《渔港夜话》\n{line}\n最佳摄影：《船上的灯》"));
}
