using Ingest.Entities;

namespace Ingest.Azure.Language;

/// <summary>
/// Leaves of entities that overlap the longest, as the service's own default policy does (older versions have none); of equally long ones the
/// surest, then the first by position, category and subcategory. The order of the answer does not matter.
/// </summary>
internal static class LongestFirst
{
    /// <summary>The entities that stay, in text order.</summary>
    public static IReadOnlyList<Entity> Of(IReadOnlyList<Entity> entities, int textLength)
    {
        var isTaken = new bool[textLength];
        var kept = new List<Entity>();
        foreach (var entity in entities
            .OrderByDescending(static entity => entity.Length)
            .ThenByDescending(static entity => entity.Confidence)
            .ThenBy(static entity => entity.Offset)
            .ThenBy(static entity => entity.Category, StringComparer.Ordinal)
            .ThenBy(static entity => entity.Subcategory, StringComparer.Ordinal))
        {
            var span = isTaken.AsSpan(entity.Offset, entity.Length);
            if (!span.Contains(true))
            {
                span.Fill(true);
                kept.Add(entity);
            }
        }

        return [.. kept.OrderBy(static entity => entity.Offset)];
    }
}
