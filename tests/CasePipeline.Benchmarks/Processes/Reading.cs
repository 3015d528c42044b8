using CasePipeline.Testing;

namespace CasePipeline.Benchmarks.Processes;

/// <summary>What an instance reads off itself.</summary>
/// <param name="Traffic">What went to and from storage since the meter was reset.</param>
/// <param name="Cpu">Time that its threads ran since it started.</param>
/// <param name="Resident">Bytes of resident memory.</param>
/// <param name="Managed">Bytes of managed memory, after a collection if one was asked for.</param>
/// <param name="ResidentAfter">Bytes of resident memory, after a collection if one was asked for.</param>
internal sealed record Reading(Traffic Traffic, TimeSpan Cpu, long Resident, long Managed, long ResidentAfter);
