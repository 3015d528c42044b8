using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// Reads a line of three parts: the title, the persons and the institution, in any order. 标题 / 陈远、王海 / 西礁图书馆
/// </summary>
internal static class PartedFormReader
{
    private const int Parts = 3;

    // Behind it a title goes on: with a dash the institution stands first.
    private const string Dash = "——";

    // What is shorter may be a person as well.
    private const int MinTitle = 5;

    private static readonly string[] Joints =
        ["／", "/", "｜", "|", "丨", "\t", "\u3000\u3000", "\u3000", "  ", ". ", Dash];

    public static EntryForm? Read(string text, TextSpan content)
    {
        foreach (var joint in Joints)
        {
            if (!text.Slice(content).Contains(joint, StringComparison.Ordinal)
                || Split(text, content, joint) is not { Count: Parts } parts)
            {
                continue;
            }

            if (joint is "／" or "/" && parts is [var who, var employer, var work] && AreSpacedNames(text, who)
                && InstitutionShape.IsLikely(text.Slice(employer))
                && work.Length >= MinTitle && !InstitutionShape.IsLikely(text.Slice(work)))
            {
                return new EntryForm(FormKind.Certain, Enclosure.StripAll(text, work), employer);
            }

            if (joint is "／" or "/" && parts is [var book, var author, var publisher]
                && Enclosure.IsBookTitle(text.Slice(book)) && !InstitutionShape.IsCertain(text.Slice(author)))
            {
                // 《标题》 / 某小组 / 小橘灯: behind a book's author stands who published it, whatever its name.
                return new EntryForm(FormKind.Certain, Enclosure.StripAll(text, book), publisher);
            }

            if (TitleBesidePersons(text, parts) is { } titled)
            {
                return titled;
            }

            if (parts.FindIndex(part => PersonName.MayBeList(text.Slice(part))) is >= 0 and var persons
                && parts.FindIndex(part => InstitutionShape.IsLikely(text.Slice(part))) is >= 0 and var institution
                && persons != institution && (joint != Dash || institution == 0))
            {
                var title = parts[Parts - persons - institution];
                return title.Length >= MinTitle && !InstitutionShape.IsLikely(text.Slice(title))
                    ? new EntryForm(FormKind.Certain, Enclosure.StripAll(text, title), parts[institution])
                    : null;
            }
        }

        return ReadLabelled(text, content);
    }

    /// <summary>Reads 东屿小学｜标题｜团队：退潮: beside who won, the team is but a part of it.</summary>
    public static EntryForm? ReadBeforeTeam(string text, TextSpan content)
    {
        if (!text.Slice(content).Contains('｜') || Split(text, content, "｜") is not [var first, var second, var last]
            || CaseLabels.First(text, last) is not { Kind: CaseLabelKind.Sender or CaseLabelKind.Person })
        {
            return null;
        }

        return InstitutionShape.IsLikely(text.Slice(first))
            ? new EntryForm(FormKind.Certain, Enclosure.StripAll(text, second), first)
            : InstitutionShape.IsLikely(text.Slice(second))
                ? new EntryForm(FormKind.Certain, Enclosure.StripAll(text, first), second)
                : null;
    }

    // 西礁小学　　陈　禾　　《标题》: beside an institution and a title in marks, short names are those of persons.
    private static EntryForm? TitleBesidePersons(string text, List<TextSpan> parts)
    {
        var title = parts.FindIndex(part => Enclosure.IsBookTitle(text.Slice(part)));
        var institution = parts.FindIndex(part => InstitutionShape.IsLikely(text.Slice(part)));
        return title >= 0 && institution >= 0 && title != institution
            && AreSpacedNames(text, parts[Parts - title - institution])
                ? new EntryForm(FormKind.Certain, Enclosure.StripAll(text, parts[title]), parts[institution])
                : null;
    }

    // 陈　禾　林小岚: names of two characters are spaced out to the width of three.
    private static bool AreSpacedNames(string text, TextSpan names)
    {
        const int MaxNames = 12;
        var parts = text.Parts(names, " \u3000、");
        return parts.TrueForAll(part => HanText.IsAll(text.Slice(part)))
            && parts.Sum(part => part.Length) is > 1 and <= MaxNames
            && !InstitutionShape.IsLikely(text.Slice(names));
    }

    // 通讯｜标题｜作者：陈远　编辑：王海｜西礁日报社: the title ends before the persons, and what kind of work it is
    // stands before it.
    private static EntryForm? ReadLabelled(string text, TextSpan content)
    {
        if (!text.Slice(content).Contains('｜') || Split(text, content, "｜") is not { Count: >= Parts } parts
            || parts.FindIndex(part => IsPersons(text, part)) is not (> 0 and var persons)
            || persons != parts.Count - 2 || !InstitutionShape.IsLikely(text.Slice(parts[^1])))
        {
            return null;
        }

        var title = TextSpan.Between(parts[Math.Min(1, persons - 1)].Start, parts[persons - 1].End);
        return new EntryForm(FormKind.Certain, Enclosure.StripAll(text, title), parts[^1]);
    }

    private static bool IsPersons(string text, TextSpan part) =>
        CaseLabels.First(text, part) is { Kind: CaseLabelKind.Person };

    private static List<TextSpan> Split(string text, TextSpan content, string joint)
    {
        var parts = new List<TextSpan>();
        foreach (var range in text.Slice(content).Split(joint))
        {
            var part = text.Trim(TextSpan.Between(content.Start + range.Start.Value, content.Start + range.End.Value));
            if (part.Length > 0)
            {
                parts.Add(part);
            }
        }

        return parts;
    }
}
