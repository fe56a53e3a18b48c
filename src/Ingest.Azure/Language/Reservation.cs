namespace Ingest.Azure.Language;

/// <summary>What became of asking for text records.</summary>
internal abstract record Reservation
{
    private Reservation()
    {
    }

    /// <summary>They are put aside, in a month.</summary>
    public sealed record Granted(DateOnly Month, long Records) : Reservation;

    /// <summary>They would go over the cap.</summary>
    /// <param name="Used">What the month has used.</param>
    /// <param name="NextMonth">When there are text records again.</param>
    /// <param name="IsNews">Whether this is the first time that this cap is reached in the month, on whatever machine.</param>
    public sealed record CapReached(long Cap, long Used, DateOnly NextMonth, bool IsNews) : Reservation;
}
