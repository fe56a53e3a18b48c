using Ingest.Entities;
using Ingest.Places;
using Ingest.Watches.Matching;
using NameKey = Ingest.Places.NameKey;

namespace Ingest.Watches.Suggesting;

/// <summary>What a watch listens for, to tell what it does not listen for yet and is near to it.</summary>
internal sealed class WantedNames
{
    private readonly Watch _watch;
    private readonly SpellingFamily _family;
    private readonly HashSet<string> _covered;
    private readonly HashSet<string> _twoVowels = new(StringComparer.Ordinal);
    private readonly HashSet<string> _noVowels = new(StringComparer.Ordinal);

    /// <param name="watch">The watch.</param>
    /// <param name="names">What the gazetteer calls its place.</param>
    public WantedNames(Watch watch, IReadOnlyList<string> names)
    {
        _watch = watch;
        _family = SpellingFamilies.Of(watch.Country);
        var all = watch.Aliases.Concat(names).Concat(watch.PlaceName is null ? [] : [watch.PlaceName]).Concat(watch.Entity is null ? [] : [watch.Entity.Name]).ToList();
        _covered = all.SelectMany(name => new[] { TextWords.Key(name), NameKey.Loose(name, _family) }).ToHashSet(StringComparer.Ordinal);
        foreach (var (twoVowels, noVowels) in watch.PlaceId is null ? [] : all.Select(name => SkeletonKey.Of(name, _family)).OfType<(string, string)>())
        {
            _twoVowels.Add(twoVowels);
            _noVowels.Add(noVowels);
        }
    }

    /// <summary>How near a name is; null where it is not, or is listened for already.</summary>
    public string? LevelOf(Entity entity)
    {
        if (_covered.Contains(TextWords.Key(entity.Text)) || _covered.Contains(NameKey.Loose(entity.Text, _family)))
        {
            return null;
        }

        return _watch.Entity is { } wanted
            ? entity.EntityId == wanted.EntityId ? MatchLevel.Id : null
            : entity.Category == "Location" && SkeletonKey.Of(entity.Text, _family) is var (twoVowels, noVowels)
                ? _twoVowels.Contains(twoVowels) ? "L4" : _noVowels.Contains(noVowels) ? "L5" : null
                : null;
    }
}
