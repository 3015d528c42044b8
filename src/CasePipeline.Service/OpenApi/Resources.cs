using System.Reflection;

namespace CasePipeline.Service.OpenApi;

/// <summary>Reads files that are embedded in assemblies.</summary>
internal static class Resources
{
    public static byte[] Read(string name) => Read(name, typeof(Resources).Assembly);

    public static byte[] Read(string name, Assembly assembly)
    {
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{assembly.GetName().Name} has no resource {name}.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
