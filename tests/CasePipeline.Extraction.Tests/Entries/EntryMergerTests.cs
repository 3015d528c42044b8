using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Entries;

namespace CasePipeline.Extraction.Tests.Entries;

public class EntryMergerTests
{
    [Theory]
    [InlineData("目录\n1.{0}\n2.{1}\n案例展示\n1.{0}\n东屿农商银行推出渔汛贷。\n2.{1}\n西礁农商银行推出渔灯贷。")]
    [InlineData("获奖名单\n{0}\n{1}\n案例介绍\n{0}\n东屿农商银行推出渔汛贷。\n{1}\n西礁农商银行推出渔灯贷。")]
    public void Makes_One_Of_What_The_Contents_And_The_Bodies_List(string list)
    {
        var cases = Articles.Read("海州优秀案例选登\n"
            + list.Replace("{0}", "《渔汛贷》（东屿农商银行）", StringComparison.Ordinal)
                .Replace("{1}", "《渔灯贷》（西礁农商银行）", StringComparison.Ordinal)).Cases;

        Assert.Equal(
            [("渔汛贷", "东屿农商银行推出渔汛贷。"), ("渔灯贷", "西礁农商银行推出渔灯贷。")],
            cases.Select(awarded => (awarded.Title, awarded.Body)));
    }

    [Fact]
    public void Keeps_The_Same_Case_On_Two_Boards() => Assert.Equal(
        ["-|最佳服务奖|渔汛贷|东屿农商银行", "-|最佳人气奖|渔汛贷|东屿农商银行"],
        Cases("最佳服务奖\n《渔汛贷》（东屿农商银行）\n最佳人气奖\n《渔汛贷》（东屿农商银行）"));

    [Fact]
    public void Keeps_Cases_Of_One_Name_By_Two_Institutions() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|一等奖|渔汛贷|西礁农商银行"],
        Cases("一等奖\n《渔汛贷》（东屿农商银行）\n《渔汛贷》（西礁农商银行）"));

    [Fact]
    public void Keeps_Two_Awards_Of_One_Organisation() => Assert.Equal(
        ["-|优秀组织奖|-|东屿农商银行", "-|优秀组织奖|-|西礁农商银行", "-|最佳组织奖|-|东屿农商银行", "-|最佳组织奖|-|南澳农商银行"],
        Cases("优秀组织奖\n东屿农商银行\n西礁农商银行\n最佳组织奖\n东屿农商银行\n南澳农商银行"));

    [Fact]
    public void Keeps_Works_Of_One_Name_By_Two_Persons() => Assert.Equal(
        ["-|一等奖|渔港夜话|-", "-|一等奖|渔港夜话|-"],
        Cases("一等奖：渔港夜话（林望潮）\n一等奖：渔港夜话（马小舟）"));

    [Fact]
    public void Keeps_Two_Persons_Of_One_Organisation() => Assert.Equal(
        ["-|先进个人|-|东屿小学", "-|先进个人|-|东屿小学", "-|先进个人|-|西礁小学"],
        Cases("先进个人\n马文山（东屿小学）\n陈海（东屿小学）\n李月（西礁小学）"));

    [Fact]
    public void Knows_A_Title_Whatever_Its_Width_And_Spaces() => Assert.Equal(
        ["-|一等奖|渔汛贷 2.0|东屿农商银行"],
        Cases("一等奖\n《渔汛贷 2.0》（东屿农商银行）\n《渔汛贷２.０》（东屿农商银行）"));

    [Fact]
    public void Keeps_The_Person_Of_Cases_That_Are_One()
    {
        const string Text = "先进个人：马文山（东屿小学）；再刊：马文山（东屿小学）";
        TextSpan award = new(0, 4), person = new(5, 3), school = new(9, 4);
        var entry = new Entry(null, award, null, school) { Person = person };

        var merged = Assert.Single(EntryMerger.Merge(
            Text, [entry, new Entry(null, award, null, new TextSpan(22, 4)) { Person = new TextSpan(18, 3) }]));

        Assert.Equal(entry, merged);
    }

    private static string[] Cases(string list) => Articles.Cases("海州优秀案例评选结果揭晓\n" + list);

    [Fact]
    public void Makes_One_Of_A_Title_That_Names_Its_Place_And_The_Same_In_The_Introduction() => Assert.Equal(
        ["-|最佳渔贷模式|东屿县“渔汛贷”|东屿农村商业银行", "-|最佳渔保模式|西礁市“渔网险”|西礁财产保险分公司"],
        Articles.Cases("""
            海州公布渔业典型模式
            遴选了典型模式，分别授予以下称号，共2个：
            最佳渔贷模式：东屿县“渔汛贷”；
            最佳渔保模式：西礁市“渔网险”。
            现将典型模式介绍如下。
            一、最佳渔贷模式
            东屿县“渔汛贷”
            实施单位：东屿农村商业银行
            【做法】
            （一）把“渔获”变成“信用”。授信额度上浮15%。
            二、最佳渔保模式
            西礁市“渔网险”
            实施单位：西礁财产保险分公司
            【做法】
            按日计赔，每日定额补偿800元。
            """));

    [Fact]
    public void Counts_Titles_In_Their_Unit_And_Tells_Them_Once() => Assert.Equal(
        ["-|一等奖|关于规范渔船买卖的司法建议|东屿法院", "-|一等奖|关于码头停车的司法建议|西礁法院", "-|二等奖|关于渔网编号的司法建议|南汀法院"],
        Articles.Cases("""
            司法建议评选结果
            一、评选结果
            （一）一等奖（2份）
            1.东屿法院《关于规范渔船买卖的司法建议》
            2.西礁法院《关于码头停车的司法建议》
            （二）二等奖（1份）
            1.南汀法院《关于渔网编号的司法建议》
            二、部分获奖司法建议简介
            （一）《关于规范渔船买卖的司法建议》
            法院在审理中发现问题突出，遂发出建议。
            （二）《关于渔网编号的司法建议》
            针对渔网，建议编号。
            """));
}
