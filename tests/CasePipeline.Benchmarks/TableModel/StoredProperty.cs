namespace CasePipeline.Benchmarks.TableModel;

/// <summary>A property of a row.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">
/// Its type, where JSON does not tell it; null for texts, truth values, 32-bit and real numbers.
/// </param>
/// <param name="Json">Its value in JSON.</param>
/// <param name="Size">Bytes of its value, as "Understanding the Table service data model" counts them.</param>
internal readonly record struct StoredProperty(string Name, string? Type, byte[] Json, int Size);
