using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Cases;

namespace CasePipeline.Extraction.Tests.Cases;

public class MeasureReaderTests
{
    [Theory]
    [InlineData("做法上：一是建档到船。逐船登记；二是授信到户，一户一策。", "建档到船|授信到户")]
    [InlineData("做法上:一是建档到船;二是授信到户,一户一策;三是服务到港", "建档到船|授信到户|服务到港")]
    [InlineData("一是建档到船、二是授信到户。", "建档到船|授信到户")]
    [InlineData("一是建档到船。\n二是授信到户。\n成效显著。", "建档到船|授信到户")]
    [InlineData("一是践行“小船，大海”理念，建档到船；二是授信到户。", "践行“小船，大海”理念|授信到户")]
    [InlineData("一是落实《建档，授信办法》，建档到船；二是授信到户。", "落实《建档，授信办法》|授信到户")]
    [InlineData("一是甲；二是乙。随后，一是丙；二是丁。", "甲|乙|丙|丁")]
    [InlineData("一是甲；三是乙；二是丙。", "甲|丙")]
    public void Reads_Points(string body, string headings) => Assert.Equal(headings, ReadHeadings(body));

    [Theory]
    [InlineData("第一，建档到船；第二，授信到户。")]
    [InlineData("第一、建档到船；第二、授信到户。")]
    [InlineData("其一，建档到船；其二，授信到户。")]
    [InlineData("做法有①建档到船；②授信到户。")]
    [InlineData("①建档到船、②授信到户")]
    [InlineData("❶建档到船；❷授信到户。")]
    [InlineData("⑴建档到船；⑵授信到户。")]
    [InlineData("⒈建档到船；⒉授信到户。")]
    [InlineData("㈠建档到船；㈡授信到户。")]
    [InlineData("做法：（1）建档到船；（2）授信到户。")]
    [InlineData("做法:(1)建档到船;(2)授信到户。")]
    [InlineData("做法：（一）建档到船；（二）授信到户。")]
    [InlineData("做法：\n1.建档到船。\n2.授信到户。")]
    [InlineData("1、建档到船。\n2、授信到户。")]
    [InlineData("１．建档到船。\n２．授信到户。")]
    [InlineData("1）建档到船。\n2）授信到户。")]
    [InlineData("一、建档到船。\n二、授信到户。")]
    [InlineData("　　（一）建档到船。\n　　（二）授信到户。")]
    [InlineData("**1.** 建档到船。\n**2.** 授信到户。")]
    public void Reads_Every_Kind_Of_Number(string body) => Assert.Equal("建档到船|授信到户", ReadHeadings(body));

    [Fact]
    public void Reads_Twelve_Points()
    {
        string[] numbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

        var body = string.Join('；', numbers.Select(number => $"{number}是做法{number}"));

        Assert.Equal(numbers.Select(number => $"做法{number}"), Read(body).Select(measure => measure.Heading));
    }

    [Theory]
    [InlineData("一是建档：①登记；②核实；二是授信：①评级；②签约。", "建档|授信")]
    [InlineData("一是建档：①登记；②核实。二是授信。\n①评级；②签约。", "建档|授信")]
    [InlineData("（一）建档\n一是登记；二是核实。\n（二）授信\n一是评级；二是签约。", "建档|授信")]
    [InlineData("（一）建档\n1.登记\n2.核实\n（二）授信\n1.评级\n2.签约\n成效显著。", "建档|授信")]
    public void Keeps_A_List_Inside_Its_Point(string body, string headings) =>
        Assert.Equal(headings, ReadHeadings(body));

    [Fact]
    public void Reads_A_List_Behind_Another_Of_Another_Kind() => Assert.Equal(
        "建档|授信|评级|签约",
        ReadHeadings("一是建档；二是授信。\n成效如下：\n①评级；②签约。"));

    [Theory]
    [InlineData("统一是关键；唯二是例外。")]
    [InlineData("一是一，二是二。")]
    [InlineData("一是建档到船。")]
    [InlineData("二是建档，三是授信。")]
    [InlineData("第一书记到村，第二书记到户。")]
    [InlineData("第一轮打分；第二轮见面。")]
    [InlineData("第一产业增长，第二产业下降。")]
    [InlineData("排名第一，第二，第三的网点")]
    [InlineData("1.5万户。\n2.5亿元。")]
    [InlineData("2031.4.9建档，2031.5.9授信。")]
    [InlineData("做法1.建档，做法2.授信。")]
    [InlineData("船舶贷款①余额中，渔户贷款②占比最高。")]
    [InlineData("首先建档，其次授信，最后签约。")]
    [InlineData("“信用1+2”")]
    [InlineData("")]
    public void Leaves_What_Is_No_List(string body) => Assert.Empty(Read(body));

    [Fact]
    public void Leaves_Number_And_Closing_Mark_Out_Of_The_Text()
    {
        var measures = Read("一是建档到船。逐船登记吨位；二是授信到户；");

        Assert.Equal(["建档到船。逐船登记吨位", "授信到户"], measures.Select(measure => measure.Text));
    }

    [Theory]
    [InlineData("一是建档。\n逐船登记。\n二是授信。\n成效显著。", "建档。\n逐船登记|授信")]
    [InlineData("1.建档到船\n逐船登记。\n2.授信到户\n一户一策。\n成效显著。", "建档到船\n逐船登记|授信到户\n一户一策")]
    [InlineData("一是建档：①登记；②核实；二是授信：①评级；②签约。", "建档：①登记；②核实|授信：①评级；②签约")]
    public void Ends_A_Point_Where_The_Next_Begins_And_The_Last_With_Its_Paragraph(string body, string texts) =>
        Assert.Equal(texts, string.Join('|', Read(body).Select(measure => measure.Text)));

    [Fact]
    public void Reads_Inside_The_Body_Only()
    {
        const string Text = "一是甲；二是乙；三是丙。";

        var measures = MeasureReader.Read(Text, new TextSpan(4, 7));

        Assert.Empty(measures);
        Assert.Empty(MeasureReader.Read(Text, null));
    }

    [Fact]
    public void Keeps_No_Half_Of_A_Character_In_A_Long_Heading()
    {
        var heading = new string('船', 199) + "𠮷";

        Assert.DoesNotContain(Read($"一是{heading}；二是乙。"), measure => char.IsHighSurrogate(measure.Heading[^1]));
    }

    [Fact]
    public void Stops_At_The_Limit() => Assert.Equal(
        MeasureReader.MaxMeasures,
        Read(string.Concat(Enumerable.Repeat("一是甲；二是乙；三是丙。", 100))).Count);

    private static string ReadHeadings(string body) => string.Join('|', Read(body).Select(measure => measure.Heading));

    // Behind a title, so that offsets into the body are not offsets into the text.
    private static List<Measure> Read(string body)
    {
        var text = $"潮汐案例\n{body}\n二是别处。";
        var measures = MeasureReader.Read(text, new TextSpan(5, body.Length));
        Assert.All(measures, measure =>
        {
            Assert.Equal(measure.Text, text.Substring(measure.Start, measure.Length));
            Assert.StartsWith(measure.Heading, measure.Text, StringComparison.Ordinal);
        });
        return measures;
    }
}
