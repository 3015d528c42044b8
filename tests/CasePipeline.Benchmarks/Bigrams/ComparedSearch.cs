namespace CasePipeline.Benchmarks.Bigrams;

/// <summary>A search by both ways.</summary>
/// <param name="Name">What was searched for.</param>
/// <param name="Found">How many cases the page has.</param>
/// <param name="IsSame">Whether both found the same.</param>
/// <param name="ByPostings">What it takes by postings.</param>
/// <param name="InMemory">What it takes as the service does it, on a warm instance.</param>
internal sealed record ComparedSearch(
    string Name, int Found, bool IsSame, SearchCost ByPostings, SearchCost InMemory);
