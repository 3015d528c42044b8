using System.Runtime.InteropServices;

namespace CasePipeline.Extraction.Reading;

/// <summary>
/// The compound file of [MS-CFB], which Word wrote until 2003, and in which Office still wraps encrypted documents.
/// </summary>
internal static class OldOfficeFile
{
    /// <summary>The bytes that it begins with ([MS-CFB] 2.2).</summary>
    public static readonly byte[] Signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Whether the bytes are a document that opens with a password ([MS-OFFCRYPTO] 2.3.4.4).</summary>
    public static bool IsEncrypted(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Signature) && bytes.IndexOf(MemoryMarshal.AsBytes("EncryptedPackage".AsSpan())) >= 0;
}
