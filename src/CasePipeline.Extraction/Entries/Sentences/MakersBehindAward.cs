using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Gives the titles that a win tells of to those whom the clause right behind the award names: 《渔网》荣获特等奖，由甲大学牵头完成;
/// 《渔网》《渔灯》获三等奖，分别由甲车间和乙科完成. What follows that clause is not theirs.
/// </summary>
internal static class MakersBehindAward
{
    /// <summary>Gives the cases their makers; answers where the clause ends, or null where none names them.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="behind">From behind the award to the end of the sentence.</param>
    /// <param name="entries">The cases found, those of the win as the last.</param>
    /// <param name="first">The first case of the win.</param>
    public static int? Give(string text, TextSpan behind, List<Entry> entries, int first)
    {
        var clause = WorkPatterns.MakersBehindAward().Match(text.Cut(behind));
        var named = clause.Groups["makers"];
        var makers = new TextSpan(behind.Start + named.Index, named.Length);
        var names = text.Parts(makers, "、和与及");
        if (!clause.Success || entries.Count == first
            || !names.TrueForAll(name => InstitutionShape.IsLikely(text.Slice(name)))
            || entries.Skip(first).Any(entry => entry.Title is null))
        {
            return null;
        }

        var isEach = clause.Groups["each"].Success && names.Count == entries.Count - first;
        for (var i = first; i < entries.Count; i++)
        {
            entries[i] = entries[i] with { Institution = isEach ? names[i - first] : makers };
        }

        return behind.Start + clause.Length;
    }
}
