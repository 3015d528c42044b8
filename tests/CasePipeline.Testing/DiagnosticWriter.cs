using System.Text;
using Xunit;

namespace CasePipeline.Testing;

/// <summary>Shows lines among the runner's messages, so that whoever runs the tests knows what they wait for.</summary>
internal sealed class DiagnosticWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw new NotSupportedException("Whole lines only.");

    public override Task WriteLineAsync(string? value)
    {
        TestContext.Current.SendDiagnosticMessage("{0}", value ?? "");
        return Task.CompletedTask;
    }
}
