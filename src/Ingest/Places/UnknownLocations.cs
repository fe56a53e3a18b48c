using Ingest.Entities;

namespace Ingest.Places;

/// <summary>Keeps locations that a recogniser found and the gazetteer does not know, and says what they lie in where the text does.</summary>
internal static class UnknownLocations
{
    // What the gazetteer does not know is as often a firm or a person as a place where the recogniser is less sure or nothing beside it says "place".
    private const double LeastConfidence = 0.65;

    // Of a name that is surely somebody's the words beside it do not make a place: "the town of Chairman Mao".
    private const double SureOfAnother = 0.7;

    /// <summary>Both lists are in text order and do not overlap.</summary>
    public static IReadOnlyList<PlaceMention> Add(string text, IReadOnlyList<PlaceMention> mentions, IReadOnlyList<Entity> entities)
    {
        var all = new List<PlaceMention>(mentions.Select((mention, i) => IsPlaced(mention) ? mention : Within(text, mention, mentions, i, i + 1)));
        var next = 0;
        foreach (var entity in entities)
        {
            while (next < mentions.Count && mentions[next].End() <= entity.Offset)
            {
                next++;
            }

            var isKnown = next < mentions.Count && mentions[next].Offset < entity.End();
            var isNamed = MayBeOne(entity) && PlaceNouns.StandBeside(text, entity.Offset, entity.End());
            if (!isKnown && (isNamed || (entity.Category == "Location" && entity.Confidence >= LeastConfidence)))
            {
                var precision = entity.Subcategory == "Structural" ? PlacePrecision.Facility : null;
                var unknown = new PlaceMention(
                    entity.Text, entity.Offset, entity.Length, null, null, null, null, null, null, precision, entity.Confidence, []);
                var placed = Within(text, unknown, mentions, next, next);
                if (isNamed || placed.Precision is not null || IsAfterPreposition(text, entity.Offset))
                {
                    all.Add(placed);
                }
            }
        }

        return LocalSites.Place([.. all.OrderBy(mention => mention.Offset)]);
    }

    private static bool MayBeOne(Entity entity) => entity.Category == "Location" || (entity.Category is "Person" or "Organization" && entity.Confidence < SureOfAnother);

    /// <summary>"at Qwxyzabad", "in the Oval Office".</summary>
    private static bool IsAfterPreposition(string text, int offset)
    {
        var before = text.AsSpan(0, offset).TrimEnd();
        before = before.EndsWith(" the", StringComparison.OrdinalIgnoreCase) ? before[..^4].TrimEnd() : before;
        return before.Length < offset && ContextWords.IsPlacePreposition(NameKey.Exact(before[(before.LastIndexOfAny(" \n") + 1)..]));
    }

    private static bool IsPlaced(PlaceMention mention) => mention.Latitude is not null || mention.Candidates.Count > 0;

    /// <summary>"Barclays Center in Brooklyn", "Qwxyzabad, Syria", "Brooklyn's Barclays Center": where the other place is, and no nearer.</summary>
    private static PlaceMention Within(string text, PlaceMention unknown, IReadOnlyList<PlaceMention> mentions, int before, int after)
    {
        var holder = after < mentions.Count && ContainmentGap.Between(text, Span(unknown), Span(mentions[after])) is Adjacency.Comma or Adjacency.Preposition ? mentions[after]
            : before > 0 && ContainmentGap.Between(text, Span(mentions[before - 1]), Span(unknown)) == Adjacency.Owner ? mentions[before - 1]
            : null;
        return holder is not { PlaceId: not null } ? unknown : unknown with
        {
            Country = holder.Country,
            Admin1 = holder.Admin1,
            Latitude = holder.Latitude,
            Longitude = holder.Longitude,
            Precision = holder.Precision,
        };
    }

    private static FoundName Span(PlaceMention mention) => new(mention.Offset, mention.Length, string.Empty, 0, 0, FoundKind.Name, []);
}
