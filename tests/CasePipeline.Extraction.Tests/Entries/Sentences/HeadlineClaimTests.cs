using CasePipeline.Extraction.Entries.Sentences;

namespace CasePipeline.Extraction.Tests.Entries.Sentences;

public class HeadlineClaimTests
{
    [Theory]
    [InlineData("东屿农商银行荣获2031年海州金融创新奖", "东屿农商银行", "2031年海州金融创新奖")]
    [InlineData("喜报！东屿农商银行荣获“海州金融创新奖”", "东屿农商银行", "海州金融创新奖")]
    [InlineData("东屿农商银行两项成果入选2031年度优秀案例", "东屿农商银行", "2031年度优秀案例")]
    [InlineData("东屿农商银行在海州大赛中斩获一等奖", "东屿农商银行", "一等奖")]
    [InlineData("东屿农商银行案例喜获佳绩", "东屿农商银行", null)]
    [InlineData("两项荣誉！浮标科技获评“渔业先锋”", "浮标科技", "渔业先锋")]
    [InlineData("渔汛在即，浮标科技荣获优秀案例", "浮标科技", "优秀案例")]
    [InlineData("第五届渔业大会　浮标科技获大奖", "浮标科技", "大奖")]
    [InlineData("荣耀加冕 │ 浮标科技荣膺优秀案例", "浮标科技", "优秀案例")]
    [InlineData("连续上榜！浮标科技荣获优秀案例", "浮标科技", "优秀案例")]
    [InlineData("祝贺浮标科技再次荣获优秀案例", "浮标科技", "优秀案例")]
    [InlineData("祝贺林望潮同学荣获优秀论文", null, "优秀论文")]
    [InlineData("浮标科技荣获渔业协会三项荣誉", "浮标科技", null)]
    [InlineData("浮标科技入选2031年度渔业示范项目！", "浮标科技", "2031年度渔业示范项目")]
    [InlineData("多领域获认可｜浮标科技入选《渔业全景图》", "浮标科技", "渔业全景图")]
    [InlineData("浮标渔灯解决方案入选优秀案例", "浮标渔灯解决方案", "优秀案例")]
    [InlineData("浮标科技三度上榜海州渔业百强", "浮标科技", "海州渔业百强")]
    [InlineData("浮标科技又双叒叕登榜海州渔业百强", "浮标科技", "海州渔业百强")]
    [InlineData("Heron 渔业公司在 2031 年 Tide™ 报告中获评领航者", "Heron 渔业公司", "领航者")]
    [InlineData("浮标科技成为海州渔业协会首批成员单位", "浮标科技", "海州渔业协会首批成员单位")]
    [InlineData("浮标科技入选海州民族品牌工程", "浮标科技", "海州民族品牌工程")]
    [InlineData("浮标科技斩获5个金奖3个银奖", "浮标科技", null)]
    [InlineData("浮标科技成为渔港的守护者", null, null)]
    [InlineData("海州优秀案例评选结果揭晓", null, null)]
    [InlineData(null, null, null)]
    public void Reads_Who_Won_What(string? headline, string? subject, string? award) =>
        Assert.Equal(new HeadlineClaim(subject, award), HeadlineClaim.Read(headline));

    [Theory]
    [InlineData("我行荣获一等奖")]
    [InlineData("喜报！本公司荣获一等奖")]
    public void Knows_The_Publisher_By_What_It_Calls_Itself(string headline) =>
        Assert.Equal(new HeadlineClaim(null, "一等奖", true), HeadlineClaim.Read(headline));

    // Whoever won is of the publisher's place, and is not the publisher.
    [Fact]
    public void Takes_A_Place_For_No_Publisher() =>
        Assert.Equal(new HeadlineClaim(null, "优秀案例"), HeadlineClaim.Read("我市7个案例入选优秀案例"));

    [Fact]
    public void Reads_Who_Won_What_No_Headline_Names() =>
        Assert.Equal("海州大学", HeadlineClaim.Read("海州大学在设计赛中获奖").Subject);
}
