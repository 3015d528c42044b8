using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>The headings above an entry, from the outermost to the innermost.</summary>
internal sealed class HeadingPath
{
    private readonly IReadOnlyList<PathHeading> _headings;

    private HeadingPath(IReadOnlyList<PathHeading> headings, bool promisesList)
    {
        _headings = headings;
        PromisesList = promisesList;
    }

    public static HeadingPath Empty { get; } = new([], false);

    /// <summary>Whether something above says that winners follow, so that short lines may be titles.</summary>
    public bool PromisesList { get; }

    /// <summary>
    /// The section: of several headings the outermost that names one, else the outermost. One heading alone is the
    /// award.
    /// </summary>
    public TextSpan? Series => _headings switch
    {
        [] => null,
        [var only] => only.IsSection ? only.Name : null,
        [.., var last] => NamedSection ?? (IsTurned(last) ? last.Name : _headings[0].Name),
    };

    /// <summary>The award: the innermost heading, unless that is a section and an award stands above it.</summary>
    public TextSpan? Award => _headings switch
    {
        [] => null,
        [var only] => only.IsSection ? null : only.Name,
        [.., var last] => IsTurned(last) ? _headings[^2].Name : last.Name,
    };

    /// <summary>Whether what is taken for the award is called a section, and is one beside an award: 渔港类.</summary>
    public bool HasSectionForAward => _headings is [.., { Class: HeadingClass.Series } last] && Award == last.Name;

    /// <summary>The section that an entry with an award of its own stands in.</summary>
    public TextSpan? SeriesBesideAward => _headings.Count > 0 ? _headings[0].Name : null;

    /// <summary>The section that an entry stands in.</summary>
    /// <param name="award">The award that the entry names itself, if it does.</param>
    public TextSpan? SeriesBeside(TextSpan? award) => award is null ? Series : SeriesBesideAward;

    /// <summary>The path below a heading.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="section">The heading.</param>
    /// <param name="isSection">
    /// Whether the headings of its level have headings of their own under them, here or elsewhere in the article.
    /// </param>
    public HeadingPath Below(string text, Section section, bool isSection)
    {
        if (section.Heading is not { } line)
        {
            return this;
        }

        var name = HeadingName.Of(text, line.Content);
        if (Words.EndsWithAny(text.Slice(name), HeadingWords.Ceremonies)
            || Words.StartsWithAny(text.Slice(name), HeadingWords.Scans))
        {
            return this;
        }

        // 专业介绍 leads to a list, but to none of winners.
        var promises = PromisesList || section.Class is HeadingClass.Series or HeadingClass.Award
            || (section.Class is HeadingClass.Generic && LeadWords.IsOfWinners(text.Slice(name))
                && !Words.EndsWithAny(text.Slice(name), HeadingWords.Glances));
        // 二、本次收到11件提案，得奖名单如下： leads to a list and names nothing.
        var isSentence = text.Slice(name).ContainsAny('，', ',') && LeadWords.Promises(text.Slice(line.Content));
        if (section.Class is HeadingClass.Generic || isSentence || !text.Cut(name).Any(char.IsLetterOrDigit))
        {
            return new HeadingPath(_headings, promises);
        }

        // An award with a table of its own heads no other: whoever set the next one a level lower did not mean it.
        var isFull = section.Class is HeadingClass.Award && section.Text.Exists(row => row.Row is not null);
        var above = section.Class is HeadingClass.Award && _headings is [.., { IsFull: true }]
            ? _headings.SkipLast(1)
            : _headings;
        name = section.Class is HeadingClass.Award
            ? Enclosure.Strip(text, CountedAwards.WithoutList(text, name))
            : name;
        isSection = !isFull && (isSection || Words.EndsWithAny(text.Slice(name), HeadingWords.Sections));
        return new HeadingPath([.. above, new PathHeading(name, section.Class, isSection, isFull)], promises);
    }

    public HeadingPath WithPromise() => PromisesList ? this : new HeadingPath(_headings, true);

    private TextSpan? NamedSection =>
        _headings.SkipLast(1).Where(heading => heading.Class is HeadingClass.Series)
            .Select(heading => (TextSpan?)heading.Name)
            .FirstOrDefault();

    private bool IsTurned(PathHeading last) =>
        last.Class is HeadingClass.Series && _headings[^2].Class is HeadingClass.Award;

    private readonly record struct PathHeading(TextSpan Name, HeadingClass Class, bool IsSection, bool IsFull);
}
