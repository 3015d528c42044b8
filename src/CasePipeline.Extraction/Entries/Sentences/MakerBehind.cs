using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>Reads who made a work from the words behind its title: “标题”由甲公司与乙大学共同开发.</summary>
internal static class MakerBehind
{
    /// <param name="text">The article's text.</param>
    /// <param name="behind">What stands behind the title.</param>
    public static TextSpan? Read(string text, TextSpan behind)
    {
        var named = WorkPatterns.MakerBehind().Match(text.Cut(behind)).Groups["maker"];
        var maker = new TextSpan(behind.Start + named.Index, named.Length);
        return named.Success
            && text.Parts(maker, "、和与及").TrueForAll(name => InstitutionShape.IsLikely(text.Slice(name)))
                ? maker
                : null;
    }
}
