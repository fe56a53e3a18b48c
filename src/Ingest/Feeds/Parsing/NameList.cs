namespace Ingest.Feeds.Parsing;

/// <summary>Names in the order they came, each once; only those of the highest rank are kept.</summary>
internal sealed class NameList
{
    private const int Most = 2000;
    private const int ManyNames = 16;
    private List<string>? _names;
    private HashSet<string>? _seen;
    private int _rank;

    public int Count => _names?.Count ?? 0;

    public void Add(string? name, int rank = 1)
    {
        var plain = name is null ? string.Empty : HtmlText.ToPlain(name);
        if (plain.Length == 0 || rank < _rank || Count >= Most)
        {
            return;
        }

        if (rank > _rank)
        {
            (_names, _seen, _rank) = (null, null, rank);
        }

        if (IsNew(plain))
        {
            (_names ??= []).Add(plain);
        }
    }

    /// <summary>The names; nothing may be added afterwards.</summary>
    public IReadOnlyList<string> ToList() => _names is null ? [] : _names;

    // Most entries have a few names; only many are worth a set.
    private bool IsNew(string name)
    {
        if (Count < ManyNames)
        {
            return _names?.Contains(name, StringComparer.Ordinal) != true;
        }

        _seen ??= new HashSet<string>(_names!, StringComparer.Ordinal);
        return _seen.Add(name);
    }
}
