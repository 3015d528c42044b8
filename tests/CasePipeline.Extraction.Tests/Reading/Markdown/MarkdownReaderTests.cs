using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Tests.Reading.Markdown;

public class MarkdownReaderTests
{
    [Fact]
    public void Reads_Headings_Emphasis_Breaks_And_Escapes() => Assert.Equal(
        ["# 获奖*名单 & 公告", "经评审：", "“潮汐贷”入选，好", "* 一、管理系列", "链接文字", "5.【案例】", "2.", "引用"],
        ReadArticle.Lines("""
            # 获奖\*名单 &amp; 公告
            经评审：
            **“潮汐贷”**入选，*好*

            **一、管理系列**

            [链接文字](https://example.org/a)

            5.【案例】
            2.

            > 引用
            """));

    [Theory]
    [InlineData(":1st_place_medal: Night Ferry", "🥇 Night Ferry")]
    [InlineData("比例为1:100:200", "比例为1:100:200")]
    public void Reads_Pictures_By_Their_Names(string line, string read) =>
        Assert.Equal([read], ReadArticle.Lines($"# Winners\n\n{line}\n")[1..]);

    [Theory]
    [InlineData("## Winners {dir=\"ltr\"}", "## Winners")]
    [InlineData("## Winners {#winners .wide data-x=1}", "## Winners")]
    [InlineData("## Winners {: #winners}", "## Winners")]
    [InlineData("## Winners {and others}", "## Winners {and others}")]
    public void Leaves_Out_The_Attributes_Of_Headings(string line, string heading) =>
        Assert.Equal([heading], ReadArticle.Lines(line + "\n"));

    [Fact]
    public void Leaves_Out_The_List_Of_Its_Headings_And_Code() => Assert.Equal(
        ["# 名单", "## 一等奖", "- 潮汐贷", "- 渔汛贷", "甲社"],
        ReadArticle.Lines("""
            # 名单

            - [一等奖](#一等奖)
              - [潮汐贷](#潮汐贷)

            ## 一等奖

            - [潮汐贷](#潮汐贷)
            - [渔汛贷](https://example.org/a)

            ```bash
            git clone tides
            ```

            ```text
            甲社
            ```
            """));

    [Fact]
    public void Closes_Up_Rows_That_Blank_Lines_Part() => Assert.Equal(
        ["奖项|作品", "一等奖|潮汐贷", "二等奖|渔汛贷", "奖项|单位", "组织奖|甲社"],
        ReadArticle.Lines("""
            | 奖项 | 作品 |

            | --- | --- |

            | 一等奖 | 潮汐贷 |

            | 二等奖 | 渔汛贷 |

            | 奖项 | 单位 |

            | --- | --- |

            | 组织奖 | 甲社 |
            """));

    [Fact]
    public void Keeps_The_Numbers_Of_The_Source() => Assert.Equal(
        ["# 名单", "- 3. 甲", "- 7. 乙", "- 丙"],
        ReadArticle.Lines("# 名单\n\n3. 甲\n7. 乙\n   - 丙\n"));

    [Fact]
    public void Gives_Each_Row_The_Cells_Of_Its_Source() => Assert.Equal(
        ["名单：", "奖项|项目|单位", "一等奖|潮汐贷|海州", "渔汛贷|西礁", "二等奖||东屿", "完毕"],
        ReadArticle.Lines("""
            名单：
            | 奖项 | 项目 | 单位 |
            | --- | --- | --- |
            | 一等奖 | **潮汐贷** | 海州 |
            | 渔汛贷 | 西礁 |
            | 二等奖 | | 东屿 |
            完毕
            """));

    [Fact]
    public void Reads_Html_Within() => Assert.Equal(
        ["# 名单", "* 年度案例", "甲|乙", "甲|丙"],
        ReadArticle.Lines("""
            # 名单

            **<p style="text-align:center;">年度案例</p>**

            <div><img src="a.png"></div>

            <table><tr><td rowspan="2">甲</td><td>乙</td></tr><tr><td>丙</td></tr></table>
            """));

    [Fact]
    public void Drops_Shortcodes() => Assert.Equal(
        ["# 名单", "正文"],
        ReadArticle.Lines("# 名单\n\n{{< fig src=\"a.png\" >}}\n\n正文{{% /note %}}\n"));

    [Theory]
    [InlineData("---\ntitle: '海州：获奖'\nauthors:\n  - 甲\n  - 乙\nsource: 海州日报\ndate: 2031-05-06\n---\n正文\n")]
    [InlineData("---\ntitle: '海州：获奖'\nauthors:\n- user: 甲\n- user: 乙\n  guest: true\nsource: 海州日报\ndate: 2031-05-06\n---\n正文\n")]
    [InlineData("---\ntitle: \"海州：获奖\"\nnested:\n  title: x\nauthors: [甲, 乙]\nsource: 海州日报\npubDate: 2031-05-06\n---\n正文\n")]
    [InlineData("+++\ntitle = \"海州：获奖\"\nauthors = [\"甲\", '乙']\nsource = \"海州日报\"\ndate = 2031-05-06\n[extra]\ntitle = \"x\"\n+++\n正文\n")]
    public void Reads_Front_Matter(string document)
    {
        var article = ReadArticle.Of(document);

        Assert.Equal("海州：获奖\n正文", article.Text);
        Assert.Equal("markdown", article.Format);
        Assert.Equal(new DeclaredFacts("海州：获奖", "甲", "海州日报", "2031-05-06"), article.Declared);
    }

    [Theory]
    [InlineData("---\ntitle: 海州\nsource: [甲\n---\n正文\n")]
    [InlineData("---\ntitle: 海州\nsource: 甲\u0001\u0002\n---\n正文\n正文正文正文正文\n")]
    public void Reads_Front_Matter_Up_To_A_Mistake(string document) =>
        Assert.Equal("海州", ReadArticle.Of(document).Declared.Title);

    [Theory]
    [InlineData("名单\n1. 甲\n2. 乙\n")]
    [InlineData("名单\n* 甲\n共5*3个\n")]
    [InlineData("名单\n#话题#\n# 1\n")]
    [InlineData("名单\n----\n甲|乙\n丙|丁\n")]
    [InlineData("---\n名单\n---\n甲\n")]
    public void Takes_Stray_Marks_For_Text(string document)
    {
        var article = ReadArticle.Of(document);

        Assert.Equal("text", article.Format);
        Assert.Equal(document, article.Text);
    }

    [Theory]
    [InlineData(">", 100_000)]
    [InlineData("[", 100_000)]
    [InlineData("[a](", 50_000)]
    [InlineData("*a **", 50_000)]
    [InlineData("- ", 30_000)]
    [InlineData("a|", 500_000)]
    public void Reads_What_Is_Nested_Too_Deeply_As_Text(string part, int count)
    {
        var document = $"# 名单\n\n{ReadArticle.Repeat(part, count)}完";

        Assert.Equal("text", ReadArticle.Of(document).Format);
    }

    [Fact]
    public void Breaks_A_Line_At_Two_Backslashes() =>
        Assert.Equal(["渔港夜话", "东屿法院", "船上的灯"], ReadArticle.Lines("# 海州\n\n渔港夜话\\\\\n东屿法院\\\\\n船上的灯\n")[1..]);

    [Fact]
    public void Reads_The_Title_Of_The_Front_Matter_Above_A_Picture()
    {
        var read = Articles.Read("---\ntitle: 东屿协会荣获海州渔业基金会优秀团体奖\ndate: 2031-04-09\n---\n\n![](prize.jpg)\n");

        Assert.Equal("东屿协会荣获海州渔业基金会优秀团体奖", read.Text.TrimEnd());
        Assert.Equal("东屿协会", Assert.Single(read.Cases).Institution);
    }
}
