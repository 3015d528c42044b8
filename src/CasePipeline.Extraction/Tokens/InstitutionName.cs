using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>An institution's name within running text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="IsSubject">
/// Whether it opens a clause, so that the clause says what this institution did. Elsewhere an institution helps, is
/// helped, or is compared with.
/// </param>
internal readonly record struct InstitutionName(TextSpan Span, bool IsSubject)
{
    // 内蒙古自治区 and the like; without a mark of a place, a longer beginning is a clause that runs into the name.
    private const int MaxBeginning = 6;

    private const int MaxMarkedBeginning = 14;

    private const int MinBeginning = 2;

    /// <summary>
    /// Reads the names of a text whose beginning is certain: it stands behind punctuation or a word that cannot be
    /// part of it, or the whole name is known from elsewhere.
    /// </summary>
    public static IEnumerable<InstitutionName> Read(string text, TextSpan window, HashSet<string> known)
    {
        var next = window.Start;
        while (FindEnding(text, TextSpan.Between(next, window.End)) is { } ending)
        {
            next = ExtendEnd(text, ending.End, window.End);
            if (FindName(text, window.Start, ending.Start, next, known) is { } name)
            {
                yield return name;
            }
        }
    }

    private static TextSpan? FindEnding(string text, TextSpan window)
    {
        while (text.Slice(window).IndexOfAny(InstitutionWords.EndingSearch) is var at and >= 0)
        {
            var rest = text.Slice(window)[at..];
            if (Words.FindStart(rest, InstitutionWords.FalseEndings) is null)
            {
                return new TextSpan(window.Start + at, Words.FindStart(rest, InstitutionWords.Endings)!.Length);
            }

            window = TextSpan.Between(window.Start + at + 1, window.End);
        }

        return null;
    }

    private static int ExtendEnd(string text, int end, int limit)
    {
        while (Words.FindStart(text.Slice(TextSpan.Between(end, limit)), InstitutionWords.Additions) is { } addition)
        {
            end += addition.Length;
        }

        return end + BranchLength(text.Slice(TextSpan.Between(end, limit)));
    }

    private static int BranchLength(ReadOnlySpan<char> text)
    {
        for (var place = 2; place <= InstitutionWords.MaxBranchPlace && place < text.Length; place++)
        {
            if (!HanText.Is(text[place - 1]) || InstitutionWords.NoBranchPlace.Contains(text[place - 1])
                || InstitutionWords.NoBranchPlace.Contains(text[0]))
            {
                return 0;
            }

            if (Words.FindStart(text[place..], InstitutionWords.Branches) is { } branch)
            {
                return place + branch.Length;
            }
        }

        return 0;
    }

    private static InstitutionName? FindName(string text, int limit, int ending, int end, HashSet<string> known)
    {
        var runStart = ending;
        while (runStart > limit && HanText.Is(text[runStart - 1]) && ending - runStart <= NameList.MaxName)
        {
            runStart--;
        }

        var opensClause = runStart == limit || OpensClause(text[runStart - 1]);
        var start = runStart;
        if (runStart > limit && Numeral.IsArabicDigit(text[runStart - 1]))
        {
            var run = text.Slice(TextSpan.Between(start, ending));
            start += Words.FindStart(run, InstitutionWords.DateEndings)?.Length ?? 0;
            opensClause = start > runStart;
        }

        start += OpenersLength(text.Slice(TextSpan.Between(start, ending)));

        if (KnownStart(text, runStart, end, known) is { } knownStart)
        {
            var opensName = SkipMarkers(text, knownStart, ref start) ?? opensClause;
            return new InstitutionName(TextSpan.Between(knownStart, end), opensName && start == knownStart);
        }

        var isCompany = text.Slice(TextSpan.Between(ending, end)).EndsWith("公司");
        var isSubject = SkipMarkers(text, ending, ref start, isCompany) ?? opensClause;
        start += OpenersLength(text.Slice(TextSpan.Between(start, ending)));
        var isCertain = start > runStart || opensClause;
        var span = TextSpan.Between(start, end);
        return isCertain && IsName(text.Slice(TextSpan.Between(start, ending)), text.Slice(span))
            ? new InstitutionName(span, isSubject)
            : null;
    }

    private static int OpenersLength(ReadOnlySpan<char> run)
    {
        var length = 0;
        while (Words.FindStart(run[length..], InstitutionWords.Openers) is { } opener)
        {
            length += opener.Length;
        }

        return length;
    }

    private static int? KnownStart(string text, int runStart, int end, HashSet<string> known)
    {
        var names = known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = runStart; start < end; start++)
        {
            if (names.Contains(text.Slice(TextSpan.Between(start, end))))
            {
                return start;
            }
        }

        return null;
    }

    /// <summary>
    /// Moves the start behind the last marker before the end; null when there is none, else whether a subject follows.
    /// </summary>
    /// <remarks>东屿港口服务有限公司: right before such an ending it is a part of the name.</remarks>
    private static bool? SkipMarkers(string text, int end, ref int start, bool isCompany = false)
    {
        bool? isSubject = null;
        for (var i = start; i < end; i++)
        {
            var rest = text.Slice(TextSpan.Between(i, end));
            var subject = Words.FindStart(rest, InstitutionWords.SubjectMarkers);
            var marker = subject ?? Words.FindStart(rest, InstitutionWords.ObjectMarkers);

            if (marker is not null && !(isCompany && i + marker.Length == end))
            {
                start = i + marker.Length;
                i = start - 1;
                isSubject = subject is not null;
            }
        }

        return isSubject;
    }

    private static bool IsName(ReadOnlySpan<char> beginning, ReadOnlySpan<char> name)
    {
        if (beginning.Length < MinBeginning)
        {
            return false;
        }

        // 和 before a place makes three characters at least; of two, as in 和县, it is the place's first.
        if (beginning.Length > MinBeginning && InstitutionWords.AmbiguousOpeners.Contains(beginning[0]))
        {
            return false;
        }

        // 手机银行 and 全省农信 are no names, but a company's may well end like 某某科技有限公司.
        var isCompany = name.EndsWith("公司");
        if (!isCompany && Words.EndsWithAny(beginning, InstitutionWords.CommonNouns))
        {
            return false;
        }

        var isMarked = isCompany || beginning.ContainsAny(InstitutionWords.PlaceMarks);
        return beginning.Length <= (isMarked ? MaxMarkedBeginning : MaxBeginning)
            && !Words.EndsWithAny(name, InstitutionWords.Authorities);
    }

    private static bool OpensClause(char before) =>
        char.IsWhiteSpace(before) || Punctuation.ClauseEnds.Contains(before);
}
