namespace Ingest.Places;

/// <summary>Votes for countries and first-level divisions.</summary>
internal sealed class VoteCount
{
    private readonly Dictionary<string, double> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<int, double> _divisions = [];

    /// <summary>All votes together.</summary>
    public double All { get; private set; }

    public void Add(string country, int? division, double votes)
    {
        All += votes;
        _countries[country] = _countries.GetValueOrDefault(country) + votes;
        if (division is { } group)
        {
            _divisions[group] = _divisions.GetValueOrDefault(group) + votes;
        }
    }

    public double Of(string country) => _countries.GetValueOrDefault(country);

    public double Of(int division) => _divisions.GetValueOrDefault(division);
}
