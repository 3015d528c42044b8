using System.Globalization;

namespace CasePipeline.Extraction.Tests.Entries.English;

/// <summary>Every form in which an English list names title and winner, in every layout of lists.</summary>
public class EnglishListFormTests
{
    private static readonly string[] Ranks = ["Gold Award", "Silver Award", "Bronze Award"];

    private static readonly (string Title, string Winner, string Person)[][] Lists =
    [
        [("Night Lights", "Eastholm Fisheries", "Anna Reed")],
        [("Bench Talks", "Westreef Council", "Tom Hale"), ("Quayside Lessons", "Southbay Community Trust", "Mary Finch")],
        [
            ("Shared Dock", "Northpoint College", "Ian Wells"),
            ("One Stop Boat Check", "Midcape Coastguard Agency", "Ruth Gray"),
            ("Net Recycling", "Caphead Cooperative", "Paul Stone"),
        ],
    ];

    // {0} is the title, {1} who won, {2} the person.
    private static readonly string[] Forms =
    [
        "{0} – {1}", "{0} - {1}", "{0} — {1}", "{0}, {1}", "“{0}”, {1}", "\"{0}\", {1}", "{0} ({1})", "{0} by {1}", "{1} – {0}",
        "{1} — “{0}”", "{0} ({2}, {1})", "{0} – {2}, {1}", "{1} for {0}", "{1} for “{0}”", "{0}, submitted by {1}", "{0} / {1}",
    ];

    private static readonly Dictionary<string, Func<string, string>> Layouts = new()
    {
        ["award above"] = form => Below(form, rank => rank, (_, item) => item),
        ["award with colon above bullets"] = form => Below(form, rank => $"{rank}:", (_, item) => $"• {item}"),
        ["award above numbers"] = form => Below(form, rank => rank, (number, item) => $"{number}. {item}"),
        ["award in each line"] = form => Each(form, (_, rank, item) => $"{rank}: {item}"),
        ["award in brackets behind each line"] = form => Each(form, (number, rank, item) => $"{number}. {item} ({rank})"),
        ["in one line"] = form => string.Join('\n', Lists.Select((list, rank) =>
            $"{Ranks[rank]}: {string.Join("; ", list.Select(item => In(form, item)))}")),
    };

    public static TheoryData<string, string> Combinations()
    {
        var data = new TheoryData<string, string>();
        foreach (var layout in Layouts.Keys)
        {
            foreach (var form in Forms)
            {
                // Who won for what is known from lines that have nothing else.
                if (form != "{1} for {0}" || layout is not ("in one line" or "award in brackets behind each line"))
                {
                    data.Add(layout, form);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Combinations))]
    public void Reads_The_Form_In_The_Layout(string layout, string form) => Assert.Equal(
        Lists.SelectMany((list, rank) => list.Select(item => $"-|{Ranks[rank]}|{item.Title}|{item.Winner}")),
        Articles.Cases($"""
            Harbour Innovation Awards 2031: Winners Announced

            The winners of the Harbour Innovation Awards 2031 are listed below.

            {Layouts[layout](form)}

            """));

    private static string Below(string form, Func<string, string> heading, Func<int, string, string> line) =>
        string.Join('\n', Lists.SelectMany((list, rank) => (string[])
            [heading(Ranks[rank]), .. list.Select((item, at) => line(at + 1, In(form, item)))]));

    private static string Each(string form, Func<int, string, string, string> line) =>
        string.Join('\n', Lists.SelectMany((list, rank) => list.Select(item => (Rank: Ranks[rank], Item: item)))
            .Select((pair, at) => line(at + 1, pair.Rank, In(form, pair.Item))));

    private static string In(string form, (string Title, string Winner, string Person) item) =>
        string.Format(CultureInfo.InvariantCulture, form, item.Title, item.Winner, item.Person);
}
