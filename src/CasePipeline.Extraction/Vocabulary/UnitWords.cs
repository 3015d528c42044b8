namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The units of figures. To extend: add a unit that is only ever counted (not 年, 月 and 日, which also make dates, nor
/// 级, 届 and 号, which count places). The order does not matter; the longest that fits is taken.
/// </summary>
internal static class UnitWords
{
    /// <summary>Units that are written as they are named.</summary>
    public static readonly string[] Plain = Split("""
        个百分点 个基点 个工作日 个交易日 个月 个季度 个 人次 户次 家次 件次 车次 班次 架次 课次 批次 例次 点次 人天 人日 人口
        元 美元 港元 欧元 日元 英镑 新台币 % ‰ 户 家 人 名 位 项 次 件 张 份 台 场 期 篇 条 套 只 头 匹 羽 尾 棵 株 栋 间 所 座 处
        笔 单 类 种 本 册 辆 艘 架 口 宗 幅 枚 块 片 支 批 组 队 层 字 趟 轮 遍 例 起 桩 道 根 节 门 面 盒 箱 袋 瓶 杯 部 款 站 床位
        班 席 对 页 封 股 集 通 岁 分 倍 课时 学时 小时 分钟 秒 毫秒 天 周
        亩 公顷 平方米 平方公里 立方米 吨 公斤 千克 斤 克 升 公里 千米 米 厘米 毫米 海里 千瓦 兆瓦 吉瓦 千瓦时 兆瓦时 ℃
        users customers clients people persons households families companies enterprises businesses firms institutions
        banks branches organizations organisations teams projects entries applications participants students employees
        members farmers villages countries cities schools hours minutes seconds days weeks months years
        km kilometers kilometres tons tonnes hectares acres kWh MWh GWh MW GW TB GB MB PB
        """);

    /// <summary>Units that are also written in other ways.</summary>
    public static readonly (string Word, string Name)[] Variants =
    [
        ("个小时", "小时"), ("工作日", "个工作日"), ("交易日", "个交易日"), ("个星期", "周"), ("星期", "周"), ("百分点", "个百分点"), ("基点", "个基点"),
        ("个BP", "个基点"), ("BP", "个基点"), ("％", "%"), ("﹪", "%"), ("percent", "%"), ("per cent", "%"),
        ("percentage points", "个百分点"), ("人民币", "元"), ("圆", "元"), ("美金", "美元"), ("dollars", "美元"), ("港币", "港元"),
        ("日圆", "日元"), ("yuan", "元"), ("㎡", "平方米"), ("平方千米", "平方公里"), ("years old", "岁"), ("-year-old", "岁"),
    ];

    /// <summary>One tenth: 六成 is 60%.</summary>
    public const string Tenth = "成";

    /// <summary>Units with a word for more inside: 2个多小时.</summary>
    public static readonly (string Word, string Name)[] WithMore =
    [
        ("个多小时", "小时"), ("个多月", "个月"), ("个多百分点", "个百分点"),
    ];

    public static readonly string[] Money = ["元", "美元", "港元", "欧元", "日元", "英镑", "新台币"];

    public static readonly string[] Times = ["小时", "分钟", "秒", "天", "周", "个月", "个工作日", "个交易日"];

    /// <summary>Units of which a Chinese digit alone is a figure: 三倍, 六成.</summary>
    public static readonly string[] OfDigits = ["倍", "%", "‰", "个百分点"];

    /// <summary>Words that begin like a unit.</summary>
    public static readonly string[] NotUnits = Split("""
        元素 元件 元器 元宇 元旦 元宵 元化 人工智 人民法 人民政 人民银 人民检 人民代 人民警 人才 人均 人类 人际 户外 户口 户籍 户均 家庭 家长
        家属 家园 家电 家禽 家乡 名义 名录 名额 名单 位于 位居 位列 位置 次级 次生 次贷 次日 次年 件套 张贴 份额 台风 台湾 场景 场所 场地 期间
        期货 期限 期末 条件 条例 条款 条线 套餐 套利 套路 只要 只有 只需 只能 只是 头部 所有 所在 所以 所需 处理 处置 处于 处罚 单位 单一 单独
        单个 单笔 单户 单日 类型 类似 种植 种子 种养 种粮 本行 本社 本地 本土 本次 本年 本科 口径 口碑 块状 片区 支行 支部 支付 支持 支撑 支农
        支小 支出 批发 批量 批准 组织 组建 组成 组合 队伍 层面 层级 层次 字节 字样 字号 轮流 轮换 例如 起步 起点 道路 根据 根本 节约 节省 节点
        节气 节假 节能 门店 门类 门槛 门户 门前 面向 面对 面临 面积 部门 部分 部署 款项 站点 站式 班子 班级 席卷 对于 对接 对口 对应 对标 对外
        对公 岁末 分之 分别 分布 分类 分成 分析 分店 分行 分公 分支 分批 分期 分阶 分级 分为 分享 分配 分离 分担 分红 分散 分次 分步 分段
        分组 分区 分层 分理 分管 分局 分会 天然 天津 天气 天线 周年 周岁 周期 周边 周转 周末 周一 周二 周三 周四 周五 周六 周日 克服 斤斤
        升级 升至 升到 米色 米粉 升高 成员 成本 成功 成果 成立 成熟 成为 成效 成长 成绩 成交 成份 成分 成都 成年 成人 成套 成片 成型 成就 成不
        项目 股东 股份 股权 集中 集体 集团 集市 集合 集约 通过 通道
        通知 通用 通报 通信
        """);

    private static string[] Split(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
