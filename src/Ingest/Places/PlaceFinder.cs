using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Places;

/// <summary>Finds the places that a text names and decides which ones they are. Holds no state between texts; any number of threads may share one.</summary>
public sealed class PlaceFinder
{
    private const int MostCandidatesKept = 5;
    private const double LeastCandidateShare = 0.02;
    private const double DemonymConfidence = 0.7;

    private readonly Gazetteer _gazetteer;
    private readonly PlaceScanner _scanner;

    private readonly PlacesOptions _options;

    public PlaceFinder(Gazetteer gazetteer, PlacesOptions options)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _gazetteer = gazetteer;
        _scanner = new PlaceScanner(gazetteer);
    }

    /// <summary>
    /// All mentions of places in text order, without overlaps. Words for a place's people ("Syrian") count, with less confidence.
    /// A location that the recogniser found and the gazetteer does not know stays unresolved: no place id, no coordinates.
    /// </summary>
    public IReadOnlyList<PlaceMention> Find(LanguageDocument document, IReadOnlyList<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(entities);
        var pieces = TextPieces.Of(document);
        var found = _scanner.Scan(document, pieces);
        var readings = Readings(found);
        var isTaken = Taken(found, pieces.Count);
        var evidence = new PlaceEvidence(document, pieces, entities, _gazetteer.Places);
        var isContained = Containments.Mark(document.Text, found, readings);
        CountUses(found, readings, evidence, isTaken, isContained);
        PlaceResolver.Resolve([.. readings.Distinct()]);
        var mentions = new List<PlaceMention>();
        for (var i = 0; i < found.Count; i++)
        {
            var weight = evidence.Weigh(found[i], readings[i], isContained[i], isTaken);
            if (weight >= PlaceWeights.Accepted)
            {
                mentions.Add(Mention(document.Text, found[i], readings[i], weight));
            }
        }

        return UnknownLocations.Add(mentions.FindAll(mention => mention.Confidence >= _options.LeastConfidence), entities);
    }

    private PlaceReading[] Readings(List<FoundName> found)
    {
        var byKey = new Dictionary<(string, FoundKind), PlaceReading>();
        var readings = new PlaceReading[found.Count];
        for (var i = 0; i < found.Count; i++)
        {
            if (!byKey.TryGetValue((found[i].Key, found[i].Kind), out var reading))
            {
                reading = new PlaceReading(found[i].Key, found[i].Kind, found[i].Hits, _gazetteer.Places);
                byKey[(found[i].Key, found[i].Kind)] = reading;
            }

            reading.Mentions++;
            readings[i] = reading;
        }

        return readings;
    }

    private static bool[] Taken(List<FoundName> found, int pieces)
    {
        var isTaken = new bool[pieces];
        foreach (var name in found)
        {
            Array.Fill(isTaken, true, name.FirstPiece, name.LastPiece - name.FirstPiece + 1);
        }

        return isTaken;
    }

    private static void CountUses(List<FoundName> found, PlaceReading[] readings, PlaceEvidence evidence, bool[] isTaken, bool[] isContained)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var before = found[i].FirstPiece - 1;
            var isBeside = before >= 0 && evidence.IsBeside(before);
            readings[i].NameEnds += isBeside && evidence.IsNamePart(before, isTaken) ? 1 : 0;
            readings[i].PlaceUses += isContained[i] || (isBeside && evidence.IsAfterPreposition(found[i])) ? 1 : 0;
        }
    }

    private PlaceMention Mention(string text, FoundName found, PlaceReading reading, double weight)
    {
        var quoted = text.Substring(found.Offset, found.Length);
        var isPlace = 1 / (1 + Math.Exp(-weight));
        var others = reading.Candidates
            .Where(candidate => candidate.Share >= LeastCandidateShare)
            .Take(MostCandidatesKept)
            .Select(candidate => new PlaceCandidate(_gazetteer.Places.Id(candidate.Hit.Place), _gazetteer.MainName(candidate.Hit.Place), Rounded(candidate.Share)))
            .ToList();
        if (reading.Best.Share < PlaceWeights.ResolvedShare)
        {
            return new PlaceMention(quoted, found.Offset, found.Length, null, null, null, null, null, null, null, Rounded(isPlace), others);
        }

        var place = _gazetteer.PlaceAt(reading.Best.Hit.Place);
        var confidence = isPlace * reading.Best.Share * (found.Kind == FoundKind.Demonym ? DemonymConfidence : 1);
        return new PlaceMention(
            quoted, found.Offset, found.Length, place.PlaceId, place.Name, place.Country, place.Admin1,
            place.Latitude, place.Longitude, place.Precision, Rounded(confidence), others.Count > 1 ? others : []);
    }

    private static double Rounded(double share) => Math.Round(share, 2, MidpointRounding.AwayFromZero);
}
