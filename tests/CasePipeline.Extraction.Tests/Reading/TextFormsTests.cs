namespace CasePipeline.Extraction.Tests.Reading;

public class TextFormsTests
{
    [Fact]
    public void Reads_The_Same_Announcement_Alike_As_A_Page_And_As_Markdown()
    {
        var page = ReadArticle.Lines("""
            <html><body><h1>海州农信案例获奖</h1><p>经评审，名单如下：</p><h2>一、管理系列</h2><p><b>《潮汐贷》</b></p>
            <ol><li>甲</li><li>乙</li></ol><table><tr><td>项目</td><td>单位</td></tr><tr><td>渔汛贷</td><td>西礁</td></tr></table>
            </body></html>
            """);
        var markdown = ReadArticle.Lines("""
            # 海州农信案例获奖
            经评审，名单如下：
            ## 一、管理系列
            **《潮汐贷》**

            1. 甲
            2. 乙

            | 项目 | 单位 |
            | --- | --- |
            | 渔汛贷 | 西礁 |
            """);

        Assert.Equal(page, markdown);
    }
}
