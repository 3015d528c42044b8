using System.Buffers;
using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Finds what stands in marks of quotation and of titles: outermost marks, and none within brackets.</summary>
internal static class MarkedText
{
    private const string Opening = "《“「『\"（(【";
    private const string Closing = "》”」』\"）)】";

    // Brackets are passed over; what they hold is a note.
    private const int FirstBracket = 5;

    // Marks around a single character set it off; only those of titles name something.
    private const int MinLength = 4;

    private static readonly SearchValues<char> NotInClosed = SearchValues.Create("“”，,。；;：、");

    /// <summary>The marked texts of a sentence, with their marks.</summary>
    public static List<TextSpan> Find(string text, TextSpan sentence)
    {
        var found = new List<TextSpan>();
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (text[i] == '”' && EndOfClosed(text, TextSpan.Between(i, sentence.End)) is { } closed)
            {
                found.Add(TextSpan.Between(i, closed));
                i = closed - 1;
                continue;
            }

            var pair = Opening.IndexOf(text[i]);
            if (pair < 0 || EndOf(text, TextSpan.Between(i, sentence.End), pair) is not { } end)
            {
                continue;
            }

            if (pair < FirstBracket && (end - i >= MinLength || (text[i] == '《' && end - i == MinLength - 1)))
            {
                found.Add(TextSpan.Between(i, end));
            }

            i = end - 1;
        }

        return found;
    }

    /// <summary>What the marks enclose.</summary>
    public static TextSpan Inner(string text, TextSpan marked)
    {
        var inner = text.Trim(new TextSpan(marked.Start + 1, marked.Length - 2));
        return inner with { Length = text.Slice(inner).TrimEnd("。，").Length };
    }

    /// <summary>A list without what follows its last marked text and tells of it; the whole one without any.</summary>
    public static TextSpan UpToLast(string text, TextSpan list) =>
        Find(text, list) is { Count: > 0 } marked
            ? TextSpan.Between(list.Start, EndOfNote(text, marked[^1].End, list.End))
            : list;

    // 《标题》（某某银行）
    private static int EndOfNote(string text, int end, int limit) =>
        end + 1 + (Enclosure.ClosingOfFirst(text.Slice(TextSpan.Between(end, limit))) ?? -1);

    // ”渔汛贷”: some write the closing mark on both sides.
    private static int? EndOfClosed(string text, TextSpan rest)
    {
        const int MaxLength = 60;
        var behind = text.Slice(rest)[1..];
        var end = behind.IndexOfAny(NotInClosed);
        return end is >= MinLength - 2 and < MaxLength && behind[end] == '”' ? rest.Start + 1 + end + 1 : null;
    }

    private static int? EndOf(string text, TextSpan rest, int pair)
    {
        var depth = 0;
        for (var i = rest.Start; i < rest.End; i++)
        {
            if (text[i] == Closing[pair] && i > rest.Start && --depth == 0)
            {
                return i + 1;
            }

            if (text[i] == Opening[pair])
            {
                depth++;
            }
        }

        return null;
    }
}
