using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// Reads a list of titles in marks behind who won with them: 甲国小「标题」、乙国小、丙国小「标题」. Whoever stands before the first
/// of several titles won with all of them: 甲气象局《标题》《标题》，乙渔业局《标题》.
/// </summary>
internal static class OwnedMarks
{
    private const string Separators = "、，；,;和与及";

    /// <summary>The titles with who won; empty where anything else stands in the list.</summary>
    public static List<EntryForm> Read(string text, TextSpan list)
    {
        var forms = new List<EntryForm>();
        var start = list.Start;
        foreach (var mark in MarkedText.Find(text, list))
        {
            var lead = text.Trim(TextSpan.Between(start, mark.Start));
            var length = text.Slice(lead).TrimStart(Separators).Length;
            var name = text.Trim(new TextSpan(lead.End - length, length));
            if (forms.Count > 0 && length == 0)
            {
                name = forms[^1].Institution!.Value;
            }
            else if ((forms.Count > 0 && length == lead.Length) || !InstitutionShape.IsLikely(text.Slice(name)))
            {
                return [];
            }

            forms.Add(new EntryForm(FormKind.Certain, MarkedText.Inner(text, mark), name));
            start = mark.End;
        }

        return start == list.End ? forms : [];
    }
}
