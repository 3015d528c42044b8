using System.CommandLine.Parsing;

namespace CasePipeline.Cli;

/// <summary>What options' parsers share.</summary>
internal static class ArgumentResults
{
    /// <summary>Ends the command with a message on how an argument is to be given.</summary>
    public static T? Refuse<T>(this ArgumentResult result, string message)
    {
        result.AddError(message);
        return default;
    }
}
