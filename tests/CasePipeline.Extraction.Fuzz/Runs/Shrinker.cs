using CasePipeline.Extraction.Fuzz.Edits;
using CasePipeline.Extraction.Fuzz.Seeds;

namespace CasePipeline.Extraction.Fuzz.Runs;

/// <summary>Makes a failing input smaller as long as it fails the same way: fewer steps, then fewer bytes.</summary>
internal static class Shrinker
{
    private const int MaxTries = 4_000;

    public static (Recipe Recipe, byte[] Bytes, Verdict Verdict) Shrink(
        Recipe recipe, Verdict verdict, IReadOnlyList<SeedFile> seeds)
    {
        while (recipe.Shorter().FirstOrDefault(shorter => Fails(shorter.Make(seeds), verdict)) is { } found)
        {
            recipe = found;
        }

        // An excess is measured against the size: a smaller input is no simpler.
        var bytes = recipe.Make(seeds);
        if (verdict.FailureKind is not ("time" or "memory") && recipe.Form is not (SeedForm.Word or SeedForm.Pdf))
        {
            bytes = DropBytes(bytes, verdict);
        }

        return (recipe, bytes, Judge.Read(bytes, twice: true));
    }

    private static byte[] DropBytes(byte[] bytes, Verdict verdict)
    {
        var tries = 0;
        for (var size = bytes.Length / 2; size > 0; size /= 2)
        {
            for (var start = 0; start < bytes.Length && tries < MaxTries; tries++)
            {
                byte[] shorter = [.. bytes[..start], .. bytes[Math.Min(bytes.Length, start + size)..]];
                if (Fails(shorter, verdict))
                {
                    bytes = shorter;
                }
                else
                {
                    start += size;
                }
            }
        }

        return bytes;
    }

    private static bool Fails(byte[] bytes, Verdict verdict) =>
        Judge.Read(bytes, twice: true).FailureKind == verdict.FailureKind;
}
