namespace CasePipeline.Extraction.Facts;

/// <summary>How many cases the article says that it announces.</summary>
internal readonly record struct CountClaims(CountClaim? Headline, CountClaim? Introduction)
{
    public int? Declared => (Headline ?? Introduction)?.Value;
}
