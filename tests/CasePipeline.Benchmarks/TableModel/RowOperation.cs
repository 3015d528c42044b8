namespace CasePipeline.Benchmarks.TableModel;

/// <summary>An operation on a row.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="PartitionKey">The row's partition.</param>
/// <param name="RowKey">The row's place there.</param>
/// <param name="IfMatch">
/// The version that it must have, or an asterisk for any; null for a row that need not exist.
/// </param>
/// <param name="Properties">What is sent.</param>
internal sealed record RowOperation(
    OperationKind Kind, string PartitionKey, string RowKey, string? IfMatch, StoredProperty[] Properties)
{
    /// <summary>The row afterwards; null when there is none.</summary>
    /// <param name="existing">The row before; null when there was none.</param>
    /// <param name="version">The version that the row is to have.</param>
    public StoredRow? On(StoredRow? existing, long version)
    {
        if (Kind == OperationKind.Insert)
        {
            return existing is null
                ? Next(Properties, version)
                : throw new TableException(409, "EntityAlreadyExists");
        }

        if (Kind == OperationKind.Delete && IfMatch is null)
        {
            throw TableException.Invalid;
        }

        if (existing is null && IfMatch is not null)
        {
            throw TableException.RowNotFound;
        }

        if (existing is not null && IfMatch is not (null or "*") && IfMatch != existing.ETag)
        {
            throw new TableException(412, "UpdateConditionNotSatisfied");
        }

        return Kind switch
        {
            OperationKind.Delete => null,
            OperationKind.Merge when existing is not null => Next(Merged(existing.Properties), version),
            _ => Next(Properties, version),
        };
    }

    private StoredRow Next(StoredProperty[] properties, long version) =>
        new StoredRow(PartitionKey, RowKey, version, properties).Checked();

    private StoredProperty[] Merged(StoredProperty[] before) =>
    [
        .. before.Where(old => !Array.Exists(Properties, property => property.Name == old.Name)),
        .. Properties,
    ];
}
