using System.Collections.Frozen;
using Ingest.Entities;

namespace Ingest.Places;

/// <summary>Finds the longer name that a recogniser saw around a name of the gazetteer: "Abu Shok" is not Abu, "Salinas Valley" is by Salinas.</summary>
internal sealed class LongerNames(string text, IReadOnlyList<Entity> entities)
{
    private const double LeastConfidence = 0.6;

    // What lies by the place or around it.
    private static readonly FrozenSet<string> Kinds = Set("valley island islands river bay mountains hills county parish township province governorate region area prefecture oblast beach coast");

    // What stands somewhere and is named after the place or after somebody.
    private static readonly FrozenSet<string> Sites = Set("basilica cathedral castle chapel square lagoon lake park palace mosque tower bridge stadium way");

    private int _next;

    /// <summary>The recognised location that holds the name and one word more; null where there is none. Names are asked for in text order.</summary>
    public Entity? Around(FoundName found)
    {
        while (_next < entities.Count && entities[_next].End() <= found.Offset)
        {
            _next++;
        }

        return _next < entities.Count && entities[_next] is { Category: "Location", Confidence: >= LeastConfidence } entity
            && entity.Offset <= found.Offset && entity.End() >= found.End && IsDirection(Before(entity, found))
            && After(entity, found) is var after && (after.Length > 0 || entity.Offset < found.Offset)
            && !after.Contains(' ', StringComparison.Ordinal) && (Kinds.Contains(after) || Sites.Contains(after) || !EnglishWords.Contains(after))
            ? entity
            : null;
    }

    /// <summary>Whether what the longer name adds only says which part or kind of place: "North", "Valley".</summary>
    public bool IsSamePlace(Entity longer, FoundName found) => After(longer, found) is var after && (after.Length == 0 || Kinds.Contains(after));

    /// <summary>"Tal Amran" is one town, though there is a Tal and an Amran; "Windsor Castle" and "Metro Vancouver" are no towns of their own.</summary>
    public bool IsOneName(Entity longer, FoundName first, FoundName second) =>
        longer.Offset == first.Offset && longer.End() == second.End && second.Offset == first.End + 1 && text[first.End] is ' ' or '-' && IsOnlyName(first) && IsOnlyName(second);

    private static bool IsOnlyName(FoundName name) => name.Kind == FoundKind.Name && !name.Key.Split(' ').All(EnglishWords.Contains);

    private static bool IsDirection(string key) =>
        key.Length == 0 || (key is not "the" && key.Split(' ').All(ContextWords.IsDirection));

    private string Before(Entity longer, FoundName found) => NameKey.Exact(text.AsSpan(longer.Offset, found.Offset - longer.Offset));

    /// <summary>The words after the name, without the ending of a possessive.</summary>
    private string After(Entity longer, FoundName found)
    {
        var rest = text.AsSpan(found.End, longer.End() - found.End);
        return NameKey.Exact(rest.StartsWith("'s ", StringComparison.Ordinal) || rest.StartsWith("\u2019s ", StringComparison.Ordinal) ? rest[3..] : rest);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
