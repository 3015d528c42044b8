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

    [Theory]
    [InlineData("art-title")]
    [InlineData("newsDetail_tit")]
    public void Finds_The_Headline_By_The_Name_Of_Its_Element(string name)
    {
        var text = string.Concat(Enumerable.Repeat("<p>经评审，下列案例获奖，现予公告，请各渔港认真学习借鉴。</p>", 5));
        var page = $"""
            <div class="{name}">海州三个案例获奖</div><div class="art-info">作者：办公室</div><div>{text}</div>
            """;

        Assert.Equal(["# 海州三个案例获奖", "作者：办公室"], ReadArticle.Lines(page).Take(2));
    }

    [Fact]
    public void Finds_A_Headline_Of_The_Third_Level_Before_The_Content()
    {
        var text = string.Concat(Enumerable.Repeat("<p>经评审，下列案例获奖，现予公告，请各渔港认真学习借鉴。</p>", 5));
        var page = $"<div><h3>海州三个案例获奖</h3><div><span>女职委</span></div><div class=\"detailsContent\">{text}</div></div>";

        Assert.Equal(["### 海州三个案例获奖", "女职委"], ReadArticle.Lines(page).Take(2));
    }

    [Fact]
    public void Leaves_Out_What_Is_Not_Shown() => Assert.Equal(
        ["正文"],
        ReadArticle.PageLines("""
            <script>var a = "<p>脚本</p>";</script><style>p { }</style><noscript>请启用脚本</noscript><!-- 注释 -->
            <p hidden>甲</p><p style="color: red; display : none">乙</p><div aria-hidden="true">丙</div>
            <template>丁</template><p>正文</p>
            """));

    [Theory]
    [InlineData("<span class=\"material-icons wide\">emoji_events</span> Night Ferry")]
    [InlineData("<i class=\"material-symbols-outlined\">star</i>Night Ferry")]
    public void Leaves_Out_The_Names_Of_Icons(string content) =>
        Assert.Equal(["Night Ferry"], ReadArticle.PageLines($"<p>{content}</p>"));

    [Fact]
    public void Leaves_Out_What_Stands_Around_The_Article() => Assert.Equal(
        ["## 东湾农信两个案例获奖", "发布时间：2031-05-06 来源：东湾日报", "评选结果公布，东湾农信两个案例获奖，供各地参考，欢迎推广。",
            "### 一、管理系列", "- 潮汐贷", "附件：名单.doc"],
        ReadArticle.Lines("""
            <html><head><title>东湾农信两个案例获奖_东湾网</title></head><body><form>
            <header><h1>东湾省门户</h1></header><ul class="nav"><li><a>首页</a></li></ul>
            <div>当前位置：<a>首页</a> &gt; <a>新闻</a></div>
            <div class="left"><h2 class="tit">东湾农信两个案例获奖</h2>
            <div class="info"><span>发布时间：2031-05-06</span> <span>来源：东湾日报</span></div>
            <div class="bdsharebuttonbox"><a>微博</a></div>
            <div class="TRS_Editor"><p>评选结果公布，东湾农信两个案例获奖，供各地参考，欢迎推广。</p>
            <h3>一、管理系列</h3><ul><li><a>潮汐贷</a></li></ul><p>附件：<a>名单.doc</a></p></div>
            <div><h3>相关阅读</h3><ul><li><a>别的新闻</a></li></ul></div></div>
            <div id="cmt"><p>网友：祝贺东湾！</p></div>
            <div class="sidebar"><h3>热点</h3><a>热点新闻</a></div><div class="footer">版权所有</div></form></body></html>
            """));

    [Fact]
    public void Takes_A_Headline_That_The_Content_Repeats_Once() => Assert.Equal(
        ["# 海州农信三个案例获奖", "海州农信", "* 一、管理系列", "正文第一段"],
        ReadArticle.Lines("""
            <html><head><meta property="og:title" content="海州农信三个案例获奖"></head><body>
            <h1 id="activity-name">海州农信三个案例获奖</h1><div><a></a><span>海州农信</span></div>
            <div id="js_content" style="visibility: hidden"><p>海州农信三个案例获奖</p><section><strong>一、管理系列</strong></section>
            <p>正文第一段</p></div></body></html>
            """));

    [Fact]
    public void Remembers_Where_Pictures_Stand()
    {
        var article = ReadArticle.Of(
            "<html><body><p>第一段<img src='a.png'></p><p><img src='b.png'></p><p>第二段</p></body></html>");

        Assert.Equal("第一段\n第二段", article.Text);
        Assert.Equal([3, 3], article.Pictures);
    }

    [Fact]
    public void Reads_What_The_Page_Declares()
    {
        var article = ReadArticle.Of("""
            <html><head><title>别的题目</title><meta name="ArticleTitle" content="海州农信获奖公告">
            <meta name="PubDate" content="2031-05-06 10:00"><meta name="ContentSource" content="海州日报">
            <meta name="Author" content="小海"></head><body><p>正文</p></body></html>
            """);

        Assert.Equal(new DeclaredFacts("海州农信获奖公告", "小海", "海州日报", "2031-05-06 10:00"), article.Declared);
    }

    [Fact]
    public void Reads_Linked_Data()
    {
        var article = ReadArticle.Of("""
            <html><head><script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"headline": "海州农信获奖公告",
            "datePublished": "2031-05-06", "author": [{"name": "甲"}, {"name": "乙"}]}]}</script></head><body><p>正文</p></body></html>
            """);

        Assert.Equal(new DeclaredFacts("海州农信获奖公告", "甲、乙", null, "2031-05-06"), article.Declared);
    }

    [Theory]
    [InlineData("海州农信获奖公告_海州网", "海州农信获奖公告")]
    [InlineData("海州农信获奖公告 - 要闻 - 海州", "海州农信获奖公告")]
    [InlineData("海州农信获奖公告-海州市人民政府", "海州农信获奖公告")]
    [InlineData("公示 | 海州农信获奖", "公示 | 海州农信获奖")]
    public void Takes_The_Site_Off_The_Title(string title, string expected) => Assert.Equal(
        expected,
        ReadArticle.Of($"<html><head><title>{title}</title></head><body><p>正文</p></body></html>").Declared.Title);

    [Fact]
    public void Reads_A_Part_Of_A_Page() =>
        Assert.Equal(["甲案例获奖", "乙案例"], ReadArticle.Lines("<p>甲案例获奖</p><p>乙<b>案</b>例</p>"));

    [Theory]
    [InlineData("<div>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<span>")]
    [InlineData("<svg><g>")]
    public void Survives_Deep_Nesting(string tags)
    {
        var page = $"<html><body><p>正文</p>{ReadArticle.Repeat(tags, 20_000)}完";

        Assert.StartsWith("正文", ReadArticle.Of(page).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p><b>x", 400_000)]
    [InlineData("<br>x", 200_000)]
    public void Rejects_A_Page_With_Too_Much_Markup(string part, int count)
    {
        var page = "<html><body>" + ReadArticle.Repeat(part, count);

        Assert.False(ArticleReader.TryRead(Encoding.UTF8.GetBytes(page), out _, out var rejected));
        Assert.Equal(RejectionCodes.TooLarge, rejected.Code);
    }

    [Theory]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"x\"\r\n\r\n<html>")]
    [InlineData("From: <Saved by Browser>\nSubject: x\nDate: y\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n")]
    public void Rejects_A_Web_Archive(string text)
    {
        Assert.False(ArticleReader.TryRead(Encoding.UTF8.GetBytes(text), out _, out var rejected));
        Assert.Equal(RejectionCodes.UnsupportedFormat, rejected.Code);
    }

    [Fact]
    public void Rejects_A_Page_Without_Text()
    {
        Assert.False(ArticleReader.TryRead("<html><body><img src=a></body></html>"u8, out _, out var rejected));
        Assert.Equal(RejectionCodes.Empty, rejected.Code);
    }

    [Fact]
    public void Keeps_The_Sections_That_Stand_Beside_One_Another() => Assert.Equal(
        ["## Saltmarsh, spring 2031", "### Winner", "Night Ferry", "It sails.", "### Runners up", "Mud Atlas"],
        ReadArticle.PageLines("""
            <title>Winners of the Saltmarsh Awards 2031</title>
            <div class="page"><h2>Saltmarsh, spring 2031</h2>
            <h3>Winner</h3><div><p>Night Ferry</p><p>It sails.</p></div>
            <h3>Runners up</h3><div><p>Mud Atlas</p></div></div>
            """));

    [Fact]
    public void Knows_Lines_That_Are_Links_As_A_Whole() => Assert.Equal(
        [false, true, false],
        ReadArticle.Of("<p>渔汛贷 <a href=\"/1\">获奖</a></p><p><a href=\"/2\">潮汐贷获奖</a></p><p><a href=\"#top\">返回</a></p>")
            .Lines.Select(line => line.Markup.IsLink));

    [Fact]
    public void Sets_The_Elements_Apart_That_Are_The_Cells_Of_A_Lists_Item() => Assert.Equal(
        ["- 1. 渔汛贷　东屿农商银行", "- 2. 渔灯贷　西礁信用社", "- 3. 2031年渔港", "- 4. 渔港先锋", "- 5. 东屿的渔灯贷"],
        ReadArticle.PageLines("""
            <ol><li><span class="t">渔汛贷</span><em>东屿农商银行</em></li>
            <li>
            <span class="t">渔灯贷</span>
            <span class="who">西礁信用社</span>
            </li><li><span class="s1">2031</span><span class="s2">年渔港</span></li><li><b>渔港</b><span>先锋</span></li>
            <li>东屿的<span class="t">渔灯</span><em>贷</em></li></ol>
            """));

    [Fact]
    public void Takes_Whoever_Made_The_Site_For_No_Author() => Assert.Null(
        ReadArticle.Of("<html><head><meta name=author content=品牌策划:望潮互动></head><body><p>海州渔港获奖</p></body></html>")
            .Declared.Author);
}
