using AngleSharp.Dom;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>Where a walk over a page puts what it reads.</summary>
/// <param name="AddLine">Takes a line.</param>
/// <param name="AddPicture">Takes a picture that stands after the lines so far.</param>
/// <param name="AddTable">Takes a table of data; null reads every table as lines.</param>
/// <param name="IsSkipped">Whether an element is no part of the article.</param>
internal sealed record HtmlSink(
    Action<string, LineMarkup> AddLine,
    Action AddPicture,
    Action<IElement>? AddTable,
    Func<IElement, bool> IsSkipped);
