using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Splits sentences that tell of two winners: Otter Bank won gold, while silver went to Reed Trust.</summary>
internal static class EnglishClauses
{
    private static readonly string[] Joints = [", while ", ", whereas "];

    public static IEnumerable<TextSpan> Of(string text, TextSpan sentence)
    {
        var rest = sentence;
        while (NextOf(text, rest) is var (end, start))
        {
            yield return text.Trim(TextSpan.Between(rest.Start, end));
            rest = TextSpan.Between(start, sentence.End);
        }

        yield return text.Trim(rest);
    }

    private static (int End, int Start)? NextOf(string text, TextSpan rest)
    {
        foreach (var joint in Joints)
        {
            var at = text.Slice(rest).IndexOf(joint, StringComparison.Ordinal);
            if (at > 0)
            {
                return (rest.Start + at, rest.Start + at + joint.Length);
            }
        }

        return null;
    }
}
