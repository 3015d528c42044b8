using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Tests.Hostile;

/// <summary>Texts whose parts are missing where a rule looks for them, as a cut or a bad converter leaves them.</summary>
public class BrokenTextTests
{
    [Theory]
    // The name before a count is empty, and so is a company's before its legal form.
    [InlineData("海州公司获奖\n。有限公司2项：，获奖\n共获得2项荣誉。具体如下：\n●有限公司——年度产品：“渔汛贷”\n●年度服务：“船证通”")]
    // Numbers alone among lines that name their awards.
    [InlineData("海州案例揭晓\n一、一等奖 渔汛贷　　东屿银行\n二、二等奖 渔灯贷　　西礁银行\n三、")]
    // Who made the title before stands behind it.
    [InlineData("海州案例揭晓\n“渔汛贷”（东屿农商银行）、望海极客“渔灯贷”获一等奖。")]
    // The only marks stand before what they would end.
    [InlineData("海州案例揭晓\n“渔灯杯”评出一等奖2个，分别为：")]
    [InlineData("海州案例揭晓\n“渔灯杯”三项三等奖的作品分别是")]
    // Nothing within quotation marks, and nothing behind a place and its dash.
    [InlineData("47\nPip winners - and)\n“ ”")]
    [InlineData("# Winners\n\nGold Award\n\nHERONBY – \n\n“ ” (Otter Bank)")]
    [InlineData("---\ntitle: Awards\n---\nOtter Software won :\n- m of the Year\n- **")]
    // Half a surrogate pair, escaped in front matter.
    [InlineData("---\ntitle: \"\\uD800\\u0041\"\n---\n甲")]
    // An award without a title, a title without a value.
    [InlineData("<p>行<h3>名單：<p>（銅獎）<p>得獎項目：天")]
    // The text begins with the comma that parts items, below a title of the document alone.
    [InlineData("<!DOCTYPE html><title>渔港服务案例海农信</title>，渔灯；例一案例一<header>海农信<g> d")]
    public void Is_Read_Or_Rejected(string article)
    {
        if (Articles.Extract(article) is ExtractionOutcome.Read read)
        {
            Grounding.AssertHolds(read.Announcement);
        }
    }
}
