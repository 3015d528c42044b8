namespace CasePipeline.Extraction.Doubts;

/// <summary>Searching in what is sorted by its place.</summary>
internal static class Sorted
{
    /// <summary>The first index for which holds what holds for all behind; the count where it holds for none.</summary>
    public static int FirstIndex(int count, Func<int, bool> holds)
    {
        var low = 0;
        while (low < count)
        {
            var middle = low + ((count - low) / 2);
            (low, count) = holds(middle) ? (low, middle) : (middle + 1, count);
        }

        return low;
    }
}
