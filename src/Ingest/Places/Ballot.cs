namespace Ingest.Places;

/// <summary>The votes of a document's names for countries, divisions and neighbourhoods.</summary>
internal sealed class Ballot
{
    private const double LeastShare = 0.05;

    // Farther than this nearness adds nothing that counts, and most pairs are: no need to compute their distance.
    private const double FarDegrees = 3;

    private readonly IReadOnlyList<PlaceReading> _voters;
    private readonly Dictionary<string, double> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<int, double> _groups = [];

    private Ballot(IReadOnlyList<PlaceReading> voters) => _voters = voters;

    public static Ballot Of(IReadOnlyList<PlaceReading> voters)
    {
        var ballot = new Ballot(voters);
        foreach (var voter in voters)
        {
            ballot.Count(voter, 1);
        }

        return ballot;
    }

    /// <summary>What the other names say for a candidate, in the units of its score.</summary>
    public double Support(PlaceReading reading, ReadingCandidate candidate)
    {
        var own = reading.Candidates.Where(other => other.Country == candidate.Country).Sum(other => other.Share) * Weight(reading);
        var ownGroup = reading.Candidates.Where(other => other.Group == candidate.Group && IsInDivision(other)).Sum(other => other.Share) * Weight(reading);
        var country = candidate.Country.Length == 0 ? 0 : _countries.GetValueOrDefault(candidate.Country) - own;
        var group = _groups.GetValueOrDefault(candidate.Group) - ownGroup;
        return (PlaceWeights.CountryVotes * Math.Log(1 + Math.Max(0, country)))
            + (IsInDivision(candidate) ? PlaceWeights.Admin1Votes * Math.Log(1 + Math.Max(0, group)) : 0)
            + (candidate.Kind is PlaceKind.GeoNames or PlaceKind.Admin2 ? PlaceWeights.Nearby * Math.Log(1 + Neighbours(reading, candidate)) : 0);
    }

    private static bool IsInDivision(ReadingCandidate candidate) => candidate.Kind is not (PlaceKind.Country or PlaceKind.Supplement);

    private static double Weight(PlaceReading reading) => 1 + Math.Log(Math.Max(1, reading.Mentions));

    private void Count(PlaceReading voter, double factor)
    {
        foreach (var candidate in voter.Candidates.Where(candidate => candidate.Share >= LeastShare))
        {
            var votes = candidate.Share * Weight(voter) * factor;
            _countries[candidate.Country] = _countries.GetValueOrDefault(candidate.Country) + votes;
            if (IsInDivision(candidate))
            {
                _groups[candidate.Group] = _groups.GetValueOrDefault(candidate.Group) + votes;
            }
        }
    }

    private double Neighbours(PlaceReading reading, ReadingCandidate candidate)
    {
        var near = 0.0;
        foreach (var voter in _voters)
        {
            if (!ReferenceEquals(voter, reading) && voter.Best.Kind == PlaceKind.GeoNames && voter.Best.Hit.Place != candidate.Hit.Place
                && Math.Abs(voter.Best.Latitude - candidate.Latitude) < FarDegrees)
            {
                var away = GeoDistance.Kilometres(candidate.Latitude, candidate.Longitude, voter.Best.Latitude, voter.Best.Longitude);
                near += voter.Best.Share * Math.Exp(-away / PlaceWeights.NearbyKm);
            }
        }

        return near;
    }
}
