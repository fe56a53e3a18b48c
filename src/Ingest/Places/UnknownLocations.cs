using Ingest.Entities;
using Ingest.Language;

namespace Ingest.Places;

/// <summary>
/// Keeps names that the gazetteer does not know, or would not have taken for a place's, where a recogniser is sure that they are places, or the words around them say so ("the village of Qwxyz", "besieged Qwxyz"),
/// and says what they lie in where the text does.
/// </summary>
internal static class UnknownLocations
{
    // What the gazetteer does not know is as often a firm or a person as a place where the recogniser is less sure or nothing beside it says "place".
    private const double LeastConfidence = 0.65;

    // Of a name that is surely somebody's the words beside it do not make a place: "the town of Chairman Mao", "captured Chairman Mao".
    private const double SureOfAnother = 0.7;

    // "Chairman Mao village" has its name from him.
    private const double SureOfOwner = 0.8;

    // Bodies are attacked and driven out as often as places are: "attacked the Sons of Mao".
    private const double SureOfBody = 0.6;

    // Where it is done to places only: "the outskirts of Chairman Mao" is no English.
    private const double SurerOfAnother = 0.95;

    /// <summary>Both lists are in text order and do not overlap.</summary>
    /// <param name="document">The text.</param>
    /// <param name="mentions">The places found without asking what is done to them.</param>
    /// <param name="entities">The names that may be places.</param>
    /// <param name="resolve">What the gazetteer says of a name that it would not have taken for a place's ("Azaz was shelled"); null where it does not know it.</param>
    public static IReadOnlyList<PlaceMention> Add(LanguageDocument document, IReadOnlyList<PlaceMention> mentions, IReadOnlyList<Entity> entities, Func<Entity, PlaceMention?> resolve)
    {
        var text = document.Text;
        var all = new List<PlaceMention>(mentions.Select((mention, i) => IsPlaced(mention) ? mention : Within(text, mention, mentions, i, i + 1)));
        var cues = new PlaceCues(document);
        var next = 0;
        foreach (var entity in entities)
        {
            while (next < mentions.Count && mentions[next].End() <= entity.Offset)
            {
                next++;
            }

            var isKnown = next < mentions.Count && mentions[next].Offset < entity.End();
            if (!isKnown && Unknown(text, entity, cues) is { } unknown)
            {
                var placed = (unknown.IsTold ? resolve(entity) : null) ?? Within(text, unknown.Mention, mentions, next, next);
                if (unknown.IsTold || placed.Precision is not null || IsAfterPreposition(text, entity.Offset))
                {
                    all.Add(placed);
                }
            }
        }

        return LocalSites.Place([.. all.OrderBy(mention => mention.Offset)]);
    }

    /// <summary>The mention, and whether words say that it is a place; null where neither they nor the recogniser do.</summary>
    private static (PlaceMention Mention, bool IsTold)? Unknown(string text, Entity entity, PlaceCues cues)
    {
        var isTold = (MayBeOne(entity, SureOfAnother) && (PlaceNouns.StandBefore(text, entity.Offset) || PlaceNouns.StandBeforeComma(text, entity.Offset, entity.End())) && !IsThing(entity, cues)) || (MayBeOne(entity, SureOfOwner) && PlaceNouns.StandBehind(text, entity.End())) || IsTold(entity, cues);
        if (!isTold && !(entity.Category == "Location" && entity.Confidence >= LeastConfidence))
        {
            return null;
        }

        var precision = entity.Subcategory == "Structural" ? PlacePrecision.Facility : null;
        return (new PlaceMention(entity.Text, entity.Offset, entity.Length, null, null, null, null, null, null, precision, entity.Confidence, []), isTold);
    }

    private static bool IsTold(Entity entity, PlaceCues cues) => MayBeOne(entity, SurerOfAnother) && cues.Of(entity.Offset, entity.End()) switch
    {
        PlaceCue.Sure => true,
        PlaceCue.Likely => MayBeOne(entity, entity.Category is "Organization" ? SureOfBody : SureOfAnother) && !IsThing(entity, cues),
        _ => false,
    };

    /// <summary>Letters that stand for a body's name, and of names that no recogniser saw: "near the Qwxyz", "the capital of Qwxyz culture".</summary>
    private static bool IsThing(Entity entity, PlaceCues cues) => entity.Category is NamesUnseen.Category
        ? cues.NamesThing(entity.Offset, entity.End())
        : entity.Category is "Organization" && !entity.Text.AsSpan().ContainsAnyInRange('a', 'z');

    private static bool MayBeOne(Entity entity, double sureOfAnother) => entity.Category is "Location" or NamesUnseen.Category || (entity.Category is "Person" or "Organization" && entity.Confidence < sureOfAnother);

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
