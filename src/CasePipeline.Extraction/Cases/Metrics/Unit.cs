namespace CasePipeline.Extraction.Cases.Metrics;

/// <summary>What is counted: its name, how many of it one is (成 is ten %), and how long it is written.</summary>
internal readonly record struct Unit(string Name, int Length, decimal Factor = 1, bool IsMore = false);
