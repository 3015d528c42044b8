namespace CasePipeline.Extraction.Tests.Lines;

public class NumberMarksTests
{
    [Fact]
    public void Goes_On_With_A_List_Behind_Another_Mark() => Assert.Equal(
        ["-|优秀实践|渔网监测|东屿水务有限公司", "-|优秀实践|渔港加固|西礁港务有限公司", "-|优秀实践|渔船断网|南浦信安有限公司", "-|优秀实践|渔灯轮换|北岬大学"],
        Articles.Cases("""
            海州网络安全实践名单公布
            一、优秀实践
            1. 渔网监测 —— 东屿水务有限公司
            2. 渔港加固 —— 西礁港务有限公司
            3、 渔船断网 —— 南浦信安有限公司
            4. 渔灯轮换 —— 北岬大学
            """));

    [Fact]
    public void Reads_Numbers_Right_Before_The_Marks_Of_Titles() => Assert.Equal(
        ["-|一等奖|珠峰日落|党政办", "-|二等奖|朝天门夜色|创新教育学院", "-|二等奖|上海城隍庙|图书馆"],
        Articles.Cases("""
            海州学院摄影展评选结果揭晓
            一等奖：
            1《珠峰日落》--党政办 马文山
            二等奖：
            1《朝天门夜色》--创新教育学院 陈海
            2 《上海城隍庙》--图书馆 边海
            """));

    [Fact]
    public void Keeps_Sections_That_Go_On_Behind_Their_Lists() => Assert.Equal(
        ["-|一等奖|渔网监测|东屿水务有限公司", "-|二等奖|渔港加固|西礁港务有限公司", "-|二等奖|渔灯轮换|北岬大学"],
        Articles.Cases("""
            海州网络安全实践名单公布
            1、一等奖
            1. 渔网监测 —— 东屿水务有限公司
            2、二等奖
            1. 渔港加固 —— 西礁港务有限公司
            2. 渔灯轮换 —— 北岬大学
            """));

    [Fact]
    public void Takes_A_Pictograph_That_Comes_Once_Beside_Lists_For_Decoration() => Assert.Equal(
        [
            "-|年度十佳|渔灯展|白沙渡口馆", "-|年度十佳|船票展|望海镇博物馆", "-|最佳讲解|用方言讲鱼|东屿县博物馆",
        ],
        Articles.Cases("""
            2031“小馆大展”年度榜单揭晓

            🥇 年度十佳（部分馆退出，最终公布2个）

            🔸 渔灯展
            📍白沙渡口馆

            🔸 船票展
            📍望海镇博物馆

            🎤 最佳讲解

            🔸 用方言讲鱼
            📍东屿县博物馆
            """));
}
