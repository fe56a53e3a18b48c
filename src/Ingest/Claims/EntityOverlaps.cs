using Ingest.Entities;

namespace Ingest.Claims;

/// <summary>Looks up entities by position; the list is in text order and without overlaps.</summary>
internal static class EntityOverlaps
{
    /// <summary>The id of the first entity with an id that touches [start, end), or null.</summary>
    public static string? IdWithin(IReadOnlyList<Entity> entities, int start, int end)
    {
        foreach (var entity in Within(entities, start, end))
        {
            if (entity.EntityId is { } id && entity.Category is not ("DateTime" or "Quantity"))
            {
                return id;
            }
        }

        return null;
    }

    /// <summary>The entity that holds the character at <paramref name="offset"/>, or null.</summary>
    public static Entity? At(IReadOnlyList<Entity> entities, int offset)
    {
        var i = FirstEndingAfter(entities, offset);
        return i < entities.Count && entities[i].Offset <= offset ? entities[i] : null;
    }

    /// <summary>The entities that touch [start, end), in text order.</summary>
    public static IEnumerable<Entity> Within(IReadOnlyList<Entity> entities, int start, int end)
    {
        for (var i = FirstEndingAfter(entities, start); i < entities.Count && entities[i].Offset < end; i++)
        {
            yield return entities[i];
        }
    }

    private static int FirstEndingAfter(IReadOnlyList<Entity> entities, int offset)
    {
        int low = 0, high = entities.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = entities[middle].End() <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
