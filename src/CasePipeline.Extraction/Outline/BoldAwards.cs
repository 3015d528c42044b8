namespace CasePipeline.Extraction.Outline;

/// <summary>Awards in bold type: 节能先锋 above list items, as 年度大奖 stands.</summary>
internal sealed class BoldAwards
{
    private readonly OutlineLines _lines;
    private readonly bool _standAboveLists;

    public BoldAwards(OutlineLines lines)
    {
        _lines = lines;
        var awards = Enumerable.Range(0, lines.Count).Where(lines.IsAward).ToList();
        _standAboveLists = awards.Exists(IsAboveList);
        HaveBoldTitlesBelow = awards.Count(
            at => IsBold(at) && IsBold(at + 1) && !IsBold(at + 2) && !lines.IsAward(at + 1)) > 1;
    }

    /// <summary>Whether titles stand in bold type right below awards that do.</summary>
    public bool HaveBoldTitlesBelow { get; }

    /// <summary>Whether a line stands as the bold awards of the article do.</summary>
    public bool Contain(int at) => _standAboveLists && IsAboveList(at);

    private bool IsBold(int at) =>
        at < _lines.Count && _lines[at] is { Row: null, Markup: { IsBold: true, HeadingLevel: 0 } };

    private bool IsAboveList(int at) =>
        _lines[at] is { Number: null, Row: null, Markup: { IsBold: true, HeadingLevel: 0, IsListItem: false } }
        && at + 1 < _lines.Count
        && _lines[at + 1].Markup.IsListItem;
}
