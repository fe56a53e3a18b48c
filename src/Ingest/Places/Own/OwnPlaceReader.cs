using System.Text.RegularExpressions;
using Ingest.Storage.Yaml;

namespace Ingest.Places.Own;

/// <summary>Reads the places that a user adds.</summary>
internal sealed partial class OwnPlaceReader(Gazetteer builtIn)
{
    /// <summary>What an id of the user's starts with.</summary>
    public const string IdPrefix = "user:";

    private static readonly string[] Kinds =
    [
        PlacePrecision.PopulatedPlace, PlacePrecision.Facility, PlacePrecision.Region, PlacePrecision.Water, PlacePrecision.Admin1, PlacePrecision.Admin2,
    ];

    private readonly Dictionary<string, long> _lines = new(StringComparer.Ordinal);

    /// <summary>What may be said of a place.</summary>
    public static string[] Fields { get; } = ["id", "name", "names", "at", "kind", "parent", "country", "population"];

    public IReadOnlyList<OwnPlace> Read(IEnumerable<YamlFields> mappings)
    {
        var places = new List<OwnPlace>();
        foreach (var fields in mappings)
        {
            var id = Id(fields);
            var name = fields.Name("name");
            var point = fields.Point("at");
            if (fields["at"] is null)
            {
                fields.Refuse(null, "'at' is missing: where the place is, latitude, then longitude, such as 35.95,39.01.");
            }

            var place = new OwnPlace(id, name ?? string.Empty, fields.Names("names"), point?.Latitude ?? 0, point?.Longitude ?? 0, Kind(fields), Parent(fields), fields.People("population") ?? 0);
            places.Add(place with { Names = [.. place.Names.Where(other => NameKey.Exact(other) != NameKey.Exact(place.Name))] });
        }

        return places;
    }

    private string Id(YamlFields fields)
    {
        var text = fields.Text("id");
        var tag = text?.StartsWith(IdPrefix, StringComparison.Ordinal) is true ? text[IdPrefix.Length..] : text;
        if (tag is null || !Tag().IsMatch(tag))
        {
            fields.Refuse(fields["id"], $"'id: {text}' is no id; write small letters, digits and hyphens, at most 60, such as orrin-dam. The place is then known as user:orrin-dam.");
        }
        else if (!_lines.TryAdd(IdPrefix + tag, fields.Line))
        {
            fields.Refuse(fields["id"], FormattableString.Invariant($"There is another place with the id '{tag}', on line {_lines[IdPrefix + tag]}."));
        }

        return IdPrefix + tag;
    }

    private static string Kind(YamlFields fields)
    {
        var kind = fields.Text("kind") ?? PlacePrecision.PopulatedPlace;
        if (!Kinds.Contains(kind, StringComparer.Ordinal))
        {
            fields.Refuse(fields["kind"], $"'kind: {kind}' is not known; it is one of {string.Join(", ", Kinds)}.");
        }

        return kind;
    }

    /// <summary>A place of the gazetteer, or one of the file's own that stands above this one.</summary>
    private string? Parent(YamlFields fields)
    {
        var country = fields.Text("country")?.ToUpperInvariant();
        if (country is not null && !builtIn.TryGet("country:" + country, out _))
        {
            fields.Refuse(fields["country"], $"'country: {country}' is no country's code (ISO 3166-1, two letters, such as SY).");
        }

        var parent = fields.Text("parent");
        Place? place = null;
        if (parent is not null && !_lines.ContainsKey(parent) && !builtIn.TryGet(parent, out place))
        {
            fields.Refuse(fields["parent"], $"'parent: {parent}' is no place; give an id such as admin1:SY.04 or country:SY ('ingest places find NAME' lists them), or the id of a place that stands above this one in the file.");
        }

        if (place is not null && country is not null && place.Country != country)
        {
            fields.Refuse(fields["country"], $"'country: {country}' is not the country of {place.Name} ({place.PlaceId}), the parent; leave the country out.");
        }

        return parent ?? (country is null ? null : "country:" + country);
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,59}$", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
