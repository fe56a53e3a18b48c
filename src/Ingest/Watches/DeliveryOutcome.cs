namespace Ingest.Watches;

/// <summary>What became of delivering an alert.</summary>
public abstract record DeliveryOutcome
{
    private DeliveryOutcome()
    {
    }

    /// <summary>The alert is done with for all its sinks.</summary>
    public sealed record Done(IReadOnlyList<Delivery> Deliveries) : DeliveryOutcome;

    /// <summary>Some sinks could not take it; the others are recorded and are not told again. <paramref name="RetryAfter"/> is what a receiver asked for.</summary>
    public sealed record TryLater(string Reason, TimeSpan? RetryAfter) : DeliveryOutcome;

    /// <summary>There is no such alert.</summary>
    public sealed record NoSuchAlert(string AlertId) : DeliveryOutcome;
}
