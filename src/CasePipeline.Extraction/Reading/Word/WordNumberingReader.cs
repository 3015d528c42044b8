using System.Xml;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>Reads the definitions of lists.</summary>
internal static class WordNumberingReader
{
    public static WordAbstractList ReadAbstract(XmlReader reader)
    {
        var list = new WordAbstractList();
        foreach (var name in reader.ReadChildren())
        {
            if (name == "numStyleLink")
            {
                list.LinkedStyle = reader.Value();
            }
            else if (name == "lvl" && LevelNumber(reader) is { } level)
            {
                list.Levels[level] = ReadLevel(reader);
            }
        }

        return list;
    }

    public static WordList ReadList(XmlReader reader)
    {
        var list = new WordList();
        foreach (var name in reader.ReadChildren())
        {
            if (name == "abstractNumId")
            {
                list.Abstract = reader.Number() ?? 0;
            }
            else if (name == "lvlOverride" && LevelNumber(reader) is { } level)
            {
                ReadOverride(reader, list, level);
            }
        }

        return list;
    }

    private static void ReadOverride(XmlReader reader, WordList list, int level)
    {
        foreach (var name in reader.ReadChildren())
        {
            if (name == "startOverride")
            {
                list.Starts[level] = reader.Number();
            }
            else if (name == "lvl")
            {
                list.Levels[level] = ReadLevel(reader);
            }
        }
    }

    private static int? LevelNumber(XmlReader reader) =>
        reader.Number("ilvl") is { } level and >= 0 and < WordList.LevelCount ? level : null;

    private static WordListLevel ReadLevel(XmlReader reader)
    {
        var level = WordListLevel.Default;
        foreach (var name in reader.ReadChildren())
        {
            level = name switch
            {
                "start" => level with { Start = reader.Number() ?? 1 },
                "numFmt" => level with { Format = reader.Value() ?? "decimal" },
                "lvlText" => level with { Text = reader.Value() ?? "" },
                "lvlRestart" => level with { RestartAfter = reader.Number() },
                "isLgl" => level with { IsLegal = reader.IsOn() },
                "suff" => level with { IsJoined = reader.Value() == "nothing" },
                "pStyle" => level with { Style = reader.Value() },
                _ => level,
            };
        }

        return level;
    }
}
