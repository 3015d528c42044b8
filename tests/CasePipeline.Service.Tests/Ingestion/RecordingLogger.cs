using System.Globalization;
using Microsoft.Extensions.Logging;

namespace CasePipeline.Service.Tests.Ingestion;

/// <summary>Keeps what is logged: the event's name and its text.</summary>
internal sealed class RecordingLogger<T> : ILogger<T>
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines => _lines;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter) =>
        _lines.Add(string.Create(CultureInfo.InvariantCulture, $"{eventId.Name}: {formatter(state, exception)}"));
}
