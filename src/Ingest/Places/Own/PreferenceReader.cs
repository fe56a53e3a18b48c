using Ingest.Storage.Yaml;

namespace Ingest.Places.Own;

/// <summary>Reads which place a user means by a name that several bear.</summary>
internal sealed class PreferenceReader(Gazetteer builtIn, IReadOnlyList<OwnPlace> places, IReadOnlyList<PlaceCorrection> corrections)
{
    /// <summary>What may be said.</summary>
    public static string[] Fields { get; } = ["name", "place", "country"];

    public IReadOnlyList<PreferredPlace> Read(IEnumerable<YamlFields> mappings)
    {
        var preferred = new List<PreferredPlace>();
        foreach (var fields in mappings)
        {
            var (name, placeId, country) = (fields.Name("name"), fields.Text("place") ?? string.Empty, fields.Text("country")?.ToUpperInvariant());
            if (country is not null && !builtIn.TryGet("country:" + country, out _))
            {
                fields.Refuse(fields["country"], $"'country: {country}' is no country's code (ISO 3166-1, two letters, such as SY).");
            }

            if (name is not null && !Bears(placeId, NameKey.Exact(name)))
            {
                fields.Refuse(fields["place"], $"'place: {placeId}' is no place called '{name}'; give the id of one that is ('ingest places find NAME' lists them), or add the name to it under 'corrections'.");
            }
            else if (preferred.Exists(other => NameKey.Exact(other.Name) == NameKey.Exact(name ?? string.Empty) && other.Country == country))
            {
                fields.Refuse(fields["name"], $"'name: {name}' is said twice for the same country; keep one.");
            }
            else
            {
                preferred.Add(new PreferredPlace(name ?? string.Empty, country, placeId));
            }
        }

        return preferred;
    }

    private bool Bears(string placeId, string key) =>
        places.Any(place => place.PlaceId == placeId && place.Names.Append(place.Name).Any(name => NameKey.Exact(name) == key))
        || corrections.Any(correction => correction.PlaceId == placeId && correction.Names.Any(name => NameKey.Exact(name) == key))
        || builtIn.Find(key).Any(match => match.Place.PlaceId == placeId);
}
