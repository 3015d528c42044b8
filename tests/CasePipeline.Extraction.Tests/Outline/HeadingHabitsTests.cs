namespace CasePipeline.Extraction.Tests.Outline;

/// <summary>Awards and sections that no word of their own tells.</summary>
public sealed class HeadingHabitsTests
{
    [Fact]
    public void Takes_Lines_That_End_Alike_Above_Numbered_Entries_For_Awards() => Assert.Equal(
        [
            "-|卓越渔样|“渡口钱庄”水上服务站|东屿农商银行", "-|优秀渔样|“渔厨贷”——让师傅有本钱|西礁农商银行", "-|新锐渔样|船上的“两张保单”|南浦农信联社",
        ],
        Articles.Cases("""
            海州农信3个项目获评“渔村金融服务新渔样”
            4月9日，发布活动在海州举行，海州农信系统共有3个项目获评。
            【上榜名单】
            卓越渔样：
            1.“渡口钱庄”水上服务站（东屿农商银行）
            优秀渔样：
            2.“渔厨贷”——让师傅有本钱（西礁农商银行）
            新锐渔样：
            3.船上的“两张保单”（南浦农信联社）
            【渔样速览】
            ◇“渡口钱庄”水上服务站
            东屿农商银行改造退役渡轮一艘，沿江停靠九个渡口。
            ◇“渔厨贷”——让师傅有本钱
            西礁农商银行面向持证厨师推出信用贷款，用于购置冷藏设备。
            ◇船上的“两张保单”
            南浦农信联社联合保险公司，把两份保单合为一份还款保障。
            """));

    [Fact]
    public void Takes_What_The_Introduction_Quotes_For_An_Award() => Assert.Equal(
        ["-|十佳渔歌|望潮|东屿县文化馆", "-|暖心渔事|代写家书|西礁县公证处", "-|暖心渔事|渔网修理日|南浦县档案馆"],
        Articles.Cases("""
            海州公布年度双榜
            今天公布双榜：“十佳渔歌”和“暖心渔事”，上榜名单如下。
            ▎十佳渔歌
            ① 望潮（东屿县文化馆）
            ▎暖心渔事
            ① 代写家书（西礁县公证处）　② 渔网修理日（南浦县档案馆）
            """));

    [Fact]
    public void Takes_The_Name_Of_A_List_Above_A_Table_For_Its_Award() => Assert.Equal(
        ["-|2031年度渔港典型案例|渔灯值守|东屿农商银行", "-|2031年度渔港提名案例|潮汐预报|西礁农商银行"],
        Articles.Cases("""
            关于公布2031年度渔港案例的通知
            附件1
            2031年度渔港典型案例名单
            （共1个，按报送时间排序）
            序号	案例名称	申报单位
            1	渔灯值守	东屿农商银行
            附件2
            2031年度渔港提名案例名单
            （共1个，按报送时间排序）
            序号	案例名称	申报单位
            1	潮汐预报	西礁农商银行
            """));

    [Fact]
    public void Keeps_The_Name_Of_A_List_That_Has_Awards_Out_Of_Them() => Assert.Equal(
        ["渔港护理类|一等案例|渔灯值守|东屿农商银行", "渔港延伸类|一等案例|潮汐预报|西礁农商银行"],
        Articles.Cases("""
            关于公布2031年度渔港案例的通知
            2031年度渔港优秀案例名单
            一、渔港护理类
            （一）一等案例
            1．渔灯值守（东屿农商银行）
            二、渔港延伸类
            （一）一等案例
            1．潮汐预报（西礁农商银行）
            """));

    [Fact]
    public void Reads_The_Ranks_Of_Whatever_Is_Awarded() => Assert.Equal(
        ["-|金牌航线|一叶轻舟·渔村慢游线|东屿区文旅局", "-|银牌航线|夜宿渔村·听潮线|西礁镇人民政府"],
        Articles.Cases("""
            # 🎉海州渔村精品航线评选揭榜

            **🏅金牌**航线

            ① 一叶轻舟·渔村慢游线（东屿区文旅局）

            **🥈银牌**航线

            ② 夜宿渔村·听潮线（西礁镇人民政府）
            """));

    [Fact]
    public void Reads_A_Numbered_Section_In_Square_Marks_By_Its_Name() => Assert.Equal(
        ["水岸同治|示范案例|一条“臭水沟”的账本|东屿区河长办", "共管共享|优秀案例|老渔民变“民间河长”|西礁镇人民政府"],
        Articles.Cases("""
            海州幸福河湖建设案例发布
            【专题一：水岸同治】
            案例名称：一条“臭水沟”的账本
            评定等次：示范案例
            报送单位：东屿区河长办
            推荐单位：东屿市河长制办公室
            【专题二：共管共享】
            案例名称：老渔民变“民间河长”
            评定等次：优秀案例
            报送单位：西礁镇人民政府
            推荐单位：西礁县河长制办公室
            """));

    [Fact]
    public void Reads_Companies_Between_Slashes_Below_An_Award_In_Corners() => Assert.Equal(
        [
            "-|渔情领域推荐服务商|-|渔科", "-|渔情领域推荐服务商|-|潮汐渔安", "-|渔情领域推荐服务商|-|海州数盾（东屿）科技有限公司",
            "-|船务领域推荐服务商|-|望海云", "-|船务领域推荐服务商|-|渔科",
        ],
        Articles.Cases("""
            榜单出炉 | 2031渔业“细分领域推荐服务商”公布
            ◤渔情领域推荐服务商◢
            渔科 / 潮汐渔安 / 
            海州数盾（东屿）科技有限公司 / 
            ◤船务领域推荐服务商◢
            望海云 / 渔科
            """.Replace(" / \n海州", " / 海州", StringComparison.Ordinal).Replace("公司 / \n", "公司\n", StringComparison.Ordinal)));

    [Fact]
    public void Takes_What_The_Introduction_Quotes_Above_A_Line_Of_Winners_For_An_Award() => Assert.Equal(
        [
            "-|渔港优秀管理企业|-|海州造船有限公司", "-|渔港优秀管理企业|-|望海渔具有限公司",
            "-|年度渔港隐患奖励|-|东屿科技有限公司", "-|年度渔港隐患奖励|-|西礁科技有限公司",
        ],
        Articles.Cases("""
            海州渔港研讨活动成功举办
            现场为获得“渔港优秀管理企业”和“年度渔港隐患奖励”的单位进行了颁奖。
            渔港优秀管理企业
            海州造船有限公司、望海渔具有限公司
            年度渔港隐患奖励
            东屿科技有限公司、西礁科技有限公司
            """));

    [Fact]
    public void Takes_What_Is_Called_Like_An_Award_Beside_It_For_One() => Assert.Equal(
        [
            "智慧渔港领域|技术创新成果|渔货数字量方|-", "智慧渔港领域|应用推广成果|引航编排助手|-",
            "智慧渔港领域|应用推广成果|渔港一单到底|-",
        ],
        Articles.Cases("""
            海州渔港创新成果评选结果
            一、智慧渔港领域
            （一）技术创新成果
            1.渔货数字量方
            每日扫描两次，误差降至0.4%。
            （二）应用推广成果
            1.引航编排助手
            编制缩短至8分钟。
            2.渔港一单到底
            办单缩短至50分钟。
            """));

    [Fact]
    public void Takes_What_A_School_Says_That_It_Won_For_No_Award() => Assert.Equal(
        ["渔船赛道|一等奖|补网机|渔业学院", "渔网赛道|二等奖|浮标计数门|海洋学院"],
        Articles.Cases("""
            我校在海州渔业竞赛中喜获佳绩
            我校获奖作品：
            （1）渔船赛道
            △ 一等奖
            补网机
            完成学院：渔业学院
            （2）渔网赛道
            △ 二等奖
            浮标计数门
            完成学院：海洋学院
            """));

    [Fact]
    public void Takes_Lines_That_End_Alike_Above_Numbered_Cases_For_Awards() => Assert.Equal(
        ["-|巡港机制|夜巡“双人双灯”|东屿渔港公司", "-|巡港机制|一船一档|西礁渔业局", "-|守望机制|灯塔不关灯|南浦渔业局"],
        Articles.Cases("""
            海州发布渔港安全典型案例
            今天发布典型案例3个。
            巡港机制
            案例1　夜巡“双人双灯”
            报送单位：东屿渔港公司
            夜里两人一组，一人一盏灯。
            案例2　一船一档
            报送单位：西礁渔业局
            每条船一本账。
            守望机制
            案例3　灯塔不关灯
            报送单位：南浦渔业局
            灯亮着，船就回来。
            """));

    [Fact]
    public void Takes_What_The_Introduction_Counts_For_Awards() => Assert.Equal(
        ["-|领航案例|夜巡“双人双灯”|东屿渔港公司", "-|优秀案例|一船一档|西礁渔业局", "-|优秀案例|灯塔不关灯|南浦渔业局"],
        Articles.Cases("""
            海州渔港安全案例评选揭晓
            评选日前揭晓，共评出领航案例1个、优秀案例2个。
            领航案例
            夜巡“双人双灯”
            单位：东屿渔港公司
            联系人：林望
            夜里两人一组，一人一盏灯。
            优秀案例
            一船一档
            联系人：马小舟
            单位：西礁渔业局
            每条船一本账。
            灯塔不关灯
            单位：南浦渔业局
            联系人：陈远
            灯亮着，船就回来。
            """));

    [Fact]
    public void Takes_What_Is_Called_As_An_Award_Is_For_One() => Assert.Equal(
        [
            "-|十佳话术|先道歉，后查单|东屿渔具", "-|优选话术|渔网寿命主动提醒|西礁渔具",
            "-|优选话术|给老人放慢语速|南浦渔具",
        ],
        Articles.Cases(
            """
            渔具售后优选榜来了

            十佳话术
            东屿渔具：先道歉，后查单
            优选话术
            西礁渔具：渔网寿命主动提醒
            南浦渔具：给老人放慢语速
            """));

    [Fact]
    public void Takes_What_Has_The_Year_And_The_Trade_Of_An_Award_For_One() => Assert.Equal(
        [
            "-|2031渔业行业领军企业|-|东屿食品公司", "-|2031渔业行业领军企业|-|西礁集团",
            "-|2031渔业行业老铺|-|听潮食品公司", "-|2031渔业行业老铺|-|望海食品公司",
        ],
        Articles.Cases(
            """
            # 2031渔业行业年度荣誉揭榜

            好啦，上名单！

            **2031渔业行业领军企业**

            东屿食品公司、西礁集团

            **2031渔业行业老铺**

            听潮食品公司
            望海食品公司
            """));

    [Fact]
    public void Takes_What_The_Headline_Names_For_Awards() => Assert.Equal(
        ["-|典型经验|渔港调解室|东屿社区", "-|典型经验|码头的灯由渔民来关|西礁街道", "-|创新做法|二十四节气出海表|南浦社区"],
        Articles.Cases("""
            # 海州3条渔港做法入选全市典型经验和创新做法

            **典型经验**

            东屿社区报送的“渔港调解室”，把调解桌搬进了码头。

            “码头的灯由渔民来关”由西礁街道报送。谁用谁登记。

            **创新做法**

            南浦社区报送的“二十四节气出海表”，全年敲门2900多次。
            """));

    [Fact]
    public void Takes_What_Stands_Above_Bulleted_Winners_For_An_Award() => Assert.Equal(
        ["专家榜|最佳设计|坐着等的渡口|海风设计事务所", "专家榜|优良设计|折叠渔网台|木禾工作室", "市民榜|人气设计|桥下的球场|东屿街道办事处"],
        Articles.Cases("""
            “身边的好设计”年度评选揭榜
            〖专家榜〗
            最佳设计
            · 坐着等的渡口 —— 海风设计事务所
            优良设计
            · 折叠渔网台 —— 木禾工作室
            〖市民榜〗
            人气设计
            · 桥下的球场 —— 东屿街道办事处
            """));

    [Fact]
    public void Takes_What_Stands_Above_Titles_As_An_Award_Does_For_One() => Assert.Equal(
        ["竞赛单元|最佳剧情短片|潮间带|东屿学院", "城市单元|最受市民喜爱短片|17路末班船|海州公共交通集团", "城市单元|评委会特别提及|雨棚|西礁学院"],
        Articles.Cases("""
            第八届海州短片周荣誉揭晓
            PART.01
            竞赛单元
            最佳剧情短片
            《潮间带》
            出品单位：东屿学院
            评语：把一场争吵拍得像退潮，令人想起《海的尽头》。
            PART.02
            城市单元
            最受市民喜爱短片
            《17路末班船》
            出品单位：海州公共交通集团
            评委会特别提及
            《雨棚》
            出品单位：西礁学院
            """));

    [Fact]
    public void Takes_What_Is_Quoted_For_Awards_Above_Labelled_Titles() => Assert.Equal(
        ["-|大奖|渔灯学堂|东屿邻舍", "-|评审推介|渔汛茶馆|西礁聋人社", "-|公众最爱|码头球队|南浦体育会"],
        Articles.Cases("""
            海州「渔港好实践」颁奖礼结果公布
            大会颁发「大奖」「评审推介」及「公众最爱」三个奖项。
            大奖
            项目：渔灯学堂
            机构：东屿邻舍
            评审推介
            项目：渔汛茶馆
            机构：西礁聋人社
            公众最爱
            项目：码头球队
            机构：南浦体育会
            """));

    [Fact]
    public void Takes_What_Stands_Above_Entries_For_Awards_As_In_Another_Section() => Assert.Equal(
        ["案例榜|最佳治理案例|积分换渔网|南浦村委会", "好物榜|年度产地好物|渔灯饼|东屿合作社", "好物榜|年度产地好物|渔网粉|西礁食品公司", "好物榜|年度匠心好物|竹编灯罩|北关手工社"],
        Articles.Cases("""
            海州渔村盛典榜单揭晓
            【案例榜】
            最佳治理案例
            积分换渔网｜南浦村委会
            【好物榜】
            年度产地好物
            渔灯饼｜东屿合作社
            渔网粉｜西礁食品公司
            年度匠心好物
            竹编灯罩｜北关手工社
            """));

    [Fact]
    public void Takes_The_Parts_That_The_Text_Names_For_Awards() => Assert.Equal(
        ["-|矛盾化解|渔家说事|东屿派出所", "-|便民服务|周六不打烊|西礁派出所"],
        Articles.Cases("""
            # 海州优秀案例展播

            近期评选出一批优秀案例，分矛盾化解、便民服务两个方向。

            **矛盾化解**

            **01**

            **渔家说事**

            民警只记不评。

            **报送单位：东屿派出所**

            **便民服务**

            **02**

            **周六不打烊**

            窗口周六照常办公。

            **报送单位：西礁派出所**
            """));

    [Theory]
    [InlineData("优秀案例\n（共2个，排名不分先后）", "优秀调研报告\n（共2个，排名不分先后）")]
    [InlineData("附件1\n优秀案例", "附件2\n优秀调研报告")]
    [InlineData("优秀案例", "优秀调研报告")]
    public void Takes_Awards_Above_The_Same_Ranks_For_Sections(string first, string second) => Assert.Equal(
        ["优秀案例|一等奖|一张床|东屿民政局", "优秀案例|二等奖|样板间|西礁街道办事处", "优秀调研报告|一等奖|互助养老|海州民政局", "优秀调研报告|二等奖|用电预警|南浦学院"],
        Articles.Cases($"""
            关于公布评选结果的通知
            {first}
            一等奖（1个）
            1.一张床
              东屿民政局
            二等奖（1个）
            1.样板间
              西礁街道办事处
            {second}
            一等奖（1个）
            1.互助养老
              海州民政局
            二等奖（1个）
            1.用电预警
              南浦学院
            """));

    [Fact]
    public void Takes_No_Award_Of_The_Contents_For_The_Section_Of_The_Texts() => Assert.Equal(
        ["-|渔业奖|把支部建在渔港|东屿总工会", "-|便民奖|证照到期提醒|西礁审批局"],
        Articles.Cases("""
            海州2031年度案例颁奖词与案例简介
            目录
            渔业奖
              把支部建在渔港………………1
            便民奖
              证照到期提醒………………2
            案例简介

            一、渔业奖
            （一）把支部建在渔港
            实施单位：东屿总工会
            渔港有从业人员4,300多人，流动性大。

            二、便民奖
            （一）证照到期提醒
            实施单位：西礁审批局
            到期前60天、30天各收到一条短信。
            """));

    [Fact]
    public void Takes_What_Is_Counted_Among_The_Chosen_For_Awards() => Assert.Equal(
        ["-|标杆案例|渔汛里的“零排放”|东屿渔场", "-|推广案例|旧网换新网|西礁渔港公司"],
        Articles.Cases("""
            海州渔业案例发布
            海州渔业局组织遴选了2个渔业实践案例，其中标杆案例1个、推广案例1个，供各地参考。
            标杆案例
            01　渔汛里的“零排放”
            东屿渔场
            过去换水直排，下游河道时常超标。
            推广案例
            02　旧网换新网
            西礁渔港公司
            凡交回旧网5公斤者，可兑换新网1袋。
            """));
}
