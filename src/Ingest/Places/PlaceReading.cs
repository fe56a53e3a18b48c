namespace Ingest.Places;

/// <summary>One name in one document, whatever the number of its mentions, and the places it could mean there.</summary>
internal sealed class PlaceReading
{
    private const int MostCandidates = 60;

    public PlaceReading(string key, FoundKind kind, IReadOnlyList<NameHit> hits, GazetteerPlaces places)
    {
        Key = key;
        Kind = kind;
        Candidates = [.. hits
            .GroupBy(hit => hit.Place)
            .Select(group => group.OrderByDescending(hit => hit.IsMain).First())
            .Select(hit => new ReadingCandidate(hit, PlacePrior.Score(places, hit), places))
            .OrderByDescending(candidate => candidate.Prior)
            .ThenBy(candidate => candidate.Hit.Place)
            .Take(MostCandidates)];
        Settle();
    }

    public string Key { get; }

    public FoundKind Kind { get; }

    /// <summary>Best first, after <see cref="Settle"/>.</summary>
    public IReadOnlyList<ReadingCandidate> Candidates { get; private set; }

    public ReadingCandidate Best => Candidates[0];

    public int Mentions { get; set; }

    /// <summary>Whether the name also appears as the last part of a longer one, as family names do.</summary>
    public bool EndsOtherNames { get; set; }

    /// <summary>Turns scores into shares that add up to one, and sorts.</summary>
    public void Settle()
    {
        var top = Candidates.Max(candidate => candidate.Score);
        var sum = Candidates.Sum(candidate => Math.Exp((candidate.Score - top) / PlaceWeights.Temperature));
        foreach (var candidate in Candidates)
        {
            candidate.Share = Math.Exp((candidate.Score - top) / PlaceWeights.Temperature) / sum;
        }

        Candidates = [.. Candidates.OrderByDescending(candidate => candidate.Share).ThenBy(candidate => candidate.Hit.Place)];
    }
}
