using System.Globalization;

namespace Ingest.Feeds.Parsing;

/// <summary>Collects what was wrong with a document: the first case of each kind in words, and how many more there were, so that a thousand bad ampersands are one warning.</summary>
internal sealed class WarningList
{
    private readonly List<FeedWarning> _first = [];
    private Dictionary<string, int>? _counts;

    public void Add(string code, string message)
    {
        _counts ??= new Dictionary<string, int>(StringComparer.Ordinal);
        if (_counts.TryGetValue(code, out var count))
        {
            _counts[code] = count + 1;
            return;
        }

        _counts.Add(code, 1);
        _first.Add(new FeedWarning(code, message));
    }

    public IReadOnlyList<FeedWarning> ToList() =>
        [.. _first.Select(warning => _counts![warning.Code] is > 1 and var count
            ? warning with { Message = string.Create(CultureInfo.InvariantCulture, $"{warning.Message} ({count} times)") }
            : warning)];
}
