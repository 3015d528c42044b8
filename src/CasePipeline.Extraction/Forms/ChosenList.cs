using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// A list in running text behind what only says that it follows: 入选案例为：东屿集团——《渔汛贷》，西礁公司——《渔灯贷》。 The award is
/// the heading above.
/// </summary>
internal static class ChosenList
{
    // 本方向共有以下四个案例入选：
    private const int MaxLead = 24;

    /// <summary>The items of the list; empty where a line is anything else.</summary>
    public static List<TextSpan> Items(string text, TextSpan line)
    {
        var colon = line.Length <= Labels.MaxLine ? text.Slice(line).IndexOfAny(Punctuation.Colons) : -1;
        if (colon is < 2 or > MaxLead || !LeadWords.Promises(text.Slice(line)[..(colon + 1)])
            || CaseLabelName.KindOf(text.Slice(line)[..colon]) is not null)
        {
            return [];
        }

        var list = text.Trim(TextSpan.Between(line.Start + colon + 1, line.End));
        list = list with { Length = text.Slice(list).TrimEnd(Punctuation.ItemEndMarks).Length };
        return list.Length > 1 ? [.. InlineItems.Of(text, list)] : [];
    }

    /// <summary>The entries of the list; empty where one of its items does not say both who won and for what.</summary>
    public static List<EntryForm> Read(string text, TextSpan line, ListStyle style)
    {
        var forms = InlineItems.Read(text, Items(text, line), style);
        return forms.TrueForAll(form => form is { Kind: FormKind.Certain, Title: not null, Institution: not null })
            ? forms
            : [];
    }
}
