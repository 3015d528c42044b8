namespace CasePipeline.Extraction.Tests.Lines;

/// <summary>Awards that stand in one line with the first of their winners.</summary>
public class RunOnAwardsTests
{
    [Fact]
    public void Gives_The_Award_To_The_Titles_Below() => Assert.Equal(
        ["-|一等奖|船歌|渔业学院", "-|二等奖|渔网上的星|物流学院", "-|二等奖|潮来的时候|信息学院", "-|二等奖|码头日记|图书馆"],
        Articles.Cases("""
            关于征文评选结果的通报

            经评选，共评出一等奖一名、二等奖三名，现将结果公布如下:
            一等奖:《船歌》 (渔业学院)刘 浩
            二等奖:《渔网上的星》(物流学院)丁华仙
            《潮来的时候》(信息学院)程国达
            《码头日记》(图书馆)王晓耘
            """));

    [Fact]
    public void Gives_The_Award_To_The_Organisations_Below() => Assert.Equal(
        [
            "-|一等奖|船歌|渔业学院",
            "-|二等奖|渔网上的星|物流学院",
            "-|二等奖|潮来的时候|信息学院",
            "-|二等奖|码头日记|图书馆",
            "-|优秀组织奖|-|渔业学院",
            "-|优秀组织奖|-|港口管委会",
            "-|优秀组织奖|-|物流学院",
            "-|优秀组织奖|-|图书馆",
        ],
        Articles.Cases("""
            关于征文评选结果的通报

            经评选，共评出一等奖一名、二等奖三名，现将结果公布如下:
            一等奖:《船歌》 (渔业学院)刘浩
            二等奖:《渔网上的星》(物流学院)丁华仙
            《潮来的时候》(信息学院)程国达
            《码头日记》(图书馆)王晓耘
            优秀组织奖:渔业学院、港口管委会
            物流学院
            图书馆
            """));

    [Fact]
    public void Reads_Quoted_Titles_Below_The_First() => Assert.Equal(
        ["-|金奖|一盏渔灯|东屿服务中心", "-|银奖|缆绳接力|西礁街坊会", "-|银奖|潮位表上墙|竹屿聋人协会、北浦网络", "-|铜奖|夜航接力单|望潮义工团", "-|铜奖|归帆信箱|归帆协会"],
        Articles.Cases("""
            东屿社区计划结果

            金奖：「一盏渔灯」（东屿服务中心）
            银奖：「缆绳接力」（西礁街坊会）
            　　　「潮位表上墙」（竹屿聋人协会、北浦网络）
            铜奖：「夜航接力单」（望潮义工团）
            　　　「归帆信箱」（归帆协会）
            """));

    [Fact]
    public void Reads_Winners_Below_The_First_That_Are_Set_In() => Assert.Equal(
        [
            "-|金奖|贝壳变身环保砖|东屿区渔会",
            "-|银奖|小虾的一百种吃法|西礁区渔会",
            "-|银奖|石坝小学堂|南湾区渔会",
            "-|铜奖|鱼罐头搭火车|北浦区渔会",
            "-|铜奖|渔网再生手提包|中岬区渔会",
            "-|铜奖|鱼松体验工坊|岬角区渔会",
        ],
        Articles.Cases("""
            2031年度渔村产业创意竞赛获奖名单

            金奖：东屿区渔会“贝壳变身环保砖”
            银奖：西礁区渔会“小虾的一百种吃法”
            　　　南湾区渔会“石坝小学堂”
            铜奖：北浦区渔会“鱼罐头搭火车”
            　　　中岬区渔会“渔网再生手提包”
            　　　岬角区渔会“鱼松体验工坊”
            """));

    [Fact]
    public void Reads_Winners_With_Brackets_Below_The_First() => Assert.Equal(
        [
            "-|金奖|贝壳变身环保砖|东屿区渔会",
            "-|银奖|小虾的一百种吃法|西礁区渔会",
            "-|银奖|石坝小学堂|南湾区渔会",
            "-|铜奖|鱼罐头搭火车|北浦区渔会",
            "-|铜奖|渔网再生手提包|中岬区渔会",
        ],
        Articles.Cases("""
            2031年度渔村产业创意竞赛获奖名单

            金奖：贝壳变身环保砖（东屿区渔会）
            银奖：小虾的一百种吃法（西礁区渔会）
                  石坝小学堂（南湾区渔会）
            铜奖：鱼罐头搭火车（北浦区渔会）
                  渔网再生手提包（中岬区渔会）
            """));

    [Fact]
    public void Reads_Who_Signs_With_A_Closing_Word_As_No_Winner() => Assert.Equal(
        ["-|金牌奖|贝壳变身环保砖|东屿区渔会", "-|银牌奖|小虾的一百种吃法|西礁区渔会", "-|银牌奖|石坝小学堂|南湾区渔会", "-|铜牌奖|鱼罐头搭火车|北浦区渔会"],
        Articles.Cases("""
            2031年度渔村产业创意竞赛得奖名单
            二〇三一年十月二十二日

            各区渔会：
            竞赛经评审完竣，得奖名单如下。

            金牌奖：东屿区渔会“贝壳变身环保砖”
            银牌奖：西礁区渔会“小虾的一百种吃法”
            　　　　南湾区渔会“石坝小学堂”
            铜牌奖：北浦区渔会“鱼罐头搭火车”

            渔会联合会推广部　敬启
            """));

    [Fact]
    public void Reads_Winners_Before_Colons_Below_The_First() => Assert.Equal(
        ["-|特等奖|渔灯|东屿日报社", "-|一等奖|渔网|西礁小学", "-|一等奖|渔歌|南湾小学", "-|二等奖|渔汛|北浦小学", "-|二等奖|渔船|中岬小学"],
        Articles.Cases("""
            东屿市渔港摄影大赛获奖名单

            特等奖：东屿日报社：渔灯
            一等奖：西礁小学：渔网
            南湾小学：渔歌
            二等奖：北浦小学：渔汛
            中岬小学：渔船
            """));

    [Fact]
    public void Reads_Winners_Behind_Dashes_Below_The_First() => Assert.Equal(
        ["-|特等奖|渔灯|东屿日报社", "-|一等奖|渔网|西礁小学", "-|一等奖|渔歌|南湾小学", "-|二等奖|渔汛|北浦小学", "-|二等奖|渔船|中岬小学"],
        Articles.Cases("""
            东屿市渔港摄影大赛获奖名单

            特等奖：渔灯——东屿日报社
            一等奖：渔网——西礁小学
            渔歌——南湾小学
            二等奖：渔汛——北浦小学
            渔船——中岬小学
            """));

    [Fact]
    public void Reads_Winners_Behind_Spaces_Below_The_First() => Assert.Equal(
        ["-|特等奖|渔灯|东屿日报社", "-|一等奖|渔网|西礁小学", "-|一等奖|渔歌|南湾小学", "-|二等奖|渔汛|北浦小学", "-|二等奖|渔船|中岬小学"],
        Articles.Cases("""
            东屿市渔港摄影大赛获奖名单

            特等奖：渔灯 东屿日报社
            一等奖：渔网 西礁小学
            渔歌 南湾小学
            二等奖：渔汛 北浦小学
            渔船 中岬小学
            """));

    [Fact]
    public void Reads_Winners_Before_Spaces_Set_In_Below_The_First() => Assert.Equal(
        ["-|特等奖|渔灯|东屿日报社", "-|一等奖|渔网|西礁小学", "-|一等奖|渔歌|南湾小学", "-|二等奖|渔汛|北浦小学", "-|二等奖|渔船|中岬小学"],
        Articles.Cases("""
            东屿市渔港好项目获奖名单

            特等奖：
            东屿日报社 渔灯
            一等奖：西礁小学 渔网
                    南湾小学 渔歌
            二等奖：北浦小学 渔汛
                    中岬小学 渔船
            """));

    [Fact]
    public void Reads_Winners_Below_The_First_Behind_A_Gap() => Assert.Equal(
        ["-|一等奖|渔灯|东屿大学", "-|一等奖|渔港|北浦学院", "-|二等奖|渔网|西礁学院", "-|二等奖|渔歌|南湾中学"],
        Articles.Cases("""
            第六届渔港文化创意大赛获奖名单

            一等奖 《渔灯》 东屿大学
                  《渔港》 北浦学院
            二等奖 《渔网》 西礁学院
                  《渔歌》 南湾中学
            """));

    [Fact]
    public void Reads_The_Title_In_A_Label_Below_Its_Winner() => Assert.Equal(
        ["-|一等奖|渔灯|东屿大学", "-|二等奖|渔网|西礁学院"],
        Articles.Cases("""
            第六届渔港文化创意大赛获奖名单

            一等奖：东屿大学
            作品：渔灯
            二等奖：西礁学院
            作品：渔网
            """));

    [Fact]
    public void Reads_The_Winner_In_A_Label_Below_Its_Title() => Assert.Equal(
        ["-|一等奖|渔灯|东屿大学", "-|二等奖|渔网|西礁学院"],
        Articles.Cases("""
            第六届渔港文化创意大赛获奖名单

            一等奖：渔灯
            单位：东屿大学
            二等奖：渔网
            单位：西礁学院
            """));
}
