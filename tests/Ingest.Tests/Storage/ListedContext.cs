using System.Text.Json.Serialization;

namespace Ingest.Tests.Storage;

[JsonSerializable(typeof(Listed))]
internal sealed partial class ListedContext : JsonSerializerContext;
