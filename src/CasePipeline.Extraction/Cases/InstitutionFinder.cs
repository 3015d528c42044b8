using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Entries;
using CasePipeline.Extraction.Entries.Sentences;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Cases;

/// <summary>
/// Finds who won where the entry itself does not say so: the first institution that is the subject of a clause in a
/// body's first sentences. Where that is not certain there is none.
/// </summary>
internal sealed class InstitutionFinder
{
    private const int MaxSentences = 3;

    private const int MaxWindow = 400;

    private const int MaxStory = 2000;

    private const int MinUnits = 2;

    private const int MinGroup = 2;

    private readonly HashSet<string> _contributors;

    private InstitutionFinder(IReadOnlyList<string> contributors) =>
        _contributors = [.. contributors.Where(name => Words.EndsWithAny(name, InstitutionWords.Endings))];

    /// <summary>Finds the institution of each case. Names found for some cases help to find those of others.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="entries">The cases.</param>
    /// <param name="contributors">Who sent the article in.</param>
    /// <param name="winner">Who won all of them, as the article says, unless a case names another.</param>
    public static TextSpan?[] FindAll(
        string text,
        IReadOnlyList<Entry> entries,
        IReadOnlyList<string> contributors,
        TextSpan? winner = null)
    {
        var finder = new InstitutionFinder(contributors);
        var found = new TextSpan?[entries.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = entries[i].Institution ?? EntrantOf(text, entries[i].Body)
                ?? finder.Find(text, entries[i].Body, finder._contributors);
        }

        HashSet<string> known = [.. finder._contributors, .. found.OfType<TextSpan>().Select(text.Cut)];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] ??= finder.Find(text, entries[i].Body, known);
        }

        new OpeningUnits(text, contributors).AddTo(found, entries);
        for (var i = 0; i < found.Length; i++)
        {
            found[i] ??= finder.FindContributor(text, entries[i].Body);
        }

        for (var i = 0; i < found.Length; i++)
        {
            found[i] ??= BeforeDot(text, entries[i].Title);
        }

        AddBodies(text, entries, found, OpeningBodyOf);
        AddBodies(text, entries, found, ActingBodyOf);
        AddUnits(text, entries, found);
        return winner is { } all && IsOfAll(text, all, found) ? [.. found.Select(name => name ?? winner)] : found;
    }

    // 东屿证券投教基地 is a part of 东屿证券; a few that name another are exceptions, as a book that has a body for its author.
    private static bool IsOfAll(string text, TextSpan winner, TextSpan?[] found) =>
        found.OfType<TextSpan>().Count(name => !text.Slice(name).StartsWith(text.Slice(winner))) * 4 <= found.Length;

    // 由东屿镇政府申报，东屿农商银行参与实施。
    private static TextSpan? EntrantOf(string text, TextSpan? body) =>
        body is { } span ? MakerBehind.Read(text, span with { Length = Math.Min(span.Length, MaxWindow) }) : null;

    // 东屿信托·护鲸慈善信托
    private static TextSpan? BeforeDot(string text, TextSpan? title)
    {
        var dot = title is { } name ? text.Slice(name).IndexOf('·') : -1;
        return dot > 0 && title!.Value with { Length = dot } is var maker
            && InstitutionShape.IsCertain(text.Slice(maker))
            ? maker
            : null;
    }

    // One text may open with whoever was helped; where most do with a public body, it is who did what they tell of.
    private static void AddBodies(
        string text, IReadOnlyList<Entry> entries, TextSpan?[] found, Func<string, TextSpan?, TextSpan?> read)
    {
        var open = Enumerable.Range(0, found.Length).Where(i => found[i] is null).ToList();
        var bodies = open.Select(i => (Index: i, Name: read(text, entries[i].Body)))
            .Where(body => body.Name is not null)
            .ToList();
        // Those texts count, too, that open with whom the case names.
        var named = Enumerable.Range(0, found.Length)
            .Count(i => found[i] is { } name && name.Start == entries[i].Body?.Start);
        if (bodies.Count + named > 1 && (bodies.Count + named) * 2 > open.Count + named)
        {
            bodies.ForEach(body => found[body.Index] = body.Name);
        }
    }

    // 东屿港集团 in the article, and texts that open with 东屿港轮驳公司, 东屿港引航站: each tells of one of its parts.
    private static void AddUnits(string text, IReadOnlyList<Entry> entries, TextSpan?[] found)
    {
        var open = Enumerable.Range(0, found.Length)
            .Where(i => found[i] is null && entries[i].Body is not null)
            .ToList();
        if (open.Count < MinUnits)
        {
            return;
        }

        var first = text.Slice(entries[open[0]].Body!.Value);
        var name = first[..HanText.LengthAtStart(first)].ToString();
        var length = open.Min(i => name.AsSpan().CommonPrefixLength(text.Slice(entries[i].Body!.Value)));
        var group = name[..length].IndexOf(InstitutionWords.Group, StringComparison.Ordinal);
        length = group > 0 ? group : length;
        if (length < MinGroup || !text.Contains(name[..length] + InstitutionWords.Group, StringComparison.Ordinal))
        {
            return;
        }

        foreach (var i in open)
        {
            found[i] = OpeningBody.ReadUnit(text, entries[i].Body!.Value, length);
        }
    }

    // 东屿养殖服务合作社联合社 has another name in it, and stands for itself.
    private static TextSpan? OpeningBodyOf(string text, TextSpan? body) =>
        body is { } span && OpeningBody.Read(text, span) is { } opening
        && InstitutionName.Read(text, FirstSentences(text, span), []).All(name => name.Span.End <= opening.End)
            ? opening
            : null;

    private static TextSpan? ActingBodyOf(string text, TextSpan? body) =>
        body is { } span ? ActingBody.Read(text, FirstSentences(text, span)) : null;

    private TextSpan? Find(string text, TextSpan? body, HashSet<string> known)
    {
        if (body is not { } span)
        {
            return null;
        }

        // 某省农信 is a customer that the text does not name.
        var names = InstitutionName.Read(text, FirstSentences(text, span), known)
            .Where(name => text[name.Span.Start] != '某')
            .ToList();
        var subject = names.FindIndex(name => name.IsSubject);
        if (subject >= 0)
        {
            return IsOneOfSeveral(text, names[subject].Span) ? null : names[subject].Span;
        }

        // A contributor that is the only one named has no other reason to be named.
        var mentioned = names.Where(name => _contributors.Contains(text.Cut(name.Span)));
        return mentioned.DistinctBy(name => text.Cut(name.Span)).Take(2).ToList() is [var only] ? only.Span : null;
    }

    // The text may begin with a customer's story; of those who sent the article in, it tells of one.
    private TextSpan? FindContributor(string text, TextSpan? body)
    {
        if (body is not { } span || _contributors.Count < 2)
        {
            return null;
        }

        var window = span with { Length = Math.Min(span.Length, MaxStory) };
        var names = InstitutionName.Read(text, window, _contributors)
            .Where(name => name.IsSubject)
            .DistinctBy(name => text.Cut(name.Span))
            .Take(2)
            .ToList();
        return names is [var only] && _contributors.Contains(text.Cut(only.Span)) ? only.Span : null;
    }

    private static TextSpan FirstSentences(string text, TextSpan body)
    {
        var window = text.Slice(body)[..Math.Min(body.Length, MaxWindow)];
        var length = 0;
        for (var sentence = 0; sentence < MaxSentences; sentence++)
        {
            var end = window[length..].IndexOfAny(Punctuation.SentenceEnds);
            if (end < 0)
            {
                return new TextSpan(body.Start, window.Length);
            }

            length += end + 1;
        }

        return new TextSpan(body.Start, length);
    }

    // 甲银行、乙银行: which of them won, or whether all did, is not said by the sentence's form.
    private static bool IsOneOfSeveral(string text, TextSpan name) => name.End < text.Length && text[name.End] == '、';
}
