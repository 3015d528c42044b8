using System.Text;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Tests.Reading.Html;

public class HtmlReaderTests
{
    [Fact]
    public void Keeps_Headings_Paragraphs_Bold_Lines_And_Breaks() => Assert.Equal(
        ["# 获奖公告", "### 一、管理系列", "* 1、年度案例", "* 《潮汐贷》", "第一行", "第二行重点在此", "甲 乙", "乙"],
        ReadArticle.PageLines("""
            <h1>获奖公告</h1><h3>一、管理系列</h3><p><strong>1、年度<span>案</span>例</strong></p>
            <p style="font-weight: 700">《潮汐贷》</p><p>第一行<br>第二行<b>重点</b>在此</p><pre>甲  乙
            乙</pre>
            """));

    [Fact]
    public void Shows_White_Space_As_A_Browser_Does() => Assert.Equal(
        ["海州农信获奖", "甲 乙", "Haizhou Bank", "丙丁"],
        ReadArticle.PageLines(
            "<p>\n　　海州\n  <span>农信</span><span>获奖</span></p><p>甲   乙</p>"
            + "<p>Haizhou\nBank</p><div>丙\u200B<i>丁</i></div>"));

    [Fact]
    public void Sets_Elements_Apart_That_Have_A_Line_Of_The_Source_Each() => Assert.Equal(
        ["马文山 海州渔讯"],
        ReadArticle.PageLines("<div><span>马文山</span>\n<span>海州渔讯</span></div>"));

    [Fact]
    public void Writes_The_Numbers_Of_Lists() => Assert.Equal(
        ["- 3. 甲", "- a. 子一", "- b. 子二", "- 7. 乙", "- 8. 丙", "- 丁", "- 1、自己编号", "说明"],
        ReadArticle.PageLines("""
            <ol start="3"><li>甲<ol type="a"><li>子一</li><li>子二</li></ol></li><li value="7"><p>乙</p></li><li>丙</li></ol>
            <ul><li>丁</li></ul><ol><li>1、自己编号</li></ol><dl><dd>说明</dd></dl>
            """));

    [Fact]
    public void Reads_Tables_With_Spans() => Assert.Equal(
        ["名单", "序号|获奖|获奖", "序号|项目|单位", "1|潮汐 贷|海州农信", "2|渔汛贷|海州农信", "3||西礁农信"],
        ReadArticle.PageLines("""
            <table><caption>名单</caption>
            <thead><tr><th rowspan="2">序号</th><th colspan="2">获奖</th></tr><tr><th>项目</th><th>单位</th></tr></thead>
            <tr><td>1</td><td><p>潮汐</p><p>贷</p></td><td rowspan="2">海州农信</td></tr><tr><td>2</td><td>渔汛贷</td></tr>
            <tr><td>3</td><td></td><td>西礁农信</td></tr></table>
            """));

    [Fact]
    public void Reads_A_Page_That_Is_Laid_Out_By_Tables() => Assert.Equal(
        ["* 海州农信三个案例获奖公告", "来源：海州日报", "经评审，下列案例获奖，现予公告，请认真学习借鉴。", "序号|项目", "1|潮汐贷", "二、二等奖"],
        ReadArticle.PageLines("""
            <table><tr><td><a>首页</a>|<a>新闻</a></td></tr><tr><td><table><tr><td><a>栏目一</a><br><a>栏目二</a></td><td>
            <p><font size="5"><b>海州农信三个案例获奖公告</b></font></p><p>来源：海州日报</p>
            <p>经评审，下列案例获奖，现予公告，请认真学习借鉴。</p>
            <table><tr><td>序号</td><td>项目</td></tr><tr><td>1</td><td>潮汐贷</td></tr></table><p>二、二等奖</p>
            </td></tr></table></td></tr></table>
            """));
}
