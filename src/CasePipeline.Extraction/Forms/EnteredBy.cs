using System.Buffers;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// Reads a line that ends with what who won did with the work: 《标题》　东屿档案馆选送, 标题（东屿档案馆报送）.
/// </summary>
internal static class EnteredBy
{
    private static readonly SearchValues<char> Joints = SearchValues.Create("》”」 \u3000\t—，,");

    public static EntryForm? Read(string text, TextSpan content)
    {
        var open = Enclosure.OpeningOfLast(text.Slice(content)) ?? 0;
        var inside = open > 0 ? TextSpan.Between(content.Start + open + 1, content.End - 1) : content;
        if (Words.FindEnd(text.Slice(inside), WorkWords.Entered) is not { } verb)
        {
            return null;
        }

        var before = inside with { Length = inside.Length - verb.Length };
        var start = open > 0 ? 0 : text.Slice(before).LastIndexOfAny(Joints) + 1;
        var name = text.Trim(TextSpan.Between(before.Start + start, before.End));
        var title = text.Trim(TextSpan.Between(content.Start, open > 0 ? content.Start + open : name.Start));
        title = title with { Length = text.Slice(title).TrimEnd("—，, ").Length };
        var isSetApart = open > 0 || text.Slice(title) is ['《', ..];
        return (open > 0 || start > 0)
            && (isSetApart ? InstitutionShape.IsLikely(text.Slice(name)) : InstitutionShape.IsCertain(text.Slice(name)))
            && title.Length > 1 && FormPart.IsShort(text.Slice(title))
            && !text.Slice(title).ContainsAny(Punctuation.Colons)
                ? new EntryForm(FormKind.Certain, Enclosure.StripAll(text, title), name)
                : null;
    }
}
