namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Awards to those who hold an office are their firm's.</summary>
public class EmployerReaderTests
{
    [Theory]
    [InlineData("海科安全创始人兼CEO望潮成功获评渔业治理领域产业创新开拓者。", "渔业治理领域产业创新开拓者", "海科安全")]
    [InlineData("海科安全联合创始人兼高级副总裁望潮被授予TIDE渔业开源人物。", "TIDE渔业开源人物", "海科安全")]
    [InlineData("东屿渔灯技术有限公司CEO望潮获评“海州十大青年渔人”荣誉称号。", "海州十大青年渔人", "东屿渔灯技术有限公司")]
    public void Gives_The_Award_Of_An_Officer_To_The_Firm(string sentence, string award, string institution) =>
        Assert.Equal([$"-|{award}|-|{institution}"], Articles.Cases("渔业人物揭晓\n海科安全\n2031-04-09\n" + sentence));

    [Fact]
    public void Takes_Nobody_For_A_Winner_Who_Makes_The_Awards_Known() => Assert.Equal(
        ["-|“首方案”示范项目|渔灯守护项目|海科安全"],
        Articles.Cases("渔灯守护项目入选示范项目\n海科安全\n2031-04-09\n"
            + "会上，海州渔业局信息处处长林远正式公布《渔港政策》示范名单，海科安全“渔灯守护项目”成功获评“首方案”示范项目。"));

    [Fact]
    public void Keeps_The_Name_Of_A_Department_That_Serves_Firms() => Assert.Equal(
        ["-|一等奖|渔汛贷|公司金融部", "-|二等奖|渔灯贷|零售金融部"],
        Articles.Cases("海州银行喜获佳绩\n海州银行\n2031-04-09\n公司金融部《渔汛贷》荣获一等奖，零售金融部《渔灯贷》荣获二等奖。"));

    [Fact]
    public void Reads_Persons_With_Their_Ranks() => Assert.Equal(
        ["-|科学研究类成果二等奖|贝类优质生产技术|渔业大学海洋学院", "-|科学研究类成果一等奖|观赏鱼选育及应用|水产研究所", "-|科学研究类成果一等奖|贝类农残控制技术|渔业检测中心"],
        Articles.Cases("""
            渔业大学成果获奖

            据介绍，渔业大学海洋学院林望潮研究员主持完成的“贝类优质生产技术”获科学研究类成果二等奖，水产研究所蔡文成副研究员、杨文桢研究员参与完成的“观赏鱼选育及应用”和渔业检测中心秦文研究员参与完成的“贝类农残控制技术”获科学研究类成果一等奖。
            """));

    [Fact]
    public void Reads_No_Two_Persons_Side_By_Side() => Assert.Empty(Articles.Cases("""
            东屿图书馆获表彰

            在读书节评选中，东屿市图书馆曹晓燕西礁县图书馆李志来荣获“十佳家庭领读者”。
            """));
}
