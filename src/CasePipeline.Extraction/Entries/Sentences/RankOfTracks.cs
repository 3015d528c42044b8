using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads a rank that several won in tracks of their own, one after the other: 分别获得甲赛道、乙赛道、丙赛道冠军.
/// </summary>
internal static class RankOfTracks
{
    /// <summary>The tracks in their order, and the rank behind the last; null where there are not as many.</summary>
    /// <param name="text">The text.</param>
    /// <param name="prize">What stands behind the verb of winning.</param>
    /// <param name="count">How many won.</param>
    public static (List<TextSpan> Tracks, TextSpan Rank)? Read(string text, TextSpan prize, int count)
    {
        var tracks = text.Parts(prize, '、', '和');
        var rank = WorkPatterns.RankBehindTrack().Match(text.Cut(tracks[^1]));
        if (count < 2 || tracks.Count != count || !rank.Success)
        {
            return null;
        }

        var last = tracks[^1];
        tracks[^1] = text.Trim(last with { Length = rank.Index });
        var kind = rank.Groups["kind"].Value;
        return tracks.TrueForAll(track => track.Length > kind.Length && text.Slice(track).EndsWith(kind))
            ? (tracks, TextSpan.Between(last.Start + rank.Groups["rank"].Index, last.End))
            : null;
    }
}
