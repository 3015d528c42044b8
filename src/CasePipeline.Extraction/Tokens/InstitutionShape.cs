using System.Text;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>
/// Whether a text that stands by itself, as in a cell or in brackets, is the name of an institution, or several.
/// </summary>
internal static class InstitutionShape
{
    // Joint winners: 甲银行、乙大学、丙中心.
    private const int MaxNames = 120;

    private const int MinName = 3;

    /// <summary>Whether every name ends like an institution and like hardly anything else.</summary>
    public static bool IsCertain(ReadOnlySpan<char> text) => IsList(text, IsCertainName);

    /// <summary>Whether the names end as institutions do, although other words end like that too.</summary>
    public static bool IsLikely(ReadOnlySpan<char> text) =>
        IsList(text, name => IsCertainName(name) || IsLikelyName(name));

    /// <summary>
    /// Whether a text is of several, of which one is certain: 东屿农商银行、东屿畜牧站. Beside it those are names too that only
    /// end like one.
    /// </summary>
    public static bool AreJoint(ReadOnlySpan<char> text)
    {
        if (!text.Contains('、') || text.Contains("——", StringComparison.Ordinal) || !IsLikely(text))
        {
            return false;
        }

        foreach (var range in text.Split('、'))
        {
            if (IsCertain(text[range].Trim()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsList(ReadOnlySpan<char> text, NameTest isName)
    {
        text = WithoutTranslation(text.Trim());
        if (text.Length is < MinName or > MaxNames || text.ContainsAny(Punctuation.NotInNames) || IsEdition(text))
        {
            return false;
        }

        // Spaces separate Chinese names and belong to English ones.
        var separators = char.IsAscii(text[0]) ? Punctuation.NameSeparators : Punctuation.NameSeparatorsAndSpaces;
        foreach (var range in text.SplitAny(separators))
        {
            if (range.Start.Value == range.End.Value && range.Start.Value > 0 && range.End.Value < text.Length)
            {
                // 甲大学 & 乙集团
                continue;
            }

            if (!isName(WithoutBrackets(text[range].Trim())))
            {
                return false;
            }
        }

        return true;
    }

    // 第五届海州博物馆, and on the next line 陈列奖: the first half of what is awarded.
    private static bool IsEdition(ReadOnlySpan<char> name) =>
        name[0] == '第' && Numeral.TryRead(name[1..], out _, out var length) && name[(length + 1)..] is ['届', ..];

    /// <summary>A name without its own in Latin letters behind it: 望海商會（Wanghai Chamber）.</summary>
    public static ReadOnlySpan<char> WithoutTranslation(ReadOnlySpan<char> name) =>
        Enclosure.OpeningOfLast(name) is > 1 and var open && !char.IsAscii(name[0])
        && Ascii.IsValid(name[(open + 1)..^1]) && name[(open + 1)..^1].Contains(' ')
            ? name[..open].TrimEnd()
            : name;

    private static bool IsCertainName(ReadOnlySpan<char> name)
    {
        if (name.Length is < MinName or > NameList.MaxName)
        {
            return false;
        }

        if ((char.IsAscii(name[0]) && HasEnglishWord(name)) || ClassName.IsWhole(name)
            || PlacePatterns.Office().IsMatch(name))
        {
            return true;
        }

        // A name tells nothing; 夜里亮着的图书馆, “师带徒”积分银行 and 东屿信托·护鲸慈善信托 are titles.
        if (name[(Words.FindStart(name, InstitutionWords.NamesOfWords)?.Length ?? 0)..]
            .ContainsAny(Punctuation.NotInCertainNames) || name.Contains('·'))
        {
            return false;
        }

        foreach (var ending in InstitutionWords.AllEndings)
        {
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal))
            {
                return !Words.EqualsAny(ending, InstitutionWords.CommonEndings)
                    || !Words.EndsWithAny(name[..^ending.Length], InstitutionWords.CommonNouns)
                    || IsDepartment(name);
            }
        }

        return false;
    }

    // 某某农信科技中心, but not 智慧科技中心
    private static bool IsDepartment(ReadOnlySpan<char> name)
    {
        foreach (var addition in InstitutionWords.Additions)
        {
            if (name.EndsWith(addition, StringComparison.Ordinal))
            {
                return Words.EndsWithAny(name[..^addition.Length], InstitutionWords.Endings);
            }
        }

        return false;
    }

    private static bool IsLikelyName(ReadOnlySpan<char> name) =>
        name.Length is >= MinName and <= NameList.MaxName && !name.Contains('的')
        && (InstitutionWords.WeakEndings.Contains(name[^1]) || Words.EndsWithAny(name, InstitutionWords.WeakTeams)
            || (name[^1] is '系' && Words.ContainsAny(name[..^1], InstitutionWords.HigherSchools)));

    private static bool HasEnglishWord(ReadOnlySpan<char> name)
    {
        foreach (var word in InstitutionWords.EnglishWords)
        {
            var at = name.IndexOf(word, StringComparison.Ordinal);
            if (at > 0 && !char.IsAsciiLetter(name[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    // 农商银行（科技部）, 安全科技（北京）有限公司: the former ends with a bracket, the latter does not.
    private static ReadOnlySpan<char> WithoutBrackets(ReadOnlySpan<char> name)
    {
        name = name.EndsWith("等") ? name[..^1] : name;
        return Enclosure.OpeningOfLast(name) is > 0 and var open ? name[..open].TrimEnd() : name;
    }

    private delegate bool NameTest(ReadOnlySpan<char> name);
}
