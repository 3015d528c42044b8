namespace CasePipeline.Service.Cases;

/// <summary>What a case can be filtered by; with its ordinal, all that its row keys are made of.</summary>
internal sealed record CaseFacets(
    int Ordinal,
    DateOnly? PublishedOn,
    string? Series,
    string? Award,
    string? Institution,
    int? Year)
{
    public static CaseFacets Of(CaseRecord record) => new(
        record.Ordinal, record.PublishedOn, record.Series, record.Award, record.Institution, record.Year);
}
