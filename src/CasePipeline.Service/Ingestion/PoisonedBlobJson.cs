using System.Text.Json.Serialization;

namespace CasePipeline.Service.Ingestion;

/// <summary>The JSON form of <see cref="PoisonedBlob"/>: the host's, not ours.</summary>
[JsonSerializable(typeof(PoisonedBlob))]
internal sealed partial class PoisonedBlobJson : JsonSerializerContext;
