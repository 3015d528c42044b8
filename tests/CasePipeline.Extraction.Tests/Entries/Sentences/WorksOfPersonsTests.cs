namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Works that stand apart from the persons who won with them.</summary>
public class WorksOfPersonsTests
{
    [Theory]
    [InlineData("林望潮老师荣获教师组创意教具奖佳作，作品名称「用浮标测量潮汐」。", "教师组创意教具奖佳作|用浮标测量潮汐")]
    [InlineData("马小舟老师荣获科学论文奖，论文题目为《潮间带的贝类》，指导老师林望潮。", "科学论文奖|潮间带的贝类")]
    [InlineData("【用银蚀刻法鉴别海盐】 308班马小舟、陈海同学，荣获「农业学科」第三名。", "「农业学科」第三名|用银蚀刻法鉴别海盐")]
    public void Reads_The_Work_Behind_Or_Before_Them(string sentence, string won) =>
        Assert.Equal([$"-|{won}|-"], Articles.Cases($"海州科学竞赛得奖名单\n海州中学两组学生参赛。\n{sentence}"));

    [Theory]
    [InlineData("【海州新闻】荣获科学论文奖的有马小舟。")]
    [InlineData("马小舟荣获科学论文奖，他还写过《潮间带的贝类》。")]
    public void Takes_Nothing_Else_For_The_Work(string sentence) => Assert.DoesNotContain(
        Articles.Cases($"海州科学竞赛揭晓\n{sentence}"),
        won => won.Contains("海州新闻", StringComparison.Ordinal) || won.Contains("贝类", StringComparison.Ordinal));
}
