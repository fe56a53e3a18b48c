using Ingest.Entities;

namespace Ingest.Places;

/// <summary>Keeps locations that a recogniser found and the gazetteer does not know.</summary>
internal static class UnknownLocations
{
    // What the gazetteer does not know is as often a firm or a person as a place where the recogniser is less sure.
    private const double LeastConfidence = 0.7;

    /// <summary>Both lists are in text order and do not overlap.</summary>
    public static IReadOnlyList<PlaceMention> Add(List<PlaceMention> mentions, IReadOnlyList<Entity> entities)
    {
        var all = new List<PlaceMention>(mentions);
        var next = 0;
        foreach (var entity in entities)
        {
            while (next < mentions.Count && mentions[next].End() <= entity.Offset)
            {
                next++;
            }

            var isKnown = next < mentions.Count && mentions[next].Offset < entity.End();
            if (entity.Category == "Location" && entity.Confidence >= LeastConfidence && !isKnown)
            {
                var precision = entity.Subcategory == "Structural" ? PlacePrecision.Facility : null;
                all.Add(new PlaceMention(
                    entity.Text, entity.Offset, entity.Length, null, null, null, null, null, null, precision, entity.Confidence, []));
            }
        }

        return [.. all.OrderBy(mention => mention.Offset)];
    }
}
