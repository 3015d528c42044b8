namespace CasePipeline.Extraction.Tests.Reading.Markdown;

public class BrokenParagraphsTests
{
    [Fact]
    public void Joins_What_A_Converter_Broke() => Assert.Equal(
        ["# 结果", "本次共有 5篇入选，排名不分先后。", "1.【渔港案例】渔汛贷", "2.【渔港案例】渔灯贷"],
        ReadArticle.Lines("""
            # 结果

            本次共有 **5**
             篇
            入选，排名不分先后
            。

            1.【
            渔港
            案
            例
            】
            渔汛贷

            2
            .
            【渔
            港案例】渔灯贷
            """));

    [Fact]
    public void Keeps_Headings_In_Bold_Type_And_Lists_Apart() => Assert.Equal(
        ["# 结果", "一等。", "* 一等奖", "东屿农商银行推出渔汛贷。", "甲村", "乙村"],
        ReadArticle.Lines("""
            # 结果

            一
            等
            。

            **一等奖**
            东屿农商银行推出渔汛贷。

            甲村
            乙村
            """));

    [Fact]
    public void Leaves_Line_Breaks_That_Were_Meant() => Assert.Equal(
        ["# 结果", "渔汛贷", "东屿农商银行推出。"],
        ReadArticle.Lines("# 结果\n\n渔汛贷\n东屿农商银行推出。"));

    [Fact]
    public void Leaves_Out_Bold_Type_That_Ends_And_Begins_Again() => Assert.Equal(
        ["# 结果", "年度服务奖：东屿"],
        ReadArticle.Lines("# 结果\n\n**年度服务奖****：**东屿"));

    [Fact]
    public void Joins_A_Label_With_Its_Value() => Assert.Equal(
        ["# 结果", "渔汛贷", "申报单位：东屿农商银行", "获奖单位：", "东屿渔港", "西礁渔港"],
        ReadArticle.Lines("# 结果\n\n渔汛贷\n\n申报单位：\n东屿农商银行\n\n获奖单位：\n东屿渔港\n西礁渔港"));

    [Fact]
    public void Joins_Bold_Type_With_The_Sentence_Around_It() => Assert.Equal(
        ["# 结果", "东屿农商银行凭借“渔汛贷”成功入选。", "名单如下：", "* 一等奖", "渔汛贷很好。"],
        ReadArticle.Lines("# 结果\n\n东屿农商银行凭借\n**“渔汛贷”**\n成功入选。\n\n名单如下：\n**一等奖**\n渔汛贷很好。"));
}
