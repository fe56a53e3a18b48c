using Ingest.Places;
using YamlDotNet.RepresentationModel;

namespace Ingest.Watches.Yaml;

/// <summary>Reads the watches of a watchlist.</summary>
internal static class WatchReader
{
    public static IReadOnlyList<Watch> Read(
        YamlFields root,
        IReadOnlyDictionary<string, SinkSettings> sinks,
        WatchPlaces places,
        List<WatchlistProblem> problems,
        List<string> notes)
    {
        var watches = new List<Watch>();
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var fields in Mappings(root, problems))
        {
            var name = fields.Text("name") ?? fields.Text("place");
            if (name is null)
            {
                fields.Refuse(null, "A watch needs a name.");
                continue;
            }

            if (!lines.TryAdd(WatchKey.Of(name), fields.Line))
            {
                fields.Refuse(null, FormattableString.Invariant($"There is another watch called '{name}', on line {lines[WatchKey.Of(name)]}; names differ by more than case."));
            }

            Check(name, fields, sinks);
            watches.Add(Watch(name, fields, Place(fields, places, notes)) with { Novelty = NoveltyReader.Read(fields, problems) });
        }

        return watches;
    }

    private static IEnumerable<YamlFields> Mappings(YamlFields root, List<WatchlistProblem> problems)
    {
        switch (root["watches"])
        {
            case null or YamlScalarNode { Value: null or "" }:
                yield break;
            case YamlSequenceNode list:
                foreach (var node in list.Children)
                {
                    if (node is YamlMappingNode mapping)
                    {
                        yield return new YamlFields(mapping, problems, "name", "place", "placeId", "aliases", "phrases", "within", "events", "tell", "novelty");
                    }
                    else
                    {
                        root.Refuse(node, "A watch is a mapping, such as '- name: Deir ez-Zor'.");
                    }
                }

                break;
            case var other:
                root.Refuse(other, "'watches' must be a list; each watch starts with '- name:'.");
                break;
        }
    }

    private static Place? Place(YamlFields fields, WatchPlaces places, List<string> notes)
    {
        if ((fields.Text("placeId") ?? fields.Text("place")) is not { } wanted)
        {
            return null;
        }

        var node = fields["placeId"] ?? fields["place"];
        switch (places.Resolve(wanted))
        {
            case WatchPlaceOutcome.Pinned pinned:
                notes.AddRange(pinned.Others.Count == 0 ? [] : [PlaceWords.Pinned(wanted, pinned)]);
                return pinned.Place;
            case WatchPlaceOutcome.Ambiguous ambiguous:
                fields.Refuse(node, PlaceWords.Ambiguous(wanted, ambiguous.Candidates));
                return null;
            case WatchPlaceOutcome.Unknown unknown:
                fields.Refuse(node, unknown.Message + " Check the spelling, give the id (placeId: geonames:…), or watch it as a phrase.");
                return null;
            default:
                throw new InvalidOperationException("An outcome without a case.");
        }
    }

    private static void Check(string name, YamlFields fields, IReadOnlyDictionary<string, SinkSettings> sinks)
    {
        foreach (var type in fields.Texts("events").Where(static type => !EventTypes.All.Contains(type.ToUpperInvariant(), StringComparer.Ordinal)))
        {
            fields.Refuse(fields["events"], $"'{type}' is no event type; allowed are {string.Join(", ", EventTypes.All)}.");
        }

        foreach (var sink in fields.Texts("tell").Where(sink => sink != AlertDelivery.ConsoleSink && !sinks.ContainsKey(sink)))
        {
            fields.Refuse(fields["tell"], $"Watch '{name}' tells '{sink}', but there is no such sink; there are {string.Join(", ", sinks.Keys.Append(AlertDelivery.ConsoleSink).Distinct(StringComparer.Ordinal))}.");
        }

        var hasPlace = fields["place"] is not null || fields["placeId"] is not null;
        if (!hasPlace && fields.Texts("phrases").Count == 0 && fields.Texts("aliases").Count == 0)
        {
            fields.Refuse(null, $"Watch '{name}' watches nothing: give it a place or phrases.");
        }

        if (!hasPlace && fields["within"] is { } within)
        {
            fields.Refuse(within, "'within' needs a place to be the middle of the circle.");
        }
    }

    private static Watch Watch(string name, YamlFields fields, Place? place) => new(
        name,
        place?.PlaceId,
        place?.Name,
        place?.Country,
        place?.Latitude,
        place?.Longitude,
        fields.Kilometres("within"),
        fields.Texts("aliases"),
        fields.Texts("phrases"),
        fields.Texts("events").Select(static type => type.ToUpperInvariant()).ToList(),
        fields.Texts("tell"));
}
