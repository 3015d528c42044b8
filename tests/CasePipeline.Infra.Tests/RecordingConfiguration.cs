using Microsoft.Extensions.Configuration;

namespace CasePipeline.Infra.Tests;

/// <summary>A configuration, as environment variables make it, that keeps which of them were read.</summary>
internal sealed class RecordingConfiguration
{
    private readonly Provider _provider;

    public RecordingConfiguration(IEnumerable<KeyValuePair<string, string>> settings)
    {
        _provider = new Provider(settings);
        Root = new ConfigurationRoot([_provider]);
    }

    public IConfiguration Root { get; }

    /// <summary>The names of those that were asked for and found.</summary>
    public IReadOnlyCollection<string> Found => _provider.Found;

    private sealed class Provider : ConfigurationProvider
    {
        private readonly HashSet<string> _found = [];

        public Provider(IEnumerable<KeyValuePair<string, string>> settings)
        {
            foreach (var (name, value) in settings)
            {
                Data[name.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal)] = value;
            }
        }

        public IReadOnlyCollection<string> Found => _found;

        public override bool TryGet(string key, out string? value)
        {
            var isFound = base.TryGet(key, out value);
            if (isFound)
            {
                _found.Add(key.Replace(ConfigurationPath.KeyDelimiter, "__", StringComparison.Ordinal));
            }

            return isFound;
        }
    }
}
