using System.Text;

namespace CasePipeline.Extraction.Tests.Hostile.Inputs;

/// <summary>Long texts of one kind.</summary>
internal static class Repeated
{
    public static string Times(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    /// <summary>A head, and after it a text as often as it takes to fill the bytes.</summary>
    public static byte[] Fill(int size, string head, string text)
    {
        var bytes = new byte[size];
        var at = Encoding.UTF8.GetBytes(head, bytes);
        var pattern = Encoding.UTF8.GetBytes(text);
        for (; at + pattern.Length <= size; at += pattern.Length)
        {
            pattern.CopyTo(bytes.AsSpan(at));
        }

        return bytes[..at];
    }
}
