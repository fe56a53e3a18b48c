using Ingest.Entities;
using Ingest.Watches.Matching;

namespace Ingest.Watches;

/// <summary>Pins who is watched: gives a name the id that mentions of it bear, by the rules by which mentions get theirs.</summary>
public sealed class WatchedNames(EntityMerging merging)
{
    /// <summary>The person or organisation of a name; null where it holds no letter or digit.</summary>
    /// <param name="name">The name, as articles write it in full.</param>
    /// <param name="category">As in <see cref="WatchedEntity"/>.</param>
    public WatchedEntity? Pin(string name, string category)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = name.Trim();
        var mention = merging.Merge(text, [new Entity(text, 0, text.Length, category, null, 1, null, null)])[0];
        return mention.EntityId is { } id && TextWords.Key(text).Length > 0 ? new WatchedEntity(id, mention.Name ?? text, category) : null;
    }
}
