namespace CasePipeline.Extraction.Tests.Entries;

/// <summary>What lines name as the awards and sections of the lists below them.</summary>
public class HeadingShapeTests
{
    [Fact]
    public void Takes_The_Shortlisted_Behind_Higher_Awards_For_An_Award() => Assert.Equal(
        ["-|最佳案例|渔港夜话|东屿图书馆", "-|最佳案例|船上的灯|西礁图书馆", "-|入围案例|听爷爷讲地名|南浦文化站", "-|入围案例|潮间带的课|北关图书馆"],
        Articles.Cases("海州案例征集结果公布\n最佳案例\n渔港夜话……东屿图书馆\n船上的灯……西礁图书馆\n入围案例\n听爷爷讲地名……南浦文化站\n潮间带的课……北关图书馆\n"));

    [Theory]
    [InlineData("小学段", "小学段")]
    [InlineData("【板块二】渔港成果类", "渔港成果类")]
    [InlineData("表1　渔港成果类", "渔港成果类")]
    public void Reads_A_Section(string section, string expected) => Assert.Equal(
        [$"{expected}|一等奖|渔港夜话|东屿小学", $"{expected}|二等奖|船上的灯|西礁小学"],
        Articles.Cases($"海州作业设计评比结果\n{section}\n【一等奖】\n《渔港夜话》（东屿小学）\n【二等奖】\n《船上的灯》（西礁小学）\n"));

    [Fact]
    public void Takes_No_Cry_For_A_Section() => Assert.Equal(
        ["-|金枕奖|渔港夜话|东屿民宿合作社", "-|银枕奖|船上的灯|西礁民宿合作社"],
        Articles.Cases("""
            # 谁是海州的好山水？民宿评选揭榜

            ## “好山水”终于揭榜了！

            ### 金枕奖

            - 渔港夜话（东屿民宿合作社）

            ### 银枕奖

            - 船上的灯（西礁民宿合作社）
            """));

    [Fact]
    public void Reads_Awards_That_Are_Called_The_Ten_Best() => Assert.Equal(
        ["-|十佳线路|追着潮水走|东屿旅行社", "-|十佳线路|渔灯小路|西礁国有林场"],
        Articles.Cases("海州避暑榜单发布\n十佳线路：\n①追着潮水走（东屿旅行社）\n②渔灯小路（西礁国有林场）\n"));

    [Fact]
    public void Reads_What_A_Heading_Praises() => Assert.Equal(
        ["-|营商工作先进单位|-|区税务局", "-|营商工作先进单位|-|东屿镇人民政府", "-|年度最佳改革实践|渔港“一件事”|区司法局"],
        Articles.Cases("""
            东屿区关于2031年度营商工作情况的通报
            一、对营商工作先进单位予以通报表扬
            区税务局、东屿镇人民政府。
            二、对年度最佳改革实践予以通报表扬
            1.渔港“一件事”（区司法局）
            材料由23份减为6份。
            """));

    [Fact]
    public void Reads_The_Halves_Of_A_List() => Assert.Equal(
        [
            "荣誉单位|渔灯标杆网点|-|东屿分行渔人码头支行", "荣誉单位|渔灯标杆网点|-|西礁分行新区支行",
            "荣誉单位|渔灯服务班组|-|远程中心夜班组", "荣誉单位|渔灯服务班组|-|海州分行大堂组",
            "荣誉单位|渔灯协作奖|-|总行信息科技部", "荣誉单位|渔灯协作奖|-|总行集中作业中心",
            "创新项目|渔灯领航项目|渔船加油闪付|东屿分行", "创新项目|渔灯领航项目|“白名单”自动续期|总行授信部",
        ],
        Articles.Cases("""
            海州银行2031年度“渔灯”评优结果揭晓
            上篇　荣誉单位
            ◆ 渔灯标杆网点
            　　东屿分行渔人码头支行　　　　西礁分行新区支行
            ◆ 渔灯服务班组
            　　远程中心夜班组　　　　海州分行大堂组
            ◆ 渔灯协作奖
            　　总行信息科技部　　　　总行集中作业中心
            下篇　创新项目
            ◆ 渔灯领航项目
            　　东屿分行：渔船加油闪付
            　　总行授信部：“白名单”自动续期
            """));

    [Fact]
    public void Reads_An_Award_Behind_The_Title_And_The_Winner_Behind_A_Dash() => Assert.Equal(
        ["粮食安全篇|金奖|渔田“先建后补”周转贷|东屿农商银行", "粮食安全篇|银奖|粮库里的区块链|西礁财险海州分行"],
        Articles.Cases("""
            渔村金融“金锚奖”榜单来了！
            PART.01
            粮食安全篇

            《渔田“先建后补”周转贷》【金奖】
            —— 东屿农商银行
            渠修好了，麦子就能多打两百斤。
            数字说话
            ◎ 支持项目：31个
            ◎ 贷款金额：2.7亿元

            《粮库里的区块链》【银奖】
            —— 西礁财险海州分行
            每一仓粮食都有自己的“身份证”。
            """));

    [Fact]
    public void Reads_Awards_With_A_Note_On_Their_Order() => Assert.Equal(
        ["渔险类|十佳渔业建议|渔船建议一|东屿县人民法院", "渔船类|提名渔业建议|渔船建议二|西礁县人民法院"],
        Articles.Cases("""
            # 海州渔业建议评选结果

            ## 渔险类

            十佳渔业建议（空缺两名，以得分为序）

            1. 渔船建议一 | 东屿县人民法院

            ## 渔船类

            提名渔业建议

            1. 渔船建议二 | 西礁县人民法院
            """));

    [Fact]
    public void Takes_Sections_For_No_Parts_Of_A_Ceremony() => Assert.Equal(
        ["承保环节|渔灯示范案例|按潮定价|东屿渔险支公司", "承保环节|渔灯示范案例|一船一码|西礁渔险支公司", "理赔环节|渔灯示范案例|无人机查勘|南浦渔险支公司"],
        Articles.Cases(
            "<h1>海州渔险服务案例结果公布</h1><ul><li><b>承保环节</b><ul><li>渔灯示范案例<ol><li>按潮定价（东屿渔险支公司）</li>"
            + "<li>一船一码（西礁渔险支公司）</li></ol></li></ul></li><li><b>理赔环节</b><ul><li>渔灯示范案例<ol>"
            + "<li>无人机查勘（南浦渔险支公司）</li></ol></li></ul></li></ul>"));

    [Fact]
    public void Takes_A_Section_Above_Labels_In_Any_Order_For_No_Title() => Assert.Equal(
        ["渔业服务板块|示范案例|三级菜单托管|东屿渔机合作社", "渔船服务板块|优秀案例|一船一本户口|西礁渔船站"],
        Articles.Cases("""
            海州公布2031年渔业服务优秀案例
            渔业服务板块
            等次：示范案例
            案例：三级菜单托管
            实施单位：东屿渔机合作社
            渔民“点菜下单”。
            渔船服务板块
            实施单位：西礁渔船站
            等次：优秀案例
            案例：一船一本户口
            防疫、保险、贷款一标通用。
            """));

    [Fact]
    public void Reads_Winners_As_Headings_With_Their_Counts() => Assert.Equal(
        ["-|一等奖|渔市报价行为|望海证券", "-|三等奖|渔权客户的误区|望海证券", "-|二等奖|渔债博弈分析|海州大学渔业学院"],
        Articles.Cases("""
            海州协会2031年度优秀研究课题评审结果
            （按单位名称首字笔画排列）
            望海证券（2项）
            《渔市报价行为》　一等奖
            《渔权客户的误区》　三等奖
            海州大学渔业学院（1项）
            《渔债博弈分析》　二等奖
            """));

    [Fact]
    public void Reads_Stars_Before_The_Title() => Assert.Equal(
        ["城市空间|五星|把风雨廊还给读者|东屿市图书馆", "城市空间|四星|桥洞书房|西礁市图书馆", "乡镇空间|五星|粮站变书站|南浦镇文化站"],
        Articles.Cases("""
            海州图书馆改造案例推介名单公布
            第一　城市空间
            【五星】把风雨廊还给读者
            选送：东屿市图书馆
            早晨六点就有人坐着看报。
            【四星】桥洞书房
            选送：西礁市图书馆
            隔音板用的是旧书封皮。
            第二　乡镇空间
            【五星】粮站变书站
            选送：南浦镇文化站
            老粮站的地磅全部保留。
            """));

    [Fact]
    public void Reads_Whatever_Is_The_Most_Of_Its_Kind_As_An_Award() => Assert.Equal(
        ["-|最感人案例|她背着药箱走了三十年|东屿卫生院", "-|最温馨案例|渔船上的药柜|西礁卫生院"],
        Articles.Cases("海州案例评选结果\n最感人案例\n东屿卫生院：她背着药箱走了三十年\n最温馨案例\n西礁卫生院：渔船上的药柜"));

    [Fact]
    public void Reads_Exhibitions_That_Are_Praised_Above_Titles_And_Winners() => Assert.Equal(
        ["-|精品展览|渔窑千年——青瓷的来路|东屿博物馆", "-|精品展览|水乡的日常|西礁民俗博物馆", "-|优胜展览|渔民的医生|南浦纪念馆"],
        Articles.Cases("""
            官宣！海州博物馆展览推介结果来了
            PART.01
            精品展览
            渔窑千年——青瓷的来路
            东屿博物馆
            展览汇集青瓷精品316件。
            水乡的日常
            西礁民俗博物馆
            策展团队走访243户居民。
            PART.02
            优胜展览
            渔民的医生
            南浦纪念馆
            以赤脚医生的药箱为线索。
            """));

    [Fact]
    public void Gives_All_Cases_To_Whoever_The_Headline_Counts_Them_For() => Assert.Equal(
        ["渔邮优化奖|-|渔路“接力骑”|海州邮政", "渔邮优化奖|-|渔村寄递点|海州邮政"],
        Articles.Cases("""
            # 海州邮政2个案例获2031年寄递服务创新奖

            近日，评选结果揭晓，海州邮政报送的2个案例全部获奖。

            ## ㈠ 渔邮优化奖

            ### 案例一：渔路“接力骑”

            针对封港问题，设立交接点。

            ### 案例二：渔村寄递点

            整合养老金代取等业务。
            """).Select(found => found.Replace("-|渔邮优化奖", "渔邮优化奖|-")));

    [Fact]
    public void Takes_No_Heading_Of_Results_For_A_Section_And_No_Code_Or_Committee_For_A_List() => Assert.Equal(
        ["-|特等奖|-|东屿大学", "-|一等奖|-|西礁学院"],
        Articles.Cases("""
            # 海州船模大赛

            ## 成绩

            | 奖项 | 参赛队 | 学校 |
            | --- | --- | --- |
            | 特等奖 | 逆流而上 | 东屿大学 |
            | 一等奖 | 听潮 | 西礁学院 |

            ## 开源代码

            东屿大学一队 @eel1e5s

            西礁学院二队 @heron2031

            ## 组织委员会

            海州大学：林望潮
            """));

    [Fact]
    public void Reads_No_Entries_Below_Calls_To_Join() => Assert.Equal(
        ["-|年度渔港案例|渔汛贷|东屿农商银行"],
        Articles.Cases("""
            # 海州渔港案例揭晓

            **年度渔港案例**

            《渔汛贷》（东屿农商银行）

            **加入我们**

            - 邮件列表：dev@haizhou.example
            - 2032春季渔港大会议题征集中
            """));

    [Fact]
    public void Takes_No_Words_Of_The_Editors_For_An_Entry() => Assert.Equal(
        ["-|金奖|一碗热饭送到家|东屿镇大渔村", "-|金奖|旱厕改完谁来管|西礁镇望海村"],
        Articles.Cases("海州好村规揭晓\n金奖\n东屿镇大渔村：一碗热饭送到家\n西礁镇望海村：旱厕改完谁来管\n小编有话说：好村规长在心里。你们村也有吗？"));
}
