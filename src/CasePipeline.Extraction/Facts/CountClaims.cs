namespace CasePipeline.Extraction.Facts;

/// <summary>How many cases the article says that it announces.</summary>
internal readonly record struct CountClaims(int? Headline, int? Introduction)
{
    public int? Declared => Headline ?? Introduction;
}
