namespace CasePipeline.Extraction.Fuzz.Edits;

/// <summary>Changes a text.</summary>
/// <param name="text">What to change.</param>
/// <param name="edit">Where and how.</param>
/// <param name="other">Another document's text, to take from.</param>
internal delegate string TextEdit(string text, Edit edit, string other);
