using System.Globalization;

namespace CasePipeline.Benchmarks.Report;

/// <summary>How figures are written.</summary>
internal static class Figures
{
    private const double Kilo = 1000;

    public static string Count(double count) => count.ToString(
        count % 1 == 0 || count >= 100 ? "#,0" : "#,0.0", CultureInfo.InvariantCulture);

    public static string Kilobytes(double bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo:#,0.0} KB");

    public static string Megabytes(double bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo / Kilo:#,0.0} MB");

    public static string Milliseconds(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:#,0.0} ms");

    public static string Seconds(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:#,0.0} s");

    public static string Dollars(double dollars) => dollars.ToString("#,0.00####", CultureInfo.InvariantCulture);
}
