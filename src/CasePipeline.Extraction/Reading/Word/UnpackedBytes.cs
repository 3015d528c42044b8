namespace CasePipeline.Extraction.Reading.Word;

/// <summary>How much of a document may still be unpacked, over all its parts.</summary>
internal sealed class UnpackedBytes
{
    // The longest announcement known unpacks to under 2 MB; a part of this size is read in about a second.
    private const int Max = 128 * 1024 * 1024;

    // The time to read a tag grows with the square of its attributes; Word writes some dozens.
    private const int MaxAttributes = 4_000;

    private long _left = Max;
    private int _attributes;

    public void Take(ReadOnlySpan<byte> bytes)
    {
        _left -= bytes.Length;
        if (_left < 0)
        {
            throw new DocumentLimitException(
                $"The Word document unpacks to more than {Max / (1024 * 1024)} MiB of text and markup.");
        }

        CountAttributes(bytes);
    }

    // By their equals signs; text has as many only where nothing can be read.
    private void CountAttributes(ReadOnlySpan<byte> bytes)
    {
        while (bytes.IndexOfAny((byte)'=', (byte)'>') is >= 0 and var next)
        {
            _attributes = bytes[next] == '=' ? _attributes + 1 : 0;
            if (_attributes > MaxAttributes)
            {
                throw new DocumentLimitException("The Word document has markup that no program writes.");
            }

            bytes = bytes[(next + 1)..];
        }
    }
}
