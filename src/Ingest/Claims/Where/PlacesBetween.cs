using Ingest.Places;

namespace Ingest.Claims.Where;

/// <summary>Reads places that lie between two others or on a way: "between Idlib and Aleppo", "the Homs-Hama highway", "the road to Hama".</summary>
internal sealed class PlacesBetween(Reading reading, IReadOnlyList<PlaceMention> places)
{
    private const double OnTheRoad = 25;
    private readonly MeasuredWords _words = new(reading);

    public RelativePlace? At(int index) => Between(index) ?? Joined(index) ?? FromTo(index) ?? Towards(places[index]);

    /// <summary>"between A and B", from either of them.</summary>
    private RelativePlace? Between(int index)
    {
        var first = FirstOf(index);
        if (Is("between", first - 1) && IsFollowed(index, "and"))
        {
            return Middle("between", index, first - 1);
        }

        return _words.At(first - 1) is "and" && index > 0 && IsFollowed(index - 1, "and") && Is("between", FirstOf(index - 1) - 1) ? Middle("between", index - 1, FirstOf(index - 1) - 1) : null;
    }

    /// <summary>"the A-B highway", from either of them.</summary>
    private RelativePlace? Joined(int index)
    {
        if (Is("road", Behind(index)) && index > 0 && IsFollowed(index - 1, "-"))
        {
            return Middle("route", index - 1, FirstOf(index - 1));
        }

        return IsFollowed(index, "-") && Is("road", Behind(index + 1)) ? Middle("route", index, FirstOf(index)) : null;
    }

    /// <summary>"the road from A to B", from either of them.</summary>
    private RelativePlace? FromTo(int index)
    {
        var first = FirstOf(index);
        if (_words.At(first - 1) is "from" && Is("road", first - 2) && IsFollowed(index, "to"))
        {
            return Middle("route", index, first - 2);
        }

        return _words.At(first - 1) is "to" && index > 0 && IsFollowed(index - 1, "to") && FirstOf(index - 1) is var other && _words.At(other - 1) is "from" && Is("road", other - 2)
            ? Middle("route", index - 1, other - 2)
            : null;
    }

    /// <summary>"the road to A".</summary>
    private RelativePlace? Towards(PlaceMention place)
    {
        var first = reading.TokenAt(place.Offset);
        return _words.At(first - 1) is "to" or "towards" or "toward" or "into" && Is("road", first - 2)
            ? Circles.Around(reading, "route", place, (place.Latitude!.Value, place.Longitude!.Value), OnTheRoad, first - 2)
            : null;
    }

    private int FirstOf(int index) => reading.TokenAt(places[index].Offset);

    private int Behind(int index) => reading.TokenAt(places[index].End() - 1) + 1;

    private bool Is(string kind, int token) => RelationWords.Are(kind, _words.At(token));

    private RelativePlace? Middle(string relation, int index, int from) => Circles.Between(reading, relation, places[index], places[index + 1], from);

    /// <summary>Whether the next place follows with just this word, or a dash, between.</summary>
    private bool IsFollowed(int index, string word)
    {
        if (index + 1 >= places.Count || places[index + 1].Offset < places[index].End())
        {
            return false;
        }

        var between = reading.Text.AsSpan(places[index].End(), places[index + 1].Offset - places[index].End()).Trim();
        if (word is "-")
        {
            return between is "-" or "–" or "—" or "to";
        }

        return between.Equals(word, StringComparison.OrdinalIgnoreCase) || (between.StartsWith(word, StringComparison.OrdinalIgnoreCase) && RelationWords.Are("link", between[word.Length..].Trim()));
    }
}
