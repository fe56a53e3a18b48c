using Ingest.Places;

namespace Ingest.Claims.Events;

/// <summary>Where an event is said to have happened, as far as it takes to compare.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Precision">As <see cref="PlaceMention.Precision"/>.</param>
internal sealed record EventPlace(string? PlaceId, string? Name, string Text, string? Country, string? Precision)
{
    private const string CountryPrefix = "country:";

    public static EventPlace? Of(PlaceMention? mention) =>
        mention is null ? null : new EventPlace(mention.PlaceId, mention.Name, mention.Text, mention.Country, mention.Precision);

    /// <summary>The story's place says too little to tell two events apart, or to join them.</summary>
    public static EventPlace? Of(ClaimPlace? place) =>
        place is null || !place.IsSaid() ? null : new EventPlace(place.PlaceId, place.Name, place.Text, place.Country, place.Precision);

    /// <summary>The place in an event's key: the gazetteer's id, else the country's, else the words.</summary>
    public string Key() => PlaceId ?? (Country is null ? Text.ToLowerInvariant() : CountryPrefix + Country);

    /// <summary>A country takes in what lies in it, so a town and its country leave it open; a region may hold a town of its country or not.</summary>
    public static Agreement Compare(EventPlace? one, EventPlace? other)
    {
        if (one is null || other is null)
        {
            return Agreement.Open;
        }

        if (one.PlaceId is null || other.PlaceId is null)
        {
            return one.Bears(other.Text) || other.Bears(one.Text) ? Agreement.Same : Agreement.Unclear;
        }

        if (string.Equals(one.PlaceId, other.PlaceId, StringComparison.Ordinal))
        {
            return Agreement.Same;
        }

        if (!string.Equals(one.Country, other.Country, StringComparison.Ordinal))
        {
            return Agreement.Other;
        }

        return one.IsCountry() || other.IsCountry() ? Agreement.Open
            : one.IsPoint() && other.IsPoint() ? Agreement.Other
            : Agreement.Unclear;
    }

    private bool Bears(string name) => string.Equals(Text, name, StringComparison.OrdinalIgnoreCase) || string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);

    private bool IsCountry() => PlaceId?.StartsWith(CountryPrefix, StringComparison.Ordinal) is true;

    private bool IsPoint() => Precision is "populated-place" or "facility";
}
