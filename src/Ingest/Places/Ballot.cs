namespace Ingest.Places;

/// <summary>The votes of a document's names for countries, divisions and neighbourhoods.</summary>
internal sealed class Ballot
{
    private const double LeastShare = 0.05;
    private const double SureShare = 0.5;
    private const double NearbyKm = 80;

    // Farther than this nearness adds nothing that counts, and most pairs are: no need to compute their distance.
    private const double FarDegrees = 3;

    private readonly List<PlaceReading> _voters;
    private readonly HashSet<PlaceReading> _isVoter;
    private readonly VoteCount _votes = new();
    private readonly Dictionary<string, int> _countriesNamed = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _divisionsNamed = [];

    public Ballot(List<PlaceReading> voters)
    {
        _voters = voters;
        _isVoter = [.. voters];
        foreach (var voter in voters)
        {
            Count(voter, _votes);
            if (NamedCountry(voter) is { } country)
            {
                _countriesNamed[country] = _countriesNamed.GetValueOrDefault(country) + 1;
            }

            if (NamedDivision(voter) is { } division)
            {
                _divisionsNamed[division] = _divisionsNamed.GetValueOrDefault(division) + 1;
            }
        }
    }

    /// <summary>Writes down for each of a name's places what the other names say for it.</summary>
    public void Describe(PlaceReading reading)
    {
        var isVoter = _isVoter.Contains(reading);
        var own = new VoteCount();
        if (isVoter)
        {
            Count(reading, own);
        }

        var (ownCountry, ownDivision) = isVoter ? (NamedCountry(reading), NamedDivision(reading)) : (null, null);
        var all = Math.Max(0, _votes.All - own.All);
        foreach (var candidate in reading.Candidates)
        {
            var country = candidate.Country.Length == 0 ? 0 : Math.Max(0, _votes.Of(candidate.Country) - own.Of(candidate.Country));
            var group = IsInDivision(candidate) ? Math.Max(0, _votes.Of(candidate.Group) - own.Of(candidate.Group)) : 0;
            candidate[PlaceFeature.CountryVotes] = Math.Log(1 + country);
            candidate[PlaceFeature.CountryShare] = all > 0 ? country / all : 0;
            candidate[PlaceFeature.DivisionVotes] = Math.Log(1 + group);
            candidate[PlaceFeature.CountryNamed] = candidate.Kind != PlaceKind.Country
                && _countriesNamed.GetValueOrDefault(candidate.Country) > (ownCountry == candidate.Country ? 1 : 0) ? 1 : 0;
            candidate[PlaceFeature.DivisionNamed] = IsInDivision(candidate) && candidate.Kind != PlaceKind.Admin1
                && _divisionsNamed.GetValueOrDefault(candidate.Group) > (ownDivision == candidate.Group ? 1 : 0) ? 1 : 0;
            candidate[PlaceFeature.Nearby] = candidate.Kind is PlaceKind.GeoNames or PlaceKind.Admin2 or PlaceKind.User ? Math.Log(1 + Neighbours(reading, candidate)) : 0;
        }
    }

    private static bool IsInDivision(ReadingCandidate candidate) => candidate.Country.Length > 0 && candidate.Kind is not (PlaceKind.Country or PlaceKind.Supplement);

    private static string? NamedCountry(PlaceReading reading) =>
        reading.Best is { Kind: PlaceKind.Country, Share: > SureShare } best ? best.Country : null;

    private static int? NamedDivision(PlaceReading reading) =>
        reading.Best is { Kind: PlaceKind.Admin1, Share: > SureShare } best ? best.Group : null;

    private static void Count(PlaceReading voter, VoteCount votes)
    {
        var weight = 1 + Math.Log(Math.Max(1, voter.Mentions));
        foreach (var candidate in voter.Candidates)
        {
            if (candidate.Share >= LeastShare)
            {
                votes.Add(candidate.Country, IsInDivision(candidate) ? candidate.Group : null, candidate.Share * weight);
            }
        }
    }

    private double Neighbours(PlaceReading reading, ReadingCandidate candidate)
    {
        var near = 0.0;
        foreach (var voter in _voters)
        {
            if (!ReferenceEquals(voter, reading) && voter.Best.Kind is PlaceKind.GeoNames or PlaceKind.Admin2 or PlaceKind.User && voter.Best.Hit.Place != candidate.Hit.Place
                && Math.Abs(voter.Best.Latitude - candidate.Latitude) < FarDegrees)
            {
                var away = GeoDistance.Kilometres(candidate.Latitude, candidate.Longitude, voter.Best.Latitude, voter.Best.Longitude);
                near += voter.Best.Share * Math.Exp(-away / NearbyKm);
            }
        }

        return near;
    }
}
