using Ingest.Entities;

namespace Ingest.Places;

/// <summary>Writes down what was decided about the names of one text.</summary>
internal sealed class MentionWriter(Gazetteer gazetteer, string text, IReadOnlyList<TextPiece> pieces)
{
    private const int MostCandidatesKept = 5;
    private const double LeastCandidateShare = 0.02;
    private const double DemonymConfidence = 0.7;
    private const double StreetConfidence = 0.75;

    // "Washington's allies" are the capital's, be the state a little likelier otherwise.
    private const double LeastActorShare = 0.15;

    private readonly ActorUses _actors = new(text, pieces);
    private readonly Dictionary<PlaceReading, List<PlaceCandidate>> _candidates = [];

    /// <summary>A name with the likeliest of its places; unresolved, with the candidates, where none is likely enough.</summary>
    public PlaceMention Place(FoundName found, PlaceReading reading, double weight)
    {
        var quoted = text.Substring(found.Offset, found.Length);
        var isPlace = 1 / (1 + Math.Exp(-weight));
        var others = CandidatesOf(reading);
        var actor = _actors.IsActor(found) ? reading.Candidates.FirstOrDefault(candidate => candidate.Share >= LeastActorShare && ActorUses.CanAct(gazetteer.Places, candidate)) : null;
        var best = actor ?? reading.Best;
        if (best.Share < PlaceWeights.ResolvedShare)
        {
            return new PlaceMention(quoted, found.Offset, found.Length, null, null, null, null, null, null, null, Rounded(isPlace), others);
        }

        var place = gazetteer.PlaceAt(best.Hit.Place);
        var confidence = isPlace * best.Share * (found.Kind == FoundKind.Demonym ? DemonymConfidence : 1);
        return new PlaceMention(
            quoted, found.Offset, found.Length, place.PlaceId, place.Name, place.Country, place.Admin1,
            place.Latitude, place.Longitude, place.Precision, Rounded(confidence), others.Count > 1 ? others : [], actor is null ? null : PlaceUse.Actor);
    }

    /// <summary>A longer name that a recogniser saw; <paramref name="reading"/> is null where it names another place than the name within it.</summary>
    public PlaceMention Longer(Entity around, FoundName found, PlaceReading? reading, double weight) => reading is null
        ? new PlaceMention(around.Text, around.Offset, around.Length, null, null, null, null, null, null, null, around.Confidence, [])
        : Place(found with { Offset = around.Offset, Length = around.Length }, reading, weight);

    /// <summary>A street: the gazetteer knows none.</summary>
    public PlaceMention Street(FoundName found) =>
        new(text.Substring(found.Offset, found.Length), found.Offset, found.Length, null, null, null, null, null, null, PlacePrecision.Facility, StreetConfidence, []);

    /// <summary>The likeliest places of a name: worked out once, however often the text names it, for each name of a place is read letter by letter.</summary>
    private List<PlaceCandidate> CandidatesOf(PlaceReading reading)
    {
        if (!_candidates.TryGetValue(reading, out var candidates))
        {
            candidates = [.. reading.Candidates
                .Where(candidate => candidate.Share >= LeastCandidateShare)
                .Take(MostCandidatesKept)
                .Select(candidate => new PlaceCandidate(gazetteer.Places.Id(candidate.Hit.Place), gazetteer.MainName(candidate.Hit.Place), Rounded(candidate.Share)))];
            _candidates.Add(reading, candidates);
        }

        return candidates;
    }

    private static double Rounded(double share) => Math.Round(share, 2, MidpointRounding.AwayFromZero);
}
