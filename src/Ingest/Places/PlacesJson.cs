using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Storage;

namespace Ingest.Places;

/// <summary>How the stage's records are written.</summary>
[JsonSerializable(typeof(PlaceMention))]
[JsonSerializable(typeof(IReadOnlyList<PlaceMention>))]
[JsonSerializable(typeof(Place))]
[JsonSerializable(typeof(IReadOnlyList<Place>))]
[JsonSerializable(typeof(GazetteerMatch))]
[JsonSerializable(typeof(IReadOnlyList<GazetteerMatch>))]
[JsonSerializable(typeof(string))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
public sealed partial class PlacesJson : JsonSerializerContext
{
    public static new JsonSerializerOptions Options { get; } = CanonicalJson.For(new PlacesJson());
}
