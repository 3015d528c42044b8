using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Tests.Corpus;

/// <summary>
/// How far an article's cases agree with its labels. A case matches a labelled one of the same title; without a title
/// the institution and the award must be the same.
/// </summary>
internal sealed class CaseScore
{
    private readonly List<Record> _expected;
    private readonly List<Record> _actual;
    private readonly List<(Record Expected, Record Actual)> _unequal = [];

    public CaseScore(IEnumerable<LabelledCase> labelled, IEnumerable<AwardedCase> found)
    {
        _expected = [.. labelled.Select(label => Record.Of(label.Series, label.Award, label.Title, label.Institution))];
        _actual = [.. found.Select(it => Record.Of(it.Series, it.Award, it.Title, it.Institution))];
        (Labelled, Predicted) = (_expected.Count, _actual.Count);

        // Those that agree in every field come first, so that no other takes their label.
        Records = RemovePairs((expected, actual) => expected == actual);
        Cases = Records + RemovePairs((expected, actual) => expected.Key == actual.Key);
    }

    public int Labelled { get; }

    public int Predicted { get; }

    /// <summary>How many cases match.</summary>
    public int Cases { get; }

    /// <summary>How many cases match in every field.</summary>
    public int Records { get; }

    /// <summary>The titles of matching cases that have an institution although the label has none.</summary>
    public IEnumerable<string?> GuessedInstitutions => _unequal
        .Where(pair => pair.Expected.Institution is null && pair.Actual.Institution is not null)
        .Select(pair => pair.Actual.Title);

    /// <summary>The harmonic mean of precision and recall; 1 where nothing was to be found and nothing was.</summary>
    public static double F1(int matched, int predicted, int labelled) =>
        predicted + labelled == 0 ? 1 : 2.0 * matched / (predicted + labelled);

    private int RemovePairs(Func<Record, Record, bool> match)
    {
        var pairs = 0;
        for (var i = 0; i < _actual.Count;)
        {
            var actual = _actual[i];
            var at = _expected.FindIndex(expected => match(expected, actual));
            if (at < 0)
            {
                i++;
                continue;
            }

            _unequal.Add((_expected[at], actual));
            _expected.RemoveAt(at);
            _actual.RemoveAt(i);
            pairs++;
        }

        return pairs;
    }

    private sealed record Record(string? Series, string? Award, string? Title, string? Institution)
    {
        public (string? Title, string? Institution, string? Award) Key =>
            Title is null ? (null, Institution, Award) : (Title, null, null);

        public static Record Of(string? series, string? award, string? title, string? institution) => new(
            LabelText.Normalise(series),
            LabelText.Normalise(award),
            LabelText.Normalise(title),
            LabelText.Normalise(institution));
    }
}
