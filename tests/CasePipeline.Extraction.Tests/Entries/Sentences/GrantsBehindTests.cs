namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Grants whose award stands behind whom it goes to.</summary>
public class GrantsBehindTests
{
    [Fact]
    public void Reads_Who_Sent_Works_In_And_Unmarked_Awards() => Assert.Equal(
        [
            "-|一等奖|渔灯|东屿供销社",
            "-|一等奖|渔网|西礁供销社",
            "-|二等奖|渔歌|南湾供销社",
            "-|二等奖|渔船|北浦供销社",
            "-|二等奖|渔港|县社业务股",
            "-|优秀组织奖|-|北浦供销社",
            "-|优秀组织奖|-|南湾供销社",
        ],
        Articles.Cases("""
            关于表扬2031年度渔港优秀案例的决定

            经研究，决定：
            一、授予东屿供销社报送的《渔灯》、西礁供销社报送的《渔网》一等奖；
            二、授予南湾供销社报送的《渔歌》、北浦供销社报送的《渔船》、县社业务股报送的《渔港》二等奖；
            三、授予北浦供销社、南湾供销社优秀组织奖。

            东屿县供销合作社联合社
            2031年2月6日
            """));

    [Fact]
    public void Reads_Several_Grants_Of_One_Sentence() => Assert.Equal(
        ["-|一等奖|渔灯|东屿供销社", "-|一等奖|渔网|西礁供销社", "-|二等奖|渔歌|南湾供销社", "-|优秀组织奖|-|北浦供销社", "-|优秀组织奖|-|南湾供销社"],
        Articles.Cases("""
            关于表扬2031年度渔港优秀案例的决定

            经研究，决定：
            授予东屿供销社报送的《渔灯》、西礁供销社报送的《渔网》一等奖；授予南湾供销社报送的《渔歌》二等奖；授予北浦供销社、南湾供销社优秀组织奖。
            """));

    [Fact]
    public void Reads_An_Unmarked_Award_Before_Another_Grant() => Assert.Equal(
        ["-|优秀组织奖|-|北浦供销社", "-|优秀组织奖|-|南湾供销社", "-|一等奖|渔灯|东屿供销社"],
        Articles.Cases("""
            关于表扬2031年度渔港优秀案例的决定

            经研究，决定授予北浦供销社、南湾供销社优秀组织奖，授予东屿供销社《渔灯》一等奖。
            """));
}
