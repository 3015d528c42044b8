using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// Reads a line that sets a person, the institution and the office there apart, in any order: 东屿农商银行　信用部主任　马文山,
/// 马文山　东屿农商银行　信用部主任, 东屿农商银行信用部主任　马文山.
/// </summary>
internal static class PersonParts
{
    // The institution with the office, and the person; or each of the three.
    private const int MaxParts = 3;

    // Beside an office any short name is a person's.
    private const int MaxName = 3;

    /// <summary>Reads a line; null where it is anything else.</summary>
    public static EntryForm? Read(string text, TextSpan content)
    {
        var parts = text.Parts(content, " \u3000\t").FindAll(part => part.Length > 0);
        if (parts.Count is < 2 or > MaxParts)
        {
            return null;
        }

        // 信贷管理部　马文山
        if (parts is [var department, var only] && PersonForm.IsDepartment(text.Slice(department))
            && PersonName.IsWhole(text.Slice(only)))
        {
            return new EntryForm(FormKind.Certain, only, department);
        }

        if (IsPerson(text, parts[^1]) && WorkplaceOf(text, parts[..^1]) is { } behind)
        {
            return new EntryForm(FormKind.Certain, parts[^1], behind);
        }

        return parts.Count == MaxParts && IsPerson(text, parts[0]) && WorkplaceOf(text, parts[1..]) is { } before
            ? new EntryForm(FormKind.Certain, parts[0], before)
            : null;
    }

    private static bool IsPerson(string text, TextSpan part) =>
        PersonName.IsWhole(text.Slice(part))
        || (part.Length is > 1 and <= MaxName && HanText.IsAll(text.Slice(part)));

    private static TextSpan? WorkplaceOf(string text, List<TextSpan> parts) => parts switch
    {
        [var whole] when PersonForm.WorkplaceOf(text, whole, false) is { } place => place,
        [var place, var office] when PersonForm.IsOccupation(text.Slice(office))
            && InstitutionShape.IsCertain(text.Slice(place)) => place,
        _ => null,
    };
}
