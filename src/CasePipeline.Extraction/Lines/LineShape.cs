namespace CasePipeline.Extraction.Lines;

/// <summary>What a line looks like by itself, whatever stands around it.</summary>
internal enum LineShape
{
    /// <summary>Running text, and all that is nothing else.</summary>
    Prose,

    /// <summary>Short, without a number and without the end of a sentence: a title may look like this.</summary>
    Short,

    /// <summary>Nothing but an institution: 某某农商银行, or 申报单位：某某农商银行.</summary>
    Institution,

    /// <summary>Short, with a number.</summary>
    Numbered,

    /// <summary>The whole line, apart from a number, stands in 《》.</summary>
    BookTitle,

    /// <summary>Begins with a byline's label, or with a date.</summary>
    Byline,

    /// <summary>Begins with a label of contributors.</summary>
    SignOff,
}
