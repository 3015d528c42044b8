using CasePipeline.Extraction.Fuzz.Runs;

var options = FuzzOptions.Parse(args);
if (options.IsWorker)
{
    SmallStack.Run(() => Worker.Run(options));
    return 0;
}

if (options.HostileInput is { } name)
{
    return HostileRun.RunOne(name);
}

if (options.Replay is { } path)
{
    return Replay.Run(path);
}

return options.Hostile is { } beginning
    ? await HostileRun.RunAllAsync(beginning)
    : await new FuzzRun(options).RunAsync();
