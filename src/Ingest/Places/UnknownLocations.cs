using Ingest.Entities;

namespace Ingest.Places;

/// <summary>Keeps locations that a recogniser found and the gazetteer does not know.</summary>
internal static class UnknownLocations
{
    private const double LeastConfidence = 0.5;

    public static IReadOnlyList<PlaceMention> Add(List<PlaceMention> mentions, IReadOnlyList<Entity> entities)
    {
        var all = new List<PlaceMention>(mentions);
        foreach (var entity in entities)
        {
            if (entity.Category == "Location" && entity.Confidence >= LeastConfidence && !mentions.Exists(mention => Overlaps(mention, entity)))
            {
                var precision = entity.Subcategory == "Structural" ? PlacePrecision.Facility : null;
                all.Add(new PlaceMention(
                    entity.Text, entity.Offset, entity.Length, null, null, null, null, null, null, precision, entity.Confidence, []));
            }
        }

        return [.. all.OrderBy(mention => mention.Offset)];
    }

    private static bool Overlaps(PlaceMention mention, Entity entity) =>
        mention.Offset < entity.End() && entity.Offset < mention.End();
}
