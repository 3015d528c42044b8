namespace CasePipeline.Extraction.Tests.Entries;

public class TitlesWithColonsTests
{
    [Fact]
    public void Knows_Titles_By_Their_Marks_In_The_Text() => Assert.Equal(
        ["-|2031年度渔港典型案例|从排队到一站|东屿渔港医院", "-|2031年度渔港典型案例|渔家服务中心：把课堂搬上船|东屿渔港医院"],
        Articles.Cases("""
            # 东屿渔港医院2个案例入选“2031年度渔港典型案例”

            东屿渔港医院《从排队到一站》《渔家服务中心：把课堂搬上船》2个案例入选“2031年度渔港典型案例”。

            **01**

            **从排队到一站**

            采血窗口日均服务渔民百余人次，过去天不亮就要排队。

            **02**

            **渔家服务中心：把课堂搬上船**

            渔民一年大半时间在海上，课堂也跟着他们出海。
            """));
}
