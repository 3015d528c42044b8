namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// What works are: the word right before a title in marks. To extend: add the kind; it must be one that no name of an
/// institution ends with.
/// </summary>
internal static class WorkWords
{
    /// <summary>What is said of who made a work: 由某某公司开发.</summary>
    public static readonly string[] Making =
    [
        "开发", "研发", "研制", "承办", "设计", "承保", "牵头", "实施", "申报", "报送", "选送", "创作", "制作", "完成", "打造", "推出",
        "提供", "建设", "运营", "创排", "排演", "演出", "承建",
        "出品", "提交", "创建", "承担", "主导", "编写", "编制", "提案", "提报", "组织实施", "组织开展", "自主研发",
    ];

    /// <summary>What ends a line behind who won, and says that the work is theirs: 东屿档案馆选送.</summary>
    public static readonly string[] Entered = ["选送", "报送", "推荐", "申报", "推送", "选报", "送评", "提交", "出品", "供片"];

    /// <summary>Kinds of works: 小品《标题》.</summary>
    public static readonly string[] Genres =
    [
        "舞蹈", "木偶剧", "山歌剧", "肢体剧", "越剧", "京剧", "昆曲", "川剧", "豫剧", "粤剧", "沪剧", "锡剧", "淮剧", "黄梅戏", "皮影戏", "杂技", "魔术",
        "评书", "评弹", "舞剧", "歌舞", "歌舞剧", "音乐剧", "话剧", "广播剧", "电视剧", "电视新闻", "情景剧", "舞台剧", "课本剧", "儿童剧",
        "小戏", "小品", "相声", "快板", "朗诵", "诵读", "合唱", "独唱", "歌曲", "器乐", "戏曲", "曲艺", "微电影", "短视频", "微视频",
        "视频", "短片", "漫画", "连环画", "海报", "特刊", "版面", "公益广告", "宣传片",
        "情景短剧", "短剧", "微党课", "快闪", "沙画", "手抄报", "动画", "动画片", "纪录片", "专题片", "诗歌", "散文", "小说", "征文", "绘本", "绘画",
        "油画", "国画", "版画", "书法", "摄影", "篆刻", "剪纸",
        "消息", "通讯", "评论", "新闻评论", "系列报道", "连续报道", "组合报道", "新闻访谈", "电视新闻访谈", "新闻专题", "电视专题", "广播专题",
        "新闻摄影", "新闻漫画", "新闻版面", "深度报道", "报告文学", "新媒体", "新媒体作品", "融合报道", "H5", "直播", "长图", "组照", "海报设计",
        "论文", "课程", "教材", "专利", "课题", "课例", "微课", "案例", "作品", "项目", "节目",
    ];
}
