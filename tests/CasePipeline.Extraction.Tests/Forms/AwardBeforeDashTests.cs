namespace CasePipeline.Extraction.Tests.Forms;

/// <summary>Lines that begin with their awards and a dash.</summary>
public class AwardBeforeDashTests
{
    [Fact]
    public void Reads_What_Won_Behind_The_Dash() => Assert.Equal(
        ["-|年度渔港服务|-|东屿农商银行", "-|年度渔业产品|潮汐预报浮标|-", "-|年度开源工具|渔网识别库|-"],
        Articles.Cases("""
            # 海州渔业年度评选结果公布

            ## 年度渔港服务-东屿农商银行
            东屿农商银行服务了三百艘渔船。

            ## 年度渔业产品-潮汐预报浮标
            浮标每小时上报一次水位。

            ## 年度开源工具-渔网识别库
            识别库已有两千名用户。
            """));

    [Fact]
    public void Reads_A_Run_Of_Hyphens_As_One_Dash() => Assert.Equal(
        ["-|年度渔港服务|-|东屿农商银行", "-|年度渔业产品|潮汐预报浮标|-", "-|年度开源工具|渔网识别库|-"],
        Articles.Cases("""
            # 海州渔业年度评选结果公布

            **年度渔港服务 -- 东屿农商银行**

            东屿农商银行服务了三百艘渔船。

            **年度渔业产品 -- 潮汐预报浮标**

            浮标每小时上报一次水位。

            **年度开源工具 -- 渔网识别库**

            识别库已有两千名用户。
            """));

    [Fact]
    public void Takes_No_Hyphen_Of_One_Line_For_It() => Assert.DoesNotContain(
        Articles.Read("""
            # 海州渔业优秀作品公布

            ## 一等奖
            1. 年度渔港-一座码头的四季（东屿中学）
            2. 船上的灯（西礁中学）
            """).Cases,
        awarded => awarded.Award == "年度渔港");
}
