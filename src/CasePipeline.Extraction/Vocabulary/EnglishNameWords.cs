using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The words by which names of institutions and persons are told in English. To extend: add a word to the list whose
/// comment fits it, written as in names.
/// </summary>
internal static partial class EnglishNameWords
{
    // What persons are by their work, in small letters or capitals.
    private const string Profession =
        "(?i:director|manager|president|professor|lecturer|officer|founder|chair|chief|head|secretary|engineer"
        + "|scientist|researcher|editor|principal|librarian|superintendent|coordinator|specialist|consultant|teacher"
        + "|student|executive)";

    private const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>
    /// What the names of institutions contain, written with a capital. To extend: add the word as names have it.
    /// </summary>
    [GeneratedRegex(
        @"\b(University|Universit\p{L}+|Institut\p{L}*|College|School|Academy|Polytechnic|Council|Librar(y|ies)"
        + @"|Museums?|Galler(y|ies)|Ltd|LTD|Limited|Inc|LLC|LLP|GmbH|PLC|plc|Corp|Corporation|Company|Co(?!-)"
        + @"|Group|Holdings|Banks?|Credit Union|Trust|Foundation|Association|Society|Federation|Union"
        + @"|Cooperative|Co-operative|Co-op|Departments?|Ministry|Agency|Authority|Administration|Commission|Bureau"
        + @"|Office|Service|Services|Center|Centre|Lab|Labs|Laborator(y|ies)|Hospital|Clinic|Health System|Team"
        + @"|Partnership|Alliance|Network|Consortium|Systems|Technologies|Solutions|Software|Partners|Studios?|Theatre"
        + @"|Club|Charity|Friends of|Government|(City|Town|Village|Parish) of|Port of (?!Call|Entry)"
        + @"|County|District|Borough|State of|NASA|USAID"
        + @"|NIST|MIT|Times|Press|News|Facult(y|ies)|Infirmary|Hospice|Courts?|Hospitals|Universities|Colleges|Schools"
        + @"|Councils|Trusts|Committee|Police|CU|FCU|FC|AFC|RFC|Care Home|Collective|Observatory"
        + @"|(ETH|TU|UC) \p{Lu}\p{Ll}+)\b"
        + @"|\b(Finance|Lenders|Insurers|Insurance|Mutual|Fund|Surgery|Medical|Savings|Archives?|Registry|Treasury"
        + @"|Ventures|Enterprises|Intermediate|Primary|Radio|Television|Broadcasting|Gazette|Herald|Tribune|Chronicle"
        + @"|Courier|Sentinel|Examiner|Inquirer|Athletic|United|Rovers|Wanderers"
        + @"|Architects|Homes|Brewery|Bakery|Motors|Airlines|Airways|Railways|Logistics|Robotics|Therapeutics"
        + @"|Pharmaceuticals|Consulting|Engineering|Engineers|Productions|Industries|Developments"
        + @"|Fisheries|Foods|Dairies|Breweries|Nurseries"
        + @"|Stations?|Sixth Form|Brigade|Depot|Guild|Farms?|Nursery|Orchestra|Choir|Dispensary|Lifeboats"
        + @"|Branch|Wardens|Scouts|Guides"
        + @"|Command|Army|Navy|Air Force|Coast ?[Gg]uard|Utilities|Waterworks"
        + @"|(Brick|Gas|Iron|Steel|Treatment|Water) Works"
        + @"|(Arts|Conservation|Drainage|Education|Harbour|Health|Library|Park|Power|School|Tourist|Water) Board"
        + @")( \(.*\))?$", Exact)]
    public static partial Regex Institution();

    /// <summary>
    /// What makes of a name by itself an institution's: titles have words such as Network and Service too. To extend:
    /// add the word only if hardly any title has it.
    /// </summary>
    [GeneratedRegex(
        @"^(The )?(Team|Friends of|(City|Town|Village) of|State of|University of|Bank of) |\b(University"
        + @"|Universit\p{L}+|Institut\p{L}*|College|School|Academy|Polytechnic|Council|Ltd|LTD|Limited|Inc|LLC|LLP"
        + @"|GmbH|PLC|plc|Corp|Corporation|Company|"
        + @"Foundation|Association|Society|Federation|Cooperative|Co-operative|Department|Ministry|Agency|Authority"
        + @"|Commission|Bureau|Credit Union|Infirmary|Hospice|Hospital|Museum|Library|Bank|Trust|Consortium"
        + @"|Laborator(y|ies)|Councils|Universities|Colleges|Schools|Banks|Libraries|Hospitals|Team)\b\.?( \(.*\))?$"
        + @"| (&|and) (Sons?|Daughters?)( \p{Lu}\p{Ll}+)?$"
        + @"|\b(University|Institute|Department|Ministry|Agency|Museum|College|School|Council|Society"
        + @"|Association|Bureau) (of|for) ", Exact)]
    public static partial Regex CertainInstitution();

    /// <summary>Behind these a "for" belongs to the institution's name: Agency for International Development.</summary>
    [GeneratedRegex(
        @"(\b(Agency|Cent(er|re)s?|Institute|Society|Council|Association|Foundation|Department|Office"
        + @"|School|Ministry|Alliance|Network|Fund|Committee|Trust|Organi[sz]ation)"
        + @"|(^|\b(National|European|International|Development|Investment) )Bank)$", Exact)]
    public static partial Regex TakesFor();

    /// <summary>Words that hyphens make one, and name nobody: Dial-a-Ride. To extend: add the small word.</summary>
    [GeneratedRegex("^\\w+-(a|an|and|at|for|in|n|of|on|the|to|up)-\\w", Exact)]
    public static partial Regex HyphenedWords();

    /// <summary>What a person's name begins with. To extend: add the form of address.</summary>
    [GeneratedRegex(@"^(Prof(essor)?|Dr|Mr|Mrs|Ms|Sir|Dame|Rev)\b\.?", Exact)]
    public static partial Regex Honorific();

    /// <summary>What stands behind "by" in titles and made nothing: Price by Dawn. To extend: add the noun.</summary>
    [GeneratedRegex(
        @"^(Dawn|Noon|Night|Day|Week|Month|Year|Hour|Tide|\p{Lu}\p{Ll}*light|Spring|Summer|Autumn|Winter"
        + @"|(Mon|Tues|Wednes|Thurs|Fri"
        + @"|Satur|Sun)day|Sea|Land|Air|Rail|Road|Water|Boat|Bike|Bicycle|Bus|Tram|Train|Foot|Hand"
        + @"|Heart|Ear|Name|Number|Numbers"
        + @"|Design|Default|Example|Nature|Chance|Proxy|Post|Mail|Email|Phone|Text|Satellite|Degrees|Side|Step|Stealth"
        + @"|the \p{Lu}\p{L}+)$", Exact)]
    public static partial Regex NoMaker();

    /// <summary>
    /// What ends the names of organisations and hardly any person's: Reed Grid, Otter Film Makers. To extend: add the
    /// noun that is no surname.
    /// </summary>
    [GeneratedRegex(
        " (Grid|Power|Energy|Kitchen|Chapter|(Film)?[Mm]akers|Films|Pictures|House|Volunteers|Neighbours|Neighbors"
        + "|Residents|Ferries|Allotments|Housing|Media|Digital|Games|Foods|Designs|Crafts|Yard|Infants|Juniors|Parents"
        + "|Gardeners|Growers|Beekeepers|Ramblers|Rowers|Anglers|Sailors|Players|Singers)$", Exact)]
    public static partial Regex NoSurname();

    /// <summary>
    /// What titles begin with and no person's name: One Lamp, Our Ferry. To extend: add the word that is no given name
    /// in any language.
    /// </summary>
    public static readonly string[] NoGivenNames =
    [
        "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "The", "Our", "Your", "Their", "Every",
        "What", "Why", "When", "Where", "From", "All", "More", "This", "These",
    ];

    /// <summary>Where the names of persons begin in a list of them, with the initial that they may have.</summary>
    [GeneratedRegex(@"(^|,? (and|&) |, )(\p{Lu}\.)?", Exact)]
    public static partial Regex PersonStart();

    /// <summary>What tells of a person's office behind the name. To extend: add the office.</summary>
    [GeneratedRegex(
        @"\b(C[EFIOT]O|Chief|Director|Manager|Head|President|Professor|Lecturer|Officer|Founder|Co-founder"
        + @"|Chair|Secretary|Engineer|Scientist|Researcher|Editor|Principal|Partner at|Commissioner|Administrator"
        + @"|Superintendent|Coordinator|Specialist|Group Leader|Team Leader|Consultant|Student|Candidate|Fellow"
        + @"|Staff Writer|Reporter|Correspondent)\b", Exact)]
    public static partial Regex Office();

    /// <summary>
    /// What a person is, between the employer and the person's name: Otter Bank CEO. To extend: add the office.
    /// </summary>
    [GeneratedRegex(
        @"(?<!^(The|Vice|Deputy|Assistant|Associate|Senior|Former|Executive|Managing))"
        + @" (C[EFIMOT]O|CISO|[Cc]hief \p{L}+ [Oo]fficer|([Cc]o-)?[Ff]ounder|[Pp]resident|[Pp]rofessor|[Dd]irector"
        + @"|[Cc]hairman)(( and|,)? [\p{L}-]+)?? "
        + @"(?=\p{Lu})", Exact)]
    public static partial Regex OfficeWithin();

    /// <summary>What a person is, behind the name: , graduate student.</summary>
    [GeneratedRegex(@"^, ([\p{L}’'-]+ ){0,3}" + Profession + "$", Exact)]
    public static partial Regex ProfessionBehind();

    /// <summary>
    /// A person's office in running text, up to the employer: , branch manager of the. To extend: add the office.
    /// </summary>
    [GeneratedRegex(
        @"^, ([Tt]he |[Aa]n? )?([\p{L}’'-]+ ){0,3}" + Profession
        + @"( of [\p{Ll} ]{2,30})?(,| at| of|, of) (the )?(?=\p{Lu})", Exact)]
    public static partial Regex OfficeBehind();

    /// <summary>
    /// What stands between a person's name and the employer, where a sentence tells it: is an engineer at.
    /// </summary>
    [GeneratedRegex(
        @"^ (is|was) (an?|the) [^.;!?]{0,80}?\b" + Profession + @"\b[^.;!?]{0,80}? at (the )?(?=\p{Lu})"
        + @"|^ (has )?joined (the )?(?=\p{Lu})", Exact)]
    public static partial Regex EmployedAt();

    /// <summary>How a sentence about a person begins with the employer: At Otter Bank, she leads.</summary>
    [GeneratedRegex(@"^At (the )?(?=\p{Lu}[^,.;!?]{2,80}, (she|he|they) )", Exact)]
    public static partial Regex AtEmployer();

    /// <summary>
    /// What stands between an institution and who helped it: in partnership with. To extend: add the noun.
    /// </summary>
    [GeneratedRegex(
        @",? (in (partnership|collaboration|association|cooperation) with|(together|along) with"
        + @"|with ((its|their) )?(\p{Ll}{2,20} )?partners?) (the )?(?=\p{Lu})", Exact)]
    public static partial Regex PartnerBehind();

    /// <summary>A comma within a company's name: Reed &amp; Sons, Inc. To extend: add the legal form.</summary>
    [GeneratedRegex(
        @"^,[ ](Inc|Ltd|LLC|LLP|LP|PLC|Corp|Co|Pty Ltd|Pvt\. Ltd|GmbH|S\.A|L\.L\.C|P\.C|N\.A)(?![\p{L}\d&-])", Exact)]
    public static partial Regex CommaBeforeForm();

    /// <summary>A company's form that is cut short: its point ends no sentence. To extend: add the form.</summary>
    [GeneratedRegex(@" (Inc|Ltd|Corp|Co)\.$", Exact)]
    public static partial Regex ShortForm();

    /// <summary>What may stand in lower case within a name. To extend: add the word.</summary>
    public static readonly string[] Connectives =
    [
        "of", "the", "for", "and", "in", "at", "on", "de", "la", "del", "du", "des", "von", "van", "der", "di", "da",
        "&", "a", "an", "to", "with", "from", "by", "upon",
    ];

    /// <summary>What companies write in lower case as part of their names. To extend: add the legal form.</summary>
    public static readonly string[] SmallForms = ["plc"];

    /// <summary>What stands before an institution's name and is no part of it. To extend: add its people.</summary>
    public static readonly string[] NameStarts =
    [
        "the ", "The ", "a team at ", "a team from ", "teams at ", "students at ", "students from ", "researchers at ",
        "team from ", "team at ", "pupils at ", "pupils from ",
    ];
}
