using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>Who or what a sentence says won, without marks around it.</summary>
/// <param name="Title">The thing that won.</param>
/// <param name="Winners">Who entered it; without a thing, who won.</param>
/// <param name="IsSeveral">Whether several things of the winner are told of together and follow one by one.</param>
internal sealed record UnmarkedSubject(TextSpan? Title, List<TextSpan> Winners, bool IsSeveral)
{
    /// <summary>Whoever the sentence told of before.</summary>
    public static readonly UnmarkedSubject Told = new(null, [], false);

    public static UnmarkedSubject Of(TextSpan title, TextSpan? winner) =>
        new(title, winner is { } name ? [name] : [], false);

    public static UnmarkedSubject Of(List<TextSpan> winners) => new(null, winners, false);

    public static UnmarkedSubject Several(TextSpan? winner) => new(null, winner is { } name ? [name] : [], true);
}
