using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Judges names that have the form of persons' by the others that stand in their place: among institutions Harbour
/// Management is one of them, unless one of the names is certainly a person's.
/// </summary>
internal static class EnglishMakersAlike
{
    // How many names there are for each that looks like a person's, where type sets them off, and where it does not.
    private const int NamesPerPerson = 4;

    private const int ListedPerPerson = 10;

    /// <summary>Whether none of the names is a person's, although some have the form.</summary>
    public static bool HaveNoPersons(List<string> names) =>
        names.Count(name => EnglishNames.IsPersons(name)) * NamesPerPerson <= names.Count
        && !names.Exists(IsKnownPerson);

    /// <summary>
    /// The same where only a mark sets the names off from what they made: Heron Young Farmers, with three words, hardly
    /// has the form of a person's.
    /// </summary>
    public static bool ListNoPersons(List<string> names) =>
        names.Count(name => !EnglishNames.IsRatherInstitution(name)) * ListedPerPerson <= names.Count
        && !names.Exists(IsKnownPerson);

    private static bool IsKnownPerson(string name) =>
        EnglishNames.IsPersons(name)
        && (EnglishGivenNames.BeginsWith(name) || EnglishNames.IsCertainlyPersons(name)
            || EnglishNames.CountInitialled(name) > 0);
}
