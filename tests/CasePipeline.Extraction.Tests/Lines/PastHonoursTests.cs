namespace CasePipeline.Extraction.Tests.Lines;

/// <summary>What whoever won had won before, below the news.</summary>
public class PastHonoursTests
{
    private const string News = """
        # 海州科技荣获2031渔港创新奖

        海州科技

        近日，2031渔港创新奖在望海举行颁奖，海州科技有限公司荣获2031渔港创新奖，将继续为沿海的渔港做好服务。

        """;

    private static readonly string[] Cases = ["-|2031渔港创新奖|-|海州科技有限公司"];

    [Fact]
    public void Leaves_What_Stands_Below_Their_Heading() => Assert.Equal(
        Cases,
        Articles.Cases(News + """
            **荣誉资质**

            第五届海州发明展金奖

            2029年沿海产业竞争力50强

            渔业安全案例TOP10
            """));

    [Fact]
    public void Leaves_A_Line_For_Every_Year() => Assert.Equal(
        Cases,
        Articles.Cases(News + """
            渔业比赛

            2030年望海杯 第二名

            2029年望海杯 第三名

            2029年渔灯杯 一等奖

            2028年渔灯杯 优秀奖

            2028年潮汐杯 第四名

            2027年潮汐杯 第一名
            """));

    [Fact]
    public void Leaves_Lines_Of_Two_Years() => Assert.Equal(
        Cases,
        Articles.Cases(News + """
            * 2029沿海渔业竞赛一等奖
            * 2030第二届渔灯杯大赛第一名
            * 2030西礁渔网大赛特等奖
            * 2030东屿潮汐大赛第二名
            * 2030南浦渔港大赛一等奖
            """));
}
