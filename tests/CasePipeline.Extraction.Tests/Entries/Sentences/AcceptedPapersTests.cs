namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Papers that conferences took.</summary>
public class AcceptedPapersTests
{
    [Fact]
    public void Reads_Each_Paper_With_The_Conference_That_Took_It() => Assert.Equal(
        ["-|CVTIDE 2031|潮汐网络|海州大学计算机学院", "-|TIDEPS 2031|渔灯网络|-"],
        Articles.Cases("海州大学两篇论文被录用\n近日，海州大学计算机学院的论文《潮汐网络》被CVTIDE 2031录用，论文《渔灯网络》被顶级会议TIDEPS 2031接收。"));

    [Fact]
    public void Prefers_The_Title_To_What_The_Headline_Says() => Assert.Equal(
        ["-|SIGTIDE2031|TG3: A Tidal Graph Database|海科基础架构图团队"],
        Articles.Cases(
            """
            海科图数据库论文入选顶会SIGTIDE 2031

            其中来自海科基础架构图团队的《TG3: A Tidal Graph Database》论文被 SIGTIDE2031 收录为 Industry Track 论文。
            """));

    [Fact]
    public void Leaves_Alone_What_No_Conference_Took() => Assert.Empty(
        Articles.Cases("海州大学简讯\n《潮汐网络》一书被海州图书馆收录，《渔灯》被三家刊物录用。"));
}
