using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Storage;

namespace Ingest.Azure.Storage;

[JsonSerializable(typeof(SetAsideEnvelope))]
internal sealed partial class AzureStorageJson : JsonSerializerContext
{
    public static new JsonSerializerOptions Options { get; } = CanonicalJson.For(new AzureStorageJson());
}
