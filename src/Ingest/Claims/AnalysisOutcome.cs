namespace Ingest.Claims;

/// <summary>What became of an analysis.</summary>
public abstract record AnalysisOutcome
{
    private AnalysisOutcome()
    {
    }

    /// <summary>The text was analysed.</summary>
    public sealed record Analyzed(Analysis Analysis) : AnalysisOutcome;

    /// <summary>The recogniser could not answer; trying later may help where <paramref name="IsTransient"/>.</summary>
    /// <param name="After">How long the other side asked to wait; null where it did not say.</param>
    public sealed record Unavailable(string Code, string Message, bool IsTransient, TimeSpan? After = null) : AnalysisOutcome;
}
