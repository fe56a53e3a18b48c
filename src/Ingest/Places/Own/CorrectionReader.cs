using Ingest.Storage.Yaml;

namespace Ingest.Places.Own;

/// <summary>Reads what a user says otherwise of places of the gazetteer.</summary>
internal static class CorrectionReader
{
    /// <summary>What may be said.</summary>
    public static string[] Fields { get; } = ["place", "names", "not", "at", "population"];

    public static IReadOnlyList<PlaceCorrection> Read(IEnumerable<YamlFields> mappings, Gazetteer builtIn)
    {
        var corrections = new List<PlaceCorrection>();
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var fields in mappings)
        {
            var correction = new PlaceCorrection(fields.Text("place") ?? string.Empty, fields.Names("names"), fields.Names("not"), fields.Point("at"), fields.People("population"));
            if (!builtIn.TryGet(correction.PlaceId, out var place))
            {
                fields.Refuse(fields["place"], $"'place: {correction.PlaceId}' is no place of the gazetteer; give an id such as geonames:170794 ('ingest places find NAME' lists them).");
                continue;
            }

            if (!lines.TryAdd(place.PlaceId, fields.Line))
            {
                fields.Refuse(fields["place"], FormattableString.Invariant($"{place.PlaceId} is corrected on line {lines[place.PlaceId]} already; say all of it there."));
            }

            foreach (var never in correction.Never.Where(name => builtIn.Find(name).All(match => match.Place.PlaceId != place.PlaceId)))
            {
                fields.Refuse(fields["not"], $"'not: {never}' changes nothing: {place.Name} ({place.PlaceId}) is not called so; 'ingest places variants {place.PlaceId}' lists its names.");
            }

            corrections.Add(correction);
        }

        return corrections;
    }
}
