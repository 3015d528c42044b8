namespace CasePipeline.Extraction.Reading.Html;

/// <summary>An amount of text, in characters.</summary>
/// <param name="Plain">Text outside links.</param>
/// <param name="Linked">Text of links.</param>
internal readonly record struct HtmlAmount(int Plain, int Linked)
{
    public int Total => Plain + Linked;

    public static HtmlAmount operator +(HtmlAmount left, HtmlAmount right) =>
        new(left.Plain + right.Plain, left.Linked + right.Linked);
}
