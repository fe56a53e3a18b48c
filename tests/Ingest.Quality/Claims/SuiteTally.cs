using System.Globalization;

namespace Ingest.Quality.Claims;

/// <summary>How many are right of how many, by name and in the order in which the names came.</summary>
internal sealed class SuiteTally
{
    private readonly OrderedDictionary<string, (int Right, int Total)> _counts = new(StringComparer.Ordinal);

    public void Add(string name, bool isRight)
    {
        var (right, total) = _counts.GetValueOrDefault(name);
        _counts[name] = (right + (isRight ? 1 : 0), total + 1);
    }

    /// <summary>Right of all under one name; 1 where nothing was counted.</summary>
    public double Share(string name) => _counts.TryGetValue(name, out var count) ? (double)count.Right / count.Total : 1;

    public IEnumerable<string> Lines() =>
        _counts.Select(static entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Key,-16} {entry.Value.Right,4} of {entry.Value.Total,4}  {(double)entry.Value.Right / entry.Value.Total:.000}"));
}
