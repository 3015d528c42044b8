namespace CasePipeline.Testing;

/// <summary>Stands for the end of the process: nobody catches it.</summary>
public sealed class ProcessDiedException() : Exception("The process is dead.");
