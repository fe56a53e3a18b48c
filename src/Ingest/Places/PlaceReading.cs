namespace Ingest.Places;

/// <summary>One name in one document, whatever the number of its mentions, and the places it could mean there.</summary>
internal sealed class PlaceReading
{
    private const int MostCandidates = 40;
    private const double LeastShareOfDivision = 0.15;

    public PlaceReading(string key, FoundKind kind, IReadOnlyList<NameHit> hits, GazetteerPlaces places)
    {
        Key = key;
        Kind = kind;
        Candidates = [.. hits
            .GroupBy(hit => hit.Place)
            .Select(group => group.OrderByDescending(hit => hit.IsMain).First())
            .Select(hit => new ReadingCandidate(hit, places))
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => candidate.Hit.Place)
            .Take(MostCandidates)];
        if (kind == FoundKind.Name)
        {
            PreferTowns();
        }

        Compare();
        Settle(PlaceScore.Weights);
    }

    public string Key { get; }

    public FoundKind Kind { get; }

    /// <summary>Best first, after <see cref="Settle"/>.</summary>
    public IReadOnlyList<ReadingCandidate> Candidates { get; private set; }

    public ReadingCandidate Best => Candidates[0];

    public int Mentions { get; set; }

    /// <summary>How many mentions are the last part of a longer name, as family names are.</summary>
    public int NameEnds { get; set; }

    /// <summary>How many mentions stand where places stand: after "in" or "near", or before a comma and what holds them.</summary>
    public int PlaceUses { get; set; }

    /// <summary>How many mentions are part of an illness's name: "Marburg virus".</summary>
    public int Ailments { get; set; }

    /// <summary>Scores all candidates, turns scores into shares that add up to one, and sorts.</summary>
    public void Settle(ReadOnlySpan<double> weights)
    {
        var top = double.NegativeInfinity;
        foreach (var candidate in Candidates)
        {
            candidate.Rate(weights);
            top = Math.Max(top, candidate.Score);
        }

        var sum = Candidates.Sum(candidate => Math.Exp(candidate.Score - top));
        foreach (var candidate in Candidates)
        {
            candidate.Share = Math.Exp(candidate.Score - top) / sum;
        }

        Candidates = [.. Candidates.OrderByDescending(candidate => candidate.Share).ThenBy(candidate => candidate.Hit.Place)];
    }

    /// <summary>Of a division and its chief town of the same name, the bare name means the town, if many of the division's people live there.</summary>
    private void PreferTowns()
    {
        foreach (var division in Candidates.Where(candidate => candidate.Kind is PlaceKind.Admin1 or PlaceKind.Admin2))
        {
            var town = Candidates.FirstOrDefault(town => town.Kind == PlaceKind.GeoNames && town.Group == division.Group
                && town.Population >= division.Population * LeastShareOfDivision);
            if (town is not null)
            {
                division[PlaceFeature.NamedLikeTown] = 1;
                town.IsMain |= division.IsMain;
            }
        }
    }

    private void Compare()
    {
        var towns = Candidates.Where(candidate => candidate.Kind == PlaceKind.GeoNames).ToList();
        var most = towns.Count == 0 ? 0 : towns.Max(town => town[PlaceFeature.Population]);
        foreach (var town in towns)
        {
            town[PlaceFeature.Outranked] = most - town[PlaceFeature.Population];
        }
    }
}
