using Ingest.Places;

namespace Ingest.Watches;

/// <summary>What became of looking up the place of a watch.</summary>
public abstract record WatchPlaceOutcome
{
    private WatchPlaceOutcome()
    {
    }

    /// <summary>It is this place. <paramref name="Others"/> bear the name too, best first.</summary>
    public sealed record Pinned(Place Place, IReadOnlyList<Place> Others) : WatchPlaceOutcome;

    /// <summary>It could be any of these, best first: name the country or division, or the id.</summary>
    public sealed record Ambiguous(IReadOnlyList<Place> Candidates) : WatchPlaceOutcome;

    /// <summary>No place bears the name (within that country or division).</summary>
    public sealed record Unknown(string Message) : WatchPlaceOutcome;
}
