using System.Text.Json;
using Ingest.Language.Training.Sources;

namespace Ingest.Language.Training.Naming;

/// <summary>All samples that names are learned from, by set.</summary>
internal static class NameSets
{
    private const string NoLicence = "BBC Online";

    /// <summary>All samples, in a fixed order.</summary>
    internal static List<NameSample> Read(TrainingSets sets)
    {
        var samples = new List<NameSample>();
        foreach (var map in NameMaps.All)
        {
            samples.AddRange(Lines(sets, map.Set).Select(line => Flat(line, map)));
        }

        var documents = Lines(sets, "gum_entities").Select(NestedNames.Document).ToList();
        samples.AddRange(documents);
        samples.AddRange(Lines(sets, "re3d").Where(static line => line.GetProperty("source").GetString() != NoLicence).Select(NestedNames.Report));
        var known = documents.Select(static sample => sample.Group).ToHashSet(StringComparer.Ordinal);
        var trees = sets.Trees("train");
        samples.AddRange(TreeNames.Read(trees).Where(sample => !known.Contains(sample.Group)));
        samples.AddRange(ProperNouns.Read(trees));
        return samples;
    }

    private static IEnumerable<JsonElement> Lines(TrainingSets sets, string set) =>
        sets.Lines(set, "dev").Concat(sets.Lines(set, "train")).Select(static line => JsonDocument.Parse(line).RootElement);

    private static NameSample Flat(JsonElement line, NameMap map)
    {
        var text = line.GetProperty("text").GetString()!;
        var id = line.GetProperty("id").GetString()!;
        var spans = new List<NameSpan>();
        foreach (var entity in line.GetProperty("entities").EnumerateArray())
        {
            var (start, end) = (entity.GetProperty("start").GetInt32(), entity.GetProperty("end").GetInt32());
            var scope = map.Scope(entity.GetProperty("type").GetString()!);

            // The name of an account is no name in a text.
            var isAccount = text[start] == '@' || (start > 0 && text[start - 1] == '@') || (start > 1 && text[start - 2] == '@');
            spans.Add(new NameSpan(start, end, isAccount ? NameScope.Any : scope));
        }

        return new NameSample(map.Set, id, text, spans, map.Unmarked, map.Dialect) { Gold = map.Dialect == NameMaps.News ? spans.ConvertAll(Wanted) : null };
    }

    private static NameSpan Wanted(NameSpan span) => NameScope.IsName(span.Scope) ? span : span with { Scope = NameScope.Any };
}
