using Ingest.Storage.Yaml;
using YamlDotNet.RepresentationModel;

namespace Ingest.Watches.Yaml;

/// <summary>Reads the watches of a watchlist.</summary>
internal static class WatchReader
{
    private static readonly string[] Fields =
    [
        "name", "place", "placeId", "person", "organization", "near", "within", "area", "aliases", "phrases",
        "events", "actors", "confidence", "sources", "languages", "paused", "tell", "novelty",
    ];

    public static IReadOnlyList<Watch> Read(YamlFields root, IReadOnlyDictionary<string, SinkSettings> sinks, WatchDrafting drafting, List<YamlProblem> problems, List<string> notes)
    {
        var watches = new List<Watch>();
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var fields in Mappings(root, problems))
        {
            var draft = Draft(fields, problems);
            if (draft.Name is { } name && !lines.TryAdd(WatchKey.Of(name), fields.Line))
            {
                fields.Refuse(null, FormattableString.Invariant($"There is another watch called '{name}', on line {lines[WatchKey.Of(name)]}; names differ by more than case."));
            }

            switch (drafting.Read(draft, sinks.Keys))
            {
                case DraftOutcome.Accepted accepted:
                    watches.Add(accepted.Watch);
                    notes.AddRange(accepted.Place is { Others.Count: > 0 } place ? [PlaceWords.Pinned((draft.PlaceId ?? draft.Place)!, place)] : []);
                    break;
                case DraftOutcome.Refused refused:
                    foreach (var problem in refused.Problems)
                    {
                        fields.Refuse(problem.Field is null ? null : fields[problem.Field], problem.Message);
                    }

                    break;
                default:
                    throw new InvalidOperationException("An outcome without a case.");
            }
        }

        return watches;
    }

    private static IEnumerable<YamlFields> Mappings(YamlFields root, List<YamlProblem> problems)
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
                        yield return new YamlFields(mapping, problems, Fields);
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

    private static WatchDraft Draft(YamlFields fields, List<YamlProblem> problems) => new(fields.Text("name") ?? fields.Text("place") ?? fields.Text("person") ?? fields.Text("organization"))
    {
        Place = fields.Text("place"),
        PlaceId = fields.Text("placeId"),
        Person = fields.Text("person"),
        Organization = fields.Text("organization"),
        Near = fields["near"] is YamlSequenceNode ? string.Join(',', fields.Texts("near")) : fields.Text("near"),
        Within = fields.Text("within"),
        Area = fields["area"] is { } area ? YamlJson.Text(area) : null,
        Aliases = fields.Texts("aliases"),
        Phrases = fields.Texts("phrases"),
        Events = fields.Texts("events"),
        Actors = fields.Texts("actors"),
        Confidence = fields.Text("confidence"),
        Sources = fields.Texts("sources"),
        Languages = fields.Texts("languages"),
        Paused = fields.Text("paused"),
        Tell = fields.Texts("tell"),
        Novelty = NoveltyReader.Read(fields, problems),
    };
}
