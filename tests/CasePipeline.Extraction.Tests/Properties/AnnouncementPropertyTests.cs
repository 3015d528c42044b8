using System.Text;
using CasePipeline.Extraction.Announcements;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace CasePipeline.Extraction.Tests.Properties;

/// <summary>What holds for every announcement, tried on made-up ones.</summary>
public class AnnouncementPropertyTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    // The same announcements in each run: a test that fails now and then is not believed.
    private static readonly Config Repeatable = Config.QuickThrowOnFailure
        .WithMaxTest(100)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20310409, 1), FSharpOption<int>.None)));

    [Fact]
    public void Reads_Back_What_Was_Announced() => Holds(model =>
    {
        var announcement = Articles.Read(model.ToString());

        Assert.Equal(
            model.Cases.Select(entry => ((string?)entry.Case.Title, (string?)entry.Case.Institution)),
            announcement.Cases.Select(found => (found.Title, found.Institution)));
        Assert.Equal(model.Cases.Count(), announcement.Article.DeclaredCaseCount);
        Assert.Empty(announcement.Warnings);
        Grounding.AssertHolds(announcement);
    });

    [Fact]
    public void Reads_Back_Headings_And_Bodies() => Holds(model =>
    {
        var cases = Articles.Read((model with { Layout = Layout.Headings }).ToString()).Cases;

        Assert.Equal(
            model.Cases.Select(entry =>
                (entry.Series.Name, entry.Award.Name, entry.Case.Body, Count: entry.Case.Measures.Count)),
            cases.Select(found => (found.Series!, found.Award!, found.Body!, found.Measures.Count)));
        Assert.All(cases, found => Assert.Equal(2031, found.Year));
        Assert.All(
            model.Cases.Zip(cases),
            pair => Assert.Contains(pair.First.Case.Figure, pair.Second.Metrics.Select(metric => metric.Text)));
    });

    [Fact]
    public void Reads_The_Normalized_Text_As_The_Article() => Holds(model =>
    {
        // A Markdown table's text is no Markdown.
        var announcement = Articles.Read(model.ToString());

        Assert.Equal(Values(announcement), Values(Articles.Read(announcement.Text)));
    });

    [Fact]
    public void Gives_The_Same_Cases_Whatever_Ends_The_Lines() => Holds(model =>
    {
        var text = model.ToString();
        var expected = Values(Articles.Read(text));

        Assert.All(
            (string[])["\r\n", "\r", "  \n", "\n\n", "　\r\n"],
            ending => Assert.Equal(expected, Values(Articles.Read(text.Replace("\n", Lengthen(model, ending))))));
        Assert.Equal(expected, Values(Articles.Read(text.TrimEnd())));
    });

    [Fact]
    public void Gives_The_Same_Cases_Whatever_The_Charset() => Holds(model =>
    {
        var text = model.ToString();
        var expected = Values(Articles.Read(text));

        Assert.Equal(expected, Values(Articles.Read("\uFEFF" + text)));
        Assert.All(
            (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode, Gb18030],
            encoding => Assert.Equal(expected, Values(Read([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]))));
    });

    private static void Holds(Action<Model> property) =>
        Check.One(Repeatable, Prop.ForAll(Models.Announcements, property));

    // A blank line ends a Markdown table.
    private static string Lengthen(Model model, string ending) =>
        model.Layout == Layout.MarkdownTable && ending == "\n\n" ? "\n" : ending;

    private static Announcement Read(byte[] bytes) =>
        Assert.IsType<ExtractionOutcome.Read>(Articles.Extract(bytes)).Announcement;

    private static List<(string?, string?, string?, string?, string?)> Values(Announcement announcement) =>
        [.. announcement.Cases.Select(found => (found.Series, found.Award, found.Title, found.Institution,
        found.Body))];
}
