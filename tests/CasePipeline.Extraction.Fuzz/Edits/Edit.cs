namespace CasePipeline.Extraction.Fuzz.Edits;

/// <summary>
/// One change to a document. The numbers are taken modulo what there is to choose from, so that every edit means
/// something in every document, and leaving one out (which is how a failing input is made smaller) spoils no other.
/// </summary>
/// <param name="Kind">Which change.</param>
/// <param name="At">Where.</param>
/// <param name="With">With what.</param>
/// <param name="Size">How much.</param>
internal readonly record struct Edit(int Kind, int At, int With, int Size)
{
    public static Edit Next(Random random) =>
        new(random.Next(), random.Next(), random.Next(), random.Next());

    /// <summary>Mostly few, seldom many: one time in 64 up to the most that is allowed.</summary>
    public int Amount(int most) => (Size & 63) == 0 ? 1 + ((Size >> 6) % most) : 1 + ((Size >> 6) % Math.Min(most, 6));

    public T Pick<T>(IReadOnlyList<T> list) => list[With % list.Count];

    public int Place(int length) => length == 0 ? 0 : At % (length + 1);
}
