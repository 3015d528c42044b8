using System.CommandLine;
using CasePipeline.Cli;
using CasePipeline.Cli.Extract;
using CasePipeline.Cli.Import;
using CasePipeline.Cli.Serve;

var root = new RootCommand("Drop an announcement into storage; query its cases over HTTP.")
{
    ServeCommand.Create(),
    ImportCommand.Create(),
    ExtractCommand.Create(),
};

return await CommandRunner.RunAsync(root.Parse(args));
