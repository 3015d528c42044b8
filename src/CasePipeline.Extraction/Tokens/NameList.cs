using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Names in a list: 办公室、科技部，某某农商银行.</summary>
internal static class NameList
{
    /// <summary>Longest name that is one.</summary>
    public const int MaxName = 60;

    public static IEnumerable<TextSpan> Read(string text, TextSpan list)
    {
        var start = list.Start;
        for (var i = list.Start; i <= list.End; i++)
        {
            if (i < list.End && !IsSeparator(text.Slice(list), i - list.Start))
            {
                continue;
            }

            var name = text.Trim(TextSpan.Between(start, i));
            if (name.Length is > 0 and <= MaxName)
            {
                yield return name;
            }

            start = i + 1;
        }
    }

    /// <summary>Whether a line holds nothing but names of institutions and departments.</summary>
    public static bool IsWhole(string text, TextSpan line)
    {
        if (line.Length > Labels.MaxLine)
        {
            return false;
        }

        var names = Read(text, line).ToList();
        return names.Count > 0 && names.TrueForAll(name => IsBody(text.Slice(name)));
    }

    /// <summary>
    /// Whether a line lists institutions and nothing else: 甲公司、乙公司；丙水厂； but not 渔灯夜话——甲公司、乙公司.
    /// </summary>
    public static bool AreInstitutions(string text, TextSpan line)
    {
        var slice = text.Slice(line);
        if (!slice.TrimEnd("；;。").ContainsAny("、；;") || line.Length > Labels.MaxLine
            || slice.ContainsAny(Punctuation.TitleMarks) || slice.Contains("——", StringComparison.Ordinal))
        {
            return false;
        }

        var names = text.Parts(line, "、；;。").FindAll(name => name.Length > 0);
        return names.TrueForAll(name => InstitutionShape.IsLikely(text.Slice(name)))
            && names.Exists(name => InstitutionShape.IsCertain(text.Slice(name)));
    }

    private static bool IsBody(ReadOnlySpan<char> name) =>
        !name.ContainsAny(Punctuation.ClauseEnds)
        && (Words.EndsWithAny(name, InstitutionWords.Endings) || Words.EndsWithAny(name, InstitutionWords.BodyEndings)
            || InstitutionShape.IsCertain(name));

    // White space separates names, but it also spaces out the two characters of one (张　三).
    private static bool IsSeparator(ReadOnlySpan<char> list, int at) =>
        Punctuation.ListSeparators.Contains(list[at])
        || (char.IsWhiteSpace(list[at]) && !StandsAlone(list, at - 1, -1) && !StandsAlone(list, at + 1, 1));

    private static bool StandsAlone(ReadOnlySpan<char> list, int at, int step)
    {
        var beyond = at + step;
        return !IsNameCharacter(list, beyond) && IsNameCharacter(list, at);
    }

    private static bool IsNameCharacter(ReadOnlySpan<char> list, int at) =>
        at >= 0 && at < list.Length
        && !char.IsWhiteSpace(list[at]) && !Punctuation.ListSeparators.Contains(list[at]);
}
