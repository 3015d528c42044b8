using System.Buffers;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words by which persons are known. To extend: add a surname, or what a person's office ends with.
/// </summary>
internal static class PersonWords
{
    /// <summary>Common surnames, without those that begin many other words: 高, 金, 安.</summary>
    public static readonly SearchValues<char> Surnames = SearchValues.Create(
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾夏韦傅邹孟"
        + "熊秦邱江尹薛闫阎段侯黎贺顾郝龚邵钱严覃武戴莫孔汤康施牛樊葛邢齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧关兰焦俞柳甘祝包阮柯纪梅凌毕裴霍涂"
        + "苗曲翁骆柴蒙鲍祁蒲屠解牟艾穆卓缪简芦褚娄窦戚岑党费卜晏柏瞿佟臧闵苟邬卞姬栾隋刁荣巫寇甄丛虞敖巩佘查苑迟邝匡鞠冀郁谌奚冼蔺阙濮鄢郜"
        + "廉");

    /// <summary>What Chinese writes the sounds of other languages' names with.</summary>
    public static readonly SearchValues<char> Transliterating = SearchValues.Create(
        "阿艾安奥巴白拜贝本比彼毕别宾波伯勃博卜布查措才达戴丹当德登迪丁东多尔法凡菲费芬弗福富甘格戈歌格根古哈海汉汗合和赫亨胡华霍基及吉加佳贾江杰金卡凯坎考柯科克肯孔库拉莱兰劳勒雷里力"
        + "丽利莉廉列林琳龙卢鲁路伦罗洛马玛麦迈曼买梅美门蒙米娜敏明莫姆木穆纳娜奈南内尼宁努诺欧帕潘佩皮珀普其齐奇乔恰切琼热仁日荣如若萨赛桑沙莎山珊尚申舍圣史斯思松苏孙索塔太泰坦汤唐特提"
        + "铁图吐托瓦外万旺威维韦温文翁沃乌吾伍西希夏香肖谢辛新雪逊雅亚扬耶叶伊依义因英尤约泽扎詹珍芝智朱祖佐卓孜翰密");

    /// <summary>Surnames of two characters.</summary>
    public static readonly string[] DoubleSurnames =
    [
        "欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "夏侯", "端木", "独孤", "宇文", "长孙", "呼延", "南宫",
        "申屠", "澹台", "张简", "范姜",
    ];

    /// <summary>What ends the word for what a maker did, behind the name: 著, 编著, 插图.</summary>
    public static readonly string[] Makers =
        ["著", "编", "主编", "译", "文", "图", "绘", "撰文", "撰", "摄影", "摄", "设计", "作", "词", "曲", "编剧", "导演"];

    /// <summary>What persons are called behind their names; none is an office that a title could end with.</summary>
    public static readonly string[] Callings =
        ["律师", "大律师", "先生", "女士", "小姐", "教授", "副教授", "博士", "老师", "同志", "医生", "医师", "法官", "师傅"];

    /// <summary>Of these, what stands behind nothing but names of persons.</summary>
    public static readonly string[] Courtesies = ["先生", "女士", "小姐"];

    /// <summary>Single characters that end what somebody does, right behind the institution: 驾驶员, 挡车工, 护士长.</summary>
    public const string Occupations = "员师工长手匠士任理记民者勤管";

    /// <summary>What the name of an office ends with: such a line tells of a person, and is no title.</summary>
    public static readonly string[] Offices =
    [
        "董事长", "总经理", "经理", "总裁", "总监", "主任", "副主任", "主席", "院长", "所长", "局长", "处长", "科长", "部长", "行长", "校长", "会长", "秘书长",
        "理事长", "教授", "研究员", "工程师", "负责人", "创始人", "合伙人", "书记", "首席科学家", "首席执行官", "CEO", "CTO", "CSO", "CIO", "COO",
        "CISO", "VP", "架构师", "分析师", "柜员", "站长", "民警", "辅警", "组织委员", "宣传委员",
    ];

    /// <summary>What stands at and between offices of one person: 联合创始人兼高级副总裁.</summary>
    public static readonly string[] BesideOffices =
        ["联合", "高级", "资深", "首席", "执行", "技术", "常务", "副", "兼", "及", "、", "&"];
}
