namespace CasePipeline.Extraction.Reading;

/// <summary>The bytes by which a kind of file is known.</summary>
/// <param name="Kind">The kind, as it is named to people.</param>
/// <param name="Rejection">What a file of this kind is rejected with.</param>
/// <param name="Head">The first bytes.</param>
/// <param name="Tail">More bytes, for kinds whose first bytes alone could be text.</param>
/// <param name="TailOffset">Where <paramref name="Tail"/> stands.</param>
internal sealed record FileSignature(
    string Kind,
    SignatureRejection Rejection,
    byte[] Head,
    byte[]? Tail = null,
    int TailOffset = 0)
{
    public bool Matches(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Head)
        && (Tail is null || (bytes.Length >= TailOffset && bytes[TailOffset..].StartsWith(Tail)));
}
