namespace CasePipeline.Extraction.Tests.Entries;

public class TitlesAgainTests
{
    [Fact]
    public void Knows_Titles_Again_Above_Their_Texts() => Assert.Equal(
        ["-|“渔光”示范案例|渔港“敲门团”|东屿街道办事处", "-|“渔光”示范案例|一碗面的助餐圈|西礁餐饮有限公司", "-|“渔光”提名案例|修网师傅上门记|南浦残疾人联合会"],
        Articles.Cases("""
            海州发布“渔光”案例
            “渔光”示范案例：渔港“敲门团”；一碗面的助餐圈
            “渔光”提名案例：修网师傅上门记

            案例详情

            渔港“敲门团”
            东屿街道
            申报单位　东屿街道办事处
            两人一组，每天早晚各敲一次门，三年来先后发现突发疾病的老人。

            一碗面的助餐圈
            西礁新区
            申报单位　西礁餐饮有限公司
            把街边面馆变成助餐点，老人凭卡吃面，每碗少付四元。

            修网师傅上门记
            市直
            申报单位　南浦残疾人联合会
            修网师傅每月上门一次，三年没有涨价。
            """));

    [Fact]
    public void Takes_The_Awards_Of_Contents_For_Those_Of_The_Cases_Behind_Them() => Assert.Equal(
        ["-|特等案例|候船室里的自习桌|东屿车务段", "-|特等案例|慢船上的集市|西礁客运段", "-|优等案例|聋哑旅客手语屏|南浦站"],
        Articles.Cases("""
            海州铁路局公布2031年服务品牌案例
            目　录
            特等案例
            案例一　候船室里的自习桌（东屿车务段）…………1
            案例二　慢船上的集市（西礁客运段）…………3
            优等案例
            案例三　聋哑旅客手语屏（南浦站）…………5
            案例一　候船室里的自习桌
            东屿车务段
            一、背景
            孩子们候船时间长。
            案例二　慢船上的集市
            西礁客运段
            一、背景
            票价最低1元。
            案例三　聋哑旅客手语屏
            南浦站
            一、背景
            手语屏装在检票口。
            """));

    // Half of a title before its colon is as long as a name, and the last award of the contents is none of the bodies'.
    [Fact]
    public void Leaves_Bodies_Out_Of_The_Last_Award_Of_The_Contents() => Assert.Equal(
        ["-|示范案例|无人船巡海：一张图管住四百里|东屿海事局", "-|示范案例|渔民当上护海员|西礁管理处", "-|最佳人气案例|采砂船上岸之后|南浦渔业局"],
        Articles.Cases(
            """
            # 海州护海案例发布

            3个案例入选。

            **目录**

            **示范案例**

            案例1 《无人船巡海：一张图管住四百里》

            案例2 《渔民当上护海员》

            **最佳人气案例**

            案例3 《采砂船上岸之后》

            **案例1**

            **无人船巡海：一张图管住四百里**

            报送单位：东屿海事局

            过去靠人巡一遍要十一天。

            **案例2**

            **渔民当上护海员**

            报送单位：西礁管理处

            87名渔民持证上岗。

            **案例3**

            **采砂船上岸之后**

            报送单位：南浦渔业局

            船员全部再就业。
            """));
}
