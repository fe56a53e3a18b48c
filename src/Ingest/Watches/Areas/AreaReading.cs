namespace Ingest.Watches.Areas;

/// <summary>Whether an area can be watched.</summary>
internal abstract record AreaReading
{
    private AreaReading()
    {
    }

    public sealed record Usable(AreaShape Shape) : AreaReading;

    /// <summary>What is wrong with it and what is allowed, as a sentence.</summary>
    public sealed record Bad(string Message) : AreaReading;
}
