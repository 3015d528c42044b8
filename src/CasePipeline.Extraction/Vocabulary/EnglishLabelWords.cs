using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The labels in English announcements (Winner: …) and the headers of their tables. To extend: add a label to the list
/// whose comment fits it, in lower case, a plural as an optional s.
/// </summary>
internal static partial class EnglishLabelWords
{
    private const RegexOptions Any =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Labels that only say who won the award above them. To extend: add the label.</summary>
    [GeneratedRegex(
        @"^(the )?(joint |category |award |overall )?(winners?|winning (team|project|entry|solution|design)"
        + @"|recipients?|awarded to|awardees?|presented to)$", Any)]
    public static partial Regex Winner();

    /// <summary>Labels of a case's institution. To extend: add the label.</summary>
    [GeneratedRegex(
        @"^((winning|lead) )?(team( name)?|organi[sz]ations?|institutions?|affiliations?|company|university"
        + @"|school|college|agency|submitted by|entrant|developed by|created by)$", Any)]
    public static partial Regex InstitutionLabel();

    /// <summary>Labels of a case's title. To extend: add the label.</summary>
    [GeneratedRegex(
        @"^((winning|project|paper) )?(project|title|entry|solution|paper|product|app|name|submission)( (name"
        + @"|title))?$", Any)]
    public static partial Regex TitleLabel();

    /// <summary>Labels of what else is told about a case. To extend: add the label.</summary>
    [GeneratedRegex(
        @"^(cash |non-cash |prize |award )?(prize( money)?s?|awards?|amount|value|website|web|url|links?|demo|video"
        + @"|code|source( code)?|github|repo(sitory)?|theme|challenge|description|summary|about|"
        + @"authors?|members?|team members?|tracks?|note|notes|tags?|tech( stack)?|built with|technologies|location"
        + @"|country|city|date|time|when|where|what|who|why|how|contact|email|phone|press|"
        + @"judges?|jury|sponsors?|sponsored by|photo|image|alt|align|quote|impact|problem|solution|results?|score"
        + @"|points|votes|read more|learn more|update|edit|important|deadline|eligibility|published|posted|updated"
        + @"|categor(y|ies)|topics?)$",
        Any)]
    public static partial Regex DetailLabel();

    /// <summary>What a table's column of titles is headed with. To extend: add the heading in lower case.</summary>
    public static readonly string[] TitleColumns =
    [
        "project", "project name", "project title", "title", "entry", "solution", "product", "paper", "paper title",
        "submission", "work", "case", "initiative", "app", "winning project", "winning entry",
    ];

    /// <summary>
    /// What a table's column of institutions is headed with, the best first. To extend: add the heading in lower
    /// case.
    /// </summary>
    public static readonly string[] InstitutionColumns =
    [
        "organisation", "organization", "institution", "affiliation", "company", "university", "school", "agency",
        "bank", "employer", "winning organisation", "winning organization", "team", "team name", "winner",
    ];

    /// <summary>
    /// What a table's column of awards is headed with, the best first. To extend: add the heading in lower case.
    /// </summary>
    public static readonly string[] AwardColumns =
    [
        "award", "award category", "prize", "place", "rank", "medal", "honour", "honor", "position", "result",
        "category", "track",
    ];
}
