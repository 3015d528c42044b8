using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Names the owners of titles that stand before them as those of the others do, whatever they are called:
/// 听潮的《标题》、甲公司的《标题》.
/// </summary>
internal sealed class OwnersAlike(string text, TitleMaker makers)
{
    private const int Enough = 3;

    /// <summary>Gives the titles of a clause, the items from the first on, such owners.</summary>
    public void Name(List<SubjectItem> items, int first, TextSpan clause)
    {
        NameFirst(items, first, clause.Start);
        NameAlike(items, first, clause);
    }

    // 听潮的《标题》、甲公司的《标题》、乙大学的《标题》: what stands before the first as names do before the others is one.
    private void NameFirst(List<SubjectItem> items, int first, int start)
    {
        var before = items.Count > first ? TextSpan.Between(start, items[first].Title.Start - 1) : default;
        if (items.Count - first > 1 && !items[first].HasOwnMaker
            && items.Skip(first + 1).All(item => item.Institution is not null)
            && makers.NameLikeThat(before, items[first + 1]) is { } name
            && (items.Count - first >= Enough || IsTeam(name)))
        {
            items[first] = items[first] with { Institution = name, HasOwnMaker = true };
        }
    }

    // 渔船机务二班, before a single one whose name is known
    private bool IsTeam(TextSpan name) => name.Length > Enough && InstitutionWords.Alike.Contains(text[name.End - 1]);

    // 海州渔业的“标题”、东屿水产的“标题”、西礁冷链的“标题”: who stands so before each of three titles won with it, whatever the name.
    private void NameAlike(List<SubjectItem> items, int first, TextSpan clause)
    {
        if (items.Count - first < Enough || items.Skip(first).Any(item => item.HasOwnMaker))
        {
            return;
        }

        var names = new List<TextSpan>();
        var start = clause.Start;
        foreach (var item in items.Skip(first))
        {
            if (OwnerBefore(TextSpan.Between(start, item.Title.Start - 1)) is not { } name)
            {
                return;
            }

            names.Add(name);
            start = item.Title.End + 1;
        }

        for (var i = 0; i < names.Count; i++)
        {
            items[first + i] = items[first + i] with { Institution = names[i], HasOwnMaker = true };
        }
    }

    // 西礁冷链的: nothing but the place makes it a name.
    private TextSpan? OwnerBefore(TextSpan before)
    {
        const int MinOwner = 3;
        const int MaxOwner = 12;
        var owner = makers.SkipLinks(text.Trim(before));
        owner = text.Slice(owner) is [.., '的'] ? owner with { Length = owner.Length - 1 } : default;
        return owner.Length is >= MinOwner and <= MaxOwner && HanText.IsAll(text.Slice(owner))
            && !text.Slice(owner).Contains('的') && !PersonName.IsWhole(text.Slice(owner))
            && !PersonMakers.EndWith(text, owner)
            && !Words.EndsWithAny(text.Slice(owner), WinnerWords.NoWinners)
            && !Words.EndsWithAny(text.Slice(owner), WinnerWords.Persons)
            && !Words.ContainsAny(text.Slice(owner), WinnerWords.NotInWinners)
                ? owner
                : null;
    }
}
