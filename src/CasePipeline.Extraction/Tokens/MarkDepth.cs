namespace CasePipeline.Extraction.Tokens;

/// <summary>How deep a reader of running text is in marks of quotation, of titles and in brackets.</summary>
internal struct MarkDepth
{
    private const string Opening = "《“「『【（(";
    private const string Closing = "》”」』】）)";

    private int _depth;
    private bool _isStraight;

    public readonly bool IsOutside => _depth == 0 && !_isStraight;

    /// <summary>Reads the next character. A mark that closes nothing, as in 1）, changes nothing.</summary>
    public void Pass(char character)
    {
        if (character == '"')
        {
            _isStraight = !_isStraight;
        }
        else if (Opening.Contains(character))
        {
            _depth++;
        }
        else if (_depth > 0 && Closing.Contains(character))
        {
            _depth--;
        }
    }
}
