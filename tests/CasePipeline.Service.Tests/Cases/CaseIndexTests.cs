using CasePipeline.Service.Cases;

namespace CasePipeline.Service.Tests.Cases;

public class CaseIndexTests
{
    private static readonly CaseFacets Facets = new(1, null, "管理创新系列", "2023年度案例", "云汀农商银行", 2023);

    [Fact]
    public void Lists_A_Case_Under_Every_Combination_Of_Its_Facets()
    {
        var lists = CaseIndex.ListsOf(Facets).ToHashSet();

        Assert.Equal(16, lists.Count);
        foreach (var filter in Filters())
        {
            Assert.Contains(CaseIndex.ListFor(filter), lists);
        }
    }

    [Fact]
    public void Leaves_Out_Combinations_Of_Absent_Facets() =>
        Assert.Equal(4, CaseIndex.ListsOf(Facets with { Institution = null, Year = null }).Count());

    [Fact]
    public void Does_Not_Mix_Up_Facets_With_The_Same_Value() =>
        Assert.NotEqual(
            CaseIndex.ListFor(new CaseFilter { Series = ["甲"] }),
            CaseIndex.ListFor(new CaseFilter { Awards = ["甲"] }));

    [Theory]
    [InlineData("ＡＰＰ一键贷", "app一键贷")]
    [InlineData(" 云汀农商银行 ", "云汀农商银行")]
    [InlineData("２０２３年度案例", "2023年度案例")]
    public void Takes_Texts_That_Fold_To_The_Same_For_One(string one, string other) =>
        Assert.Equal(
            CaseIndex.ListFor(new CaseFilter { Awards = [one] }), CaseIndex.ListFor(new CaseFilter { Awards = [other] }));

    // Its keys are stored: a change here would lose what was stored before.
    [Fact]
    public void Keeps_Its_Stored_Form()
    {
        var list = CaseIndex.ListFor(new CaseFilter { Series = ["管理创新系列"], Years = [2023] });
        Assert.Equal(new CaseList("index-10", "4afee414584b3fb64576da8e8cd3c5ac-"), list);
    }

    private static IEnumerable<CaseFilter> Filters() =>
        from series in NoneOr(Facets.Series!)
        from award in NoneOr(Facets.Award!)
        from institution in NoneOr(Facets.Institution!)
        from year in NoneOr(Facets.Year!.Value)
        select new CaseFilter { Series = series, Awards = award, Institutions = institution, Years = year };

    private static T[][] NoneOr<T>(T value) => [[], [value]];
}
