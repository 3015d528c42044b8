namespace CasePipeline.Extraction.Tests.Entries;

public class LabelEntryReaderTests
{
    [Theory]
    [InlineData("案例名称：渔汛贷\n申报单位：东屿农商银行\n奖项：一等奖\n案例名称：渔灯贷\n申报单位：西礁农商银行\n奖项：二等奖")]
    [InlineData("单位：东屿农商银行\n案例：渔汛贷\n奖项：一等奖\n单位：西礁农商银行\n案例：渔灯贷\n奖项：二等奖")]
    [InlineData("奖项：一等奖\n案例：《渔汛贷》\n单位：东屿农商银行\n\n奖项：二等奖\n案例：《渔灯贷》\n单位：西礁农商银行")]
    [InlineData("案例：渔汛贷　单位：东屿农商银行　奖项：一等奖\n案例：渔灯贷　单位：西礁农商银行　奖项：二等奖")]
    [InlineData("【案例】：渔汛贷\n【单位】：东屿农商银行\n【奖项】：一等奖\n【案例】：渔灯贷\n【单位】：西礁农商银行\n【奖项】：二等奖")]
    public void Reads_Labelled_Fields_In_Any_Order(string list) =>
        Assert.Equal(["-|一等奖|渔汛贷|东屿农商银行", "-|二等奖|渔灯贷|西礁农商银行"], Cases(list));

    [Fact]
    public void Counts_The_First_Of_Two_Institutions_In_A_Block() => Assert.Equal(
        ["-|一等奖|渔汛贷|东屿农商银行", "-|二等奖|渔灯贷|西礁农商银行"],
        Cases("案例：渔汛贷\n申报单位：东屿农商银行\n完成单位：海州气象台\n奖项：一等奖\n"
            + "案例：渔灯贷\n申报单位：西礁农商银行\n完成单位：海州渔政站\n奖项：二等奖"));

    [Fact]
    public void Takes_What_Follows_The_Labels_For_The_Body()
    {
        var cases = Articles.Read(
            """
            海州优秀案例评选结果
            案例名称：渔汛贷
            申报单位：东屿农商银行
            渔汛贷面向渔民。
            案例名称：渔灯贷
            申报单位：西礁农商银行
            渔灯贷面向渔港。
            """).Cases;

        Assert.Equal(["渔汛贷面向渔民。", "渔灯贷面向渔港。"], cases.Select(awarded => awarded.Body));
    }

    [Fact]
    public void Leaves_Who_Recommended_Or_Wrote() => Assert.Equal(
        ["-|海州优秀案例|渔汛贷|东屿农商银行"],
        Cases("案例名称：渔汛贷\n推荐单位：海州学会\n作者：张三\n申报单位：东屿农商银行"));

    [Fact]
    public void Leaves_A_Label_Alone() => Assert.Empty(Articles.Cases("渔港管理会议召开\n主办单位：东屿农商银行\n单位：海州学会\n会议很成功。"));

    private static string[] Cases(string list) => Articles.Cases("海州优秀案例评选结果\n" + list);

    [Fact]
    public void Takes_The_Code_Of_A_Case_For_Nothing_Else() => Assert.Equal(
        ["-|特等|渔桥转体施工|东屿桥梁公司", "-|一等|渔港拉链接口|西礁建筑公司"],
        Articles.Cases("""
            海州“巧匠”案例评选结果公布
            案例编号：GZ-03
            案例名称：渔桥转体施工
            完成单位：东屿桥梁公司
            所获等次：特等
            内容摘要：转体重量4860吨。

            案例编号：GZ-11
            案例名称：渔港拉链接口
            完成单位：西礁建筑公司
            所获等次：一等
            内容摘要：单间安装时间压缩到11小时。
            """));

    [Fact]
    public void Leaves_Out_What_Labels_Tell_Of_The_Winner() => Assert.Equal(
        ["-|金匙奖|汤头档案|东屿餐饮公司", "-|银匙奖|不打烊的豆腐坊|西礁豆制品厂"],
        Articles.Cases("""
            海州老字号案例征集结果发布
            案例名称：汤头档案
            企业名称：东屿餐饮公司
            所属地区：东屿市
            获得奖项：金匙奖
            创办年份：1931年
            推荐理由：每天记录骨头产地和下锅时间。
            案例名称：不打烊的豆腐坊
            企业名称：西礁豆制品厂
            所属地区：西礁县
            获得奖项：银匙奖
            创办年份：1948年
            推荐理由：车间装上了玻璃墙。
            """));

    [Fact]
    public void Reads_Titles_Behind_Labels_Below_Who_Won() => Assert.Equal(
        ["-|企业赛道|渔港接入系统|东屿科技有限公司", "-|企业赛道|冷链平台|西礁数据有限公司"],
        Articles.Cases("""
            # 海州案例大赛获奖名单公布

            ## 获奖案例分享

            ### 企业赛道

            **东屿科技有限公司**

            **项目名称：**渔港接入系统

            **获奖理由：**

            系统把渔港的设备都接了进来，故障一出现就有人知道。

            **西礁数据有限公司**

            **项目名称：**冷链平台

            **获奖理由：**

            平台盯着每一箱鱼的温度，超出范围就发消息。
            """));

    [Fact]
    public void Gives_Titles_Below_One_Another_To_The_Winner_Above_Them() => Assert.Equal(
        ["-|渔灯之星案例|渔汛贷|东屿人寿海州支公司", "-|渔灯之星案例|渔灯贷|东屿人寿海州支公司", "-|渔灯之星案例|渔网贷|西礁财险海州分公司"],
        Articles.Cases(
            "渔民保护案例征集结果\n\n★ 渔灯之星案例\n\n单位：东屿人寿海州支公司\n案例：渔汛贷\n案例：渔灯贷\n\n单位：西礁财险海州分公司\n案例：渔网贷\n"));

    [Fact]
    public void Reads_Chosen_Projects_By_Their_Labels() => Assert.Equal(
        ["渔业类|金岛奖|「退潮之后」口述戏剧|东屿制盐工业馆", "渔业类|银岛奖|渔灯日志|西礁灯塔纪念馆"],
        Articles.Cases("""
            海州渔村馆舍奖得奖名单揭晓
            一、渔业类
            【金岛奖】
            得奖单位：东屿制盐工业馆
            得奖计画：「退潮之后」口述戏剧
            退休盐工与高中生合写剧本，三年间巡演四十一场。
            【银岛奖】
            得奖单位：西礁灯塔纪念馆
            得奖计画：渔灯日志
            """));

    [Fact]
    public void Keeps_Both_Of_Two_Winners_That_A_Space_Parts() => Assert.Equal(
        ["-|年度创新案例|水上巴士夜读|海州市图书馆 海州航运公司", "-|年度创新案例|无人机送茶|东屿渔业公司"],
        Articles.Cases("海州创新榜揭晓\n年度创新案例\n水上巴士夜读\n入选单位：海州市图书馆 海州航运公司\n船舱变书房，一边看两岸灯火，一边听人讲掌故。"
            + "\n无人机送茶\n入选单位：东屿渔业公司\n山路单程40分钟，无人机只需6分钟。"));

    [Fact]
    public void Reads_Labels_In_Any_Order_Between_Blank_Lines() => Assert.Equal(
        ["-|年度之星|末班船多等三分钟|东屿公交车队", "-|年度入围|渔具借出去，十把回来九把|西礁码头管理所", "-|年度入围|听得见的站牌|南浦调度中心"],
        Articles.Cases("""
            2031年度海州公共交通暖心案例获评名单
            三个案例获评2031年度公共交通暖心案例，名单如下。

            获评等次：年度之星
            申报单位：东屿公交车队
            案例名称：末班船多等三分钟

            案例名称：渔具借出去，十把回来九把
            获评等次：年度入围
            申报单位：西礁码头管理所

            案例名称：听得见的站牌
            申报单位：南浦调度中心
            获评等次：年度入围
            """));
}
