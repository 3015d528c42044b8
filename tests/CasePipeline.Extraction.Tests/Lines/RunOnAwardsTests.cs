namespace CasePipeline.Extraction.Tests.Lines;

/// <summary>Awards that stand in one line with the first of their winners.</summary>
public class RunOnAwardsTests
{
    [Fact]
    public void Gives_The_Award_To_The_Titles_Below() => Assert.Equal(
        ["-|一等奖|船歌|渔业学院", "-|二等奖|渔网上的星|物流学院", "-|二等奖|潮来的时候|信息学院", "-|二等奖|码头日记|图书馆"],
        Articles.Cases("""
            关于征文评选结果的通报

            经评选，共评出一等奖一名、二等奖三名，现将结果公布如下:
            一等奖:《船歌》 (渔业学院)刘 浩
            二等奖:《渔网上的星》(物流学院)丁华仙
            《潮来的时候》(信息学院)程国达
            《码头日记》(图书馆)王晓耘
            """));

    [Fact]
    public void Gives_The_Award_To_The_Organisations_Below() => Assert.Equal(
        [
            "-|一等奖|船歌|渔业学院",
            "-|二等奖|渔网上的星|物流学院",
            "-|二等奖|潮来的时候|信息学院",
            "-|二等奖|码头日记|图书馆",
            "-|优秀组织奖|-|渔业学院",
            "-|优秀组织奖|-|港口管委会",
            "-|优秀组织奖|-|物流学院",
            "-|优秀组织奖|-|图书馆",
        ],
        Articles.Cases("""
            关于征文评选结果的通报

            经评选，共评出一等奖一名、二等奖三名，现将结果公布如下:
            一等奖:《船歌》 (渔业学院)刘浩
            二等奖:《渔网上的星》(物流学院)丁华仙
            《潮来的时候》(信息学院)程国达
            《码头日记》(图书馆)王晓耘
            优秀组织奖:渔业学院、港口管委会
            物流学院
            图书馆
            """));

    [Fact]
    public void Reads_Quoted_Titles_Below_The_First() => Assert.Equal(
        ["-|金奖|一盏渔灯|东屿服务中心", "-|银奖|缆绳接力|西礁街坊会", "-|银奖|潮位表上墙|竹屿聋人协会、北浦网络", "-|铜奖|夜航接力单|望潮义工团", "-|铜奖|归帆信箱|归帆协会"],
        Articles.Cases("""
            东屿社区计划结果

            金奖：「一盏渔灯」（东屿服务中心）
            银奖：「缆绳接力」（西礁街坊会）
            　　　「潮位表上墙」（竹屿聋人协会、北浦网络）
            铜奖：「夜航接力单」（望潮义工团）
            　　　「归帆信箱」（归帆协会）
            """));
}
