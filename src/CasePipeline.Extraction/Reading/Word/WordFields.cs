using System.Text;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>The fields that are open at a place in the document. They nest, and go on over paragraphs.</summary>
internal sealed class WordFields
{
    private const string Contents = "TOC";

    private readonly Stack<Field> _open = new();
    private int _codes;
    private int _contents;

    /// <summary>Whether what follows is a field's code, which is not shown.</summary>
    public bool IsInCode => _codes > 0;

    /// <summary>Whether what follows is a table of contents.</summary>
    public bool IsInContents => _contents > 0;

    public void Apply(string? change)
    {
        if (change == "begin")
        {
            _open.Push(new Field());
            _codes++;
        }
        else if (change == "separate" && _open.TryPeek(out var field) && field.IsCode)
        {
            field.IsCode = false;
            _codes--;
            _contents += field.IsContents ? 1 : 0;
        }
        else if (change == "end" && _open.TryPop(out var ended))
        {
            _codes -= ended.IsCode ? 1 : 0;
            _contents -= !ended.IsCode && ended.IsContents ? 1 : 0;
        }
    }

    public void AddCode(string text)
    {
        if (_open.TryPeek(out var field) && field.Code.Length <= Contents.Length)
        {
            field.Code.Append(text.AsSpan().TrimStart());
        }
    }

    private sealed class Field
    {
        public StringBuilder Code { get; } = new();

        public bool IsCode { get; set; } = true;

        public bool IsContents => Code.ToString().StartsWith(Contents, StringComparison.OrdinalIgnoreCase);
    }
}
