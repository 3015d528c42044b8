namespace CasePipeline.Extraction.Reading.Word;

/// <summary>Where in which list a paragraph stands.</summary>
/// <param name="Number">The list's number; 0 is no list, null is what the style says.</param>
/// <param name="Level">The level within the list, from 0.</param>
internal readonly record struct WordListPlace(int? Number, int? Level)
{
    public WordListPlace Over(WordListPlace basis) => new(Number ?? basis.Number, Level ?? basis.Level);
}
