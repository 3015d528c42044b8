using System.Text.Encodings.Web;
using System.Text.Json;

namespace CasePipeline.Benchmarks.TableModel;

/// <summary>Rows in JSON, as "Payload format for Table service operations" has them.</summary>
internal static class EntityJson
{
    private const string TypeSuffix = "@odata.type";
    private const int MaxCharacters = 32 * 1024;
    private const int MaxBinaryBytes = 64 * 1024;
    private const int MaxNameLength = 255;

    private static readonly JsonEncodedText ETagName = JsonEncodedText.Encode("odata.etag");
    private static readonly JsonSerializerOptions Readable =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads the properties that are sent, and the keys among them.</summary>
    public static (string? PartitionKey, string? RowKey, StoredProperty[] Properties) Read(
        ReadOnlySpan<byte> json, StoredValues values)
    {
        var properties = new List<StoredProperty>();
        var types = new Dictionary<string, string>();
        string? partitionKey = null;
        string? rowKey = null;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = string.Intern(reader.GetString()!);
            reader.Read();
            if (name.EndsWith(TypeSuffix, StringComparison.Ordinal))
            {
                types[name[..^TypeSuffix.Length]] = string.Intern(reader.GetString()!);
            }
            else if (name == "PartitionKey")
            {
                partitionKey = string.Intern(reader.GetString()!);
            }
            else if (name == "RowKey")
            {
                rowKey = reader.GetString();
            }
            else if (name != "Timestamp" && reader.TokenType != JsonTokenType.Null
                && !name.StartsWith("odata.", StringComparison.Ordinal))
            {
                properties.Add(new StoredProperty(name, null, ValueOf(reader, values), Length(reader)));
            }
        }

        return (partitionKey, rowKey, [.. properties.Select(property =>
            Typed(property, types.GetValueOrDefault(property.Name)))]);
    }

    /// <summary>Writes a row.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="row">The row.</param>
    /// <param name="select">The properties that are asked for; null for all.</param>
    public static void Write(Utf8JsonWriter json, StoredRow row, IReadOnlySet<string>? select)
    {
        json.WriteStartObject();
        WriteColumns(json, row, select);
        json.WriteEndObject();
    }

    /// <summary>The same within an object that has been begun.</summary>
    public static void WriteColumns(Utf8JsonWriter json, StoredRow row, IReadOnlySet<string>? select)
    {
        json.WriteString(ETagName, row.ETag);
        WriteKey(json, "PartitionKey", row.PartitionKey, select);
        WriteKey(json, "RowKey", row.RowKey, select);
        WriteKey(json, "Timestamp", row.Timestamp, select);
        foreach (var property in row.Properties)
        {
            if (select?.Contains(property.Name) == false)
            {
                continue;
            }

            if (property.Type is not null)
            {
                json.WriteString(property.Name + TypeSuffix, property.Type);
            }

            json.WritePropertyName(property.Name);
            json.WriteRawValue(property.Json, skipInputValidation: true);
        }
    }

    private static void WriteKey(Utf8JsonWriter json, string name, string value, IReadOnlySet<string>? select)
    {
        if (select?.Contains(name) != false)
        {
            json.WriteString(name, value);
        }
    }

    private static byte[] ValueOf(Utf8JsonReader reader, StoredValues values)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return values.Share(reader.ValueSpan.ToArray());
        }

        return values.Share(reader.ValueIsEscaped
            ? JsonSerializer.SerializeToUtf8Bytes(reader.GetString(), Readable)
            : [(byte)'"', .. reader.ValueSpan, (byte)'"']);
    }

    // Of a text in characters; what else is known of its size comes with the type.
    private static int Length(Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!.Length,
        JsonTokenType.Number => sizeof(int),
        _ => sizeof(bool),
    };

    private static StoredProperty Typed(StoredProperty property, string? type)
    {
        if (property.Name.Length > MaxNameLength)
        {
            throw new TableException(400, "PropertyNameTooLong");
        }

        var isText = property.Json[0] == (byte)'"';
        var size = type switch
        {
            "Edm.Binary" => 4 + (property.Size * 3 / 4),
            "Edm.DateTime" or "Edm.Int64" or "Edm.Double" => 8,
            "Edm.Guid" => 16,
            _ => isText ? 4 + (property.Size * 2) : property.Size,
        };
        var isTooLong = type == "Edm.Binary"
            ? property.Size * 3 / 4 > MaxBinaryBytes + 2
            : isText && property.Size > MaxCharacters;
        return isTooLong
            ? throw new TableException(400, "PropertyValueTooLarge")
            : property with { Type = type is "Edm.String" or "Edm.Boolean" or "Edm.Int32" ? null : type, Size = size };
    }
}
