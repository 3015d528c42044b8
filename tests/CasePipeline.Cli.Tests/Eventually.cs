namespace CasePipeline.Cli.Tests;

/// <summary>Waits for what happens in its own time.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    /// <summary>Asks again and again until a condition holds; fails when it has not held for far too long.</summary>
    /// <param name="condition">What is to become true.</param>
    /// <param name="otherwise">What the failure says.</param>
    public static async Task HoldsAsync(Func<CancellationToken, Task<bool>> condition, Func<string> otherwise)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(Deadline);
        try
        {
            while (!await condition(deadline.Token))
            {
                await Task.Delay(Interval, deadline.Token);
            }
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            Assert.Fail(otherwise());
        }
    }
}
