namespace Ingest.Places.Own;

/// <summary>The names whose places a user changed, with all that they are now; and the words that such names begin with.</summary>
internal sealed class OwnNames
{
    private readonly Dictionary<string, KnownName?>.AlternateLookup<ReadOnlySpan<char>> _names;
    private readonly ILookup<int, NameHit> _added;
    private readonly HashSet<(int Place, string Key)> _never;

    private OwnNames(Dictionary<string, KnownName?> names, ILookup<int, NameHit> added, HashSet<(int Place, string Key)> never)
    {
        _names = names.GetAlternateLookup<ReadOnlySpan<char>>();
        _added = added;
        _never = never;
    }

    /// <summary>Lays what a user says over the names of the file. <paramref name="places"/> has the user's places already.</summary>
    public static OwnNames Of(OwnPlaces own, GazetteerPlaces places, GazetteerNames names)
    {
        var added = Added(own).Select(row => new NameHit(places.WithId(row.PlaceId), row.Name, row.IsMain)).ToList();
        var never = own.Corrections.SelectMany(place => place.Never.Select(name => (Place: places.WithId(place.PlaceId), Key: NameKey.Exact(name)))).ToHashSet();
        var preferred = own.Preferred.ToLookup(static row => NameKey.Exact(row.Name), row => (row.Country, Place: places.WithId(row.PlaceId)), StringComparer.Ordinal);
        var byKey = added.ToLookup(static hit => NameKey.Exact(hit.Name), StringComparer.Ordinal);
        var beginnings = byKey.SelectMany(static row => Beginnings(row.Key)).ToHashSet(StringComparer.Ordinal);
        var known = new Dictionary<string, KnownName?>(StringComparer.Ordinal);
        foreach (var key in byKey.Select(static row => row.Key).Concat(beginnings).Concat(never.Select(static row => row.Key)).Concat(preferred.Select(static row => row.Key)).Distinct(StringComparer.Ordinal))
        {
            var listed = names.Find(key)?.Probe ?? NameProbe.None;
            var hits = listed.Hits.Where(hit => !never.Contains((hit.Place, key))).Concat(byKey[key])
                .Where(hit => preferred[key].All(rule => hit.Place == rule.Place || (rule.Country is not null && rule.Country != places.Country(hit.Place)))).ToList();
            var probe = new NameProbe(hits, listed.GoesOn || beginnings.Contains(key));
            known[key] = probe.IsNone ? null : new KnownName(NameHash.Of(key), key, probe);
        }

        return new OwnNames(known, added.ToLookup(static hit => hit.Place), never);
    }

    /// <summary>What a level 1 key is, where the user changed that; null then means that it is nothing.</summary>
    public bool TryFind(ReadOnlySpan<char> key, out KnownName? known) => _names.TryGetValue(key, out known);

    /// <summary>The names that the user added.</summary>
    public IEnumerable<NameHit> All => _added.SelectMany(static place => place);

    /// <summary>Whether the user says that a place is not called so.</summary>
    public bool IsNever(NameHit hit) => _never.Count > 0 && _never.Contains((hit.Place, NameKey.Exact(hit.Name)));

    /// <summary>A place's names, from those that the file has.</summary>
    public IEnumerable<string> Of(int place, IEnumerable<string> listed) =>
        listed.Where(name => !_never.Contains((place, NameKey.Exact(name)))).Concat(_added[place].Select(static hit => hit.Name)).DistinctBy(static name => NameKey.Exact(name), StringComparer.Ordinal);

    private static IEnumerable<(string PlaceId, string Name, bool IsMain)> Added(OwnPlaces own) =>
        own.Places.SelectMany(static place => place.Names.Select(name => (place.PlaceId, name, false)).Prepend((place.PlaceId, place.Name, true)))
            .Concat(own.Corrections.SelectMany(static place => place.Names.Select(name => (place.PlaceId, name, false))));

    /// <summary>The whole words that a key begins with, but for all of them.</summary>
    private static IEnumerable<string> Beginnings(string key)
    {
        for (var blank = key.IndexOf(' ', StringComparison.Ordinal); blank >= 0; blank = key.IndexOf(' ', blank + 1))
        {
            yield return key[..blank];
        }
    }
}
