namespace Ingest.Watches.Areas;

/// <summary>What reading a GeoJSON document gave.</summary>
public abstract record GeoJsonReading
{
    private GeoJsonReading()
    {
    }

    /// <summary>An area that can be watched.</summary>
    public sealed record Accepted(WatchArea Area) : GeoJsonReading;

    /// <summary>It cannot be watched: what is wrong and what is allowed, as a sentence.</summary>
    public sealed record Refused(string Message) : GeoJsonReading;
}
