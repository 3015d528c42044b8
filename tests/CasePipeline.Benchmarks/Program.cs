using CasePipeline.Benchmarks;
using CasePipeline.Benchmarks.Processes;

// By itself it is the benchmark; with a role it is one of the processes that the benchmark starts.
switch (args)
{
    case [ChildProcess.StorageRole]:
        await StorageHost.RunAsync();
        return 0;
    case [ChildProcess.InstanceRole, var connectionString]:
        await InstanceHost.RunAsync(connectionString);
        return 0;
    default:
        return await Benchmark.RunAsync(BenchmarkOptions.Parse(args), Console.Out, Console.Error);
}
