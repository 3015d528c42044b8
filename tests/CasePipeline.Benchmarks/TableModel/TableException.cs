namespace CasePipeline.Benchmarks.TableModel;

/// <summary>What the service refuses, with a status and a code of "Table service error codes".</summary>
internal sealed class TableException(int status, string code) : Exception($"The model refuses: {status} {code}.")
{
    public int Status => status;

    public string Code => code;

    /// <summary>Which operation of a transaction it was.</summary>
    public int OperationIndex { get; set; }

    public static TableException TableNotFound => new(404, "TableNotFound");

    public static TableException RowNotFound => new(404, "ResourceNotFound");

    public static TableException Invalid => new(400, "InvalidInput");

    /// <summary>The service could do it, this model cannot: whoever asks must not be told something else.</summary>
    public static TableException NotModelled => new(501, "NotImplemented");
}
