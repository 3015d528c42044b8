using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using MarkdigCell = Markdig.Extensions.Tables.TableCell;
using MarkdigRow = Markdig.Extensions.Tables.TableRow;

namespace CasePipeline.Extraction.Reading.Markdown;

/// <summary>Reads Markdown by turning it into HTML, so that HTML within it works and both read alike.</summary>
internal static partial class MarkdownReader
{
    // Emphasis as Chinese writers set it, without spaces around. A line break is meant, or it would not be there.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseCjkFriendlyEmphasis()
        .UseSoftlineBreakAsHardlineBreak()
        .UseEmojiAndSmiley(enableSmileys: false)
        .Build();

    /// <summary>The text as HTML with what its head declares, or null when it is not to be read as Markdown.</summary>
    public static (string Html, DeclaredFacts Declared)? ToHtml(string text)
    {
        var (declared, body) = FrontMatter.Read(text);
        body = LineBreak().Replace(MarkdownTemplates.LeaveOut(body), string.Empty);
        body = RunOnLists.Part(body);
        body = BoldLine().Replace(
            body, line => $"**{line.Groups["text"].Value.Replace("**", null, StringComparison.Ordinal)}**");
        body = HeadingAttributes().Replace(EmptyEmphasis().Replace(body, WithoutPairs), "$1");
        if (!MarkdownLimits.AreKept(body))
        {
            return null;
        }

        try
        {
            var document = Markdig.Markdown.Parse(MarkdownTables.SetApart(WrappedLines.Join(body)), Pipeline);
            MarkdownAsides.LeaveOut(document);
            BrokenParagraphs.Mend(document);
            LinkedTitles.SetApart(document);
            KeepRows(document);
            KeepNumbers(document);
            return (HeadlineOf(declared, body) + document.ToHtml(Pipeline), declared);
        }
        catch (ArgumentException)
        {
            // Markdig's only way to say that the text is nested too deeply.
            return null;
        }
    }

    // Site generators set the title of the front matter above the text: so does this, where the text does not have it.
    private static string HeadlineOf(DeclaredFacts declared, string body) =>
        declared.Title is { Length: > 0 } title && !body.Contains(title, StringComparison.Ordinal)
            ? $"<h1>{WebUtility.HtmlEncode(title)}</h1>\n"
            : string.Empty;

    // Markdig fills short rows up. Who lost the cells that span rows has short rows, and their length tells it.
    private static void KeepRows(MarkdownDocument document)
    {
        foreach (var row in document.Descendants<MarkdigRow>())
        {
            while (row.Count > 0 && row[^1] is MarkdigCell { Count: 0 })
            {
                row.RemoveAt(row.Count - 1);
            }
        }
    }

    private static void KeepNumbers(MarkdownDocument document)
    {
        foreach (var item in document.Descendants<ListItemBlock>())
        {
            if (item.Parent is ListBlock { IsOrdered: true })
            {
                item.GetAttributes().AddProperty("value", item.Order.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    // **甲****乙**, **甲******乙****: a line that is bold throughout
    [GeneratedRegex(
        @"^\*{2,}(?<text>[^*\s][^*\n]*(?:(?:\*\*){2,}[^*\n]+)+)\*{2,}[ \t]*$",
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex BoldLine();

    // Two backslashes break a line for some site generators; every line break is meant here.
    [GeneratedRegex(@"\\\\[ \t]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex LineBreak();

    // What is left of a run ends or begins bold type; a line of stars alone is a rule.
    private static string WithoutPairs(Match run) =>
        run.Groups["rule"].Success ? string.Empty : new string('*', run.Length % 4);

    // Converters end bold type and begin it again in one place, or set it within itself, which Markdown cannot say.
    [GeneratedRegex(@"^(?<rule>\*{4,}[ \t]*)$|\*{4,}", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex EmptyEmphasis();

    // ## Winners {#winners dir="ltr"}: what some converters say about a heading is none of its text.
    [GeneratedRegex(
        @"^(#{1,6}[ \t][^\n]*?)[ \t]*\{:?[ \t]*([#.][\w-]+|[\w-]+=(""[^""\n]*""|[\w-]+))"
        + @"([ \t]+([#.][\w-]+|[\w-]+=(""[^""\n]*""|[\w-]+)))*[ \t]*\}[ \t]*$",
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex HeadingAttributes();
}
