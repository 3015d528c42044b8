namespace CasePipeline.Extraction.Lines;

/// <summary>Which part of the article a line belongs to.</summary>
internal enum LineRole
{
    /// <summary>What the article tells: headings, lists, cases, running text.</summary>
    Content,

    /// <summary>The article's headline.</summary>
    Headline,

    /// <summary>Author, date and source, under the headline or at the end.</summary>
    Byline,

    /// <summary>Under the headline, without a label: who published the article.</summary>
    Account,

    /// <summary>At the end: who signed the article.</summary>
    Signature,

    /// <summary>The list of those who supplied the material.</summary>
    Contributors,

    /// <summary>What follows the article: advertisements, other articles.</summary>
    Tail,
}
