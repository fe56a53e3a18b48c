using Ingest.Storage.Yaml;
using YamlDotNet.RepresentationModel;

namespace Ingest.Places.Own;

/// <summary>Reads <c>places.yaml</c>.</summary>
public static class OwnPlacesYaml
{
    /// <summary>Some ten thousand places.</summary>
    private const int MostCharacters = 4_000_000;

    /// <summary>Reads a user's places, and checks them against the gazetteer that they are to change. Never throws on what the text holds: every problem is listed with its line.</summary>
    public static OwnPlacesReading Read(string yaml, Gazetteer builtIn)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        ArgumentNullException.ThrowIfNull(builtIn);
        var problems = new List<YamlProblem>();
        if (YamlRoot.Read(yaml, MostCharacters, "A file of places starts with 'places:', 'corrections:' or 'preferred:'.", problems) is not { } root)
        {
            return problems.Count > 0 ? new OwnPlacesReading.Refused(problems) : new OwnPlacesReading.Accepted(OwnPlaces.None);
        }

        var fields = new YamlFields(root, problems, "places", "corrections", "preferred");
        var places = new OwnPlaceReader(builtIn).Read(Mappings(fields, "places", problems, OwnPlaceReader.Fields));
        var corrections = CorrectionReader.Read(Mappings(fields, "corrections", problems, CorrectionReader.Fields), builtIn);
        var preferred = new PreferenceReader(builtIn, places, corrections).Read(Mappings(fields, "preferred", problems, PreferenceReader.Fields));
        return problems.Count > 0 ? new OwnPlacesReading.Refused(problems) : new OwnPlacesReading.Accepted(new OwnPlaces(places, corrections, preferred));
    }

    private static IEnumerable<YamlFields> Mappings(YamlFields root, string key, List<YamlProblem> problems, string[] allowed)
    {
        switch (root[key])
        {
            case null or YamlScalarNode { Value: null or "" }:
                yield break;
            case YamlSequenceNode list:
                foreach (var node in list.Children)
                {
                    if (node is YamlMappingNode mapping)
                    {
                        yield return new YamlFields(mapping, problems, allowed);
                    }
                    else
                    {
                        root.Refuse(node, $"What stands under '{key}' is a list of mappings; each starts with '- {allowed[0]}:'.");
                    }
                }

                break;
            case var other:
                root.Refuse(other, $"'{key}' must be a list; each item starts with '- {allowed[0]}:'.");
                break;
        }
    }
}
