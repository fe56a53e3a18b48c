namespace Ingest;

/// <summary>A stage could not do its work now, for a reason outside; the queue delivers the message again.</summary>
public sealed class TryLaterException : Exception
{
    /// <summary>Says why, in a sentence, and how long to wait (null: as the host thinks fit).</summary>
    public TryLaterException(string message, TimeSpan? delay)
        : base(message) => Delay = delay;

    public TryLaterException(string message)
        : this(message, (TimeSpan?)null)
    {
    }

    public TryLaterException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public TryLaterException()
    {
    }

    /// <summary>How long the other side asked to wait; null where it did not say.</summary>
    public TimeSpan? Delay { get; }

    /// <summary>Whether nothing was tried, because the message's turn comes later: no attempt, and nobody is to blame.</summary>
    public bool IsUntried { get; init; }
}
