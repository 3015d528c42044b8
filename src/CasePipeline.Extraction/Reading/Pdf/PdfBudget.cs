namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>
/// How much work a PDF may still cost, counted rather than timed so that the same bytes have the same outcome
/// everywhere. PdfPig takes no cancellation, and swallows exceptions in places: what is exceeded once stays exceeded.
/// </summary>
internal sealed class PdfBudget
{
    // Each is many times what the longest announcement known costs, and takes seconds at most.
    private const long MaxReadBytes = 64L * 1024 * 1024;
    private const long MaxDecodedBytes = 256L * 1024 * 1024;
    private const long MaxContentBytes = 128L * 1024 * 1024;
    private const int MaxOperations = 5_000_000;
    private const int MaxForms = 50_000;
    private const int MaxGlyphs = 5_000_000;
    private const int ReadsOfWholeFile = 16;

    private long _read;
    private long _decoded = MaxDecodedBytes;
    private long _content = MaxContentBytes;
    private long _operations = MaxOperations;
    private long _forms = MaxForms;
    private long _glyphs = MaxGlyphs;

    public PdfBudget(int fileBytes) => _read = MaxReadBytes + (ReadsOfWholeFile * (long)fileBytes);

    /// <summary>What was too much, if anything was.</summary>
    public DocumentLimitException? Exceeded { get; private set; }

    public long DecodedBytesLeft => _decoded;

    public void TakeRead(int count) => Take(ref _read, count, "takes too long to read");

    public void TakeDecoded(long count) => Take(ref _decoded, count, "unpacks to too much");

    public void TakeContent(long count) => Take(ref _content, count, "has too much on its pages");

    public void TakeOperation() => Take(ref _operations, 1, "has too much drawn on its pages");

    public void TakeForm() => Take(ref _forms, 1, "has too much drawn on its pages");

    public void TakeCharacters(int count) => Take(ref _glyphs, count, "has too many characters");

    /// <summary>Says that something is too much.</summary>
    /// <param name="what">How the PDF's sentence goes on.</param>
    public DocumentLimitException Exceed(string what) =>
        Exceeded ??= new DocumentLimitException($"The PDF {what}.");

    private void Take(ref long left, long count, string what)
    {
        left -= count;
        if (left < 0 || Exceeded is not null)
        {
            throw Exceed(what);
        }
    }
}
