namespace CasePipeline.Extraction.Reading.Word;

/// <summary>How much of a document may still be unpacked, over all its parts.</summary>
internal sealed class UnpackedBytes
{
    // The longest announcement known unpacks to under 2 MB; a part of this size is read in about a second.
    private const int Max = 128 * 1024 * 1024;

    private long _left = Max;

    public void Take(int count)
    {
        _left -= count;
        if (_left < 0)
        {
            throw new DocumentLimitException(
                $"The Word document unpacks to more than {Max / (1024 * 1024)} MiB of text and markup.");
        }
    }
}
