using System.Collections.Immutable;
using System.IO.Compression;
using CasePipeline.Extraction.Fuzz.Seeds;

namespace CasePipeline.Extraction.Fuzz.Edits;

/// <summary>How an input is made. The same recipe gives the same bytes.</summary>
/// <param name="Form">What the input is made as.</param>
/// <param name="Seed">Which seed to start from.</param>
/// <param name="Other">Which seed to take from.</param>
/// <param name="Charset">How a text is encoded.</param>
/// <param name="Cut">Which part of the seed.</param>
/// <param name="Edits">What is changed in the document.</param>
/// <param name="ByteEdits">What is changed in its bytes afterwards.</param>
internal sealed record Recipe(
    SeedForm Form,
    int Seed,
    int Other,
    int Charset,
    Edit Cut,
    ImmutableArray<Edit> Edits,
    ImmutableArray<Edit> ByteEdits)
{
    // A PDF takes a hundred times as long as a text.
    private static readonly SeedForm[] Forms =
    [
        .. Enumerable.Repeat(SeedForm.Text, 44), .. Enumerable.Repeat(SeedForm.Markdown, 16),
        .. Enumerable.Repeat(SeedForm.Html, 22), .. Enumerable.Repeat(SeedForm.Word, 12),
        .. Enumerable.Repeat(SeedForm.Pdf, 6),
    ];

    /// <summary>The recipe of an input, by the run's seed and the input's number in it.</summary>
    public static Recipe Create(int runSeed, int number)
    {
        var random = new Random(unchecked((int)(((uint)runSeed * 2_654_435_761) ^ ((uint)number * 2_246_822_519))));
        var form = Forms[random.Next(Forms.Length)];
        var hasEdits = random.Next(16) != 0;
        // What is packed or pointed to breaks as a whole; few changes leave something to read.
        var most = form is SeedForm.Word or SeedForm.Pdf ? 5 : 16;
        return new Recipe(
            form,
            random.Next(),
            random.Next(),
            random.Next(),
            Edit.Next(random),
            hasEdits ? Several(random, 1 + random.Next(random.Next(1, most))) : [],
            !hasEdits || random.Next(most) == 0 && form < SeedForm.Word ? Several(random, 1 + random.Next(8)) : []);
    }

    public byte[] Make(IReadOnlyList<SeedFile> seeds)
    {
        var bytes = Form switch
        {
            SeedForm.Word => MakeWord(seeds),
            SeedForm.Pdf => MakePdf(seeds),
            _ => Charsets.Encode(MakeText(seeds), Charset),
        };
        return ByteEdits.Aggregate(bytes, Fuzz.Edits.ByteEdits.Apply);
    }

    /// <summary>The recipes with one step less.</summary>
    public IEnumerable<Recipe> Shorter() =>
    [
        .. Edits.Select(edit => this with { Edits = Edits.Remove(edit) }),
        .. ByteEdits.Select(edit => this with { ByteEdits = ByteEdits.Remove(edit) }),
    ];

    public override string ToString() =>
        $"{Form}, seed {Seed}, other {Other}, charset {Charset % 24}, edits [{string.Join(", ", Edits)}], "
        + $"byte edits [{string.Join(", ", ByteEdits)}]";

    private static ImmutableArray<Edit> Several(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Edit.Next(random))];

    private string MakeText(IReadOnlyList<SeedFile> seeds)
    {
        var edits = Form == SeedForm.Html ? MarkupEdits.All : TextEdits.All;
        var other = Pick(seeds, Form, Other).Text;
        var seed = Pick(seeds, Form, Seed);
        var start = TextEdits.Window(seed.Text, Cut);
        if (Form == SeedForm.Html && seed.Form == SeedForm.Text)
        {
            start = "<!doctype html><p>" + start.Replace("\n", "\n<p>", StringComparison.Ordinal);
        }

        return Edits.Aggregate(
            start,
            (text, edit) => edits[edit.Kind % edits.Count](text, edit, other));
    }

    private byte[] MakeWord(IReadOnlyList<SeedFile> seeds)
    {
        var other = Pick(seeds, SeedForm.Text, Other).Text;
        var parts = Edits.Aggregate(
            Pick(seeds, Form, Seed).Parts.ToList(), (parts, edit) => WordEdits.Apply(parts, edit, other));
        return WordParts.Write(parts, Cut.Kind % 4 == 0 ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
    }

    private byte[] MakePdf(IReadOnlyList<SeedFile> seeds)
    {
        // The small one mostly: what is read is the same, the embedded font takes the time.
        var seed = Cut.Kind % 8 == 0 ? Pick(seeds, Form, Seed) : seeds.First(seed => seed.Form == Form);
        var parts = Edits.Aggregate(seed.Objects.ToList(), PdfEdits.Apply);
        return PdfParts.Write(parts, repairLengths: Cut.At % 8 != 0, pack: Cut.With % 4 == 0);
    }

    // Text is as good a seed for Markdown and web pages: it lacks the markup, not the announcements.
    private static SeedFile Pick(IReadOnlyList<SeedFile> seeds, SeedForm form, int choice)
    {
        var exact = seeds.Where(seed => seed.Form == form).ToList();
        var texts = form is SeedForm.Markdown or SeedForm.Html && choice % 3 == 0
            ? seeds.Where(seed => seed.Form == SeedForm.Text).ToList()
            : exact;
        return texts[choice / 3 % texts.Count];
    }
}
