using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The patterns of places that win, and of what they are awarded. To extend: add a word to the alternatives of its
/// pattern, in simplified characters.
/// </summary>
internal static partial class PlacePatterns
{
    /// <summary>A place whose own award it is: 广东省.</summary>
    [GeneratedRegex("^[\u4E00-\u9FFF]{2,6}(省|市|自治区|自治州)$", RegexOptions.CultureInvariant)]
    public static partial Regex Province();

    /// <summary>What places are awarded: 先进县, 百强镇, 旅游名村.</summary>
    [GeneratedRegex(
        "..([百十千]强|示范|先进|名|模范|文明|特色|生态|卫生|园林|美丽|最美|宜居)(县|市|区|城市|镇|乡|乡镇|街道|村|村镇|乡村|村落|小镇)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex AwardOfPlaces();

    /// <summary>The name of a place that wins as its community does: 某某县, 某某市某某区.</summary>
    [GeneratedRegex(
        "^(?![全各我本该这此])[\u4E00-\u9FFF]{2,14}(?<!城|地|园|示范|开发|先进|百强|名|全|各|我|社|新|山|景|乡)[县市区旗镇乡村]$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Place();

    /// <summary>The same, with the greater place that it lies in: hardly anything else is called so.</summary>
    [GeneratedRegex(
        "^[\u4E00-\u9FFF]{2,6}[省市州盟][\u4E00-\u9FFF]{1,6}[县市区旗镇乡村]$",
        RegexOptions.CultureInvariant)]
    public static partial Regex PlaceWithin();

    /// <summary>An office of a place, which names its place before what it is for: 海州市渔业局, but not 海州市治理困局.</summary>
    [GeneratedRegex(
        "^(?![全各我本该这此])[\u4E00-\u9FFF]{2,6}[省市州盟县区旗][\u4E00-\u9FFF]{2,10}"
        + "(?<![格结布变棋饭骗大全新开破困危残乱迷定终时政战])(局|厅|署|委)$",
        RegexOptions.CultureInvariant)]
    public static partial Regex Office();
}
