namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>News of firms that were chosen for a list, and of their things.</summary>
public class ChosenFirmTests
{
    [Theory]
    [InlineData("海州科技入选《渔业安全产业图谱》多项领域", "海州科技成功入选渔灯、潮汐、冷库等多项细分领域。", "渔业安全产业图谱")]
    [InlineData("海州科技入选2031年渔业示范企业名单", "海州科技成功入选，成为全省二十家示范企业之一。", "2031年渔业示范企业")]
    [InlineData("渔业年度百强名单出炉，海州科技上榜！", "海州科技凭借在渔港的耕耘成功入选。", "渔业年度百强")]
    public void Takes_The_List_From_The_Headline(string headline, string sentence, string award) =>
        Assert.Equal([$"-|{award}|-|海州科技"], Articles.Cases($"{headline}\n海州科技\n2031-04-09\n近日，榜单公布。{sentence}"));

    [Theory]
    [InlineData("海州科技入选Tidecast®首份潮汐测绘魔力象限报告", "Tidecast®首份潮汐测绘魔力象限报告")]
    [InlineData("海州科技登榜Tidecast 2031海州渔业安全全景册", "Tidecast 2031海州渔业安全全景册")]
    [InlineData("海州科技入选《潮汐测绘格局》代表厂商，能力获认可", "《潮汐测绘格局》代表厂商")]
    [InlineData("海州科技获评Tidecast 潮汐测绘领导者", "Tidecast 潮汐测绘领导者")]
    [InlineData("海州科技上榜TIDE50强", "TIDE50强")]
    [InlineData("海州科技荣膺2031《潮汐》海州最具成长力创业公司", "2031《潮汐》海州最具成长力创业公司")]
    public void Reads_Where_A_Survey_Places_A_Firm(string headline, string award) => Assert.Equal(
        [$"-|{award}|-|海州科技"],
        Articles.Cases($"{headline}\n海州科技\n2031-04-09\n夜航灯照亮了三个渔港，渔民夜里也能安心进港，这是渔港服务的一件大事。"));

    [Theory]
    [InlineData("海州科技作为潮汐测绘代表厂商入选此份报告。")]
    [InlineData("海州科技凭借多年耕耘，连续两次入选该报告成为代表厂商。")]
    [InlineData("海州科技凭借多年耕耘，实力入选代表性厂商，能力再获认可。")]
    public void Takes_The_Survey_That_The_Words_Before_Name(string clause) => Assert.Equal(
        ["-|Tide Cycle for Ports, 2031|-|海州科技"],
        Articles.Cases("能力获肯定，海州科技看见潮汐\n海州科技\n2031-04-09\n近日，潮汐研究院发布了《Tide Cycle for Ports, 2031》，" + clause));

    [Fact]
    public void Takes_A_Firm_For_The_Winner_That_The_Article_Speaks_Of_Again_And_Again() => Assert.Equal(
        ["-|海州渔业安全支撑单位|-|望海"],
        Articles.Cases("望海入选海州渔业安全支撑单位\n渔港在线\n2031-04-09\n望海守护渔港十年。望海的灯照亮了三个渔港，渔民都说望海好。"));

    [Theory]
    [InlineData("海州科技首批入选，成为渔灯和潮汐两大工作组的成员单位。", "渔灯和潮汐两大工作组的成员单位")]
    [InlineData("海州科技顺利通过评审，成功入选成为渔灯工作组成员单位。", "渔灯工作组成员单位")]
    [InlineData("海州科技成功入选“渔灯工作组”成员单位，成为首批核心成员单位。", "“渔灯工作组”成员单位")]
    public void Reads_Into_Which_Group_A_Firm_Was_Taken(string sentence, string award) => Assert.Equal(
        [$"-|{award}|-|海州科技"],
        Articles.Cases("渔业工作组名单公布\n海州科技\n2031-04-09\n近日，协会公布了工作组。" + sentence));

    [Fact]
    public void Takes_The_List_From_The_Headline_Whatever_The_Sentence_Tells_Behind() => Assert.Equal(
        ["-|海州渔业百强|-|海州科技"],
        Articles.Cases("海州科技又双叒叕登榜海州渔业百强\n海州科技\n2031-04-09\n"
            + "会上发布榜单，海州科技凭借过硬的服务登榜，也为更多渔港带来信心。"));

    [Fact]
    public void Reads_An_Unmarked_Thing_That_Only_The_Headline_Tells_Of() => Assert.Equal(
        ["-|渔业应用创新大奖|潮汐值守解决方案|海州科技"],
        Articles.Cases("海州科技潮汐值守解决方案荣获渔业应用创新大奖\n海州科技\n2031-04-09\n夜航灯照亮了三个渔港，渔民夜里也能安心进港，这是渔港服务的一件大事。"));

    [Fact]
    public void Takes_The_Book_That_Was_Published_For_The_Award() => Assert.Equal(
        ["-|2031年度渔业典型实践案例集|某渔港值守系统建设|海州科技"],
        Articles.Cases("海州科技入选渔业典型实践\n海州科技\n2031-04-09\n"
            + "近日，渔业促进会正式发布《2031年度渔业典型实践案例集》，海州科技应用于某渔港的“某渔港值守系统建设”项目，经过组委专家的审定成功入选。"));

    [Fact]
    public void Calls_A_Firm_By_The_Whole_Name_That_Is_Shortened_Behind_It() => Assert.Equal(
        ["-|渔业先锋企业|-|望海潮汐在线科技有限公司"],
        Articles.Cases("潮汐获评“渔业先锋企业”\n潮汐在线\n2031-04-09\n日前，望海潮汐在线科技有限公司（以下简称潮汐）被认定为“渔业先锋企业”。"));

    [Fact]
    public void Knows_A_Name_Like_The_Publishers() => Assert.Equal(
        ["-|大赛决赛二等奖|浮标值守解决方案|浮标渔业安全"],
        Articles.Cases("斩获“大比武”大奖，浮标守住渔港\n浮标安全\n2031-04-09\n"
            + "近日比武落幕，浮标渔业安全凭借一整套完善的“浮标值守解决方案”，在众多方案中脱颖而出，取得大赛决赛二等奖的优异成绩。"));

    [Fact]
    public void Reads_Awards_Behind_What_Tells_How_Many_They_Are() => Assert.Equal(
        ["-|2031海州民营科技百强|-|潮汐", "-|2031海州民营渔业百强|-|潮汐"],
        Articles.Cases("2031海州民营企业百强发布 潮汐连登两榜\n潮汐在线\n2031-04-09\n"
            + "近日，榜单发布，潮汐连登两榜，蝉联上榜“2031海州民营科技百强”、“2031海州民营渔业百强”。"));

    [Fact]
    public void Keeps_A_Laboratory_Of_Two_Subjects_Whole() => Assert.Equal(
        ["-|2031年度最佳技术伙伴|-|海州大学渔业软件与安全实验室"],
        Articles.Cases("我实验室荣获最佳技术伙伴\n海州大学渔灯队\n2031-04-09\n海州大学渔业软件与安全实验室荣获2031年度最佳技术伙伴。"));

    [Theory]
    [InlineData("望海信自主研发的“望海潮汐保护系统”（简称：潮汐）凭借“看得清”的能力，荣获“创新引领成果”奖。", "望海潮汐保护系统", "望海信")]
    [InlineData("海州集团全资子公司望海信研发的望海“潮汐”公共安全大模型在发布会上斩获“创新引领成果”奖。", "望海“潮汐”公共安全大模型", "望海信")]
    public void Reads_Who_Made_A_Thing_And_Its_Whole_Name(string sentence, string title, string institution) => Assert.Equal(
        [$"-|创新引领成果|{title}|{institution}"],
        Articles.Cases("“潮汐”荣获创新引领成果\n渔业资讯\n2031-04-09\n" + sentence));

    [Fact]
    public void Reads_A_Thing_That_Only_The_Headline_Tells_Of() => Assert.Equal(
        ["-|2031年度渔业典型案例|夜航灯在渔港的应用|海州科技"],
        Articles.Cases("海州科技“夜航灯在渔港的应用”成功入选2031年度渔业典型案例\n海州科技\n2031-04-09\n夜航灯照亮了三个渔港，渔民夜里也能安心进港，这是渔港服务的一件大事。"));

    [Fact]
    public void Reads_Titles_With_The_Closing_Mark_On_Both_Sides() => Assert.Equal(
        ["-|2031年度渔业典型案例|夜航灯值守中心|海州科技集团", "-|2031年度渔业典型案例|潮汐产业服务实践|海州科技集团"],
        Articles.Cases("海州科技集团两个项目获评2031年度渔业典型案例\n海州科技集团\n2031-04-09\n"
            + "海州科技集团申报的”夜航灯值守中心”、“潮汐产业服务实践”两大项目成功入选。"));

    [Fact]
    public void Tells_A_Thing_Once_By_Its_Whole_Name() => Assert.Equal(
        ["-|十大渔业成果|潮汐融合在预警领域的应用|海州集团"],
        Articles.Cases("海州集团“潮汐融合”应用入选“十大渔业成果”\n海州集团\n2031-04-09\n导语：海州集团“潮汐融合”应用入选“十大渔业成果”。\n"
            + "论坛发布“十大渔业成果”，海州集团“潮汐融合在预警领域的应用”成功入选。"));

    [Fact]
    public void Takes_A_Person_For_No_Thing() => Assert.DoesNotContain(
        Articles.Cases("林望潮入选渔业计划牵头人\n海州科技\n2031-04-09\n海州科技积极响应，董事长林望潮入选渔业计划牵头人名单。"),
        line => line.Contains("|林望潮|", StringComparison.Ordinal));

    [Fact]
    public void Prefers_What_Is_Told_Whole_To_Headings_With_A_Part_Of_The_Title() => Assert.Equal(
        ["-|“金锚”十佳案例|一张泊位的旅行：全港统一调配|望海市第三渔港", "-|“金锚”优秀案例|渔具上的二维码|望海市第三渔港"],
        Articles.Cases("""
            # 喜报｜我港两项案例获评“金锚”案例

            11月19日，渔港学会公布评选结果。望海市第三渔港报送的“一张泊位的旅行：全港统一调配”获评“金锚”十佳案例，“渔具上的二维码”获评“金锚”优秀案例。

            **一张泊位的旅行**

            过去，一边是东港排队，一边是西港空着。如今泊位放进同一张图里，船到了再派，等的时间少了一半。

            **渔具上的二维码**

            渔具丢了，扫一扫就知道是谁家的，一年还回去六百多件，码头上的争吵也少了。
            """));

    [Fact]
    public void Takes_The_Award_That_The_Sentence_Before_Makes_Known() => Assert.Equal(
        ["-|2031年度渔港优秀方案|老旧渔灯改造方案|海州科技有限公司"],
        Articles.Cases("海州科技一周两喜\n海州科技\n2031-04-09\n"
            + "3月24日，在望海举行的年会上，“2031年度渔港优秀方案”揭晓。海州科技有限公司申报的“老旧渔灯改造方案”入选。"));
}
