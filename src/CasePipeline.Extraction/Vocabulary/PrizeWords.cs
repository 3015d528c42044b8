namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words of prizes, which stand in lists like winners do. To extend: add a word that no title has in its place.
/// </summary>
internal static class PrizeWords
{
    /// <summary>What is given, at the end of a line.</summary>
    public static readonly string[] Things =
        ["荣誉证书", "获奖证书", "奖杯", "奖牌", "纪念品", "大礼包", "周边礼品"];

    /// <summary>What a sum ends with.</summary>
    public static readonly string[] Currencies =
        ["元", "美元", "万", "元人民币", "RMB", "USD", "积分", "元/队", "元/名", "元/人", "元/条", "USDT", "ETH", "DOT"];

    /// <summary>What speaks of money wherever it stands.</summary>
    public static readonly string[] Money = ["奖金", "现金奖励", "奖励现金"];

    /// <summary>What winners are counted in.</summary>
    public static readonly string[] Counters =
        ["名", "支队伍", "支", "人", "队", "组", "个团队", "支团队", "个队伍", "篇", "项", "位", "个"];
}
