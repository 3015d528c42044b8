namespace CasePipeline.Extraction.Tests.Entries;

public class RepeatedHeadingTests
{
    [Fact]
    public void Reads_The_Bodies_Behind_Their_Contents() => Assert.Equal(
        [
            "-|渔港服务类|码头上的窗口|东屿人民医院", "-|渔港服务类|一次挂号管三天|西礁人民医院",
            "-|渔村服务类|船上的药箱|南浦卫生院",
        ],
        Articles.Cases("""
            海州2031年医疗服务示范案例汇编
            目　录
            一、渔港服务类
            1. 码头上的窗口……………1
            2. 一次挂号管三天……………4
            二、渔村服务类
            3. 船上的药箱……………6
            一、渔港服务类
            1. 码头上的窗口
            报送单位：东屿人民医院
            【背景】
            渔民看病要过海。医院把窗口搬到码头。
            2. 一次挂号管三天
            报送单位：西礁人民医院
            【背景】
            复诊要重新挂号。
            二、渔村服务类
            3. 船上的药箱
            报送单位：南浦卫生院
            【背景】
            出海时没有药。药箱上了船。
            """));

    [Fact]
    public void Reads_A_List_That_Goes_On() => Assert.Equal(
        ["-|一等奖|渔汛手册|东屿小学", "-|二等奖|海图课|西礁小学", "-|二等奖|无人机小队|南浦高级中学"],
        Articles.Cases("""
            海州劳动教育案例获奖名单
            一等奖
            序号　　案例名称　　　　　　学　校
            1　渔汛手册　　　　　　东屿小学
            二等奖
            序号　　案例名称　　　　　　学　校
            2　海图课　　　　　　　西礁小学
            二等奖（续）
            序号　　案例名称　　　　　　学　校
            3　无人机小队　　　　　南浦高级中学
            """));

    [Fact]
    public void Reads_Bold_Lines_Above_Lists_Alike() => Assert.Equal(
        ["-|年度大奖|渔汛贷|东屿农商银行", "-|节水先锋|渔灯贷|西礁农商银行", "-|节水先锋|渔网贷|南浦农商银行"],
        Articles.Cases("""
            # 2031 海州金融奖获奖名单

            **年度大奖**

            - 渔汛贷 - 东屿农商银行

            **节水先锋**

            - 渔灯贷 - 西礁农商银行
            - 渔网贷 - 南浦农商银行
            """));

    [Fact]
    public void Takes_A_Numbered_Heading_That_Comes_Again_Above_Labelled_Titles_For_An_Award() => Assert.Equal(
        ["测报系列|金尺案例|渔汛测报的路|东屿水文站", "测报系列|银尺案例|潮位的办法|西礁水文站", "站网系列|金尺案例|四季体检|南浦水文站"],
        Articles.Cases("""
            海州水文系统3个案例入选“金水尺”案例库
            第一部分　测报系列
            一、金尺案例
            （一）渔汛测报的路
            报送单位：东屿水文站
            该站在7处断面布设雷达。
            二、银尺案例
            （一）潮位的办法
            报送单位：西礁水文站
            把烘干称重改为快测。
            第二部分　站网系列
            一、金尺案例
            （一）四季体检
            报送单位：南浦水文站
            针对设备老化的问题，制定体检清单。
            """));
}
