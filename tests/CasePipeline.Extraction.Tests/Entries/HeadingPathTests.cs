namespace CasePipeline.Extraction.Tests.Entries;

public class HeadingPathTests
{
    [Fact]
    public void Takes_The_Heading_That_Names_A_Section_For_The_Series() => Assert.Equal(
        ["信贷服务篇|十佳案例|渔汛贷|东屿农商银行", "信贷服务篇|优秀案例|渔灯贷|西礁农商银行", "支付篇|十佳案例|海上集市|南浦农商银行"],
        Articles.Cases("""
            # 海州案例评选结果公布

            **导读**

            评选自8月启动，现公布结果。

            **01 信贷服务篇**

            **十佳案例**

            1. 渔汛贷 / 东屿农商银行

            **优秀案例**

            1. 渔灯贷 / 西礁农商银行

            **02 支付篇**

            **十佳案例**

            1. 海上集市 / 南浦农商银行
            """));

    [Fact]
    public void Takes_Places_Below_An_Award_For_No_Series() => Assert.Equal(
        [
            "改革创新类|标杆案例|渔船登记“一趟办”|东屿市市场监督管理局", "改革创新类|标杆案例|渔港用电联合报装|西礁市供电公司",
            "数字赋能类|标杆案例|潮汐计算器|东屿市大数据管理局",
        ],
        Articles.Cases("""
            海州局通报表扬优秀案例
            现予以通报表扬。
            第一部分　改革创新类
            ◆标杆案例
            东屿市（1个）
            渔船登记“一趟办”（东屿市市场监督管理局）
            西礁市（1个）
            渔港用电联合报装（西礁市供电公司）
            第二部分　数字赋能类
            ◆标杆案例
            东屿市（1个）
            潮汐计算器（东屿市大数据管理局）
            """));
}
