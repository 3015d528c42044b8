namespace CasePipeline.Extraction.Tests.Properties;

/// <summary>How an announcement is laid out.</summary>
internal enum Layout
{
    /// <summary>Numbered headings, a title in 《》 on a line, the body below.</summary>
    Headings,

    /// <summary>A table with a row for each case, its cells apart by tabs.</summary>
    Table,

    /// <summary>A Markdown table.</summary>
    MarkdownTable,

    /// <summary>A list of 机构：标题.</summary>
    InstitutionFirst,

    /// <summary>A list of 标题（机构）.</summary>
    InstitutionLast,
}
