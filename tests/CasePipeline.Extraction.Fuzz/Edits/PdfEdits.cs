using System.Globalization;
using System.Text.RegularExpressions;
using CasePipeline.Extraction.Fuzz.Seeds;

namespace CasePipeline.Extraction.Fuzz.Edits;

/// <summary>Changes the objects of a PDF, whose table of objects is then written anew.</summary>
internal static partial class PdfEdits
{
    private const int MostLevels = 3_000;

    private static readonly string[] Words =
    [
        "0", "-1", "1", "2147483647", "-2147483648", "99999999999999999999", "1e9", "0.0000001", "[", "]", "<<", ">>",
        "(", ")",
        "<", ">", "null", "true", "/", "/Type", "/Page", "/Pages", "/Kids", "/Parent", "/Count", "/Contents",
        "/Resources", "/Font",
        "/XObject", "/Form", "/Image", "/Filter", "/FlateDecode", "/LZWDecode", "/ASCII85Decode", "/ASCIIHexDecode",
        "/RunLengthDecode", "/DCTDecode", "/JBIG2Decode", "/Crypt", "/DecodeParms", "/Predictor 15",
        "/Columns 99999999", "/Length",
        "/Encoding", "/Identity-H", "/GBK-EUC-H", "/UniGB-UCS2-H", "/ToUnicode", "/DescendantFonts", "/W", "/DW",
        "/FontFile2",
        "/MediaBox", "/Rotate 90", "/ObjStm", "/XRef", "/Encrypt", "/StructTreeRoot", "/ActualText", "/Subtype",
        "/Type3",
        "/CharProcs", "/Matrix", "/BBox", "BT", "ET", "q", "Q", "Tj", "TJ", "'", "\"", "Tf", "Td", "Tm", "T*", "cm",
        "Do", "re", "S",
        "BI", "ID", "EI", "BDC", "EMC", "gs", "Tr 3", "0 0 0 0 0 0 cm", "1e30 0 0 1e30 0 0 Tm", "stream\n",
        "\nendstream", "endobj",
        "beginbfchar", "endbfrange", "<0000> <FFFF> <4E00>", "begincodespacerange", "usecmap", "%", "\\", "\\777",
        "/F1 0 Tf",
    ];

    public static List<PdfPart> Apply(List<PdfPart> parts, Edit edit)
    {
        var at = edit.At % parts.Count;
        var part = parts[at];
        var other = parts[edit.Size % parts.Count];
        switch (edit.Kind % 16)
        {
            case 0:
                parts.RemoveAt(at);
                return parts.Count > 0 ? parts : [part];
            case 1:
                parts.Add(other with { Number = part.Number });
                return parts;
            case 2:
                parts[at] = part with { Text = other.Text };
                return parts;
            default:
                parts[at] = part with { Text = Change(part.Text, edit, other) };
                return parts;
        }
    }

    private static string Change(string text, Edit edit, PdfPart other) => (edit.Kind % 16) switch
    {
        3 or 4 or 5 => ReplaceReference(text, edit, other.Number),
        6 or 7 or 8 => ReplaceWord(text, edit),
        9 or 10 => text.Insert(Word(text, edit).Index, $" {edit.Pick(Words)} "),
        11 => Remove(text, Word(text, edit)),
        12 => text.Insert(
            Word(text, edit).Index, string.Concat(Enumerable.Repeat(edit.Pick(Words) + " ", edit.Amount(MostLevels)))),
        13 => MarkupEdits.All[edit.Size % MarkupEdits.All.Count](text, edit, other.Text),
        _ => CopyWords(text, edit, other.Text),
    };

    private static string ReplaceReference(string text, Edit edit, int number)
    {
        var references = Reference().Matches(text);
        if (references.Count == 0)
        {
            return ReplaceWord(text, edit);
        }

        var reference = references[edit.With % references.Count];
        return Remove(text, reference).Insert(
            reference.Index, string.Create(CultureInfo.InvariantCulture, $"{number} 0 R"));
    }

    private static string ReplaceWord(string text, Edit edit)
    {
        var word = Word(text, edit);
        return Remove(text, word).Insert(word.Index, edit.Pick(Words));
    }

    private static string CopyWords(string text, Edit edit, string other)
    {
        var start = edit.With % (other.Length + 1);
        return text.Insert(
            Word(text, edit).Index, other.Substring(start, Math.Min(edit.Amount(1_000), other.Length - start)));
    }

    private static string Remove(string text, Match match) => text.Remove(match.Index, match.Length);

    private static Match Word(string text, Edit edit)
    {
        var word = AnyWord().Match(text, edit.With % (text.Length + 1));
        return word.Success ? word : AnyWord().Match(text);
    }

    [GeneratedRegex(@"\d+ \d+ R\b", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"[^\s/<>\[\]()]+|/[^\s/<>\[\]()]*|<<|>>|\z", RegexOptions.CultureInvariant)]
    private static partial Regex AnyWord();
}
