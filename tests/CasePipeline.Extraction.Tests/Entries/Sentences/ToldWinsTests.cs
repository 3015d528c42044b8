namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>What sentences leave out that others have told.</summary>
public class ToldWinsTests
{
    [Fact]
    public void Reads_Short_Names_Among_Institutions() => Assert.Equal(
        [
            "-|2031年度社会责任特别贡献奖|-|东屿银行",
            "-|特别成就奖|-|北浦集团",
            "-|绿色环保奖|-|望潮",
            "-|绿色环保奖|-|倍杰渔",
            "-|公益典范奖|-|海屿电子",
            "-|公益典范奖|-|归帆",
            "-|公益典范奖|-|墨沙",
            "-|最具公信力奖|-|竹屿农业银行",
            "-|科技创新奖|-|美渔",
            "-|科技创新奖|-|长虹",
        ],
        Articles.Cases("""
            东屿企业社会责任大奖揭晓

            在峰会上，东屿银行获得2031年度社会责任特别贡献奖，北浦集团获得特别成就奖，望潮、倍杰渔获得绿色环保奖，海屿电子、归帆、墨沙获得公益典范奖，竹屿农业银行获得最具公信力奖，美渔、长虹获得科技创新奖。
            """));

    [Fact]
    public void Reads_No_Persons_Among_Institutions() => Assert.Equal(
        ["-|2031年度社会责任特别贡献奖|-|东屿银行", "-|特别成就奖|-|北浦集团"],
        Articles.Cases("""
            东屿企业社会责任大奖揭晓

            在峰会上，东屿银行获得2031年度社会责任特别贡献奖，北浦集团获得特别成就奖，林望潮、马文山获得杰出企业家奖，张文、李海获得环保奖。
            """));
}
