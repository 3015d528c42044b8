namespace CasePipeline.Service.Cases;

/// <summary>What was to be read changed again and again meanwhile. Another try soon will succeed.</summary>
public sealed class ReadContentionException()
    : Exception("What was to be read changed again and again while it was read.");
