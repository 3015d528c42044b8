namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>Where a winner tells of its own awards, what looks like a list may be none.</summary>
public class SentencesAndListsTests
{
    [Fact]
    public void Takes_The_Sentences_When_What_Looks_Like_A_List_Has_No_Award() => Assert.Equal(
        ["-|渔业优秀案例|渔汛图谱|浮标科技"],
        Articles.Cases(
            """
            # 浮标科技入选渔业优秀案例

            近日，浮标科技选送案例“渔汛图谱”成功入选优秀案例。

            **潮汐先知道**

            浮标科技多年守在海上。

            **渔港更安全**

            浮标科技服务了四十个渔港。
            """));

    [Fact]
    public void Takes_A_Caption_For_No_List_Beside_Wins() => Assert.Equal(
        ["-|团队一等奖|-|听潮六队", "-|团队二等奖|-|渔火"],
        Articles.Cases("""
            海州数据大赛落幕
            大赛昨天在海州落幕，各队交出了答卷。
            海州省信息中心高级工程师 林望潮
            大赛秘书长作了总结。“听潮六队”获得团队一等奖，“渔火”获得团队二等奖。
            """));

    [Fact]
    public void Gives_A_List_The_Awards_That_Its_Introduction_Tells() => Assert.Equal(
        ["-|星火·核心奖|渔汛图谱|浮标银行", "-|星火·场景奖|夜航中台|浮标银行"],
        Articles.Cases(
            """
            # 浮标银行两项目荣登渔业星火榜

            近日，浮标银行共有2个项目上榜。其中，“渔汛图谱”获评“星火·核心奖”，“夜航中台”获评“星火·场景奖”。

            **渔汛图谱**

            一张图看清全湾的潮。

            **夜航中台**

            夜里有人报位。
            """));

    [Fact]
    public void Reads_The_Wins_Told_Below_Captions() => Assert.Equal(
        ["-|年度储能集成商十强|-|东屿储能", "-|年度示范项目奖|青石渔港电站|东屿储能", "-|年度创新产品奖|声纹预警系统|东屿储能"],
        Articles.Cases("""
            三喜临门！东屿储能在海州能源大会上斩获多项荣誉
            大会由海州能源联盟主办。东屿储能凭借多年积累，一举拿下三项荣誉。
            一、渔港里的“稳压器”
            东屿储能承建的“青石渔港电站”荣获“年度示范项目奖”。
            该电站由80套单元组成。自2030年11月并网以来，累计充放电1.46亿千瓦时。
            二、让热失控“早半小时被听见”
            东屿储能自主研发的“声纹预警系统”荣获“年度创新产品奖”。
            研发团队采集了40万段样本。
            三、专注，被看见
            东屿储能荣获“年度储能集成商十强”称号。
            企业连续三年研发投入占营业收入的9%以上。
            """));

    [Fact]
    public void Takes_What_Is_Told_Below_Awards_For_The_Topics_Behind_Them() => Assert.Equal(
        ["-|一等奖|渔灯书摊|东屿图书馆", "-|一等奖|盲文海图|西礁图书馆", "-|二等奖|地铁漂流书|南浦图书馆"],
        Articles.Cases("""
            # 海州阅读推广案例大赛结果出炉

            **一等奖**

            一等奖由东屿图书馆的《渔灯书摊》和西礁图书馆的《盲文海图》获得。

            **二等奖**

            二等奖由南浦图书馆的《地铁漂流书》获得。

            **大家怎么说**

            读者陈奶奶：字我认不全，但孙子念给我听，我就懂了。
            """));

    // 茶杯套组 ends like 小学组 and is no section.
    [Fact]
    public void Takes_The_Sentences_When_The_List_Below_Has_But_Some_Of_Their_Titles() => Assert.Equal(
        ["-|铜奖|六楼骑街茶杯套组|东屿文化公司", "-|铜奖|天气预报瓶|海州传媒公司", "-|铜奖|渔村新年之虎系列|西礁玩具公司", "-|最佳创意奖|枣悦红枣咖啡|南浦枣业公司"],
        Articles.Cases(
            """
            海州旅游商品大赛揭晓
            海州商品从450余件参赛商品中脱颖而出，喜获3个铜奖，1个最佳创意奖。其中，六楼骑街茶杯套组（东屿文化公司）、天气预报瓶（海州传媒公司）、渔村新年之虎系列（西礁玩具公司）获铜奖，枣悦红枣咖啡（南浦枣业公司）获最佳创意奖。
            铜奖
            六楼骑街茶杯套组
            渔村新年之虎系列
            天气预报瓶
            最佳创意奖
            枣悦红枣咖啡
            """));

    [Fact]
    public void Takes_Who_Won_From_Below_A_Title_That_A_Sentence_Has_Told() => Assert.Equal(
        ["-|十佳案例|一颗酸枣的变身|东屿镇人民政府", "-|十佳案例|共享奶牛|西礁村经济合作社"],
        Articles.Cases("""
            # 我县2个案例入选十佳案例

            近日，省渔业局公布了名单，我县2个案例榜上有名。入选十佳案例的分别是：《一颗酸枣的变身》《共享奶牛》。

            ## 一颗酸枣的变身

            **东屿镇人民政府**

            过去野果落地无人捡。

            ## 共享奶牛

            **西礁村经济合作社**

            农户出钱、合作社出力。
            """));
}
