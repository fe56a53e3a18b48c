using System.Globalization;
using Ingest.Places.Lookup;

namespace Ingest.Cli.Places;

/// <summary>One place for people to read.</summary>
internal static class CardText
{
    public static IReadOnlyList<string> Of(PlaceCard card)
    {
        var place = card.Place;
        var people = place.Population > 0 ? string.Create(CultureInfo.InvariantCulture, $", {place.Population:N0} inhabitants") : string.Empty;
        return
        [
            $"{place.Name}  {place.PlaceId}",
            $"  what     {place.Precision} ({place.FeatureCode}){people}",
            string.Create(CultureInfo.InvariantCulture, $"  where    {place.Latitude:0.####},{place.Longitude:0.####}"),
            .. card.Parents.Select((parent, i) => $"  {(i == 0 ? "lies in" : "       ")}  {PlaceTables.Words(parent)}, {parent.Precision}"),
            .. card.Names.Select((name, i) => $"  {(i == 0 ? "names  " : "       ")}  {PlaceTables.Words(name)}"),
        ];
    }
}
