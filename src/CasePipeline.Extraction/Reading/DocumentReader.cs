using System.Diagnostics.CodeAnalysis;
using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Reading;

/// <summary>Reads a document of one kind; no bytes make it throw.</summary>
internal delegate bool DocumentReader(
    byte[] bytes,
    [NotNullWhen(true)] out ArticleText? article,
    [NotNullWhen(false)] out ExtractionOutcome.Rejected? rejected);
