namespace CasePipeline.Extraction.Tests.Entries.English;

/// <summary>Makes an English announcement of its list of winners.</summary>
internal static class EnglishArticle
{
    public static string Of(string list) => $"""
        # Winners of the Saltmarsh Awards 2031

        The jury met on Monday, read ninety entries, and here is what it decided.

        {list}
        """;
}
