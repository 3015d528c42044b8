using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>Persons who made a title, in the words before it, and where they work.</summary>
internal static class PersonMakers
{
    /// <summary>The institution of the person whose team made it: 信息学院马文山团队, 信息学院马文山教授团队.</summary>
    public static TextSpan? OfTeam(string text, TextSpan team)
    {
        var person = team with { Length = Words.TrimEnd(text.Slice(team), WinnerWords.Teams).Length };
        person = person.Length < team.Length
            ? person with { Length = Words.TrimEnd(text.Slice(person), WinnerWords.Persons).Length }
            : team;
        var employers = person.Length < team.Length ? PersonName.BeforeLast(text, person).ToList() : [];
        return employers.Where(employer => InstitutionShape.IsCertain(text.Slice(employer)))
            .Concat(employers.Where(employer => InstitutionShape.IsLikely(text.Slice(employer))))
            .Cast<TextSpan?>().FirstOrDefault();
    }

    /// <summary>Whether a person made the title: 渔业系教师李文红《标题》.</summary>
    public static bool EndWith(string text, TextSpan before)
    {
        foreach (var rest in PersonName.BeforeLast(text, text.Trim(before)))
        {
            var role = Words.FindEnd(text.Slice(rest), WinnerWords.Roles);
            if (role is not null
                && text.Slice(rest)[..^role.Length] is [.., var last]
                && (InstitutionWords.Departments.Contains(last) || InstitutionWords.WeakEndings.Contains(last)))
            {
                return true;
            }
        }

        return false;
    }
}
