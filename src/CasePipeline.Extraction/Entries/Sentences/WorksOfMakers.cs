using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads a list whose titles in marks each stand behind who made them, in the words of a sentence:
/// 甲公司的调研报告《标题》、乙街道林望潮的《标题》, 由丙社区申报的“标题”案例.
/// </summary>
internal static class WorksOfMakers
{
    /// <summary>The titles with who made them; empty where one is built in another way or of nobody.</summary>
    public static List<EntryForm> Read(string text, TextSpan list)
    {
        var items = InlineItems.Of(text, list).ToList();
        if (items.Count == 0 || !items.TrueForAll(item => IsOfMaker(text, item)))
        {
            return [];
        }

        // What an item means by 我校 is not asked: who made it has a name there.
        var names = new WinnerNames(text, [], null, HeadlineClaim.Read(null), null);
        var works = new SubjectReader(text, names, new WinnerReader(text, names)).Read(list);
        return works.Count == items.Count && works.TrueForAll(work => work.Institution is not null)
            ? works.ConvertAll(work => new EntryForm(FormKind.Certain, work.Title, work.Institution))
            : [];
    }

    // 甲公司的“标题”案例, 甲公司“标题”项目; 甲公司“标题” is read without words of a sentence.
    private static bool IsOfMaker(string text, TextSpan item) =>
        MarkedText.Find(text, item) is [var title]
        && text.Slice(TextSpan.Between(item.Start, title.Start)) is { Length: > 1 } before
        && (before.IndexOf('的') > 1 || (InstitutionShape.IsLikely(before)
            && Words.EqualsAny(text.Slice(TextSpan.Between(title.End, item.End)), SentenceWords.Things)));
}
