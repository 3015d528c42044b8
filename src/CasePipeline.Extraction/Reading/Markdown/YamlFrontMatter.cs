using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CasePipeline.Extraction.Reading.Markdown;

/// <summary>
/// Reads the keys at the top of a YAML document. Events only: no object is built and no alias is followed.
/// </summary>
internal static class YamlFrontMatter
{
    public static IReadOnlyDictionary<string, string> Read(string yaml)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        try
        {
            Read(new Parser(new StringReader(yaml)), values);
        }
        catch (Exception mistake)
            when (mistake is YamlException or InvalidOperationException or ArgumentOutOfRangeException)
        {
            // What stands before it has been read. The scanner throws the second at characters that YAML forbids, and
            // the third at the escapes of half a surrogate pair.
        }

        return values;
    }

    private static void Read(Parser parser, Dictionary<string, string> values)
    {
        var depth = 0;
        string? key = null;
        var items = new List<string>();
        var inner = new InnerKeys();
        while (parser.MoveNext() && parser.Current is { } change)
        {
            depth += change is MappingStart or SequenceStart ? 1 : change is MappingEnd or SequenceEnd ? -1 : 0;
            if (depth == 1 && key is null)
            {
                key = (change as Scalar)?.Value;
                continue;
            }

            inner.Follow(change);
            if (change is Scalar value && inner.IsWanted)
            {
                items.Add(value.Value);
            }

            // At the top level again: the key's value is complete.
            if (depth == 1 && key is not null)
            {
                values.TryAdd(
                    key, key == FrontMatter.Authors && items.Count > 1 ? items[0] : string.Join('、', items));
                key = null;
                items.Clear();
            }
        }
    }
}
