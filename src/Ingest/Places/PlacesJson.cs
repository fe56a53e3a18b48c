using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Places.Lookup;
using Ingest.Storage;

namespace Ingest.Places;

/// <summary>How the stage's records are written.</summary>
[JsonSerializable(typeof(PlaceMention))]
[JsonSerializable(typeof(IReadOnlyList<PlaceMention>))]
[JsonSerializable(typeof(Place))]
[JsonSerializable(typeof(IReadOnlyList<Place>))]
[JsonSerializable(typeof(PlaceFinding))]
[JsonSerializable(typeof(PlaceCard))]
[JsonSerializable(typeof(NearbyPlace))]
[JsonSerializable(typeof(PlaceName))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
public sealed partial class PlacesJson : JsonSerializerContext
{
    public static new JsonSerializerOptions Options { get; } = CanonicalJson.For(new PlacesJson());
}
