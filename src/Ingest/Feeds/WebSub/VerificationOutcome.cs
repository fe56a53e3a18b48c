namespace Ingest.Feeds.WebSub;

/// <summary>What is answered to a hub that verifies.</summary>
public abstract record VerificationOutcome
{
    private VerificationOutcome()
    {
    }

    /// <summary>Yes, we want that: the challenge goes back.</summary>
    public sealed record Confirmed(string Challenge) : VerificationOutcome;

    /// <summary>The hub denied; noted.</summary>
    public sealed record Denied : VerificationOutcome;

    /// <summary>No, we do not want that, or it is none of ours: <c>unknown</c>, <c>other-topic</c>, <c>not-asked</c>, <c>bad-challenge</c> or <c>unknown-mode</c>.</summary>
    public sealed record Refused(string Code, string Message) : VerificationOutcome;
}
