namespace CasePipeline.Extraction.Announcements;

/// <summary>Cutting a text by its spans.</summary>
internal static class TextSpanExtensions
{
    extension(TextSpan span)
    {
        public int End => span.Start + span.Length;

        public static TextSpan Between(int start, int end) => new(start, end - start);
    }

    extension(string text)
    {
        public ReadOnlySpan<char> Slice(TextSpan span) => text.AsSpan(span.Start, span.Length);

        public string Cut(TextSpan span) => text.Substring(span.Start, span.Length);

        public string? CutOrNull(TextSpan? span) => span is { } place ? text.Cut(place) : null;

        /// <summary>The parts of a span between separators, trimmed; empty ones are among them.</summary>
        public List<TextSpan> Parts(TextSpan span, params ReadOnlySpan<char> separators)
        {
            var parts = new List<TextSpan>();
            foreach (var range in text.Slice(span).SplitAny(separators))
            {
                parts.Add(text.Trim(TextSpan.Between(span.Start + range.Start.Value, span.Start + range.End.Value)));
            }

            return parts;
        }

        /// <summary>The span without the white space around it.</summary>
        public TextSpan Trim(TextSpan span)
        {
            var slice = text.Slice(span);
            var leading = slice.Length - slice.TrimStart().Length;
            return new TextSpan(span.Start + leading, slice.Trim().Length);
        }
    }
}
