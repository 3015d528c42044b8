namespace CasePipeline.Extraction.Tests.Properties;

/// <summary>Chinese numerals to ten.</summary>
internal static class Numerals
{
    public static char Of(int number) => "一二三四五六七八九十"[number - 1];
}
