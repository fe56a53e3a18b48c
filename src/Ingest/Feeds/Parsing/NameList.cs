namespace Ingest.Feeds.Parsing;

/// <summary>Names in the order they came, each once; only those of the highest rank are kept.</summary>
internal sealed class NameList
{
    private const int Most = 2000;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private int _rank;

    public int Count => _names.Count;

    public void Add(string? name, int rank = 1)
    {
        var plain = name is null ? string.Empty : HtmlText.ToPlain(name);
        if (plain.Length == 0 || rank < _rank || _names.Count >= Most)
        {
            return;
        }

        if (rank > _rank)
        {
            _names.Clear();
            _seen.Clear();
            _rank = rank;
        }

        if (_seen.Add(plain))
        {
            _names.Add(plain);
        }
    }

    public IReadOnlyList<string> ToList() => _names.Count == 0 ? [] : [.. _names];
}
