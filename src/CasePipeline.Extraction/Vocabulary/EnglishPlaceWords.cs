using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Vocabulary;

/// <summary>
/// The states and countries that stand behind a town. To extend: add the name as addresses and newspapers write it.
/// </summary>
internal static partial class EnglishPlaceWords
{
    private const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>States and provinces, in full and shortened by newspapers and letters; countries.</summary>
    [GeneratedRegex(
        @"^(Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho"
        + @"|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota"
        + @"|Mississippi|Missouri|Montana|Nebraska|Nevada|New (Hampshire|Jersey|Mexico|York)|(North|South) (Carolina"
        + @"|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington"
        + @"|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan"
        + @"|Nova Scotia|New South Wales|Victoria|Queensland|(South|Western) Australia|Tasmania"
        + @"|(Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H"
        + @"|N\.J|N\.M|N\.Y|N\.C|N\.D|S\.C|S\.D|Okla|Ore|Pa|R\.I|Tenn|Tex|Vt|Va|Wash|W\.Va|Wis|Wyo|D\.C|Ont|B\.C"
        + @"|Que)\.?"
        + @"|A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT"
        + @"|V[AT]|W[AIVY]|ON|BC|QC|AB|NSW|QLD|VIC|WA"
        + @"|UK|U\.K\.?|USA?|U\.S\.(A\.?)?|United (Kingdom|States|Arab Emirates)|England|Scotland|Wales"
        + @"|(Northern )?Ireland|Canada|Australia|New Zealand|India|Singapore|South Africa|Kenya|Nigeria|Germany|France"
        + @"|Spain|Italy|Portugal|Netherlands|Belgium|Switzerland|Austria|Denmark|Sweden|Norway|Finland|Japan|China"
        + @"|Malaysia|Philippines|Indonesia|Thailand|Vietnam|Cambodia|Myanmar|Laos|Taiwan|(South )?Korea|Hong Kong"
        + @"|Pakistan|Bangladesh|Sri Lanka|Nepal|Israel|Turkey|Saudi Arabia|Qatar|Egypt|Morocco|Ghana|Uganda|Tanzania"
        + @"|Rwanda|Ethiopia|Poland|Czechia|Czech Republic|Hungary|Romania|Bulgaria|Greece|Ukraine|Estonia|Latvia"
        + @"|Lithuania|Croatia|Serbia|Iceland|Brazil|Mexico|Argentina|Chile|Colombia|Peru)$", Exact)]
    public static partial Regex State();
}
