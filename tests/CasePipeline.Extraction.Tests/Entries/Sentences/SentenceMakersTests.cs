namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Whose a work is that won, as the words before its title tell.</summary>
public class SentenceMakersTests
{
    [Theory]
    [InlineData("东屿大学“听潮”团队的作品《渔港夜话》荣获一等奖。", "东屿大学“听潮”团队")]
    [InlineData("急诊科带来的《渔港夜话》荣获一等奖。", "急诊科")]
    [InlineData("由东屿医院申报、西礁软件有限公司协助建设的《渔港夜话》荣获一等奖。", "东屿医院")]
    [InlineData("集团所属东屿供水有限公司的《渔港夜话》荣获一等奖。", "东屿供水有限公司")]
    [InlineData("由集团客户服务中心申报的《渔港夜话》荣获一等奖。", "集团客户服务中心")]
    [InlineData("东屿学院林望潮、马小舟、陈远三名同学完成的《渔港夜话》荣获一等奖。", "东屿学院")]
    [InlineData("东屿学院林望潮、马小舟团队的《渔港夜话》荣获一等奖。", "东屿学院")]
    [InlineData("东屿晚报通讯《渔港夜话》荣获一等奖。", "东屿晚报")]
    [InlineData("东屿日报系列报道《渔港夜话》历时四个月采写，荣获一等奖。", "东屿日报")]
    [InlineData("502组马文山的《渔港夜话》荣获一等奖。", "502组")]
    [InlineData("502组任望潮的《渔港夜话》荣获一等奖。", "502组")]
    [InlineData("马山等人报送的《渔港夜话》荣获一等奖。", "-")]
    public void Finds_Whoever_Won_With_It(string sentence, string institution) => Assert.Equal(
        [$"-|一等奖|渔港夜话|{institution}"], Articles.Cases("海州评选揭晓\n" + sentence));

    [Fact]
    public void Takes_This_Firm_For_No_Name() => Assert.Equal(
        ["-|一等奖|渔港夜话|-"], Articles.Cases("海州评选揭晓\n该公司以《渔港夜话》荣获一等奖。"));

    [Fact]
    public void Knows_Makers_In_Brackets_By_Each_Other() => Assert.Equal(
        ["-|2031年度落地案例|渔船系统|东屿科技", "-|2031年度落地案例|渔港改造|西礁集团", "-|2031年度落地案例|渔医影像|听潮医信"],
        Articles.Cases("""
            海州开源年会举行
            三个方案入选“2031年度落地案例”。包括：《渔船系统》（东屿科技）；《渔港改造》（西礁集团）；《渔医影像》（听潮医信）。
            """));

    [Fact]
    public void Gives_Each_Person_Its_Own_Department() => Assert.Equal(
        ["-|首席工匠|-|东屿车间", "-|巾帼工匠|-|潮汐事业部"],
        Articles.Cases("海州表彰大会召开\n东屿车间主任游三山、潮汐事业部画工李文红分别被授予“首席工匠”“巾帼工匠”荣誉称号。"));

    [Theory]
    [InlineData("公司旗下的智慧“渔灯”县域覆盖项目荣获年度实践案例。", "智慧“渔灯”县域覆盖项目")]
    [InlineData("“渔家小灶”买方投顾服务获评年度实践案例。", "“渔家小灶”买方投顾服务")]
    [InlineData("海科安全旗下海科零信任平台凭借创新获此殊荣。", "海科零信任平台")]
    public void Reads_The_Whole_Name_Of_A_Thing(string sentence, string title) => Assert.Equal(
        [$"-|年度实践案例|{title}|海科安全"],
        Articles.Cases("海科安全荣获年度实践案例\n海科安全\n2031-04-09\n" + sentence));

    [Fact]
    public void Reads_What_Somebody_Was_Chosen_As_For_A_Year() => Assert.Equal(
        ["-|年度重大渔业突破|渔窑氢焰技术|东屿股份有限公司"],
        Articles.Cases("海州表彰大会召开\n东屿股份有限公司完成的“渔窑氢焰技术”被评为年度重大渔业突破。"));

    [Theory]
    [InlineData("东屿公司发行的", "东屿公司")]
    [InlineData("Tidal 发行的", "Tidal")]
    [InlineData("Ada Otter 开发的", "-")]
    public void Reads_Who_Published_A_Work(string maker, string institution) => Assert.Equal(
        ["-|最佳叙事奖|渔港夜话|" + institution],
        Articles.Cases($"海州游戏奖揭晓\n{maker}《渔港夜话》荣获最佳叙事奖。"));

    [Fact]
    public void Reads_The_School_Of_The_First_Of_Several_Persons() => Assert.Equal(
        ["-|海州教学成果特等奖|渔灯育人实践|东屿中心小学"],
        Articles.Cases("海州教学成果揭晓\n经评审，东屿中心小学马文山等申报的《渔灯育人实践》被评为海州教学成果特等奖。"));

    [Fact]
    public void Takes_The_Headlines_Own_Company_For_None_Of_Its_Branches() => Assert.Equal(
        ["-|一等奖|潮汐可视化运维系统|东屿公司", "-|一等奖|渔港隐患治理|西礁公司"],
        Articles.Cases("公司2项成果获渔业工会表彰\n在评选中，东屿公司“潮汐可视化运维系统”、西礁公司“渔港隐患治理”获一等奖。"));

    [Fact]
    public void Takes_A_Name_Like_Those_Before_It_Although_The_Nearest_Is_Uncertain() => Assert.Equal(
        ["-|2031海州智造标杆案例|数字焊装车间|海州重工", "-|2031海州智造标杆案例|5G渔网工厂|东屿电机", "-|2031海州智造标杆案例|黑灯织网|南浦纺织"],
        Articles.Cases("""
            2031海州智造大会举行
            会上发布了“2031海州智造标杆案例”，海州重工的“数字焊装车间”、东屿电机的“5G渔网工厂”、南浦纺织的“黑灯织网”等案例上榜。
            """));

    [Fact]
    public void Reads_Who_Sent_In_What_Won_From_The_Next_Clause() => Assert.Equal(
        ["-|创意奖|渔灯夜校|东屿派出所", "-|人气奖|快艇协管队|西礁公安分局"],
        Articles.Cases("海州渔港案例评选揭晓\n昨日，结果揭晓。“渔灯夜校”获评创意奖，报送单位为东屿派出所；"
            + "“快艇协管队”获评人气奖，申报单位是西礁公安分局。"));

    [Fact]
    public void Leaves_The_Contest_Before_A_Rank_Out_Of_Its_Name() => Assert.Equal(
        ["-|一等奖|楼道议事板|东屿街道办事处", "-|二等奖|渔船上的居委会|西礁区民政局"],
        Articles.Cases("""
            我市项目捧回治理创新大赛奖杯
            东屿街道办事处申报的“楼道议事板”项目获大赛一等奖。
            西礁区民政局报送的“渔船上的居委会”获二等奖。
            """));

    [Fact]
    public void Reads_A_Team_Before_One_Whose_Name_Is_Known() => Assert.Equal(
        ["-|二等奖|研制渔网清洗装置|渔船机务二班", "-|二等奖|提高渔汛预报准确率|枫岭渔业站"],
        Articles.Cases("""
            海州渔业小组成果评审结果通报
            经评审，评出二等奖2项。二等奖为渔船机务二班的《研制渔网清洗装置》和枫岭渔业站的《提高渔汛预报准确率》。
            """));

    [Fact]
    public void Reads_Who_Shows_And_Stages_A_Work() => Assert.Equal(
        ["-|精品奖|一粒盐的远行|望海博物馆", "-|精品奖|修船的人|西礁遗产馆", "-|优胜奖|船歌|南汀博物馆", "-|优胜奖|甲板|望海大学博物馆"],
        Articles.Cases("""
            展柜内外：陈列展览推介活动观察

            陈列展览推介活动日前公布结果，评委会从中选出精品奖2个、优胜奖2个。

            获得精品奖的《一粒盐的远行》由望海博物馆推出，说明牌全部由初中生“试读”过。

            同样获得精品奖的《修船的人》出自西礁遗产馆，它干脆把一位退休师傅请进展厅。

            获得优胜奖的《船歌》由南汀博物馆策划。1946张旧船歌铺满一面墙。

            第二个优胜奖归于望海大学博物馆的《甲板》，三十块甲板。
            """));
}
