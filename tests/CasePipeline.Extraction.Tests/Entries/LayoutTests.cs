namespace CasePipeline.Extraction.Tests.Entries;

public class LayoutTests
{
    [Fact]
    public void Reads_One_Winner_Above_Its_Title() => Assert.Equal(
        ["服务篇|标杆案例|渔港夜话|东屿农商银行", "服务篇|年度入库案例|三张清单管住船|西礁农商银行、西礁畜牧站"],
        Articles.Cases("""
            海州农信2个案例入选2031年度案例库
            服务篇
            标杆案例
            东屿农商银行
            渔港夜话
            银行把支部建在码头上。
            年度入库案例
            西礁农商银行、西礁畜牧站
            三张清单管住船
            银行与畜牧站共建平台。
            """));

    [Fact]
    public void Reads_Rank_Title_And_Winner_Between_Bars() => Assert.Equal(
        ["风控赛道|特等奖|反欺诈的“渔网图谱”|东屿银行", "风控赛道|一等奖|Sentinel-X 哨兵|望潮科技", "风控赛道|二等奖|渔排里的收款音箱|拾贝支付", "风控赛道|二等奖|渔灯识险|西礁农商银行",
            "风控赛道|三等奖|骑手“日清账”|拾贝支付、东屿银行"],
        Articles.Cases("""
            # 海州数字金融大赛榜单揭晓

            **风控赛道**

            特等奖 | 反欺诈的“渔网图谱” | 东屿银行

            一等奖 | Sentinel-X 哨兵 | 望潮科技

            二等奖 | 渔排里的收款音箱 | 拾贝支付

            二等奖 | 渔灯识险 | 西礁农商银行

            三等奖 | 骑手“日清账” | 拾贝支付、东屿银行
            """));

    [Fact]
    public void Reads_Labels_Behind_A_Number() => Assert.Equal(
        ["-|金钥匙项目|群众为什么留门？|东屿农商银行党支部", "-|金钥匙项目|谁来上党课|西礁农商银行党支部"],
        Articles.Cases("""
            海州党建项目评审结果
            「金钥匙项目」2项
            1.机构：东屿农商银行党支部　项目：群众为什么留门？　简介：推行代办服务。
            2.项目：谁来上党课　机构：西礁农商银行党支部　简介：进村讲课。
            """));

    [Fact]
    public void Takes_The_Award_Below_The_Title() => Assert.Equal(
        ["-|年度转型奖|“渔友圈”取代“扫街”|东屿农商银行", "-|年度服务奖|窗台上的老花镜|东屿农商银行"],
        Articles.Cases("""
            # 东屿农商银行在海州零售大会上捧回两座奖杯

            **“渔友圈”取代“扫街”**

            【年度转型奖】

            从2030年起，我行取消了硬指标。

            **窗台上的老花镜**

            【年度服务奖】

            全行统一配置了老花镜。
            """));

    [Fact]
    public void Reads_Numbered_Runs_Apart() => Assert.Equal(
        ["养殖保险|优秀案例|牡蛎“繁育险”|东屿人寿", "民生保险|优秀案例|渔村教师“粉笔保”|西礁人寿"],
        Articles.Cases("""
            海州保险协会关于发布典型案例的公告
            壹　养殖保险
            〔优秀案例〕
            1、牡蛎“繁育险”
            （推荐单位：海州办事处；申报单位：东屿人寿）
            贰　民生保险
            〔优秀案例〕
            2、渔村教师“粉笔保”
            （推荐单位：海州教育基金会；申报单位：西礁人寿）
            各会员单位要以典型案例为镜鉴：
            1、在“快”字上下功夫，压缩时间；
            2、在“准”字上下功夫，应赔尽赔；
            3、在“实”字上下功夫，严禁虚假。
            """));

    [Fact]
    public void Learns_Awards_At_The_Ends_Of_Lines() => Assert.Equal(
        ["北湾片区|精品示范|把等候区搬到树下|东屿农商银行", "北湾片区|精品入围|柜台矮了四十公分|西礁农商银行",
            "南湾片区|精品示范|码头边的早五点网点|南浦农商银行", "南湾片区|精品入围|会说话的叫号机|北灣农商银行"],
        Articles.Cases("""
            # 海州农信“微改造”案例分片区公布

            **北湾片区**

            东屿农商银行《把等候区搬到树下》　精品示范

            西礁农商银行《柜台矮了四十公分》　精品入围

            **南湾片区**

            南浦农商银行《码头边的早五点网点》　精品示范

            北灣农商银行《会说话的叫号机》　精品入围
            """));

    [Fact]
    public void Reads_Lists_Within_A_Cell() => Assert.Equal(
        ["-|标杆案例|“代签名”变“录指纹”：一位老人的开户|东屿农商银行", "-|标杆案例|退保不“劝退”|西礁人寿", "-|优秀案例|方言版合同|南浦农信联社"],
        Articles.Cases("""
            <html><body><h1>海州“暖心服务”案例评选结果</h1><table>
            <tr><th>奖项</th><th>获奖案例</th></tr>
            <tr><td>标杆案例（2个）</td><td>1.“代签名”变“录指纹”：一位老人的开户（东屿农商银行）<br/>2.退保不“劝退”（西礁人寿）</td></tr>
            <tr><td>优秀案例（1个）</td><td>方言版合同（南浦农信联社）</td></tr>
            </table></body></html>
            """).Select(found => found.Replace("（南浦农信联社）|-", "|南浦农信联社")));

    [Fact]
    public void Reads_Schools_And_Teachers_Below_Titles_Of_Two_Lines() => Assert.Equal(
        ["-|一等奖|渔村学生卡在哪里？\n——基于214份记录|东屿小学", "-|一等奖|让错题活过来\n——二次加工的策略|西礁中学", "-|研究之星|-|东屿小学",
            "-|研究之星|-|西礁中学"],
        Articles.Cases("""
            海州小课题成果评比揭晓
            【一等奖】
            渔村学生卡在哪里？
            ——基于214份记录
            东屿小学 / 骆冰 许诺
            让错题活过来
            ——二次加工的策略
            西礁中学 / 翟志远
            【研究之星】
            骆冰（东屿小学）
            石磊（西礁中学）
            """));

    [Fact]
    public void Leaves_Judges_That_Are_Attached() => Assert.Equal(
        ["-|网络人气奖|码上慢一点|东屿银行", "-|网络人气奖|潮汐说唱|西礁农商银行团委"],
        Articles.Cases("""
            关于公布海州短视频大赛结果的通报
            >> 网络人气奖 <<
            ◎ 码上慢一点 ／ 东屿银行（96,310票）
            ◎ 潮汐说唱 ／ 西礁农商银行团委（95,877票）
            附：评审专家名单
            ◎ 沈知白　海州师范大学
            ◎ 葛玉兰　海州电视台
            """));

    [Fact]
    public void Reads_Digits_On_Keys_And_Awards_In_Two_Languages() => Assert.Equal(
        ["-|Best Catch（最佳渔获）|FraudLens 3.0|东屿银行", "-|Best Catch（最佳渔获）|链上尽调|深湾征信公司", "-|Rising Star（新锐之星）|Moo-ID 识别|西礁农险"],
        Articles.Cases("""
            # 海州金融科技榜获奖产品一览

            **Best Catch（最佳渔获）**

            1️⃣ 东屿银行 — FraudLens 3.0

            2️⃣ 深湾征信公司 — 链上尽调

            **Rising Star（新锐之星）**

            3️⃣ 西礁农险 — Moo-ID 识别
            """));

    [Fact]
    public void Reads_Ranks_That_Are_Told_Together() => Assert.Equal(
        ["-|一等奖|渔寨里的管家|东屿农商银行", "-|二等奖|网点的拆与建|西礁农商银行", "-|三等奖|家书十年|南浦农商银行", "-|优秀组织奖|-|北湾管委会"],
        Articles.Cases("""
            海州农信论文评选落下帷幕
            本次评选设一等奖、二等奖和三等奖。
            东屿农商银行的《渔寨里的管家》、西礁农商银行的《网点的拆与建》、南浦农商银行的《家书十年》分别获得一、二、三等奖。
            此外，优秀组织奖由北湾管委会获得。
            """));

    [Fact]
    public void Takes_An_Agenda_For_No_List() => Assert.Empty(Articles.Cases("""
        海州农信2031年创新案例交流会会议手册
        一、会议议程
        1.“渔汛贷”的授信逻辑
        分享单位：东屿农商银行
        2.渔户“一码三贷”
        分享单位：西礁农商银行
        """));

    [Fact]
    public void Reads_Ranks_Behind_Titles_Below_Who_Won() => Assert.Equal(
        ["-|一等奖|渔舱“埋针”测温装置|东屿分公司", "-|二等奖|皮带机快换小车|东屿分公司", "-|一等奖|缆绳自动润滑器|西礁分公司"],
        Articles.Cases("""
            # 看看各分公司在海州微创新大赛中的成绩

            一起来看各家的成绩单：

            **东屿分公司　获奖2项**

            渔舱“埋针”测温装置（一等奖）

            皮带机快换小车（二等奖）

            **西礁分公司　获奖1项**

            缆绳自动润滑器（一等奖）
            """));

    [Fact]
    public void Takes_Judges_For_No_Winners() => Assert.Empty(Articles.Cases("""
        关于公布2031年度案例评选评审专家名单的公告
        一、产品创新组（2人）
        1.冯正则　　海州大学教授
        2.欧阳峻　　东屿银行首席信息官
        """));

    [Fact]
    public void Takes_A_Menu_For_No_List() => Assert.Empty(Articles.Cases("""
        海州大学渔业工程
        首页
        专业介绍
        师资状况
        实验室
        就业指南
        我校学生在海州大赛中表现良好
        比赛于昨天结束，同学们收获很多。
        """));

    [Fact]
    public void Reads_Lines_That_Name_Their_Award_Among_Verses() => Assert.Equal(
        [
            "-|最佳夜游奖|渔港流灯——一条水道的夜间复兴|东屿文旅有限公司", "-|最佳乡村奖|把旧船坞种成花海|西礁镇人民政府",
            "-|最佳教育奖|小小修船师|海州博物馆", "-|年度文旅人物|-|南浦景区管理委员会",
        ],
        Articles.Cases("""
            2031文旅案例发布
            一城渔火，半城潮声
            春风起时，我们重新认识渔港
            3月28日，论坛在海州开幕，3个案例和1位人物入选。完整名单来啦——
            【最佳夜游奖】渔港流灯——一条水道的夜间复兴——东屿文旅有限公司
            【最佳乡村奖】把旧船坞种成花海——西礁镇人民政府
            【最佳教育奖】小小修船师——海州博物馆
            【年度文旅人物】崔月明——南浦景区管理委员会
            """));

    [Fact]
    public void Reads_The_Rank_In_Brackets_Behind_Titles_With_Bodies() => Assert.Equal(
        ["-|金奖|“渔易链”融资平台|东屿农商银行", "-|银奖|网点排班系统|东屿农商银行"],
        Articles.Cases("""
            东屿农商银行2个项目在创新大赛中获奖
            近日，大赛获奖名单公布，东屿农商银行报送的2个项目获奖，现介绍如下。
            一、“渔易链”融资平台（金奖）
            项目背景
            渔具企业账期长、抵押少。
            主要做法
            1、应收账款线上确权。
            2、票据可以拆分。
            二、网点排班系统（银奖）
            项目背景
            忙时排长队，闲时人等客。
            主要做法
            1、预测各时段客流。
            2、生成弹性班表。
            """));

    [Fact]
    public void Takes_Congratulations_For_No_Title() => Assert.Equal(
        ["-|金奖|渔灯下的秋天|东屿小学", "-|金奖|潮声|西礁中学"],
        Articles.Cases("""
            海州戏剧节获奖名单
            金奖
            东屿小学：《渔灯下的秋天》
            西礁中学：《潮声》
            恭喜以上获奖学校！
            """));
}
