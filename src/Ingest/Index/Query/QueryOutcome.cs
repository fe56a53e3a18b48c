namespace Ingest.Index.Query;

/// <summary>What came of reading a query's parameters.</summary>
public abstract record QueryOutcome
{
    private QueryOutcome()
    {
    }

    /// <summary>All of them make sense.</summary>
    public sealed record Understood(IndexQuery Query) : QueryOutcome;

    /// <summary>One does not; <paramref name="Message"/> names it and says what is allowed.</summary>
    public sealed record NotUnderstood(string Parameter, string Message) : QueryOutcome;
}
