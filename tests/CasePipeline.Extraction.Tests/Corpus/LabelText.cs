using System.Text;

namespace CasePipeline.Extraction.Tests.Corpus;

/// <summary>What is compared of a value and its label: neither white space, nor width, nor enclosing marks.</summary>
internal static class LabelText
{
    private const string Opening = "《“「『\"【'‘";
    private const string Closing = "》”」』\"】'’";

    public static string? Normalise(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var text = string.Concat(value.Normalize(NormalizationForm.FormKC).Where(it => !char.IsWhiteSpace(it)));
        while (text.Length > 1 && IsEnclosed(text))
        {
            text = text[1..^1];
        }

        return text.Length == 0 ? null : text;
    }

    private static bool IsEnclosed(string text) =>
        Opening.IndexOf(text[0]) is >= 0 and var pair
        && text[^1] == Closing[pair]
        && !text[1..^1].Contains(Closing[pair]);
}
