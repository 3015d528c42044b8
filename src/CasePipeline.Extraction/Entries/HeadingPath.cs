using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Outline;

namespace CasePipeline.Extraction.Entries;

/// <summary>The headings above an entry, from the outermost to the innermost.</summary>
internal sealed class HeadingPath
{
    public static HeadingPath Empty { get; } = new([], false);

    private readonly IReadOnlyList<(TextSpan Name, HeadingClass Class)> _names;

    private HeadingPath(IReadOnlyList<(TextSpan Name, HeadingClass Class)> names, bool promisesList)
    {
        _names = names;
        PromisesList = promisesList;
    }

    /// <summary>Whether something above says that winners follow, so that short lines may be titles.</summary>
    public bool PromisesList { get; }

    /// <summary>The section: the outermost of several headings, or the only one where its words are a section's.</summary>
    public TextSpan? Series => _names switch
    {
        [] => null,
        [var only] => only.Class is HeadingClass.Series ? only.Name : null,
        [.., var last] => IsTurned(last) ? last.Name : _names[0].Name,
    };

    /// <summary>The award: the innermost heading, unless that is a section and an award stands above it.</summary>
    public TextSpan? Award => _names switch
    {
        [] => null,
        [var only] => only.Class is HeadingClass.Series ? null : only.Name,
        [.., var last] => IsTurned(last) ? _names[^2].Name : last.Name,
    };

    /// <summary>The section that an entry with an award of its own stands in.</summary>
    public TextSpan? SeriesBesideAward => _names.Count > 0 ? _names[0].Name : null;

    public HeadingPath Below(string text, Section section)
    {
        if (section.Heading is not { } heading)
        {
            return this;
        }

        var name = HeadingName.Of(text, heading.Content);
        var promises = PromisesList || section.Class is not HeadingClass.None;
        return section.Class is HeadingClass.Generic || name.Length == 0
            ? new HeadingPath(_names, promises)
            : new HeadingPath([.. _names, (name, section.Class)], promises);
    }

    public HeadingPath WithPromise() => PromisesList ? this : new HeadingPath(_names, true);

    private bool IsTurned((TextSpan Name, HeadingClass Class) last) =>
        last.Class is HeadingClass.Series && _names[^2].Class is HeadingClass.Award;
}
