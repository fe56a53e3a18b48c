using Ingest.Places;

namespace Ingest.Language.Training.Placing;

/// <summary>
/// Makes examples from texts in which nobody marked coordinates. "X, Texas" tells which X is meant: the container is then hidden from
/// the whole document, so that it has to be found from the rest. A title of the encyclopedia tells it too.
/// </summary>
internal sealed class PlaceExamples(Gazetteer gazetteer)
{
    private readonly PlaceScanner _scanner = new(gazetteer);

    /// <summary>The examples of one document, seen with the weights learned so far.</summary>
    internal IEnumerable<PlaceExample> Of(PlaceDocument document, double[] weights)
    {
        var parsed = LanguageEngine.Cut(document.Text);
        var found = _scanner.Scan(parsed, TextPieces.Of(parsed));
        if (found.Count == 0)
        {
            return [];
        }

        var survey = PlaceSurvey.Of(document.Text, found, gazetteer.Places);
        return Contained(document.Text, survey, weights).Concat(Titled(document, weights, found));
    }

    private IEnumerable<PlaceExample> Contained(string text, PlaceSurvey survey, double[] weights)
    {
        var seen = new HashSet<(string, string)>();
        for (var i = 0; i + 1 < survey.Found.Count; i++)
        {
            var (inner, outer) = (survey.Readings[i], survey.Readings[i + 1]);
            var right = inner.Candidates.Where(static candidate => candidate[PlaceFeature.Contained] > 0).Select(static candidate => candidate.Hit.Place).ToHashSet();
            if (survey.IsContained[i] && ContainmentGap.Between(text, survey.Found[i], survey.Found[i + 1]) == Adjacency.Comma
                && right.Count > 0 && seen.Add((inner.Key, outer.Key)))
            {
                var hidden = outer.Candidates.Where(static candidate => candidate[PlaceFeature.Contains] > 0).Select(static candidate => candidate.Hit.Place).ToHashSet();
                var rest = survey.Found.Where(name => !name.Hits.Any(hit => hidden.Contains(hit.Place))).ToList();
                if (Example(text, rest, inner.Key, right, "container", weights) is { } example)
                {
                    yield return example;
                }
            }
        }
    }

    private IEnumerable<PlaceExample> Titled(PlaceDocument document, double[] weights, List<FoundName> found)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var title in document.Titles)
        {
            var name = found.FirstOrDefault(name => name.Offset == title.Offset || (name.Offset < title.End && title.Offset < name.End));
            if (name is { Kind: FoundKind.Name } && seen.Add(name.Key) && Places(title.Title) is { Count: > 0 } right
                && Example(document.Text, found, name.Key, right, "title", weights) is { } example)
            {
                yield return example;
            }
        }
    }

    /// <summary>The places of a title: those called so, within what stands after the comma; of several without a comma, the encyclopedia's first is the largest.</summary>
    private HashSet<int> Places(string title)
    {
        var parts = title.Split(", ");
        var hits = gazetteer.Probe(NameKey.Exact(parts[0])).Hits.Where(static hit => hit.IsMain).ToList();
        if (parts.Length == 1)
        {
            return hits.Count == 0 ? [] : [hits.MaxBy(hit => (gazetteer.Places.Kind(hit.Place) == PlaceKind.Country, gazetteer.Places.Population(hit.Place))).Place];
        }

        var holders = gazetteer.Probe(NameKey.Exact(parts[^1])).Hits.Select(hit => new ReadingCandidate(hit, gazetteer.Places)).ToList();
        return [.. hits.Where(hit => holders.Exists(holder => holder.Holds(new ReadingCandidate(hit, gazetteer.Places)))).Select(static hit => hit.Place)];
    }

    private PlaceExample? Example(string text, List<FoundName> found, string key, HashSet<int> right, string source, double[] weights)
    {
        var survey = PlaceSurvey.Of(text, found, gazetteer.Places);
        var reading = survey.Readings.FirstOrDefault(reading => reading.Key == key && reading.Kind == FoundKind.Name);
        if (reading is null || reading.Candidates.Count < 2)
        {
            return null;
        }

        survey.Resolve(PlaceHome.Unknown, weights);
        var isRight = reading.Candidates.Select(candidate => right.Contains(candidate.Hit.Place)).ToList();
        return isRight.Contains(true) && isRight.Contains(false)
            ? new PlaceExample(key, source, [.. reading.Candidates.Select(static candidate => candidate.Features.ToArray())], isRight)
            : null;
    }
}
