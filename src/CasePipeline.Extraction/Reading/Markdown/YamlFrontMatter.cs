using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CasePipeline.Extraction.Reading.Markdown;

/// <summary>Reads the keys at the top of a YAML document. Events only: no object is built and no alias is followed.</summary>
internal static class YamlFrontMatter
{
    public static IReadOnlyDictionary<string, string> Read(string yaml)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        try
        {
            Read(new Parser(new StringReader(yaml)), values);
        }
        catch (YamlException)
        {
            // What stands before the mistake has been read.
        }

        return values;
    }

    private static void Read(Parser parser, Dictionary<string, string> values)
    {
        var depth = 0;
        string? key = null;
        var items = new List<string>();
        while (parser.MoveNext())
        {
            var isValue = parser.Current is Scalar && !(depth == 1 && key is null);
            if (isValue)
            {
                items.Add(((Scalar)parser.Current!).Value);
            }
            else if (parser.Current is Scalar scalar)
            {
                key = scalar.Value;
            }

            depth += parser.Current!.NestingIncrease is var change && parser.Current is MappingStart or MappingEnd
                or SequenceStart or SequenceEnd ? change : 0;
            if (depth == 1 && key is not null && (isValue || parser.Current is MappingEnd or SequenceEnd or AnchorAlias))
            {
                values.TryAdd(key, string.Join('、', items));
                key = null;
                items.Clear();
            }
        }
    }
}
