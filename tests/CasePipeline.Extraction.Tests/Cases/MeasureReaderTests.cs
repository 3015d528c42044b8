namespace CasePipeline.Extraction.Tests.Cases;

public class MeasureReaderTests
{
    [Theory]
    [InlineData("做法上：一是建档到船。逐船登记；二是授信到户，一户一策。", "建档到船|授信到户")]
    [InlineData("做法上:一是建档到船;二是授信到户,一户一策;三是服务到港", "建档到船|授信到户|服务到港")]
    [InlineData("一是建档到船。\n二是授信到户。\n成效显著。", "建档到船|授信到户")]
    [InlineData("一是践行“小船，大海”理念，建档到船；二是授信到户。", "践行“小船，大海”理念|授信到户")]
    [InlineData("一是甲；二是乙。随后，一是丙；二是丁。", "甲|乙|丙|丁")]
    [InlineData("一是甲；三是乙；二是丙。", "甲|丙")]
    public void Reads_Points(string body, string headings) =>
        Assert.Equal(headings, string.Join('|', Articles.ReadBody(body).Measures.Select(measure => measure.Heading)));

    [Theory]
    [InlineData("统一是关键；唯二是例外。")]
    [InlineData("一是建档到船。")]
    [InlineData("二是建档，三是授信。")]
    public void Leaves_What_Is_No_List(string body) => Assert.Empty(Articles.ReadBody(body).Measures);

    [Fact]
    public void Leaves_Number_And_Closing_Mark_Out_Of_The_Text()
    {
        var measures = Articles.ReadBody("一是建档到船。逐船登记吨位；二是授信到户；").Measures;

        Assert.Equal(["建档到船。逐船登记吨位", "授信到户"], measures.Select(measure => measure.Text));
    }
}
