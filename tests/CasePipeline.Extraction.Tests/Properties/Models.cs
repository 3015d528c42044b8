using FsCheck;
using FsCheck.Fluent;

namespace CasePipeline.Extraction.Tests.Properties;

/// <summary>Makes announcements up.</summary>
internal static class Models
{
    private const int FewestCasesOfList = 3;

    private static readonly string[] Themes = ["管理创新", "渔港服务", "数字运营", "普惠惠民", "品牌传播", "风险防控"];

    private static readonly string[] Places = ["东屿", "西礁", "南汀", "北洲", "鹤浦", "鸥山", "潮田", "蓝湾", "石滩", "望海"];

    private static readonly string[] Kinds = ["农商银行", "农信联社", "村镇银行", "农村合作银行"];

    private static readonly string[] Subjects =
        ["渔汛贷", "流动柜台", "一张网", "小额信用", "海上账本", "码头驿站", "老人课堂", "电子船票", "护苗行动", "冷链专车"];

    private static readonly string[] Predicates =
        ["随船出海", "照亮渔港", "走进渔家", "惠及百村", "守住安全", "跑出速度", "点亮夜市", "连起海岛", "护航丰收", "温暖人心"];

    private static readonly string[] Points =
        ["建档到船，逐船登记", "授信到户，一户一策", "服务到港，随叫随到", "设立站点", "培训骨干", "完善机制，明确职责"];

    private static readonly string[] Figures = ["3.5万人次", "120户", "近50万笔", "超2亿元", "1,280笔", "78%"];

    private static readonly Gen<string> Title =
        from subject in Gen.Elements(Subjects)
        from predicate in Gen.Elements(Predicates)
        from quoted in Gen.Elements(true, false)
        select quoted ? $"“{subject}”{predicate}" : subject + predicate;

    private static readonly Gen<ModelCase> Case =
        from title in Title
        from place in Gen.Elements(Places)
        from kind in Gen.Elements(Kinds)
        from count in Gen.Elements(0, 2, 3, 4)
        from points in Gen.Shuffle(Points)
        from figure in Gen.Elements(Figures)
        select new ModelCase(title, place + kind, points[..count], figure);

    private static readonly Gen<ModelAward> Award =
        from theme in Gen.Elements(Themes)
        from kind in Gen.Elements("年度案例", "优秀案例", "典型案例")
        from cases in Case.ListOf()
        where cases.Count is > 0 and < 8
        select new ModelAward($"2031沿海{theme}{kind}", [.. cases]);

    private static readonly Gen<ModelSeries> Series =
        from theme in Gen.Elements(Themes)
        from awards in Award.ListOf()
        where awards.Count is > 0 and < 5
        select new ModelSeries($"{theme}系列", [.. awards]);

    private static readonly Gen<Model> Any =
        from layout in Gen.Elements(Enum.GetValues<Layout>())
        from series in Series.ListOf()
        select new Model(layout, [.. series]);

    /// <summary>Announcements; one that breaks a property is made smaller by leaving parts out.</summary>
    public static Arbitrary<Model> Announcements { get; } = Arb.From(
        Any.Where(IsPlausible).Resize(8), model => model.Smaller().Where(IsPlausible));

    // No two cases, awards or series of a name, and no list so short that it could be anything.
    private static bool IsPlausible(Model model)
    {
        var count = model.Cases.Count();
        return model.Series.Count is > 0 and < 6
            && count >= (model.Layout == Layout.Headings ? 1 : FewestCasesOfList)
            && AreDistinct(model.Series.Select(series => series.Name))
            && model.Series.All(series => AreDistinct(series.Awards.Select(award => award.Name)))
            && AreDistinct(model.Cases.Select(entry => entry.Case.Title.Replace("“", "").Replace("”", "")));
    }

    private static bool AreDistinct(IEnumerable<string> names) =>
        names.GroupBy(name => name).All(group => group.Count() == 1);
}
