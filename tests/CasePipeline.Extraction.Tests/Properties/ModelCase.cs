namespace CasePipeline.Extraction.Tests.Properties;

/// <summary>A case of a made-up announcement.</summary>
internal sealed record ModelCase(string Title, string Institution, IReadOnlyList<string> Measures, string Figure)
{
    /// <summary>The body, which names the institution first, as announcements do.</summary>
    public string Body => $"{Institution}面向渔民推出服务，累计办理{Figure}。{Points}";

    private string Points => Measures.Count == 0
        ? ""
        : string.Join('；', Measures.Select((measure, i) => $"{Numerals.Of(i + 1)}是{measure}")) + '。';
}
